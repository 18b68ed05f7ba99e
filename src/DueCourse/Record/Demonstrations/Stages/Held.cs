using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Detention;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>Held for removal: reviewed day by day, on bail, refused bail, and with an appeal that puts removal off.</summary>
internal static class Held
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("detained, review due", "held for removal, and the next review is near", Reviewed),
        new("bail granted", "released on bail by the Tribunal", Bailed),
        new("bail refused", "held for removal, and bail was refused", Refused),
        new("detained, appeal brought", "held for removal, and an appeal is brought in time", WithAnAppeal),
    ];

    // Held seven days but one: the second review is due tomorrow morning.
    private static async Task Reviewed(CaseTold told)
    {
        var day = told.Today.PlusDays(-6);
        await Detained(told, day, file => file);
        await Review(told, day.PlusDays(1));
    }

    private static async Task Bailed(CaseTold told)
    {
        await Detained(told, told.Friday, file => file);
        await Review(told, told.Friday.PlusDays(1));
        await told.At(told.Friday.PlusDays(3), 16, 0);
        await told.Done(told.Caseworker, by => new RecordBail(new(BailAuthority.Tribunal, "lives at an address that was checked; reports weekly; does no work", "the Tribunal's notice of the same day")) { By = by, Id = told.Next() });
    }

    private static async Task Refused(CaseTold told)
    {
        await Detained(told, told.Friday, file => file);
        await Review(told, told.Friday.PlusDays(1));
        await told.At(told.Friday.PlusDays(3), 10, 0);
        await told.Done(told.Caseworker, by => new RecordBailApplication(BailAuthority.Tribunal, told.Friday.PlusDays(3)) { By = by, Id = told.Next() });
        await told.At(told.Friday.PlusDays(3), 16, 30);
        var paper = await told.Paper(Compartment.Open, "the Tribunal");
        await told.Done(told.Caseworker, by => new RecordBailRefusal(BailAuthority.Tribunal, told.Friday.PlusDays(3), "no address was offered that could be checked", AtHearing: true, paper) { By = by, Id = told.Next() });
    }

    private static async Task WithAnAppeal(CaseTold told)
    {
        var friday = told.Friday;
        await Detained(told, friday, file => file with { AppealTimeHasRun = false });
        var appeal = await Appealed.RightOfAppeal(told, friday);
        await Review(told, friday.PlusDays(1));
        await told.At(friday.PlusDays(3), 16, 0);
        await Appealed.Lodged(told, appeal, friday.PlusDays(3));
    }

    private static async Task Detained(CaseTold told, LocalDate on, Func<FileOfACase, FileOfACase> changed)
    {
        await told.Open(ComeTo.Order, on, changed);
        await told.At(on, 9, 30);
        await told.Decided(DecisionKind.Detain, "A deportation order is in force and was served. Removal is near. The person did not report twice, and gave no reason for either, so that nothing less than detention would see them leave on the day.", review: told.Today.PlusDays(7));
        await told.Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "An order is in force; removal is near; the person did not report twice.", "Seen by a nurse: no level.", "R. Haddad") { By = by, Id = told.Next() });
    }

    private static async Task Review(CaseTold told, LocalDate on)
    {
        await told.At(on, 8, 0);
        await told.Done(Officer, by => new ReviewDetention("The person is well, and nothing has changed since yesterday.") { By = by, Id = told.Next() });
    }
}
