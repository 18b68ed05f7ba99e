namespace DueCourse.Casework.Notices.Outcomes;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Tracks.Transfer;

/// <summary>Letters in plain words to the person: no action, the case goes on, a claim is granted, the person has left.</summary>
internal static class OutcomeLetters
{
    private const string Ours = "a rule of this project: nobody is left to guess how their case ended";

    public static NoticeForm NoAction { get; } = new(
        NoticeKind.NoActionLetter, OutcomeWords.NoActionTitle,
        [new("reasons", "reasons", Ours), new("what-it-means", "what it means for the person", Ours)],
        ["Immigration Act 1971, s. 3(5): a power, and not a duty, where section 32(5) of the UK Borders Act 2007 does not apply"],
        [ActorRole.SeniorOfficer], Ours, OutcomeWords.NoAction)
    {
        Ground = new("a decision to take no action", e => e is DecisionMade { Kind: DecisionKind.TakeNoAction }, Ours),
    };

    public static NoticeForm ContinuedEngagement { get; } = new(
        NoticeKind.ContinuedEngagementLetter, OutcomeWords.ContinuedTitle,
        [new("where-it-stands", "where the case stands", Ours), new("next-review", "day of the next review", Ours, ItemForm.Day), new("what-is-needed", "what is needed from the person, or that nothing is", Ours)],
        ["a rule of this project: every open case has a day on which it is looked at again"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], Ours, OutcomeWords.Continued)
    {
        Ground = new("a decision that the case goes on", e => e is DecisionMade { Kind: DecisionKind.ContinueEngagement }, Ours),
        Refuses = (c, d, on, _) => c.Find(on!.Value)?.Event is DecisionMade { ReviewOn: { } review } && review == d.Day("next-review") ? null
            : new Refusal("notice.other-review", "The day of review is not the one that was decided.", "The person would wait for a day on which nothing happens.", "Give the day that the decision set.") { Citation = Ours },
    };

    public static NoticeForm ClaimGranted { get; } = new(
        NoticeKind.ClaimGrantedLetter, OutcomeWords.GrantedTitle,
        [
            NoticeItem.Of("claim", "claim that is granted", Ours, OutcomeWords.Claim),
            new("permission", "permission to be here, and for how long", "Immigration Act 1971, s. 4(1): leave is given by notice in writing"),
            new("what-follows", "what follows", Ours),
        ],
        ["Immigration Act 1971, s. 4(1)", "Immigration (Leave to Enter and Remain) Order 2000, arts. 8ZA and 8ZB"],
        [ActorRole.SeniorOfficer], "Immigration Act 1971, s. 4(1): for the Secretary of State", OutcomeWords.Granted)
    {
        Ground = new("a decision to grant the claim", e => e is DecisionMade { Kind: DecisionKind.GrantClaim }, "Immigration Act 1971, s. 4(1)"),
        TellsOfAClaim = true,
        Rules = ServiceRules.LeaveOrder2000,
    };

    public static NoticeForm Departure { get; } = new(
        NoticeKind.DepartureLetter, OutcomeWords.DepartureTitle,
        [
            new("left-on", "day on which the person left", Ours, ItemForm.Day),
            new("destination", "where they went", Ours, ItemForm.Country),
            NoticeItem.Of("order", "whether a deportation order is in force", "Immigration Act 1971, s. 5(1)-(2)", OutcomeWords.Order),
            new("what-it-means", "what it means for coming back", "Immigration Act 1971, s. 5(1); Immigration Rules on refusal after removal"),
            new("how-to-ask", "how to ask for revocation, or for what is held", "Immigration Act 1971, s. 5(2); UK GDPR, art. 15"),
        ],
        ["Immigration Act 1971, s. 5"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], Ours, OutcomeWords.Departed)
    {
        Ground = new("a departure that happened", e => e is DepartureHappened, Ours),
    };
}
