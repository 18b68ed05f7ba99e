using DueCourse.Law.Impact;
using DueCourse.Law.Record;

namespace DueCourse.Files;

/// <summary>Holds cases against the law of two moments.</summary>
internal sealed class ChangesCounted(Comparison comparison) : ICaseCount<ChangesCounted>
{
    /// <summary>What was counted.</summary>
    public ImpactReport Report { get; } = new();

    /// <inheritdoc/>
    public bool Count(CaseRecord record, long place)
    {
        if (comparison.TryOf(record) is not { } changes) return false;
        Report.Count(place, record.Name, changes);
        return true;
    }

    /// <inheritdoc/>
    public void Take(ChangesCounted other) => Report.Take(other.Report);
}
