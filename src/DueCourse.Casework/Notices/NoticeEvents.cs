namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Notices.Service;

/// <summary>A notice was issued: it says all that it must, somebody with authority signed it, and this is what it says. It is not served by that.</summary>
/// <param name="Kind">Which notice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Items">What was given for it.</param>
/// <param name="RestsOn">The entry that it rests on; null: its kind needs none.</param>
/// <param name="Law">The version of the law under which it was made.</param>
/// <param name="Dated">Its day.</param>
/// <param name="ToBeSentOn">The day from which its days are counted.</param>
/// <param name="Language">The language in which the person is to have it explained, as a tag of BCP 47.</param>
/// <param name="Content">The hash of what it says.</param>
/// <param name="Code">The code by which a copy is checked.</param>
/// <param name="Page">The notice itself, as the HTML file that was made then.</param>
/// <param name="Authority">The authority for which it was issued; null: none, it is a demonstration.</param>
[Act("notice-issued")]
public sealed record NoticeIssued(
    NoticeKind Kind, string Number, IReadOnlyList<GivenItem> Items, EntryId? RestsOn, string Law, LocalDate Dated, LocalDate ToBeSentOn,
    string Language, Digest Content, string Code, string Page, string? Authority) : CaseEvent;

/// <summary>A notice was handed over, sent, or placed on the file.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="How">How.</param>
/// <param name="Document">The entry by which the proof was received; null: it is not on file.</param>
/// <param name="Served">The day on which it counts as served, or the days between which it lies; null: not known yet.</param>
/// <param name="Working">Why that day, in sentences.</param>
/// <param name="Defects">What makes the service defective; none: nothing.</param>
/// <param name="States">The statements that say since when it is served, and what follows.</param>
[Act("notice-sent")]
public sealed record NoticeSent(
    EntryId Notice, HowServed How, EntryId? Document, DateRange? Served, IReadOnlyList<string> Working, IReadOnlyList<ServiceDefect> Defects, IReadOnlyList<EntryId> States) : CaseEvent
{
    /// <summary>The notice in the law's list of notices: the entry that put it there.</summary>
    public EntryId? Subject { get; init; }
}

/// <summary>How a notice was served.</summary>
/// <param name="Method">By what.</param>
/// <param name="To">On whom.</param>
/// <param name="Where">To which address, or at which place.</param>
/// <param name="On">The day on which it was handed over, sent or placed on the file.</param>
/// <param name="Minute">The minute of that day, United Kingdom time, from 0 to 1439; null: not known.</param>
/// <param name="Proof">What shows it: a receipt, a posting number, a witness.</param>
/// <param name="Explained">How it was explained.</param>
public sealed record HowServed(
    ServiceMethod Method, ServedOnWhom To, UntrustedText Where, LocalDate On, int? Minute, string Proof, Explained Explained)
{
    /// <summary>The day on which it is shown to have arrived; null: nothing shows it.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The copy to the representative; null: none went.</summary>
    public CopySent? Copy { get; init; }

    /// <summary>What was done to find the person, where it was placed on the file.</summary>
    public Trace? Trace { get; init; }
}

/// <summary>It was shown that a notice arrived, and when.</summary>
/// <param name="Sent">The sending.</param>
/// <param name="On">The day.</param>
/// <param name="Proof">What shows it.</param>
/// <param name="Document">The entry by which the proof was received; null: it is not on file.</param>
/// <param name="States">The statements that say so.</param>
[Act("notice-received")]
public sealed record NoticeReceived(EntryId Sent, LocalDate On, string Proof, EntryId? Document, IReadOnlyList<EntryId> States) : CaseEvent;

/// <summary>A notice came back, or could not be delivered: it was not served in that way.</summary>
/// <param name="Sent">The sending.</param>
/// <param name="On">The day on which that was known.</param>
/// <param name="Because">What came back, or why.</param>
[Act("notice-returned")]
public sealed record NoticeReturned(EntryId Sent, LocalDate On, string Because) : CaseEvent;

/// <summary>Somebody says that a notice did not arrive, or not on that day.</summary>
/// <param name="Sent">The sending.</param>
/// <param name="SaidBy">Who says so.</param>
/// <param name="Because">What they say.</param>
/// <param name="SaysReceivedOn">On which day they say that it came; null: that it never did, or they do not say.</param>
[Act("service-disputed")]
public sealed record ServiceDisputed(EntryId Sent, string SaidBy, UntrustedText Because, LocalDate? SaysReceivedOn) : CaseEvent;
