namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Notices.Service;

/// <summary>
/// One kind of notice: what it must say and by which provision, who signs it, on what it rests, under which rules it is served, and
/// what follows from that. Its words stand beside it, in the file of its folder that ends in Words.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">Its title, as the person reads it.</param>
/// <param name="Items">What it must say, beside what every notice says (<see cref="NoticeForms.Common"/>).</param>
/// <param name="RestsOn">The provisions that it rests on.</param>
/// <param name="Signers">The roles that may sign it.</param>
/// <param name="Authority">On what authority they do.</param>
/// <param name="Words">Its own parts.</param>
public sealed record NoticeForm(
    NoticeKind Kind, string Title, IReadOnlyList<NoticeItem> Items, IReadOnlyList<string> RestsOn,
    IReadOnlyList<ActorRole> Signers, string Authority, Func<NoticeDraft, IEnumerable<Block>> Words)
{
    /// <summary>What has to be on record for it, in words, and which entries are that; null: nothing has to be.</summary>
    public NoticeGround? Ground { get; init; }

    /// <summary>The limits of time that it tells the person of.</summary>
    public Func<NoticeDraft, IReadOnlyList<DeadlineCard>> Deadlines { get; init; } = _ => [];

    /// <summary>That it tells of a claim for protection or of human rights, so that it stands where such claims do.</summary>
    public bool TellsOfAClaim { get; init; }

    /// <summary>That it gives a right of appeal.</summary>
    public bool GivesAnAppeal { get; init; }

    /// <summary>Under which rules it is served.</summary>
    public ServiceRules Rules { get; init; } = ServiceRules.None;

    /// <summary>What else stands in the way of issuing it; null: nothing.</summary>
    public Func<LiveCase, NoticeDraft, EntryId?, Instant, Refusal?> Refuses { get; init; } = (_, _, _, _) => null;

    /// <summary>Its kind in the law's list of notices.</summary>
    public string LawsWord { get; init; } = "other";

    /// <summary>What service says to the law beside that the notice was served, once its day is known.</summary>
    internal Action<Served> States { get; init; } = _ => { };
}

/// <summary>What a notice rests on.</summary>
/// <param name="Words">What it is: "a decision to make a deportation order".</param>
/// <param name="Is">Whether an entry is that.</param>
/// <param name="Provision">The provision that asks for it.</param>
public sealed record NoticeGround(string Words, Func<CaseEvent, bool> Is, string Provision);
