using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>Commands of the talks, of claims and of the transfer in any order: what may never hold never holds, after any of them.</summary>
public sealed class RandomTalksTests
{
    private const int Sequences = 40, Length = 45;
    private const string C = Talks.Country;

    [Fact]
    public void In_any_order_nothing_leaves_past_a_bar_and_no_departure_outlives_what_it_rests_on()
    {
        var (states, sent, live, escorted, barred) = (new HashSet<string>(StringComparer.Ordinal), 0, 0, 0, 0);
        for (var seed = 0; seed < Sequences; seed++)
        {
            var chance = new Random(seed);
            var story = seed % 4 == 0 ? Talks.AllReady().Booked() : seed % 4 == 2 ? Talks.AllReady() : Talks.Begun().Ready(seed % 4 == 1 ? Talks.Profile(SilenceEffect.ReadmissionAgreed, 5, 20) : null);
            for (var step = 0; step < Length; step++)
            {
                var before = story.Case.Told.Of<MessageExchanged>().Count(m => m.What.Way == Way.Sent);
                var mayLeave = ContactGate.Refuses(story.Case, story.Now) is null;
                if (chance.Next(8) == 0) story.At(story.Now.InUtc().Date.PlusDays(1 + chance.Next(5)), 9, 0).TimersFire();
                else Try(story, chance);

                var now = story.Case.Told.Of<MessageExchanged>().Count(m => m.What.Way == Way.Sent);
                Assert.True(now == before || mayLeave, $"seed {seed}, step {step}: a message left while the whole case was not clear");
                Assert.True(story.Case.Transfer.Live is null || DiplomaticGate.Refuses(story.Case, story.Now) is null, $"seed {seed}, step {step}: {DiplomaticGate.Refuses(story.Case, story.Now)?.What}");
                if (story.Case.Transfer.State is UnderEscort) Assert.IsType<NationalityIsConfirmed>(story.Case.Nationalities.Of(C));
                if (story.Case.Readmission.State is DeemedAccepted && story.Law("transfer") == "T1") Assert.NotNull(story.Case.TravelDocument.Right);
                sent += now - before;
                live += story.Case.Transfer.Live is null ? 0 : 1;
                escorted += story.Case.Transfer.State is UnderEscort ? 1 : 0;
                barred += mayLeave ? 0 : 1;
                states.Add($"{story.Case.Nationalities.Of(C).GetType().Name} {story.Case.Readmission.State.GetType().Name} {story.Case.TravelDocument.State.GetType().Name} {story.Case.Transfer.State.GetType().Name}");
            }
        }

        Assert.True(states.Count > 60 && sent > 10 && live > 100 && escorted > 40 && barred > 200, $"the walk sees too little: {states.Count} states, {sent} messages, {live} live, {escorted} under escort, {barred} barred");
    }

    // A message that waits to go, written if there is none, and cleared if it may be.
    private static EntryId Read(Story story, MessageFor @for)
    {
        var written = story.Case.Messages.All.LastOrDefault(m => m.Written.For == @for && !m.HasGone)?.Id ?? story.Written(@for, "On the day, by air.", cleared: false);
        var clear = new ClearMessage(written) { By = Caseworker, Id = story.Next() };
        if (story.Decide(clear) is Events) story.Done(Caseworker, _ => clear);
        return written;
    }

    // One command, refused or not, by whoever may.
    private static void Try(Story story, Random chance)
    {
        var today = story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        var paper = story.Case.Evidence.Documents.Keys.Where(d => d.Compartment == Compartment.Destination).LastOrDefault(new EntryId(Compartment.Destination, 999));
        var noticed = story.Case.Evidence.Documents.Keys.Where(d => d.Compartment == Compartment.Open).LastOrDefault(new EntryId(Compartment.Open, 999));
        var opening = new EntryId(Compartment.Open, 1);
        var hold = story.Case.Contact.Holds.FirstOrDefault(new EntryId(Compartment.Working, 999));
        var country = story.Case.Statements.Subjects.Values.First(s => s.Kind.ListName == "otherNationalities").Id;
        var claim = story.Case.Statements.Subjects.Values.FirstOrDefault(s => s.Kind.ListName == "protectionClaims")?.Id;
        var status = story.Case.Statements.All.LastOrDefault(s => s is { Ended: null, Said.Fact: "status" } && s.Id.Compartment == Compartment.Protection)?.Id;
        (Actor By, Func<Actor, Command> Wants)[] all =
        [
            (Liaison, by => new DraftReadmission(C, "Please take him back.") { By = by, Id = story.Next() }),
            (Caseworker, by => new ClearReadmission { By = by, Id = story.Next() }),
            (Liaison, by => new SendReadmission { By = by, Id = story.Next() }),
            (Liaison, by => new RecordReceipt(today, chance.Next(2) == 0, "a slip") { By = by, Id = story.Next() }),
            (Liaison, by => new RecordQuestion(today, "parents") { By = by, Id = story.Next() }),
            (Liaison, by => new AnswerQuestion(Read(story, MessageFor.Answer)) { By = by, Id = story.Next() }),
            (Liaison, by => new RecordAcceptance(today, paper, chance.Next(2) == 0 ? today.PlusDays(6) : null) { By = by, Id = story.Next() }),
            (Liaison, by => new RecordConfirmation(C, today, paper, "fingerprints") { By = by, Id = story.Next() }),
            (Liaison, by => new RecordConfirmation(C, today, paper, "fingerprints") { By = by, Id = story.Next() }),
            (Liaison, by => new SendTransferNotice(Read(story, MessageFor.TransferNotice)) { By = by, Id = story.Next() }),
            (Adviser, by => new SignOffSilence("art. 8") { By = by, Id = story.Next() }),
            (Officer, by => new DeemAccepted { By = by, Id = story.Next() }),
            (Caseworker, by => new PutNationalityQuestion(C, today, "none", "Ioana Marin", today.PlusDays(-14)) { By = by, Id = story.Next() }),
            (Caseworker, by => new ReopenNationality(C, today, "new papers") { By = by, Id = story.Next() }),
            (Caseworker, by => new AssessDocumentNeed(C, today, "none") { By = by, Id = story.Next() }),
            (Liaison, by => new ApplyForDocument(Read(story, MessageFor.DocumentApplication), "by air") { By = by, Id = story.Next() }),
            (Liaison, by => new RecordDocumentIssued(today, TravelDocumentKind.EmergencyTravelDocument, "E", today.PlusDays(20 + chance.Next(90)), "safe", paper) { By = by, Id = story.Next() }),
            (Caseworker, by => new CheckTravelDocument("all", today.PlusDays(3)) { By = by, Id = story.Next() }),
            (Caseworker, by => new CheckTravelDocument("all", today.PlusDays(3)) { By = by, Id = story.Next() }),
            (Liaison, by => new AskForRenewal(Read(story, MessageFor.DocumentRenewal)) { By = by, Id = story.Next() }),
            (Officer, by => new EndContactHold(hold, "over") { By = by, Id = story.Next() }),
            (Officer, by => new EndContactHold(hold, "over") { By = by, Id = story.Next() }),
            (Caseworker, by => claim is null || status is not null ? new WithdrawFact(status ?? new EntryId(Compartment.Protection, 999), "decided since") { By = by, Id = story.Next() }
                : new AssertFact(Compartment.Protection, new(claim, "status", new WordValue("withdrawn"), null, null, "the file", null, null, Side.File, null)) { By = by, Id = story.Next() }),
            (Caseworker, by => new PlanDeparture(new(C, new(2026, 11, 23), "BA 78", [])) { By = by, Id = story.Next() }),
            (Caseworker, by => new PlanDeparture(new(C, new(2026, 11, 23), "BA 78", [])) { By = by, Id = story.Next() }),
            (Caseworker, by => new ServeDepartureDetails(noticed) { By = by, Id = story.Next() }),
            (Caseworker, by => story.Escort(by, story.Next())),
        ];
        (Actor By, Func<Actor, Command> Wants)[] harmful =
        [
            (Liaison, by => new RecordRetraction(C, today, paper) { By = by, Id = story.Next() }),
            (Caseworker, by => new WithdrawReadmission(opening) { By = by, Id = story.Next() }),
            (Officer, by => new SuspendReadmission(opening) { By = by, Id = story.Next() }),
            (Caseworker, by => new DisputeNationality(C, today, "a passport of another state") { By = by, Id = story.Next() }),
            (Caseworker, by => new AssertFact(Compartment.Open, new(country, "renunciationSignedOn", new DayValue(DateRange.On(today)), null, null, "a copy", null, "he", Side.Person, null)) { By = by, Id = story.Next() }),
            (Caseworker, by => new QuarantineDocument(today, "a digit") { By = by, Id = story.Next() }),
            (Officer, by => new HoldContact("an election there") { By = by, Id = story.Next() }),
            (Caseworker, by => new RecordFailedDeparture(TransferFailure.Disruption, "he sat down") { By = by, Id = story.Next() }),
            (Caseworker, by => claim is null ? new AddSubject(Compartment.Protection, "protectionClaims", null) { By = by, Id = story.Next() }
                : status is { } said ? new WithdrawFact(said, "decided since") { By = by, Id = story.Next() }
                : new AssertFact(Compartment.Protection, new(claim, "status", new WordValue(chance.Next(3) == 0 ? "undetermined" : "withdrawn"), null, null, "the file", null, null, Side.File, null)) { By = by, Id = story.Next() }),
        ];
        var (actor, wants) = chance.Next(8) == 0 ? harmful[chance.Next(harmful.Length)] : all[chance.Next(all.Length)];

        // On the day of a departure the next step of it is tried more often, so that the walk comes to the door.
        if (story.Case.Transfer.Live is not null && chance.Next(3) == 0) (actor, wants) = chance.Next(2) == 0 ? all[^2] : all[^1];
        if (story.Case.Transfer.State is NoticeServed && chance.Next(3) == 0) story.At(new(2026, 11, 23), 8, 0).TimersFire();
        story.Later();
        var command = wants(actor);
        if (story.Decide(command) is Events) story.Done(actor, _ => command);
    }
}
