namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.UkBordersAct2007;

/// <summary>
/// Whether a power to detain reaches the person on a day: what each power asks for has to be established, before detention and again
/// whenever it goes on. What is not known gives no power.
/// </summary>
/// <remarks>
/// Paragraph 16 of Schedule 2 and section 62 ask for no more here than who the person is: they reach somebody whose removal is still
/// to be decided, and liability is asked where that is decided.
/// </remarks>
internal static class PowerToDetain
{
    private static readonly string[] Consideration = ["stage-1-deportation", "stage-2-decision", "deportation-order"];

    // A defective service states no day of service, so that it does not count here.
    private static Condition<Person> WrittenNoticeWasServed =>
        (Condition<Person>)TheDecision.NotifiedConsideringOn.HasCome | ThePerson.AnyNotice((Condition<Notice>)TheNotice.Type.Is(Consideration) & TheNotice.ServedOn.HasCome);

    /// <summary>The refusal where the power does not reach the person, or that is not known; null where it does.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="power">The power.</param>
    /// <param name="now">The moment.</param>
    public static Refusal? Refuses(LiveCase c, DetentionPower power, Instant now) => power switch
    {
        DetentionPower.Schedule3Paragraph2A => LawCheck.Refuses(c, now, (Condition<Person>)TheCourtRecommendation.WasMade, Answer.Yes, "detention.no-recommendation",
            "a court recommended deportation", "Record the court's recommendation, or name the power that applies.", "Immigration Act 1971, Sch. 3, para. 2(1)"),
        DetentionPower.Schedule3Paragraph2B => LawCheck.Refuses(c, now, WrittenNoticeWasServed, Answer.Yes, "detention.no-notice",
            "written notice that deportation is considered, or was decided, has been served", "Serve the notice first and record its service, or name the power that applies.", "Immigration Act 1971, Sch. 3, para. 2(2)"),
        DetentionPower.Schedule3Paragraph2C => LawCheck.Refuses(c, now, ThePerson.AnyDeportationOrder(Section5.IsInForce), Answer.Yes, "detention.no-order",
            "a deportation order is in force", "Make the order first, or name the power that applies.", "Immigration Act 1971, Sch. 3, para. 2(3)"),
        DetentionPower.UkBordersActSection36 => LawCheck.Refuses(c, now, Section36.HasServedImprisonment, Answer.Yes, "detention.nothing-served",
            "the person has served a period of imprisonment", "Record the custodial part as served, from the prison, or name the power that applies.", "UK Borders Act 2007, s. 36(1)"),
        _ => null,
    };
}
