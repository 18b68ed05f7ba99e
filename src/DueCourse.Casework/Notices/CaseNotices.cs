namespace DueCourse.Casework.Notices;

/// <summary>A notice of a case, and what became of it.</summary>
/// <param name="Id">The entry that issued it.</param>
/// <param name="At">When.</param>
/// <param name="By">Who signed it.</param>
/// <param name="Issued">What it is.</param>
public sealed record CaseNotice(EntryId Id, Instant At, Actor By, NoticeIssued Issued)
{
    /// <summary>Each time it was handed over, sent, or placed on the file, in order.</summary>
    public IReadOnlyList<Sending> Sendings { get; init; } = [];

    /// <summary>The day on which it counts as served: of the first sending that was not returned and has a day. Null: it is not known to be served.</summary>
    public DateRange? ServedOn => Sendings.Where(s => s.Returned is null).Select(s => s.Day).FirstOrDefault(day => day is not null);

    /// <summary>What was given for an item; empty where nothing was.</summary>
    public string Says(string item) => Issued.Items.FirstOrDefault(i => i.Id == item)?.Says.AsGiven ?? "";
}

/// <summary>One sending of a notice.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="What">How it was done.</param>
public sealed record Sending(EntryId Id, Instant At, NoticeSent What)
{
    /// <summary>What was shown of its arrival; null: nothing since.</summary>
    public NoticeReceived? Received { get; init; }

    /// <summary>That it came back; null: it did not.</summary>
    public NoticeReturned? Returned { get; init; }

    /// <summary>Who says that it did not arrive, or not then.</summary>
    public IReadOnlyList<ServiceDisputed> Disputes { get; init; } = [];

    /// <summary>The day on which it counts as served; null: not known.</summary>
    public DateRange? Day => Received is { } shown ? DateRange.On(shown.On) : What.Served;

    /// <summary>Whether something makes it defective.</summary>
    public bool IsDefective => What.Defects.Count > 0;

    /// <summary>The statements that say since when it is served.</summary>
    public IReadOnlyList<EntryId> States => Received?.States ?? What.States;
}

/// <summary>The notices of a case.</summary>
public sealed class CaseNotices : CasePart
{
    private readonly List<CaseNotice> all = [];
    private readonly int[] numbers = new int[Compartments.All.Count];

    /// <summary>Those that were issued and not found to be issued in error, in order.</summary>
    public IReadOnlyList<CaseNotice> All => all;

    /// <summary>A notice; null: there is none.</summary>
    public CaseNotice? Find(EntryId id) => all.Find(n => n.Id == id);

    /// <summary>A sending, with its notice; null: there is none.</summary>
    public (CaseNotice Notice, Sending Sending)? FindSending(EntryId id) =>
        all.SelectMany(n => n.Sendings.Select(s => (n, s))).Where(pair => pair.s.Id == id).Select(pair => ((CaseNotice, Sending)?)pair).FirstOrDefault();

    /// <summary>The number in a compartment that the next notice has there: one more than were issued or, since, erased.</summary>
    internal int Next(Compartment compartment) => numbers[(int)compartment] + 1;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case NoticeIssued issued:
                numbers[(int)entry.Id.Compartment]++;
                all.Add(new(entry.Id, entry.At, entry.By!, issued));
                break;
            case Erased:
                // It may have been a notice, and a number is never given twice.
                numbers[(int)entry.Id.Compartment]++;
                break;
            case NoticeSent sent when all.FindIndex(n => n.Id == sent.Notice) is >= 0 and var at:
                all[at] = all[at] with { Sendings = [.. all[at].Sendings, new(entry.Id, entry.At, sent)] };
                break;
            case NoticeReceived received:
                Change(received.Sent, s => s with { Received = received });
                break;
            case NoticeReturned returned:
                Change(returned.Sent, s => s with { Returned = returned });
                break;
            case ServiceDisputed disputed:
                Change(disputed.Sent, s => s with { Disputes = [.. s.Disputes, disputed] });
                break;
            case Statements.EntryCorrected(var wrong, _):
                all.RemoveAll(n => n.Id == wrong);
                for (var i = 0; i < all.Count; i++) all[i] = all[i] with { Sendings = [.. all[i].Sendings.Where(s => s.Id != wrong)] };
                break;
        }
    }

    // What its reader may not see, or what was corrected, is not there to change.
    private void Change(EntryId sending, Func<Sending, Sending> change)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i].Sendings.Any(s => s.Id == sending))
                all[i] = all[i] with { Sendings = [.. all[i].Sendings.Select(s => s.Id == sending ? change(s) : s)] };
    }
}
