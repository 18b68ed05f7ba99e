namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Work;

/// <summary>
/// A step rests on the decision of a person with authority: of the right kind, made since the last step that it carried, and not in
/// question. What the program concluded, or signed, is none.
/// </summary>
internal static class OnADecision
{
    /// <summary>A guard: a decision of a kind carries the step.</summary>
    public static Guard To(DecisionKind kind) => new($"somebody has decided to {WorkInWords.What(kind)}, and nothing puts that in question", (c, _) => Refuses(c, kind));

    /// <summary>The refusal where none carries it.</summary>
    public static Refusal? Refuses(LiveCase c, DecisionKind kind)
    {
        // What was decided before the person was taken back led to a removal that should not have been: it carries nothing more.
        var used = c.Transfer.TakenBackAt is { } back && !(c.LegalDecision.LastOn(kind) > back) ? back : c.LegalDecision.LastOn(kind);
        var made = c.Decisions.All.Where(d => d.Made.Kind == kind && (used is null || d.At > used)).ToList();
        if (made.Count == 0)
            return new("decision.none", $"Nobody with authority has decided to {WorkInWords.What(kind)}{(used is null ? "" : " since the last time")}.",
                "A step of this course carries out a person's decision, and the program makes none.", "A senior officer reads the file, and decides.");
        if (made[^1] is var last && last.By.Role != ActorRole.SeniorOfficer)
            return new("decision.not-by-a-person", $"{last.Id} was not made by a senior officer.", "A decision that the program signed, or somebody without authority, is none.", "A senior officer reads the file, and decides.")
            { Citation = "UK GDPR, arts. 22A to 22D; stricter by a rule of this project" };
        return InQuestion.In(c).Where(q => q.Entry.Id == last.Id).Select(q => new Refusal("decision.in-question", $"The decision {last.Id} is in question. {q.Why}",
            "A step on a decision that has lost its ground would be taken on nothing.", "A senior officer decides anew, on the file as it now stands.")).FirstOrDefault();
    }

    /// <summary>Who made the decision that carries a step, and when; only after <see cref="Refuses"/> let it pass.</summary>
    public static CaseDecision Last(LiveCase c, DecisionKind kind) => c.Decisions.All.Last(d => d.Made.Kind == kind);
}
