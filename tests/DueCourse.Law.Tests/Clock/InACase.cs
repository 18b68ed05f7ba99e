namespace DueCourse.Law.Tests.Clock;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using NodaTime.Text;

/// <summary>Limits read on a small case.</summary>
internal static class InACase
{
    /// <summary>What the limit comes to in a case, on a day.</summary>
    public static IReadOnlyList<Deadline> On(this TimeLimit limit, LocalDate day, Action<Subject> says) =>
        limit.In(Situation.Of(A.Case(says).Read(Reading.Established), day.At(LocalTime.Midnight)));

    /// <summary>The one day that it gives there.</summary>
    public static FallsOn Falls(this TimeLimit limit, LocalDate day, Action<Subject> says) =>
        Assert.IsType<FallsOn>(Assert.Single(limit.On(day, says), d => d.Result is FallsOn).Result);

    /// <summary>It gives no day there, and this is missing.</summary>
    public static CannotYetBeFixed Waits(this TimeLimit limit, LocalDate day, Action<Subject> says)
    {
        var deadlines = limit.On(day, says);
        Assert.DoesNotContain(deadlines, d => d.Result is FallsOn);
        return Assert.IsType<CannotYetBeFixed>(deadlines.First(d => d.Result is CannotYetBeFixed).Result);
    }

    /// <summary>It does not apply there.</summary>
    public static void Rests(this TimeLimit limit, LocalDate day, Action<Subject> says) =>
        Assert.All(limit.On(day, says), d => Assert.IsType<DoesNotApply>(d.Result));

    /// <summary>One more step of the case.</summary>
    public static Subject Step(this Subject person, string type, LocalDate? on = null, Action<Subject>? more = null) =>
        person.All<ProceduralStep>().Has<ProceduralStep>(step =>
        {
            step.Is(TheStep.Type, type);
            if (on is { } day) step.On(TheStep.On, day);
            more?.Invoke(step);
        });

    /// <summary>At an hour and minute.</summary>
    public static Subject At(this Subject step, int hour, int minute) => step.Number(TheStep.Hour, hour).Number(TheStep.Minute, minute);

    /// <summary>The end of a limit in hours: <c>2026-10-25T09:00</c>.</summary>
    public static string Moment(this FallsOn falls) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Format(falls.SafeBy.At(falls.Closes ?? LocalTime.Midnight));

    /// <summary>A day as the tables print it.</summary>
    public static string Iso(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A sentence of the working is this, or holds this.</summary>
    public static FallsOn Shows(this FallsOn falls, params string[] sentences)
    {
        Assert.All(sentences, sentence => Assert.Contains(falls.Working, w => w.Contains(sentence, StringComparison.Ordinal)));
        return falls;
    }
}
