namespace DueCourse.Casework.Notices.StageOne;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;

/// <summary>The deportation decision notice (stage 1). Its own day for an answer is what governs: policy sets none.</summary>
internal static class DeportationDecisionNotice
{
    private const string Guidance = "Home Office guidance on deportation decision notices (stage 1)";

    public static NoticeForm Form { get; } = new(
        NoticeKind.DeportationDecision, StageOneWords.Title,
        [
            NoticeItem.Of("law", "provision under which deportation is considered", "Immigration Act 1971, s. 3(5)-(6); UK Borders Act 2007, s. 32(5)", StageOneWords.Law),
            NoticeItem.Of("ground", "whether it rests on a conviction, on an allegation, or on neither", "a rule of this project: what is alleged is called alleged", StageOneWords.Ground),
            new("reasons", "reasons", Guidance),
            new("respond-by", "day by which an answer is asked for", Guidance + ": the day in the letter governs, and there is no other", ItemForm.Day),
            new("how-to-respond", "how an answer can be given", Guidance),
        ],
        ["Immigration Act 1971, s. 3(5)-(6)", "UK Borders Act 2007, s. 32", Guidance],
        [ActorRole.SeniorOfficer], "Immigration Act 1971, s. 3(5); UK Borders Act 2007, s. 32(5): for the Secretary of State", StageOneWords.Parts)
    {
        Ground = new("a decision that deportation is intended", e => e is DecisionMade { Kind: DecisionKind.IntendToDeport }, "Immigration Act 1971, s. 3(5); UK Borders Act 2007, s. 32(5)"),
        LawsWord = "stage-1-deportation",
        Deadlines = d => [Cards.Of(StageOneWords.CardHeading, [StageOneWords.CardSays], TimeToAnswer, CountedFrom.Of(
            TimeToAnswer, 1, Start.On(d.ToBeSentOn), d.Place, CountedFrom.Word(TheStep.Type, "stage-1-served"),
            (TheStep.StatedDeadline.Definition, new DayValue(DateRange.On(d.Day("respond-by"))))))],
        Refuses = (c, d, _, _) =>
            d.Day("respond-by") <= d.ToBeSentOn
                ? new Cases.Refusal("notice.no-time", $"An answer is asked for by {d.Day("respond-by").Words()}, and the notice goes out on {d.ToBeSentOn.Words()}.", "The person would have no time to answer.", "Give a later day.") { Citation = Guidance }
            : d.Chosen("ground") == "conviction" && !c.Statements.Subjects.Values.Any(s => s.Kind == Conviction.Kind)
                ? new Cases.Refusal("notice.no-conviction", "The notice says that it rests on a conviction, and the file holds none.", "What is alleged is not a conviction, and may not be called one.", "Record the conviction, from the court; or say that it rests on an allegation.") { Citation = "Human Rights Act 1998, Sch. 1, art. 6(2)" }
            : null,
        States = served => served.StateDay(null, TheDecision.NotifiedConsideringOn.Definition),
    };

    private static TimeLimit TimeToAnswer => Law.Guidance.DeportationDecisionNotice.TimeToAnswer;
}
