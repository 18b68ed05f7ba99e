namespace DueCourse.Law.Chapters;

using DueCourse.Law.CrimeSentencesAct1997;
using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Guidance;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationRules;

/// <summary>Extradition, transfer, early removal, voluntary departure, exclusion, cautions, and no action.</summary>
internal static class OtherRoutes
{
    public static IReadOnlyList<Rule> Rules =>
    [
        ExtraditionAct2003.Section2.ExtraditionIsInTrain, RepatriationOfPrisonersAct1984.Section1.TransferAbroad,
        Section260.EarlyRemoval, Section32A.RemovalAfterTheMinimumTerm, FacilitatedReturnScheme.Support,
        Section5.VoluntaryDeparture, Exclusion.ExcludeFromAbroad, Section22.ForeignCaution, NoAction.IsAnOption,
    ];
}
