namespace DueCourse.Casework.Tracks.Criminal;

/// <summary>A paper from which a step was recorded.</summary>
/// <param name="Document">The entry by which it was received.</param>
/// <param name="Conviction">The conviction of which it speaks; null: it speaks of none.</param>
public readonly record struct CriminalPaper(EntryId Document, EntryId? Conviction);

/// <summary>One set of criminal proceedings, by the steps that were recorded of it and not corrected since.</summary>
/// <param name="Id">The subject that it is in the law's reading.</param>
/// <param name="State">Where it stands.</param>
public sealed record CriminalProceedings(EntryId Id, ProceedingsState State)
{
    /// <summary>The convictions in it, those that were quashed too.</summary>
    public IReadOnlyList<EntryId> Convictions { get; init; } = [];

    /// <summary>Those that were quashed, each with the moment at which that was recorded.</summary>
    public IReadOnlyDictionary<EntryId, Instant> Quashed { get; init; } = new Dictionary<EntryId, Instant>();

    /// <summary>The appeals that are pending, each with the conviction that it concerns.</summary>
    public IReadOnlyList<(EntryId Appeal, EntryId Conviction)> Appeals { get; init; } = [];

    /// <summary>The papers from which its steps were recorded.</summary>
    public IReadOnlyList<CriminalPaper> Papers { get; init; } = [];

    /// <summary>The last step, by its entry and the moment at which it was recorded; null: none is recorded.</summary>
    public (EntryId Entry, Instant At)? Last { get; init; }

    /// <summary>Whether a conviction in it stands.</summary>
    public bool HasAConviction => Convictions.Any(c => !Quashed.ContainsKey(c));

    /// <summary>Whether it is over, and nobody was convicted, or no conviction is left.</summary>
    public bool EndedWithoutConviction => State is NoFurtherAction or ProsecutionDiscontinued or Acquitted or FoundUnfit or ConvictionQuashed;

    /// <summary>How it ended, as the end of a sentence about the proceedings; null: it has not ended without a conviction.</summary>
    public string? HowItEnded => State switch
    {
        NoFurtherAction => "no further action is taken",
        ProsecutionDiscontinued => "they were discontinued",
        Acquitted => "the person was acquitted",
        FoundUnfit => "the person was found unfit or insane, which is no conviction",
        ConvictionQuashed => "the conviction was quashed",
        _ => null,
    };

    /// <summary>What follows when one more entry is taken.</summary>
    internal CriminalProceedings Then(Recorded entry)
    {
        var then = this with { Last = (entry.Id, entry.At) };
        return entry.Event switch
        {
            ProceedingsOpened e => then.With(e.Document),
            CriminalStepRecorded e => (then with { State = After(e), Appeals = e.Step == CriminalStep.AppealDismissed ? [] : Appeals }).With(e.Document),
            ConvictionRecorded e => (then with { State = new Convicted(e.On), Convictions = [.. Convictions, e.Conviction] }).With(e.Document, e.Conviction),
            SentenceRecorded e => (then with { State = new Sentenced(e.On) }).With(e.Document, e.Conviction),
            CriminalAppealRecorded e => (then with { State = new CriminalAppealPending(e.On), Appeals = [.. Appeals, (e.Appeal, e.Conviction)] }).With(e.Document),
            SentenceVaried e => (then with { State = new VariedOnAppeal(e.On), Appeals = [] }).With(e.Document),
            ConvictionWasQuashed e => then.WithoutConviction(e, entry.At).With(e.Document),
            ReleasedFromProceedings e => then.With(e.Document),
            CustodyRecorded e => then.With(e.Document),
            _ => this,
        };
    }

    private CriminalProceedings With(EntryId document, EntryId? conviction = null) => this with { Papers = [.. Papers, new(document, conviction)] };

    private CriminalProceedings WithoutConviction(ConvictionWasQuashed e, Instant at)
    {
        var then = this with { Quashed = new Dictionary<EntryId, Instant>(Quashed) { [e.Conviction] = at }, Appeals = [] };
        return then with { State = then.HasAConviction ? new VariedOnAppeal(e.On) : new ConvictionQuashed(e.On) };
    }

    // A remand or bail while the case waits for trial, or for sentence, leaves it where it is.
    private ProceedingsState After(CriminalStepRecorded e) => e.Step switch
    {
        CriminalStep.Reported => new AllegationReported(e.On),
        CriminalStep.Suspected => new Suspected(e.On),
        CriminalStep.Investigated => new UnderInvestigation(e.On),
        CriminalStep.Arrested => new Arrested(e.On),
        CriminalStep.BailedByPolice => new OnPoliceBail(e.On),
        CriminalStep.ReleasedUnderInvestigation => new ReleasedUnderInvestigation(e.On),
        CriminalStep.Charged => new Charged(e.On),
        CriminalStep.Remanded => State is SentForTrial or OnTrial or Convicted ? State : new Remanded(e.On),
        CriminalStep.BailedByCourt => State is SentForTrial or OnTrial or Convicted ? State : new OnCourtBail(e.On),
        CriminalStep.SentForTrial => new SentForTrial(e.On),
        CriminalStep.TrialBegan => new OnTrial(e.On),
        CriminalStep.Cautioned => new Cautioned(e.On),
        CriminalStep.NoFurtherAction => new NoFurtherAction(e.On),
        CriminalStep.Discontinued => new ProsecutionDiscontinued(e.On),
        CriminalStep.Acquitted => new Acquitted(e.On),
        CriminalStep.FoundUnfit => new FoundUnfit(e.On),
        CriminalStep.AppealDismissed => new UpheldOnAppeal(e.On),
        _ => new ConvictionFinal(e.On),
    };
}
