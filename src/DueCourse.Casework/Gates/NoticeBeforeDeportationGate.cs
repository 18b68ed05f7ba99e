namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks;
using DueCourse.Law.Guidance;

/// <summary>
/// Notice before removal under a deportation order: both notices, five working days, the one stated day, advice offered. It is a rule
/// of policy beside the twenty-two gates, since section 10A does not bind such a removal; like a gate of policy it is opened for a time by a
/// named senior officer, with reasons and the sign-off of a legal adviser. Removal under section 10 has its law in the Act, at G8.
/// </summary>
public static class NoticeBeforeDeportationGate
{
    /// <summary>The rule, as a gate of policy.</summary>
    public static Gate Gate { get; } = Gate.OfPolicy("ho.removal.three-notices",
        "Under a deportation order: notice of removal and of its one day was given, five working days end before that day, and advice was offered",
        NoticeBeforeDeportation.NoRemovalWithoutNotice, Role.SeniorOfficer);

    /// <summary>A guard: the notice was given and has run, or two people have opened the rule for now.</summary>
    public static Guard IsOpen { get; } = new("notice before a removal under a deportation order was given and has run", Refuses);

    /// <summary>How it stands at an instant, on what is established.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    /// <param name="now">The moment.</param>
    public static GateStanding At(LiveCase c, Instant now) => new(Gate, Gate.ShutWhen.Read(LawCheck.SituationAt(c, now)));

    /// <summary>The refusal while it is not known to be so; null when it is, or the rule is open for now.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment of the step.</param>
    public static Refusal? Refuses(LiveCase c, Instant now)
    {
        var asked = At(c, now).Finding;
        if (asked.Answer == Answer.No || c.Overrides.Opens(Gate, now)) return null;
        return new("notice.before-deportation", asked.Answer == Answer.Yes ? "Notice before this removal was not given as it has to be, or its five working days do not end before the day of departure." : "It is not known that notice before this removal was given as it has to be, and that its five working days end before the day of departure.",
            string.Join(" ", asked.Sentences.Take(3).Append("In those days the person can get advice and go to a court.")),
            "Give the notice that is missing, or book a later day. A named senior officer can open this rule for this step, with reasons and the sign-off of a legal adviser.")
        { Citation = Gate.Citation };
    }
}
