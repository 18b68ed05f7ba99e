namespace DueCourse.Law.Chapters;

using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.SentencingAct2026;
using DueCourse.Law.UkBordersAct2007;

/// <summary>Deportation: duties and powers.</summary>
internal static class DeportationPowers
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section3.Liability,
        Section3.ConduciveDeportation,
        Section3.FamilyMember,
        Section6.CourtRecommendation,
        Section5.DeportationOrder,
        Schedule3Paragraph1.Directions,
        Section32.MakeADeportationOrder,
        Section38.SentenceDefinition,
        Section45.SuspendedSentences,
        Section33.Exceptions,
        Section34.Timing,
        Section36.DetentionNote,
        Section37.Family,
        Section56A.SpentConvictions,
        Section79.OrderBar,
    ];
}
