using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Somebody of whom everything but one set of criminal proceedings is settled, taken to a step of these.</summary>
internal static class Accused
{
    public const string Police = "West Yorkshire Police", Court = "Leeds Crown Court";

    private static readonly LocalDate Friday = new(2026, 11, 20);

    private static readonly string[] ToTrial = ["opened", "reported", "suspected", "investigated", "arrested", "charged", "remanded", "sent for trial", "on trial"];

    public static (Story Story, EntryId Accused) At(string step, Func<string, string>? changed = null)
    {
        var story = Story.From("ready-on-every-gate", Friday, changed);
        story.Done(Caseworker, by => new AssignToCase(Officer, "decides") { By = by, Id = story.Next() });
        story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() });
        var accused = Open(story);
        foreach (var (next, number) in WayTo(step).Select((s, i) => (s, i)).Skip(1)) Take(story, accused, next, Friday.PlusDays(number - 30));
        return (story, accused);
    }

    public static EntryId Open(Story story)
    {
        story.Done(Caseworker, by => new OpenProceedings("that on 14 February 2026 a van was taken in Leeds", Police, story.Paper()) { By = by, Id = story.Next() });
        return story.Happened<ProceedingsOpened>().Last().Proceedings;
    }

    private static IEnumerable<string> WayTo(string step) => step switch
    {
        "police bail" or "no further action" or "cautioned" => [.. ToTrial.TakeWhile(s => s != "charged"), step],
        "released under investigation" => [.. ToTrial.TakeWhile(s => s != "charged"), step],
        "court bail" => [.. ToTrial.TakeWhile(s => s != "sent for trial"), step],
        "discontinued" or "acquitted" or "unfit" or "convicted" => [.. ToTrial, step],
        "sentenced" => [.. ToTrial, "convicted", step],
        "appeal pending" or "final" => [.. ToTrial, "convicted", "sentenced", step],
        "upheld" or "quashed" or "varied" => [.. ToTrial, "convicted", "sentenced", "appeal pending", step],
        _ => ToTrial.Take(Array.IndexOf(ToTrial, step) + 1),
    };

    public static void Take(Story story, EntryId accused, string step, LocalDate on)
    {
        var paper = story.Paper();
        var conviction = story.Case.Criminal.Find(accused)!.Convictions is [var first, ..] ? first : accused;
        story.Done(Caseworker, by => (step switch
        {
            "reported" => new RecordReport(accused, on, Police, paper) { By = by, Id = story.Next() },
            "suspected" => new RecordSuspicion(accused, on, Police, paper) { By = by, Id = story.Next() },
            "investigated" => new RecordInvestigation(accused, on, Police, paper) { By = by, Id = story.Next() },
            "arrested" => new RecordArrest(accused, on, Police, paper) { By = by, Id = story.Next() },
            "police bail" => new RecordPoliceBail(accused, on, Police, paper) { By = by, Id = story.Next() },
            "released under investigation" => new RecordReleaseUnderInvestigation(accused, on, Police, paper) { By = by, Id = story.Next() },
            "charged" => new RecordCharge(accused, on, Police, paper) { By = by, Id = story.Next() },
            "remanded" => new RecordRemand(accused, on, Court, paper) { By = by, Id = story.Next() },
            "court bail" => new RecordCourtBail(accused, on, Court, paper) { By = by, Id = story.Next() },
            "sent for trial" => new RecordSendingForTrial(accused, on, Court, paper) { By = by, Id = story.Next() },
            "on trial" => new RecordTrialBegun(accused, on, Court, paper) { By = by, Id = story.Next() },
            "no further action" => new RecordNoFurtherAction(accused, on, Police, paper) { By = by, Id = story.Next() },
            "discontinued" => new RecordDiscontinuance(accused, on, "the Crown Prosecution Service", paper) { By = by, Id = story.Next() },
            "acquitted" => new RecordAcquittal(accused, on, Court, paper) { By = by, Id = story.Next() },
            "unfit" => new RecordUnfitness(accused, on, Court, paper) { By = by, Id = story.Next() },
            "cautioned" => new RecordCaution(accused, on, Police, paper) { By = by, Id = story.Next() },
            "convicted" => new RecordConviction(accused, null, "taking a vehicle without consent", Court, "crown-court", "england-and-wales", on, Court, paper) { By = by, Id = story.Next() },
            "sentenced" => new RecordSentence(accused, conviction, null, new("imprisonment", Term.OfMonths(18), false, "alone", null), true, on, Court, paper) { By = by, Id = story.Next() },
            "appeal pending" => new RecordCriminalAppeal(accused, conviction, "both", true, on, "the Criminal Appeal Office", paper) { By = by, Id = story.Next() },
            "upheld" => new RecordAppealDismissed(accused, on, "Court of Appeal", paper) { By = by, Id = story.Next() },
            "varied" => new RecordVariation(accused, story.Happened<SentenceRecorded>().Last().Sentence, Term.OfMonths(10), false, on, "Court of Appeal", paper) { By = by, Id = story.Next() },
            "quashed" => new RecordQuashing(accused, conviction, false, on, "Court of Appeal", paper) { By = by, Id = story.Next() },
            "final" => (CriminalCommand)new RecordFinality(accused, on, "the Criminal Appeal Office", paper) { By = by, Id = story.Next() },
            _ => throw new ArgumentException(step, nameof(step)),
        }));
    }
}
