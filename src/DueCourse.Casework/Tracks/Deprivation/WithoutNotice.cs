namespace DueCourse.Casework.Tracks.Deprivation;

/// <summary>On which limb notice was withheld (British Nationality Act 1981, s. 40(5A)). The words are stored: never change one.</summary>
public enum NoticeWithheld
{
    /// <summary>(a): the information needed to give it is lacking.</summary>
    NoInformation,

    /// <summary>(b)(i): national security.</summary>
    NationalSecurity,

    /// <summary>(b)(ii): the investigation or prosecution of organised or serious crime.</summary>
    OrganisedOrSeriousCrime,

    /// <summary>(b)(iii): a risk to the safety of somebody.</summary>
    SafetyOfAPerson,

    /// <summary>(b)(iv): relations with another country.</summary>
    InternationalRelations,
}

/// <summary>An order was made without notice. It stands among the working papers, which the person does not read.</summary>
/// <param name="Decision">The decision that a person made.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Because">On which limb notice was withheld.</param>
/// <param name="On">The day of the order.</param>
/// <param name="Document">The entry by which the order is on file.</param>
[Act("deprivation-order-made-without-notice")]
public sealed record DeprivationOrderMadeWithoutNotice(EntryId Decision, DeprivationGround Ground, NoticeWithheld Because, LocalDate On, EntryId Document) : CaseEvent;

/// <summary>The Secretary of State applied to the Commission about an order without notice (Sch. 4A, para. 1).</summary>
/// <param name="On">On which day.</param>
/// <param name="Document">The entry by which the application is on file.</param>
[Act("commission-applied-to")]
public sealed record CommissionAppliedTo(LocalDate On, EntryId Document) : CaseEvent;

/// <summary>The person made contact after an order of which they had no notice.</summary>
/// <param name="On">On which day.</param>
/// <param name="How">How, and with whom.</param>
[Act("contact-made-after-order")]
public sealed record ContactMadeAfterOrder(LocalDate On, string How) : CaseEvent;

/// <summary>Notice was given after the order: that there is one, the reasons and the right of appeal. From now on time to appeal runs.</summary>
/// <param name="Decision">The decision, where it is open; null: it stands where the person does not read.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="OrderOn">The day of the order.</param>
/// <param name="On">The day on which notice was given.</param>
/// <param name="How">How, and to whom.</param>
/// <param name="Document">The entry by which the notice is on file.</param>
[Act("late-deprivation-notice-given")]
public sealed record LateDeprivationNoticeGiven(EntryId? Decision, DeprivationGround Ground, LocalDate OrderOn, LocalDate On, string How, EntryId Document) : CaseEvent;
