namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Work;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>
/// Whether anything may go to the other state now. It is asked of the whole case, by every message, at the moment at which it
/// would leave; only a recall may always go.
/// </summary>
/// <remarks>
/// Neither that somebody claimed protection nor that nobody did may reach the other state (Immigration Rules, para. 339IA;
/// Immigration and Asylum Act 1999, s. 13(3)), so neither may it reach whoever speaks to it. Whoever asks learns one bit, and the
/// bit is made so that it tells of neither. "Not now" is the same answer, to the letter, for a claim, an appeal, a court's order, a
/// hold, an incident, a long residence that may exempt the person, a decision in question, a fact that the file does not say: a case about which little is known gives it
/// whether or not anybody claimed anything. "Now" is given where nobody ever claimed, and where a claim was finally refused and
/// certified so, or the person consented. What is found stands with the claims (<see cref="ContactBarred"/>), never with the
/// talks or in the open. The moment at which the answer changes remains, and it is shared by all these causes.
/// Of the two modes in which this could be done it is the stricter: nothing goes before the last appeal is over, unless the person
/// consents, and never before the first decision. A reasoned exception by an officer alone is not provided.
/// </remarks>
public static class ContactGate
{
    private static readonly Condition<ProtectionClaim> IsOver = TheProtectionClaim.Status.Is("refused", "inadmissible", "withdrawn", "treated-as-withdrawn");

    private static readonly Condition<Appeal> IsDone =
        TheAppeal.Status.Is("no-right", "withdrawn", "abandoned", "lapsed")
        | (TheAppeal.Status.Is("window-closed") & TheAppeal.LodgementWasChecked)
        | (TheAppeal.Status.Is("finally-determined") & !Section104.AFurtherStepIsOpen);

    // Submissions that were accepted are a claim.
    private static readonly Condition<FurtherSubmissions> AreAnswered = TheFurtherSubmissions.Status.Is("rejected", "withdrawn");

    // An appeal matters here only where protection was ever claimed: one on private life alone bars nothing that is preparatory.
    private static readonly Condition<Person> AClaimIsOpen =
        ThePerson.AnyProtectionClaim(!IsOver)
        | ThePerson.AnyFurtherSubmissions(!AreAnswered)
        | TheProtectionStatus.IsARefugee | TheProtectionStatus.HasHumanitarianProtection;

    private static readonly Condition<Person> AnAppealOfAClaimIsOpen =
        ThePerson.AnyAppeal(TheAppeal.Against.Is("protection-refusal", "protection-revocation") & !IsDone)
        | (ThePerson.AnyProtectionClaim(It.Always) & ThePerson.AnyAppeal(!IsDone));

    // Whoever may be exempt from deportation has nothing to fear of talks: of them the other state is not even asked.
    private static readonly Condition<Person> DeportationMayNotReachThem =
        (Condition<Person>)Law.ImmigrationAct1971.Section7.NotLiableToDeportation & !TheDeparture.RemovalIsUnderSection10;

    private static readonly Condition<Person> ACourtForbidsIt = (Condition<Person>)G02.Gate.ShutWhen | G03.Gate.ShutWhen;

    /// <summary>The one refusal: the same for every cause.</summary>
    public static Refusal NotNow { get; } = new("contact.not-now", "Nothing can be sent to the other state in this case now.",
        "Each message is held against the whole case when it would leave, and this time the check did not come out clear. It answers in these words for every cause: an order, a hold, a decision that is looked at again, something that the file does not say yet, and others. It says nothing of which, nor that there is any of them in particular.",
        "Leave it unsent, tell the other state nothing, and try again later. Those who work the case can see what is to be settled.");

    /// <summary>The refusal of a message now; null where it may go.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment at which it would leave.</param>
    public static Refusal? Refuses(LiveCase c, Instant now) =>
        Claims(c, now) == Answer.No && !c.Contact.IsHeld && !c.Nationalities.All.Any(n => n.State is ContactIsBarred)
            && ACourtForbidsIt.Read(At(c, now)).Answer == Answer.No && DeportationMayNotReachThem.Read(At(c, now)).Answer == Answer.No && InQuestion.Nothing.Refuses(c, now) is null ? null : NotNow;

    /// <summary>
    /// Whether claims for protection, with their submissions and appeals, bar contact: yes, no, or not known. The person's written
    /// consent counts after the first decision, and not before; a grant bars for good.
    /// </summary>
    internal static Answer Claims(LiveCase c, Instant now)
    {
        var at = At(c, now);
        var claim = AClaimIsOpen.Read(at).Answer;
        var appeal = c.Contact.HasConsent ? Answer.No : AnAppealOfAClaimIsOpen.Read(at).Answer;
        return claim == Answer.Yes || appeal == Answer.Yes ? Answer.Yes : claim == Answer.No && appeal == Answer.No ? Answer.No : Answer.Unknown;
    }

    internal static Situation At(LiveCase c, Instant now) => LawCheck.SituationAt(c, now);
}
