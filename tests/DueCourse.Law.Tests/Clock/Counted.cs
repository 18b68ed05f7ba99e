namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using NodaTime.Text;

/// <summary>Counts a limit from a day without a whole case around it.</summary>
internal static class Counted
{
    /// <summary>What the limit comes to from a day.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="from">The starting day.</param>
    /// <param name="division">The part of the United Kingdom; null: not known.</param>
    /// <param name="says">What is known of the subject that the limit runs for.</param>
    public static TimeLimitResult From(this TimeLimit limit, LocalDate from, UkDivision? division = null, Action<Subject>? says = null) =>
        limit.From(Start.On(from), division, says);

    /// <summary>What the limit comes to from a start that may be known in part, or to the minute.</summary>
    public static TimeLimitResult From(this TimeLimit limit, Start start, UkDivision? division = null, Action<Subject>? says = null)
    {
        var kind = limit.Runs.Count > 0 ? limit.Runs[0].Kind : Person.Kind;
        var record = new CaseRecord { Name = "test", AsAt = new LocalDate(1973, 1, 1) };
        var subject = Under(record.Person, kind);
        says?.Invoke(new Subject(subject, record));
        var facts = record.Read(Reading.Established);
        return limit.Reckon(start, division, Situation.Of(facts, start.Day.Latest.At(LocalTime.Midnight)) with { Bound = subject });
    }

    /// <summary>The two dates, as the dossier prints them: <c>2027-01-04 2027-01-05</c>.</summary>
    public static string Dates(this TimeLimitResult result) => result switch
    {
        FallsOn falls => $"{LocalDatePattern.Iso.Format(falls.SafeBy)} {LocalDatePattern.Iso.Format(falls.GateAfter)}",
        CannotYetBeFixed => "cannot yet be fixed",
        _ => "does not apply",
    };

    /// <summary>The result, which must be a day.</summary>
    public static FallsOn Falls(this TimeLimitResult result) => Assert.IsType<FallsOn>(result);

    private static SubjectRecord Under(SubjectRecord person, SubjectKind kind) =>
        kind.Parent is not { } parent ? person : Under(person, parent).List(kind).Add();
}
