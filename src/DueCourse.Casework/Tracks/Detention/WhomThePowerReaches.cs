namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;

/// <summary>
/// Whether the power that is named reaches the person now: asked when detention is authorised and at each review, since a power that
/// has gone holds nobody. A power of deportation reaches nobody whom deportation does not, or may not.
/// </summary>
internal static class WhomThePowerReaches
{
    private static readonly Condition<Person> MayNotBeHeld =
        (Condition<Person>)Section3.BritishCitizen | ((Condition<Person>)Section7.NotLiableToDeportation & !TheDeparture.RemovalIsUnderSection10);

    private const string Source = "Immigration Act 1971, Sch. 3, para. 2";

    /// <summary>The refusal; null where it reaches them.</summary>
    public static Refusal? Refuses(LiveCase c, DetentionPower power, Instant now) => power switch
    {
        DetentionPower.Schedule2Paragraph16 or DetentionPower.Section62 => LawCheck.Refuses(c, now, Section3.BritishCitizen, Answer.No,
            "detention.british", "the person is not a British citizen", "Establish it, with evidence. Until then release the person.", "Immigration Act 1971, s. 1(1)"),
        DetentionPower.Schedule3Paragraph2C => Exempt(c, now) ?? LawCheck.Refuses(c, now, Section5.OrderIsInForce, Answer.Yes,
            "detention.no-order", "a deportation order is in force", "Name the power that applies, or release the person.", Source),
        _ => Exempt(c, now),
    };

    /// <summary>The refusal of bail by the Secretary of State for somebody who is not held, and may not be liable to be.</summary>
    public static Refusal? RefusesBail(LiveCase c, Instant now) => LawCheck.Refuses(c, now, MayNotBeHeld, Answer.No,
        "bail.not-liable", "the person is liable to detention: neither British nor exempt from deportation", "Establish it, with evidence. Until then nothing is asked of the person.", "Immigration Act 2016, Sch. 10, para. 1");

    private static Refusal? Exempt(LiveCase c, Instant now) => WhoIsReached.Guard.Refuses(c, now) is not { } shut ? null
        : new("detention.not-reached", "It is not established that deportation reaches the person: who they are, and that they are neither British nor exempt.",
            shut.Why, "Establish it, with evidence. Until then nobody is held for deportation.")
        { Citation = Source };
}
