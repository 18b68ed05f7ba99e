namespace DueCourse.Law.Drafting;

using DueCourse.Law.Record;

/// <summary>What could still change an answer, and how many open questions it would settle by itself.</summary>
public sealed record Settling(Missing Item, int Settles);

/// <summary>What a rule answers on a case.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Finding">The full reasoning, on what is established.</param>
/// <param name="Person">The answer with the person's assertions at their highest.</param>
/// <param name="State">The answer with the state's assertions at their highest.</param>
/// <param name="Consequences">What follows, each with its answer.</param>
/// <param name="Missing">What could still change an Unknown answer, that first which settles most open questions.</param>
public sealed record Conclusion(
    Rule Rule, Finding Finding, Answer Person, Answer State,
    IReadOnlyList<(Consequence Consequence, Answer Answer)> Consequences,
    IReadOnlyList<Settling> Missing)
{
    /// <summary>The answer on what is established.</summary>
    public Answer Answer => Finding.Answer;

    /// <summary>
    /// The answer that every way to fill in what is missing would give; Unknown where they differ. It can be known where
    /// <see cref="Answer"/> is not, and then nothing is missing. It explains, and does not stand in the answer's place.
    /// </summary>
    public Answer WhateverIsMissing { get; init; }

    /// <summary>Kleene's logic leaves it open, and yet nothing that is missing can change it.</summary>
    public bool IsDecided => Answer == Answer.Unknown && WhateverIsMissing != Answer.Unknown;

    /// <summary>
    /// Each thing missing can still change the answer. False where that was too much to work out: then some of them may not.
    /// </summary>
    public bool MissingIsExact { get; init; } = true;

    /// <summary>The reasons that matter for this answer.</summary>
    public IReadOnlyList<Reason> Because => Reason.Deciding(Finding, Rule.Citation);

    /// <summary>The doubts of law that are live on these facts.</summary>
    public IReadOnlyList<string> LiveDoubts =>
        [.. Missing.Where(m => m.Item.Kind == MissingKind.LegalRuling).Select(m => m.Item.Question)];
}

/// <summary>A gate on a case.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Finding">The reasoning: Yes is shut, No is open.</param>
public sealed record GateStanding(Gate Gate, Finding Finding)
{
    /// <summary>open, shut or unknown.</summary>
    public string Status => Finding.Answer switch { Answer.Yes => "shut", Answer.No => "open", _ => "unknown" };

    /// <summary>Why, as sentences about the facts that decide it.</summary>
    public IReadOnlyList<string> Sentences => Finding.Sentences;
}

/// <summary>A judgement on a case.</summary>
/// <param name="Judgement">The register entry.</param>
/// <param name="About">The subject's id; null for the case.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Made">The record, when there is one.</param>
public sealed record JudgementStanding(Judgement Judgement, string? About, JudgementStatus Status, JudgementRecord? Made);

/// <summary>Everything the statute book says about one case, for one day, as known at one moment.</summary>
public sealed record Assessment
{
    /// <summary>The case.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>The moment whose law and facts are read, United Kingdom time.</summary>
    public required LocalDateTime AsAt { get; init; }

    /// <summary>Only what was recorded by then; null: everything.</summary>
    public required Instant? AsKnownAt { get; init; }

    /// <summary>Every rule, in the order in which the questions are asked.</summary>
    public required IReadOnlyList<Conclusion> Conclusions { get; init; }

    /// <summary>The judgements the law asks on this file, then the rest of the register.</summary>
    public required IReadOnlyList<JudgementStanding> Judgements { get; init; }

    /// <summary>R1 to R15.</summary>
    public required IReadOnlyList<RouteStanding> Routes { get; init; }

    /// <summary>G1 to G22.</summary>
    public required IReadOnlyList<GateStanding> Gates { get; init; }

    /// <summary>The limits of time, each for everything that makes it run.</summary>
    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    /// <summary>The parallel courses of the case.</summary>
    public required IReadOnlyList<TrackStanding> Tracks { get; init; }

    /// <summary>A conclusion by its rule's id.</summary>
    public Conclusion? Find(string id) => Conclusions.FirstOrDefault(c => c.Rule.Id == id);

    /// <summary>The situation on what is established, for asking further.</summary>
    public Situation Established => Situation.Of(Case.Read(Reading.Established, AsKnownAt), AsAt);
}
