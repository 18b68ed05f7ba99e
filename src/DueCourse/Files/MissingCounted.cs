using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Files;

/// <summary>Asks cases one question, and what its answer turns on, of what is established.</summary>
/// <param name="question">The question.</param>
/// <param name="asAt">The moment whose law and facts are read, United Kingdom time; null: of each case its own.</param>
internal sealed class MissingCounted(AskedOfMany question, LocalDateTime? asAt) : ICaseCount<MissingCounted>
{
    private readonly AskedOfMany.Reader reader = question.NewReader();

    /// <summary>What was counted.</summary>
    public MissingReport Report { get; } = new();

    /// <inheritdoc/>
    public bool Count(CaseRecord record, long place)
    {
        var (answer, turning) = reader.Of(Situation.Of(record.Read(Reading.Established), asAt ?? record.AsAt.AtMidnight()));
        Report.Count(place, record.Name, answer, turning);
        return true;
    }

    /// <inheritdoc/>
    public void Take(MissingCounted other) => Report.Take(other.Report);
}
