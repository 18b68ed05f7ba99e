namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.UkBordersAct2007;

/// <summary>What stops the making of a deportation order for now, by its basis.</summary>
internal static class OrderBars
{
    /// <summary>The refusal; null where nothing stops it.</summary>
    public static Refusal? Refuses(LiveCase c, Instant now)
    {
        return ((IOnABasis)c.LegalDecision.State).Basis switch
        {
            DeportationBasis.Automatic => Unless(Section34.OrderIsBarred, "order.criminal-appeal", "no appeal against the conviction or the sentence is open", "UK Borders Act 2007, s. 34(2)-(3)"),
            DeportationBasis.CourtRecommendation => Unless(Section6.OrderIsBarred, "order.criminal-appeal", "no appeal against the conviction or the recommendation is open", "Immigration Act 1971, s. 6(6)"),
            DeportationBasis.FamilyMember => Unless(Section5.FamilyOrderIsOutOfTime, "order.family-time", "the eight weeks for a family member's order still run", "Immigration Act 1971, s. 5(3); UK Borders Act 2007, s. 37"),
            _ => null,
        } ?? Unless(Section79.OrderIsBarred, "order.in-country-appeal", "no in-country appeal about the decision is pending or could be brought in time", "Nationality, Immigration and Asylum Act 2002, s. 79");

        Refusal? Unless(Condition<Person> bar, string code, string holds, string citation) =>
            LawCheck.Refuses(c, now, bar, Answer.No, code, holds, "Wait, and ask the court or tribunal whether anything was lodged; or record what it answered.", citation);
    }
}
