using System.Text.RegularExpressions;
using DueCourse.Casework.Access;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Casework.Statements;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A decision on deportation or removal told step by step, from a file in which nothing was decided.</summary>
internal static class Course
{
    public const string Why = "The conviction and sentence are proved by the court's record. Everything said for him was weighed, with his years here and his ties abroad. No right outweighs the public interest.";

    /// <summary>The day on which the file comes in.</summary>
    public static readonly LocalDate Monday = new(2026, 11, 23);

    /// <summary>A man convicted and sentenced, of whom nothing was decided: no notice, order, claim or appeal.</summary>
    public static Story NothingDecided(Func<string, string>? changed = null) =>
        From("ready-on-every-gate", Monday, text => changed is null ? Undecided(text) : changed(Undecided(text)))
            .Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = "officer" });

    /// <summary>Referred, and in triage.</summary>
    public static Story Triaged(Func<string, string>? changed = null)
    {
        var story = NothingDecided(changed).At(Monday, 10, 0)
            .Done(Caseworker, by => new ReferForDecision(Monday, "HMP Elmbridge", "eighteen months' imprisonment") { By = by, Id = "refer" });
        return story.Done(Caseworker, by => new BeginTriage([story.Statement("isBritishCitizen")]) { By = by, Id = "triage" });
    }

    /// <summary>The first notice issued, dated the same Monday.</summary>
    public static Story Stage1(Func<string, string>? changed = null) => Triaged(changed).At(Monday, 11, 0).Decided(DecisionKind.IntendToDeport)
        .Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, Monday) { By = by, Id = "stage 1" });

    /// <summary>And served on the Tuesday, asking for an answer by 6 January 2027.</summary>
    public static Story Stage1Served(Func<string, string>? changed = null) => Stage1(changed).At(new(2026, 11, 24), 12, 0)
        .Shown(Caseworker, (by, proof) => new ServeStage1(Service(new(2026, 11, 24)), new LocalDate(2027, 1, 6), new(2026, 11, 24), proof) { By = by, Id = "served 1" });

    /// <summary>Nothing was answered, and the time ran.</summary>
    public static Story Unanswered(Func<string, string>? changed = null) => Stage1Served(changed).At(new(2027, 1, 11), 10, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = "stage 2" });

    /// <summary>The order signed and served.</summary>
    public static Story Ordered() => Unanswered().Done(Officer, by => new MakeOrderReady { By = by, Id = "ready" })
        .At(new(2027, 1, 12), 10, 0).Decided(DecisionKind.MakeDeportationOrder)
        .Done(Officer, by => new SignDeportationOrder(new(2027, 1, 12)) { By = by, Id = "signed" })
        .At(new(2027, 1, 14), 10, 0).Shown(Caseworker, (by, proof) => new ServeDeportationOrder(Service(new(2027, 1, 14)), proof) { By = by, Id = "served order" });

    public static ServiceOfNotice Service(LocalDate on) => new(on, on, ServedBy.Hand, true, "English; explained by Comfort Osei");

    /// <summary>The officer reads the file, and decides.</summary>
    public static Story Decided(this Story story, DecisionKind kind, LocalDate? review = null, EntryId? on = null) =>
        story.Looked(Officer).Done(Officer, by => new MakeDecision(kind, Why, [on ?? story.Statement("dateOfConviction")], review) { By = by, Id = story.Next() });

    public static Story Looked(this Story story, Actor by) =>
        story.Done(by, who => new RecordLook([.. story.Case.Readable(who, story.Now).Where(x => story.Case.Count(x) > 0).Order()], new Viewed(LookedAt.CasePage, null)) { By = who, Id = story.Next() });

    public static EntryId Statement(this Story story, string fact) => story.Case.Statements.All.Last(s => s.Ended is null && s.Said.Fact == fact && s.Id.Compartment == Compartment.Open).Id;

    /// <summary>A document on file; gives its entry.</summary>
    public static EntryId Document(this Story story, Compartment @in, string name)
    {
        story.Done(Caseworker, by => new ReceiveDocument(@in, Paper(name)) { By = by, Id = story.Next() });
        return story.EntryOf<DocumentReceived>();
    }

    /// <summary>Where the law's own track shows the case.</summary>
    public static string LawsTrack(this Story story) => story.Assessed().Tracks.Single(t => t.Track.Id == "legal-decision").Shown.Id;

    public static DueCourse.Law.Drafting.Assessment Assessed(this Story story) => StatuteBook.Current.Assess(story.Case.ToRecord(), story.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime);

    private static DocumentReceived Paper(string name) => new(
        Digest.Of(System.Text.Encoding.UTF8.GetBytes(name)), name.Length, "application/pdf", DocumentType.Letter, null, null, null, null, null, Holding.Scan, name, Confidentiality.Open, null, null, null);

    private static string Undecided(string text)
    {
        foreach (var list in new[] { "deportationOrders", "noticesServed", "appeals", "humanRightsClaims" })
            text = Regex.Replace(text, $@"(?m)^{list}:\n(?:  .*\n)+", $"{list}: none\n");
        text = Regex.Replace(text, @"(?m)^removalNotice:\n(?:  .*\n)+", "");
        text = Regex.Replace(text, @"(?m)^expect:\n(?:  .*\n?)+", "");
        text = Regex.Replace(text, @"(?m)^decision: .*$", "decision: {type: none}");
        text = Regex.Replace(text, @"(?m)^departure: .*$", "departure: {underSection10: no, fitToTravel: yes, victimToTell: no}");
        return Regex.Replace(text, @"(?m)^  noticePeriodEnd: .*\n", "");
    }
}
