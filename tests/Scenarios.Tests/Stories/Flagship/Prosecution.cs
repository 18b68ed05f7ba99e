using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>
/// The prosecution, step by step, from the papers of police, court and prison. The fourth count is followed by itself, because it
/// ends by itself: one set of proceedings here has one end.
/// </summary>
internal static class Prosecution
{
    public const string Police = "the police", Court = "the Crown Court", Prison = "the prison", Registry = "the Criminal Appeal Office";

    /// <summary>Arrest, police bail, charge on four counts, court bail, and a trial before a jury.</summary>
    public static Story ToTrial(this Story story, bool remanded = false)
    {
        var counts = Open(story, "conspiracy to arrange the travel of others with a view to their exploitation, three counts (Modern Slavery Act 2015, s. 2); denied");
        story.Step(new(2024, 11, 5), p => new RecordArrest(counts, new(2024, 11, 5), Police, p) { By = Caseworker, Id = story.Next() });
        story.Step(new(2024, 11, 6), p => new RecordPoliceBail(counts, new(2024, 11, 6), Police, p) { By = Caseworker, Id = story.Next() });
        LocalDate charged = new(2025, 2, 20);
        story.Step(charged, p => new RecordCharge(counts, charged, Police, p) { By = Caseworker, Id = story.Next() });
        var fourth = Open(story, "a fourth count of the same conspiracy; denied");
        story.Step(charged, p => new RecordCharge(fourth, charged, Police, p) { By = Caseworker, Id = story.Next() });
        LocalDate trial = new(2026, 4, 13);
        foreach (var count in new[] { counts, fourth })
        {
            story.At(charged, 16, 0).Step(charged, p => remanded ? new RecordRemand(count, charged, Court, p) { By = Caseworker, Id = story.Next() } : new RecordCourtBail(count, charged, Court, p) { By = Caseworker, Id = story.Next() });
        }

        foreach (var count in new[] { counts, fourth })
        {
            story.Step(trial, p => new RecordTrialBegun(count, trial, Court, p) { By = Caseworker, Id = story.Next() });
            story.SayOf(count, "beforeAJury", "yes", trial, "the court's list", by: Court);
        }

        return story;
    }

    /// <summary>Convicted on three counts and acquitted on the fourth; remanded until sentence.</summary>
    public static Story Convicted(this Story story)
    {
        LocalDate verdict = new(2026, 5, 29);
        var (counts, fourth) = (story.Counts(), story.Fourth());
        story.Step(verdict, p => new RecordConviction(counts, null, "conspiracy to arrange travel with a view to exploitation, Modern Slavery Act 2015, s. 2 (three counts)", "the Crown Court", "crown-court", "england-and-wales", verdict, Court, p) { By = Caseworker, Id = story.Next() }, 15);
        story.Step(verdict, p => new RecordAcquittal(fourth, verdict, Court, p) { By = Caseworker, Id = story.Next() }, 15);
        story.Step(verdict, p => new RecordRemand(counts, verdict, Court, p) { By = Caseworker, Id = story.Next() }, 16);
        foreach (var count in new[] { counts, fourth }) story.SayInstead(count, "beforeAJury", "yes", to: verdict).SayOf(count, "beforeAJury", "no", verdict, "the verdict", by: Court);
        var conviction = story.Conviction();
        // What the certificate says beside the verdict, which no command states: whether the offence is imprisonable, listed, and when it was done.
        return story.SayOf(conviction, "imprisonable", "yes", null, "the certificate of conviction", by: Court).SayOf(conviction, "modernSlaveryActSch4", "yes", null, "the certificate of conviction", by: Court)
            .SayOf(conviction, "offenceFrom", "2016", null, "the indictment", by: Court).SayOf(conviction, "offenceTo", "2019", null, "the indictment", by: Court)
            .SayOf(conviction, "criminalAppealDeadline", "2026-06-26", null, "28 days from conviction");
    }

    /// <summary>Sentenced, and what the prison says of the custodial part.</summary>
    public static Story Sentenced(this Story story, Term term, bool isServing)
    {
        LocalDate sentence = new(2026, 6, 19);
        var (counts, conviction) = (story.Counts(), story.Conviction());
        story.Step(sentence, p => new RecordSentence(counts, conviction, null, new("imprisonment", term, false, "concurrent", null), true, sentence, Court, p) { By = Caseworker, Id = story.Next() }, 12);
        story.Step(sentence, p => new RecordCustody(counts, isServing, sentence, Prison, p) { By = Caseworker, Id = story.Next() }, 16);
        return story.SayOf(conviction, "sentenceAppealDeadline", "2026-07-17", null, "28 days from sentence").Say("fixedTermPrisoner", isServing ? "yes" : "no", sentence, Prison).Say("indeterminatePrisoner", "no", sentence, Prison);
    }

    /// <summary>The registry answers that nothing was lodged in time.</summary>
    public static Story NoAppealLodged(this Story story)
    {
        LocalDate final = new(2026, 7, 18);
        var counts = story.Counts();
        return story.Step(final, p => new RecordFinality(counts, final, Registry, p) { By = Caseworker, Id = story.Next() });
    }

    public static EntryId Counts(this Story story) => story.Case.Criminal.All.First().Id;

    public static EntryId Fourth(this Story story) => story.Case.Criminal.All.ElementAt(1).Id;

    public static EntryId Conviction(this Story story) => Assert.Single(story.Case.Criminal.Find(story.Counts())!.Convictions);

    /// <summary>A step taken on a day, from a paper that came that day.</summary>
    public static Story Step(this Story story, LocalDate on, Func<EntryId, DueCourse.Casework.Cases.Command> wants, int hour = 15)
    {
        var moment = story.Now;
        story.At(on, hour, 0);
        if (story.Now < moment) Later(story, moment);
        var paper = story.Paper();
        return story.Done(Caseworker, _ => wants(paper));
    }

    private static void Later(Story story, Instant moment)
    {
        var local = moment.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]);
        story.At(local.Date, local.Hour, local.Minute).Later();
    }

    private static EntryId Open(Story story, string accusation)
    {
        story.Done(Caseworker, by => new OpenProceedings(accusation, Police, story.Paper()) { By = by, Id = story.Next() });
        return story.Happened<ProceedingsOpened>().Last().Proceedings;
    }
}
