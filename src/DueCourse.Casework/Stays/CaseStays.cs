namespace DueCourse.Casework.Stays;

/// <summary>A stay, and what became of it.</summary>
/// <param name="Id">The entry that recorded it.</param>
/// <param name="Order">The subject that it is in the law's reading; null: an interim measure, which is a fact about the person.</param>
/// <param name="What">What it is.</param>
/// <param name="Binds">Whether it still binds.</param>
public sealed record Stay(EntryId Id, EntryId? Order, StayRecorded What, bool Binds);

/// <summary>A party that was told, and whether it answered.</summary>
/// <param name="Id">The entry that sent it.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="AnsweredAt">When it answered; null: it did not.</param>
/// <param name="Escalations">How many times it let the time pass.</param>
public sealed record StopOrder(EntryId Id, StopOrderSent Sent, Instant? AnsweredAt, int Escalations);

/// <summary>The stays of a case and whoever was told of them.</summary>
public sealed class CaseStays : CasePart
{
    private readonly List<Stay> stays = [];
    private readonly List<StopOrder> orders = [];

    /// <summary>All stays, in the order in which they were recorded.</summary>
    public IReadOnlyList<Stay> All => stays;

    /// <summary>All who were told.</summary>
    public IReadOnlyList<StopOrder> StopOrders => orders;

    /// <summary>Those who were told and have not answered.</summary>
    public IEnumerable<StopOrder> Unanswered => orders.Where(o => o.AnsweredAt is null);

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case StayRecorded stay:
                // The subject, where there is one, is the entry after.
                stays.Add(new(entry.Id, stay.Kind == StayKind.Rule39 ? null : entry.Id with { Number = entry.Id.Number + 1 }, stay, Binds: true));
                break;
            case StopOrderSent sent:
                orders.Add(new(entry.Id, sent, null, 0));
                break;
            case StopOrderAcknowledged acknowledged:
                Change(acknowledged.StopOrder, o => o with { AnsweredAt = o.AnsweredAt ?? entry.At });
                break;
            case StopOrderEscalated escalated:
                Change(escalated.StopOrder, o => o with { Escalations = escalated.Times });
                break;
            case StayEnded ended:
                for (var i = 0; i < stays.Count; i++)
                    if (stays[i].Id == ended.Stay) stays[i] = stays[i] with { Binds = false };
                break;
        }
    }

    private void Change(EntryId id, Func<StopOrder, StopOrder> change)
    {
        for (var i = 0; i < orders.Count; i++)
            if (orders[i].Id == id) orders[i] = change(orders[i]);
    }
}
