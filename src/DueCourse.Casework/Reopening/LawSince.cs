namespace DueCourse.Casework.Reopening;

using System.Collections.Concurrent;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Impact;

/// <summary>
/// Which of the rules that a decision applied answer otherwise under the law of today, on the same facts. What a later edition of
/// the statute book corrected in the text itself cannot be compared by days: that is a task to look again, and no more.
/// </summary>
public static class LawSince
{
    // Circuits are made once for two days; a program that runs for years must not keep those of every day.
    private const int MostKept = 64;

    private static readonly ConcurrentDictionary<(LocalDate, LocalDate), Comparison> Made = new();
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The changes that bear on a decision; none where it is not one that applies rules.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="now">The moment whose law is held against that of the decision.</param>
    public static IReadOnlyList<AnswerChange> Of(LiveCase c, CaseDecision decision, Instant now) =>
        Of(c.ToRecord, decision.Made.Kind, decision.At.InZone(Uk).LocalDateTime, now.InZone(Uk).LocalDateTime);

    /// <summary>The same for any record, between two moments in United Kingdom time.</summary>
    /// <param name="record">The record, read only where the law differs.</param>
    /// <param name="kind">What was decided.</param>
    /// <param name="from">The moment of the decision.</param>
    /// <param name="to">The later moment.</param>
    public static IReadOnlyList<AnswerChange> Of(Func<CaseRecord> record, DecisionKind kind, LocalDateTime from, LocalDateTime to)
    {
        var rules = RulesOf(kind);
        if (rules.Length == 0 || from.Date >= to.Date) return [];
        var comparison = Between(from.Date, to.Date);
        return comparison.Changes.Count == 0 ? []
            : [.. comparison.Of(record()).Where(change => rules.Any(rule => change.Question.StartsWith(rule, StringComparison.Ordinal)))];
    }

    private static Comparison Between(LocalDate from, LocalDate to)
    {
        if (Made.Count > MostKept) Made.Clear();
        return Made.GetOrAdd((from, to), static days => Comparison.Between(StatuteBook.Current, days.Item1.AtMidnight(), days.Item2.AtMidnight()));
    }

    // By the ids of docs/ids.md, which never change once printed.
    private static string[] RulesOf(DecisionKind kind) => kind switch
    {
        DecisionKind.IntendToDeport or DecisionKind.MakeDeportationOrder => ["ia1971.", "ukba2007.", "sa2026.", "niaa2002.s79", "niaa2002.s117", "hra1998.", "echr."],
        DecisionKind.LiableToRemoval => ["iaa1999.", "ia1971.", "niaa2002.s117", "hra1998.", "echr."],
        DecisionKind.SetRemoval => ["G", "removal.", "iaa1999.", "ia1971.sch", "niaa2002.s77", "niaa2002.s78", "naba2022.s6"],
        DecisionKind.Detain => ["ukba2007.s36", "ia1971.sch", "ia1971.s3", "iaa1999.s10"],
        DecisionKind.RefuseClaim => ["niaa2002.", "hra1998.", "echr.", "refconv.", "rules."],
        DecisionKind.DepriveOfCitizenship => ["bna1981."],
        _ => [],
    };
}
