using DueCourse.Casework.Access;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Store;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations;

/// <summary>Brazil was asked whether a man is its national, and has not answered. Nothing is decided by its silence.</summary>
internal static class RequestToAnotherState
{
    private const string Title = "Brazil was asked whether he is its national, and the time for its answer is running";
    private const string Country = "BRA";

    public static async Task Tell(ILedger ledger, string scenario, LocalDate friday, CancellationToken stop)
    {
        // Three weeks from the account to the question leave his side its five working days at any time of the year.
        var (account, question) = (friday.PlusDays(-28), friday.PlusDays(-7));
        var told = new CaseTold(ledger, Title);
        await told.Open(
            WorkedCases.Of(scenario, Title, Country,
                ("  name: A. M.", "  name: J. P. d. S."),
                ("  destinationAcceptance: {value: yes, assertedBy: destination, source: \"signed acceptance of 2 November, in date and unconditional\"}\n", "  humanitarianProtection: no\n"),
                ("readmission: {acceptedOn: 2026-11-02}\n", ""),
                ("    - {country: GHA, held: {value: yes, assertedBy: destination, source: signed reply}, renunciationRaised: no, confirmedOn: 2026-09-14}", "    - {country: GHA, renunciationRaised: no}"),
                ("travelDocument: {held: yes, validToArrivalPlusMargin: yes, type: passport, expiry: 2031-01-15}\n", "")),
            WorkedCases.Friday, account, stop);
        told.At(account, 10, 0);
        await told.Done(Liaison, by => new AdoptCountryProfile(new(
            Country, "demonstration.1", ProfileStatus.Active, ["Ana Brenner", "Kofi Mensah"], "an invented instrument, art. 8", 30, ReplyDays.Calendar, ClockStart.ConfirmedReceipt, null,
            SilenceEffect.None, null, "America/Sao_Paulo", null, null, null, null)) { By = by, Id = told.Next() }, stop);
        await told.Done(Caseworker, by => new TakeNationalityAccount(Country, account, "He was born in Recife to parents from there.", "none needed") { By = by, Id = told.Next() }, stop);
        await told.Done(Caseworker, by => new GatherNationalityEvidence(Country, account, "UK Borders Act 2007, s. 44") { By = by, Id = told.Next() }, stop);
        told.At(question, 10, 0);
        await told.Done(Caseworker, by => new PutNationalityQuestion(Country, question, "No conflicts; an expired passport and a birth certificate.", "Ioana Marin", account) { By = by, Id = told.Next() }, stop);
        await told.Done(Liaison, by => new DraftReadmission(Country, "Please say whether the person named below is your national.") { By = by, Id = told.Next() }, stop);
        await told.Done(Caseworker, by => new ClearReadmission { By = by, Id = told.Next() }, stop);
        told.At(question, 14, 0);
        await told.Done(Liaison, by => new SendReadmission { By = by, Id = told.Next() }, stop);
        await told.Done(Liaison, by => new AssignToCase(DemonstrationPeople.Counterpart, "answers for Brazil") { By = by, Id = told.Next() }, stop);
        told.At(friday, 9, 0);
        await told.Done(Liaison, by => new RecordReceipt(friday, Confirmed: true, "its signed receipt") { By = by, Id = told.Next() }, stop);
    }
}
