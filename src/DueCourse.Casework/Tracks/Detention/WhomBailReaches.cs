namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;

/// <summary>
/// Whether the Secretary of State may put conditions of bail on somebody who is not held: only on whoever is liable to detention, and
/// a British citizen, or somebody whom deportation may not reach, is not. What is not known is no ground for conditions.
/// </summary>
internal static class WhomBailReaches
{
    private static readonly Condition<Person> MayNotBeHeld =
        (Condition<Person>)Section3.BritishCitizen | ((Condition<Person>)Section7.NotLiableToDeportation & !TheDeparture.RemovalIsUnderSection10);

    /// <summary>Whether it may be that conditions reach the person: it is not established that they are British or exempt.</summary>
    public static bool MayReach(LiveCase c, Instant now) => LawCheck.Answers(c, MayNotBeHeld, now) != Answer.Yes;

    /// <summary>The refusal; null where it reaches them.</summary>
    public static Refusal? Refuses(LiveCase c, Instant now) => LawCheck.Refuses(c, now, MayNotBeHeld, Answer.No,
        "bail.not-liable", "the person is liable to detention: neither British nor exempt from deportation", "Establish it, with evidence. Until then nothing is asked of the person.", "Immigration Act 2016, Sch. 10, para. 1");
}
