using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A country is asked whether the person is its national and whether it takes them; it accepts, refuses or does not answer.</summary>
internal static class AskedOfACountry
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("readmission, request sent", "the other state was asked, and the time for its answer runs", told => Asked(told, told.Friday.PlusDays(-7))),
        new("readmission, unanswered", "the other state was asked, and has not answered in time", told => Asked(told, told.Friday.PlusDays(-56))),
        new("readmission, accepted", "the other state says that it takes the person", told => Accepted(told, told.Friday.PlusDays(-28))),
        new("readmission, refused", "the other state says that it does not take the person", Refused),
    ];

    /// <summary>Everything up to the country's acceptance, the question put on a Friday.</summary>
    public static async Task Accepted(CaseTold told, LocalDate question)
    {
        var on = await Confirmed(told, question);
        var paper = await FromThem(told);
        await told.Done(Liaison, by => new RecordAcceptance(on, paper, null) { By = by, Id = told.Next() });
    }

    /// <summary>A letter of the other state.</summary>
    public static Task<EntryId> FromThem(CaseTold told) => told.Paper(Compartment.Destination, "the mission", Casework.Evidence.DocumentType.Letter, Liaison);

    private static async Task<LocalDate> Confirmed(CaseTold told, LocalDate question)
    {
        await Asked(told, question);
        var on = question.PlusDays(17);
        await told.At(on, 9, 0);
        var paper = await FromThem(told);
        await told.Done(Liaison, by => new RecordConfirmation(told.Who.From.Code, on, paper, "by fingerprints and the register of births") { By = by, Id = told.Next() });
        return on;
    }

    private static async Task Refused(CaseTold told)
    {
        var on = await Confirmed(told, told.Friday.PlusDays(-28));
        var paper = await FromThem(told);
        await told.Done(Liaison, by => new RecordRefusal(on, paper, "the section of its ministry that receives returns is closed this quarter") { By = by, Id = told.Next() });
    }

    // Three weeks from the account to the question leave the person's side its five working days at any time of the year.
    private static async Task Asked(CaseTold told, LocalDate question)
    {
        var (country, account) = (told.Who.From, question.PlusDays(-21));
        await told.Open(ComeTo.Order, account, file => file with { IsAccepted = false, HasDocument = false });
        await told.Given(DemonstrationPeople.Counterpart, "is asked, and answers");
        await told.At(account, 10, 0);
        await told.Done(Liaison, by => new AdoptCountryProfile(new(
            country.Code, "demonstration.1", ProfileStatus.Active, ["Ana Brenner", "Kofi Mensah"], "an invented instrument, art. 8", 30, ReplyDays.Calendar, ClockStart.ConfirmedReceipt, null,
            SilenceEffect.None, null, country.Zone, null, null, null, null)) { By = by, Id = told.Next() });
        await told.Done(told.Caseworker, by => new TakeNationalityAccount(country.Code, account, $"Born in {country.Town} to parents from there.", "none needed") { By = by, Id = told.Next() });
        await told.Done(told.Caseworker, by => new GatherNationalityEvidence(country.Code, account, "UK Borders Act 2007, s. 44") { By = by, Id = told.Next() });
        await told.At(question, 10, 0);
        await told.Done(told.Caseworker, by => new PutNationalityQuestion(country.Code, question, "No conflicts; an expired passport and a birth certificate.", "Ioana Marin", account) { By = by, Id = told.Next() });
        await told.Done(Liaison, by => new DraftReadmission(country.Code, "Please say whether the person named below is your national.") { By = by, Id = told.Next() });
        await told.Done(told.Caseworker, by => new ClearReadmission { By = by, Id = told.Next() });
        await told.At(question, 14, 0);
        await told.Done(Liaison, by => new SendReadmission { By = by, Id = told.Next() });
        var monday = question.PlusDays(3);
        await told.At(monday, 9, 0);
        await told.Done(Liaison, by => new RecordReceipt(monday, Confirmed: true, "its signed receipt") { By = by, Id = told.Next() });
    }
}
