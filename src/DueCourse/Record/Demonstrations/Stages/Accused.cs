using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>What is alleged, and what is proved: an investigation, a trial, a conviction that is final.</summary>
internal static class Accused
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("under investigation", "suspected, and nothing is proved", told => Taken(told, 30, Step.Report, Step.Suspicion, Step.Investigation, Step.Arrest, Step.Release)),
        new("on trial", "on trial, and nothing is proved", told => Taken(told, 90, Step.Report, Step.Suspicion, Step.Investigation, Step.Arrest, Step.Charge, Step.CourtBail, Step.Sent, Step.Trial)),
        new("convicted", "convicted and sentenced, and the time to appeal has run", Convicted),
    ];

    private enum Step
    {
        Report,
        Suspicion,
        Investigation,
        Arrest,
        Release,
        Charge,
        CourtBail,
        Sent,
        Trial,
        Conviction,
        Sentence,
        Finality,
    }

    private static async Task Convicted(CaseTold told)
    {
        await Taken(told, 400, Step.Report, Step.Suspicion, Step.Investigation, Step.Arrest, Step.Charge, Step.CourtBail, Step.Sent, Step.Trial, Step.Conviction, Step.Sentence);
        await told.At(told.Ago(2), 10, 0);
        await Take(told, told.Case.Criminal.All.Single().Id, Step.Finality, told.Ago(2));
    }

    // Step by step, at equal distances, up to some days ago.
    private static async Task Taken(CaseTold told, int ago, params Step[] steps)
    {
        await told.Open(ComeTo.Accusation, told.Ago(ago), file => file with { IsAccepted = false, HasDocument = false });
        await told.At(told.Ago(ago), 9, 30);
        var paper = await told.Paper(Compartment.Open, told.Who.Police);
        await told.Done(told.Caseworker, by => new OpenProceedings($"that a delivery van was taken in {told.Who.Court.Replace(" Crown Court", "", StringComparison.Ordinal)}", told.Who.Police, paper) { By = by, Id = told.Next() });
        var accused = told.Case.Criminal.All.Single().Id;
        for (var i = 0; i < steps.Length; i++)
        {
            var on = told.Ago(ago - (i * (ago - 60 > 0 ? ago - 60 : ago - 4) / steps.Length));
            await told.At(on, 10, i);
            await Take(told, accused, steps[i], on);
        }
    }

    private static async Task Take(CaseTold told, EntryId accused, Step step, LocalDate on)
    {
        var (who, months) = (told.Who, told.Who.Months);
        var from = step < Step.Charge ? who.Police : who.Court;
        var paper = await told.Paper(Compartment.Open, from);
        var conviction = told.Case.Criminal.Find(accused)!.Convictions is [var first, ..] ? first : accused;
        await told.Done(told.Caseworker, by => (CriminalCommand)(step switch
        {
            Step.Report => new RecordReport(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Suspicion => new RecordSuspicion(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Investigation => new RecordInvestigation(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Arrest => new RecordArrest(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Release => new RecordReleaseUnderInvestigation(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Charge => new RecordCharge(accused, on, who.Police, paper) { By = by, Id = told.Next() },
            Step.CourtBail => new RecordCourtBail(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Sent => new RecordSendingForTrial(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Trial => new RecordTrialBegun(accused, on, from, paper) { By = by, Id = told.Next() },
            Step.Conviction => new RecordConviction(accused, null, "taking a vehicle without consent", from, "crown-court", "england-and-wales", on, from, paper) { By = by, Id = told.Next() },
            Step.Sentence => new RecordSentence(accused, conviction, null, new("imprisonment", Term.OfMonths(months), false, "alone", null), true, on, from, paper) { By = by, Id = told.Next() },
            _ => new RecordFinality(accused, on, "the Criminal Appeal Office", paper) { By = by, Id = told.Next() },
        }));
    }
}
