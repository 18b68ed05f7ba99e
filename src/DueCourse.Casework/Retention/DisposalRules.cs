namespace DueCourse.Casework.Retention;

/// <summary>How far a source was read.</summary>
public enum Confidence
{
    /// <summary>The text was read.</summary>
    High,

    /// <summary>Known, not read again for this rule.</summary>
    Medium,

    /// <summary>Doubtful.</summary>
    Low,
}

/// <summary>How long a case is kept after an outcome.</summary>
/// <param name="After">The outcome.</param>
/// <param name="Years">For how many years.</param>
/// <param name="Because">Why so long, as a sentence.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="Sure">How far that source was read.</param>
/// <param name="IsProjectDefault">The number of years is ours: no law that was read gives one.</param>
public sealed record DisposalRule(CaseOutcome After, int Years, string Because, string Source, Confidence Sure, bool IsProjectDefault);

/// <summary>When a case is to be disposed of, with the working.</summary>
/// <param name="Between">The first and the last day that can be defended.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Working">How it was counted, line by line.</param>
public sealed record DisposalDue(DateRange Between, DisposalRule Rule, IReadOnlyList<string> Working);

/// <summary>
/// The disposal rules, one for each outcome. UK GDPR, article 5(1)(e) says only: no longer than is necessary. None of the numbers
/// was read in law; a body that uses DueCourse has to put its own schedule in their place (decision 0020).
/// </summary>
public static class DisposalRules
{
    private const string StorageLimitation = "UK GDPR, art. 5(1)(e) (storage limitation); for law enforcement, Data Protection Act 2018, s. 39 (not read)";

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DisposalRule> Rows { get; } =
    [
        new(CaseOutcome.Acquitted, 1, "Nothing was proved; a year lets the person ask and complain.", StorageLimitation, Confidence.Medium, true),
        new(CaseOutcome.NoAction, 2, "A later decision may have to say why nothing was done.", StorageLimitation, Confidence.Medium, true),
        new(CaseOutcome.LeaveGranted, 6, "What leave rests on may be asked about while the person settles; six years is also the limit for most claims in contract and tort in England and Wales (Limitation Act 1980, ss. 2, 5; not read).", StorageLimitation, Confidence.Medium, true),
        new(CaseOutcome.Removed, 10, "An entry ban and an order outlive the removal, and both can be challenged from abroad.", StorageLimitation, Confidence.Low, true),
        new(CaseOutcome.DepartedVoluntarily, 5, "A later application may turn on how the person left.", StorageLimitation, Confidence.Low, true),
    ];

    /// <summary>When a case with an outcome is to be disposed of.</summary>
    public static DisposalDue Due(CaseOutcome outcome, DateRange on)
    {
        var rule = Rows.Single(r => r.After == outcome);
        var between = new DateRange(on.Earliest.PlusYears(rule.Years), on.Latest.PlusYears(rule.Years));
        return new(between, rule,
        [
            $"The outcome ({Words(outcome)}) was reached {(on.IsExact ? "on " + on.Earliest.Words() : $"between {on.Earliest.Words()} and {on.Latest.Words()}")}.",
            $"The case is kept for {rule.Years} {(rule.Years == 1 ? "year" : "years")} after that. {rule.Because}",
            rule.IsProjectDefault ? $"The number is a default of this project, not read in law. {rule.Source}." : $"{rule.Source}.",
            between.IsExact ? $"It is to be disposed of on {between.Earliest.Words()}." : $"It may be disposed of from {between.Earliest.Words()}, and has to be by {between.Latest.Words()}.",
        ]);
    }

    /// <summary>An outcome in words.</summary>
    public static string Words(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Acquitted => "acquitted",
        CaseOutcome.NoAction => "no action",
        CaseOutcome.LeaveGranted => "leave granted",
        CaseOutcome.Removed => "removed",
        _ => "left of their own accord",
    };

    /// <summary>The day in London at an instant.</summary>
    internal static LocalDate DayOf(Instant now) => now.InZone(London).Date;

    /// <summary>The instant at which a day begins in London.</summary>
    internal static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(London).ToInstant();
}
