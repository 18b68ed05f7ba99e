namespace DueCourse.Casework.Notices.Service;

using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.LeaveToEnterAndRemainOrder2000;
using DueCourse.Law.NoticesRegulations2003;
using DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;
using DueCourse.Law.UpperTribunalRules2008;

/// <summary>The day on which something counts as served, and how that is known.</summary>
/// <param name="Day">The day, or the days between which it lies; null: not known.</param>
/// <param name="Working">Why, in sentences.</param>
public sealed record DayServed(DateRange? Day, IReadOnlyList<string> Working)
{
    /// <summary>
    /// The day for one way of service: the day itself where somebody was handed it, otherwise the day that the rules give, from the
    /// law's clock; where they give none, the day on which it is shown to have arrived, and without that no day. It is never assumed.
    /// </summary>
    /// <param name="rules">Under which rules.</param>
    /// <param name="method">How.</param>
    /// <param name="sent">The day on which it was handed over, sent or placed on the file, and the time where that is known.</param>
    /// <param name="receivedOn">The day on which it is shown to have arrived; null: nothing shows it.</param>
    /// <param name="place">The part of the United Kingdom to which it was sent; null: not known.</param>
    public static DayServed Of(ServiceRules rules, ServiceMethod method, Start sent, LocalDate? receivedOn, UkDivision? place)
    {
        if (method is ServiceMethod.Hand or ServiceMethod.Collected) return new(sent.Day, [$"It was {(method == ServiceMethod.Hand ? "handed over" : "collected")} on {sent.Day.Words()}."]);
        if (receivedOn is { } shown) return new(DateRange.On(shown), [$"It is shown to have arrived on {shown.Words()}."]);
        return Rule(rules, method) is not { } rule ? new(null, [$"No rule says when it counts as received ({Words(method)}); it has to be shown that it arrived, and when."])
            : CountedFrom.Of(rule.Limit, rule.Run, sent, place, rule.Supposed) switch
            {
                FallsOn falls => new(new DateRange(falls.SafeBy, falls.GateAfter), [.. falls.Working, .. falls.Then, $"The rule: {rule.Limit.Citation.Text}."]),
                CannotYetBeFixed open => new(null, open.Working),
                DoesNotApply none => new(null, none.Working),
                _ => new(null, []),
            };
    }

    /// <summary>Whether something may be served in this way under some rules.</summary>
    public static bool Allows(ServiceRules rules, ServiceMethod method) => method switch
    {
        ServiceMethod.ToFile => rules is ServiceRules.NoticesRegulations2003 or ServiceRules.LeaveOrder2000,
        ServiceMethod.Collected => rules is not ServiceRules.LeaveOrder2000,
        _ => true,
    };

    internal static string Words(ServiceMethod method) => method switch
    {
        ServiceMethod.Hand => "by hand",
        ServiceMethod.Post => "by post",
        ServiceMethod.PostAbroad => "by post to a place abroad",
        ServiceMethod.Email => "by email",
        ServiceMethod.Fax => "by fax",
        ServiceMethod.DocumentExchange => "by document exchange",
        ServiceMethod.Courier => "by courier",
        ServiceMethod.Collected => "collected",
        _ => "placed on the file",
    };

    private static (TimeLimit Limit, int Run, (FactDefinition, FactValue)[] Supposed)? Rule(ServiceRules rules, ServiceMethod method) => (rules, method) switch
    {
        (ServiceRules.NoticesRegulations2003, ServiceMethod.Post or ServiceMethod.PostAbroad) => (Regulation7.DeemedDay, 0, Step(method, "notices-regulations-2003")),
        (ServiceRules.NoticesRegulations2003, ServiceMethod.ToFile) => (Regulation7.ServedToFile, 0, Step(method, "notices-regulations-2003")),
        (ServiceRules.LeaveOrder2000, _) => (Article8ZB.PresumedDay, 0, Step(method, "leave-order-2000")),
        (ServiceRules.AppendixSN, not ServiceMethod.ToFile) => (AppendixSN.DeemedDay, 0, Step(method, "appendix-sn")),
        (ServiceRules.CivilProcedureRules, ServiceMethod.Post) => (Rule6Point26.DeemedService, 0, [CountedFrom.Word(TheStep.Type, "court-document-posted")]),
        (ServiceRules.CivilProcedureRules, ServiceMethod.Email) => (Rule6Point26.DeemedService, 1, [CountedFrom.Word(TheStep.Type, "court-document-emailed")]),
        (ServiceRules.UpperTribunalRules, ServiceMethod.Post) => (Rule13.FirstClassPost, 0, [CountedFrom.Word(TheStep.Type, "tribunal-document-posted"), CountedFrom.Word(TheStep.Forum, "upper-tribunal")]),
        (ServiceRules.CommissionRules, not ServiceMethod.ToFile) => (Rule49.DeemedService, 0, [.. Step(method, null), CountedFrom.Word(TheStep.Forum, "siac")]),
        _ => null,
    };

    // What the clock knows of ways of service: fax, document exchange and courier go by the rule for whatever is sent in another way than by post.
    private static (FactDefinition, FactValue)[] Step(ServiceMethod method, string? under)
    {
        var type = CountedFrom.Word(TheStep.Type, method switch
        {
            ServiceMethod.Post => "notice-posted",
            ServiceMethod.PostAbroad => "notice-posted-abroad",
            ServiceMethod.ToFile => "notice-placed-on-file",
            _ => "notice-emailed",
        });
        return under is null ? [type] : [type, CountedFrom.Word(TheStep.NoticeUnder, under)];
    }
}
