namespace DueCourse.Law.Drafting;

/// <summary>A day that a rule speaks of: a fact, a fixed date, the day of assessment, or one of these moved on.</summary>
public abstract class DateExpression
{
    /// <summary>The date facts it reads.</summary>
    public virtual IEnumerable<FactDefinition> Facts => [];

    /// <summary>As a sentence shows it.</summary>
    public abstract string Words();
}

/// <summary>The value of a date fact.</summary>
public sealed class FactDate(FactDefinition fact) : DateExpression
{
    /// <summary>The fact.</summary>
    public FactDefinition Fact { get; } = fact;

    /// <inheritdoc/>
    public override IEnumerable<FactDefinition> Facts => [Fact];

    /// <inheritdoc/>
    public override string Words() => "the " + Fact.Noun;
}

/// <summary>A day fixed by the law.</summary>
public sealed class FixedDay(LocalDate day) : DateExpression
{
    /// <summary>The day.</summary>
    public LocalDate Day { get; } = day;

    /// <inheritdoc/>
    public override string Words() => Day.Words();
}

/// <summary>A moment fixed by the law, United Kingdom time. A fact known only to that day is on neither side of it.</summary>
public sealed class FixedMoment(LocalDateTime moment) : DateExpression
{
    /// <summary>The moment.</summary>
    public LocalDateTime Moment { get; } = moment;

    /// <inheritdoc/>
    public override string Words() => Moment.Words();
}

/// <summary>The day for which the case is assessed.</summary>
public sealed class DayOfAssessment : DateExpression
{
    /// <inheritdoc/>
    public override string Words() => "the day of this assessment";
}

/// <summary>Another day moved on by years, months, weeks or days.</summary>
public sealed class DateMoved(DateExpression from, Period by) : DateExpression
{
    /// <summary>The day it starts from.</summary>
    public DateExpression From { get; } = from;

    /// <summary>By how much.</summary>
    public Period By { get; } = by;

    /// <inheritdoc/>
    public override IEnumerable<FactDefinition> Facts => From.Facts;

    /// <inheritdoc/>
    public override string Words() => $"{Length()} after {From.Words()}";

    private string Length()
    {
        var parts = new List<string>();
        if (By.Years != 0) parts.Add(By.Years == 1 ? "a year" : $"{By.Years} years");
        if (By.Months != 0) parts.Add(By.Months == 1 ? "a month" : $"{By.Months} months");
        if (By.Weeks != 0) parts.Add(By.Weeks == 1 ? "a week" : $"{By.Weeks} weeks");
        if (By.Days != 0) parts.Add(By.Days == 1 ? "a day" : $"{By.Days} days");
        return string.Join(" and ", parts);
    }
}
