namespace DueCourse.Law.Chapters;

using DueCourse.Law.BordersCitizenshipAndImmigrationAct2009;
using DueCourse.Law.ImmigrationAct1971;

/// <summary>Who can be deported or removed at all: the questions that come before any power or duty.</summary>
internal static class WhoCanBeRemoved
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section3NotBritish.NonBritish,
        Section2.RightOfAbode,
        Section7.LongResident,
        Section8.ExemptPersons,
        WithdrawalAgreement.IsARelevantPerson,
        Section3ZA.IrishCitizen,
        Section55.Children,
    ];
}
