namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Record;

/// <summary>One stage of an appeal as the file gives it.</summary>
/// <param name="Type">What happened.</param>
/// <param name="Day">When, perhaps known only in part.</param>
/// <param name="Case">The case, bound to the stage.</param>
internal sealed record DatedStage(string Type, DateRange Day, Situation Case)
{
    // In the order of the ladder: of two stages whose days do not tell, the one higher up came later.
    private static readonly List<string> Order =
    [
        "decision-sent", "decision-posted-abroad", "decision-received-abroad", "review-notice-sent", "siac-decision-served", "siac-lapse-notice-served", "person-left",
        "lodged", "sent-to-home-office", "home-office-bundle", "skeleton-served", "strike-out-sent",
        "decision-notice-sent", "reasons-sent", "siac-determined", "siac-permission-refused",
        "ftt-refused-to-admit", "ftt-permission-refused", "ftt-permission-limited", "ftt-permission-granted",
        "ut-permission-refused", "ut-permission-granted", "ut-response-sent", "ut-hearing", "ut-decision-sent", "ut-set-aside-refused",
        "ut-onward-permission-refused", "ut-onward-permission-granted",
        "coa-permission-refused", "coa-permission-granted", "coa-decided", "coa-refused-supreme-court", "coa-granted-supreme-court", "sc-permission-refused", "sc-decided",
        "leave-granted-sent", "withdrawal-sent", "ut-withdrawn", "withdrawn", "abandoned", "lapsed",
    ];

    private static readonly HashSet<string> FirstRung =
        ["decision-sent", "decision-posted-abroad", "decision-received-abroad", "review-notice-sent", "siac-decision-served", "siac-lapse-notice-served", "person-left"];

    private static readonly HashSet<string> OfOneSide =
        ["ftt-permission-refused", "ftt-refused-to-admit", "ut-permission-refused", "ut-set-aside-refused", "ut-onward-permission-refused", "coa-permission-refused", "coa-refused-supreme-court", "sc-permission-refused"];

    /// <summary>It belongs to the time before an appeal is brought.</summary>
    public bool IsOnTheFirstRung => FirstRung.Contains(Type);

    /// <summary>It answers an application of this side, or may, or concerns both.</summary>
    public bool Concerns(string side) => !OfOneSide.Contains(Type) || Word(TheStage.By) is not { } by || by == side;

    /// <summary>The word on file for a question about it; null: not known.</summary>
    public string? Word(ChoiceFact<AppealStage> fact) => (Case.Find(fact.Definition).Value as WordValue)?.Word;

    /// <summary>The stages that move an appeal on the ladder, in order, and what is missing about them.</summary>
    public static (IReadOnlyList<DatedStage> Stages, IReadOnlyList<Missing> Missing) Of(Situation s, IReadOnlyList<SubjectRecord> items)
    {
        var (stages, missing) = (new List<DatedStage>(), new List<Missing>());
        foreach (var item in items)
        {
            var bound = s with { Bound = item };
            if (bound.Find(TheStage.Type.Definition).Value is not WordValue { Word: var type })
            {
                missing.Add(Missing.Of(item, TheStage.Type.Definition));
                continue;
            }

            if (!Order.Contains(type)) continue;
            if (bound.Find(TheStage.On.Definition).Value is not DayValue { Range: var day } || day.Earliest == LocalDate.MinIsoValue || day.Latest == LocalDate.MaxIsoValue)
                missing.Add(Missing.Of(item, TheStage.On.Definition));
            else if (day.Earliest <= s.Day)
                Put(stages, new(type, day, bound));
        }

        return (stages, missing);
    }

    private static void Put(List<DatedStage> stages, DatedStage stage)
    {
        var at = stages.Count;
        while (at > 0 && stage.CameBefore(stages[at - 1])) at--;
        stages.Insert(at, stage);
    }

    private bool CameBefore(DatedStage other) =>
        Day.Latest < other.Day.Earliest || (Day.Earliest <= other.Day.Latest && Order.IndexOf(Type) < Order.IndexOf(other.Type));
}
