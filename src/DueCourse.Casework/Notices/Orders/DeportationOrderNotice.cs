namespace DueCourse.Casework.Notices.Orders;

using DueCourse.Casework.Decisions;
using DueCourse.Law.Facts;

/// <summary>The notice of a deportation order. It tells of an order that was signed, and makes none.</summary>
internal static class DeportationOrderNotice
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.DeportationOrder, OrderWords.Title,
        [
            new("made-on", "day on which the order was made", "Immigration Act 1971, s. 5(1)", ItemForm.Day),
            new("signatory", "who signed the order, in what office", "Immigration Act 1971, s. 5(1); Immigration Rules, Part 13: an unsigned draft has no effect"),
            NoticeItem.Of("law", "provision under which it was made", "Immigration Act 1971, ss. 3(5)-(6) and 5(1); UK Borders Act 2007, s. 32(5)", OrderWords.Law),
            NoticeItem.Of("leave", "what becomes of permission to be here", "Immigration Act 1971, s. 5(1); Nationality, Immigration and Asylum Act 2002, s. 79(4)", OrderWords.Leave),
            new("how-to-ask-for-revocation", "how revocation can be asked for", "Immigration Act 1971, s. 5(2); UK Borders Act 2007, s. 32(6)"),
        ],
        ["Immigration Act 1971, ss. 3(5)-(6) and 5", "UK Borders Act 2007, s. 32", "Nationality, Immigration and Asylum Act 2002, s. 79"],
        [ActorRole.SeniorOfficer], "Immigration Act 1971, s. 5(1): for the Secretary of State", OrderWords.Parts)
    {
        Ground = new("a decision to make a deportation order", e => e is DecisionMade { Kind: DecisionKind.MakeDeportationOrder }, "Immigration Act 1971, s. 5(1)"),
        LawsWord = "deportation-order",
        Refuses = (c, d, _, _) =>
            OfDay(c, d.Day("made-on")) is null
                ? new Refusal("notice.no-order", $"No deportation order made on {d.Day("made-on").Words()} is on file.", "A notice tells of an order; where there is none it would tell of nothing.", "Record the order when it is signed.") { Citation = "Immigration Act 1971, s. 5(1)" }
            : d.Chosen("leave") == "continues" && d.Chosen("law") != "s32-5"
                ? new Refusal("notice.leave", "Permission is said to continue, and the order is not made under section 32(5).", "Only such an order may be made during an appeal; another would be unlawful.", "Look at the order again.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 79(3)-(4)" }
            : null,
        States = served =>
        {
            var made = NodaTime.Text.LocalDatePattern.Iso.Parse(served.Notice.Says("made-on"));
            if (made.Success && OfDay(served.Case, made.Value) is { } order) served.StateDay(order, TheDeportationOrder.ServedOn.Definition);
        },
    };

    private static EntryId? OfDay(LiveCase c, LocalDate made) => c.Statements.Subjects.Values
        .Where(s => s.Kind == Law.Facts.DeportationOrder.Kind && s.Id.Compartment == Compartment.Open && c.Statements.All.Any(said => said.Ended is null && said.Said.Subject == s.Id
            && said.Said.Fact == TheDeportationOrder.MadeOn.Definition.Name && said.Said.Value is DayValue { Range: var day } && day == DateRange.On(made)))
        .Select(s => (EntryId?)s.Id).LastOrDefault();
}
