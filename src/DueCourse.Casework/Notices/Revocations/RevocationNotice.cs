namespace DueCourse.Casework.Notices.Revocations;

using DueCourse.Casework.Decisions;

/// <summary>The notice that a deportation order was revoked.</summary>
internal static class RevocationNotice
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.Revocation, RevocationWords.Title,
        [
            new("order-made-on", "day on which the order was made", "Immigration Act 1971, s. 5(2)", ItemForm.Day),
            new("revoked-on", "day on which it was revoked", "Immigration Act 1971, s. 5(2)", ItemForm.Day),
            new("reasons", "reasons", "UK Borders Act 2007, s. 32(6), for an order under s. 32(5); otherwise a rule of this project"),
            new("what-follows", "what follows for the person's permission to be here", "Immigration Act 1971, s. 5(1)-(2)"),
        ],
        ["Immigration Act 1971, s. 5(2)", "UK Borders Act 2007, s. 32(6)"],
        [ActorRole.SeniorOfficer], "Immigration Act 1971, s. 5(2): for the Secretary of State", RevocationWords.Parts)
    {
        Ground = new("a decision to revoke the order", e => e is DecisionMade { Kind: DecisionKind.RevokeDeportationOrder }, "Immigration Act 1971, s. 5(2); UK Borders Act 2007, s. 32(6)"),
        LawsWord = "revocation",
        Refuses = (_, d, _, _) => d.Day("revoked-on") < d.Day("order-made-on") || d.Day("revoked-on") > d.Dated
            ? new Refusal("notice.revoked-on", $"The order was made on {d.Day("order-made-on").Words()}, and its revocation is dated {d.Day("revoked-on").Words()}.", "An order is revoked after it was made, and told of after it was revoked.", "Look at both days again.") { Citation = "Immigration Act 1971, s. 5(2)" }
            : null,
    };
}
