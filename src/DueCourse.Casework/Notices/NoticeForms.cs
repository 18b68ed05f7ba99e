namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Notices.BailPapers;
using DueCourse.Casework.Notices.DepartureDetails;
using DueCourse.Casework.Notices.Deprivations;
using DueCourse.Casework.Notices.DetentionPapers;
using DueCourse.Casework.Notices.IntentionToRemove;
using DueCourse.Casework.Notices.OneStop;
using DueCourse.Casework.Notices.Orders;
using DueCourse.Casework.Notices.Outcomes;
using DueCourse.Casework.Notices.RemovalCancelled;
using DueCourse.Casework.Notices.Revocations;
using DueCourse.Casework.Notices.StageOne;
using DueCourse.Casework.Notices.StageTwo;

/// <summary>Every kind of notice.</summary>
public static class NoticeForms
{
    private const string Ours = "a rule of this project";

    /// <summary>What every notice has to say.</summary>
    public static IReadOnlyList<NoticeItem> Common { get; } =
    [
        new("name", "name of the person, as on the file", Ours + ": a notice says whom it is for"),
        new("advice", "where free advice and help can be had", "Immigration (Notices) Regulations 2003, reg. 5, for a decision that can be appealed; for others " + Ours),
        new("contact", "whom to ask about the notice, and how", Ours),
    ];

    /// <summary>Every form, in the order of the kinds.</summary>
    public static IReadOnlyList<NoticeForm> All { get; } =
    [
        DeportationDecisionNotice.Form, OneStopNotice.Form, RefusalWithAppeal.Form, RefusalWithoutAppeal.Form, DeportationOrderNotice.Form, RevocationNotice.Form,
        IntentionToRemoveNotice.Form, DepartureDetailsNotice.Form, DeprivationNotice.Form, DetentionReasons.Form, MonthlyDetentionReport.Form,
        BailApplication.Form, BailGrant.Form, BailRefusal.Form, RemovalCancelledNotice.Form,
        OutcomeLetters.NoAction, OutcomeLetters.ContinuedEngagement, OutcomeLetters.ClaimGranted, OutcomeLetters.Departure,
    ];

    /// <summary>The form of a kind.</summary>
    public static NoticeForm Of(NoticeKind kind) => All.Single(f => f.Kind == kind);

    /// <summary>Everything that a notice of a form has to say.</summary>
    public static IReadOnlyList<NoticeItem> ItemsOf(NoticeForm form) => [.. Common, .. form.Items];

    /// <summary>The word of a kind, as it is typed and stored: <c>deportation-decision</c>.</summary>
    public static string WordOf(NoticeKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>A notice that shows its words, with the name of each item where it would stand; choices are the first of their lists unless said otherwise.</summary>
    /// <param name="form">The form.</param>
    /// <param name="dated">Its day.</param>
    /// <param name="chosen">Other choices, by item.</param>
    public static Pages.NoticePage Specimen(NoticeForm form, LocalDate dated, IReadOnlyDictionary<string, string>? chosen = null) =>
        Composing.Compose(new NoticeDraft(
            ItemsOf(form).ToDictionary(i => i.Id, i => new Evidence.UntrustedText(chosen is not null && chosen.TryGetValue(i.Id, out var word) ? word : i.Form switch
            {
                ItemForm.Choice => i.Choices[0].Word,
                ItemForm.Countries => "none",
                _ => "",
            }), StringComparer.Ordinal), form, dated, dated, Law.Clock.UkDivision.EnglandAndWales, new("", "[name of whoever signs]", form.Signers[0]))
        { IsSpecimen = true, DetainedSince = dated }, "[number]", "[language]", null);
}
