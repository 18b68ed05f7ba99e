namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>Builds small cases: <c>A.Case(c => c.Yes(ThePerson.IsAnIrishCitizen))</c>. Values hold on every day.</summary>
public static class A
{
    /// <summary>A case about which nothing is known but what <paramref name="says"/> adds.</summary>
    public static CaseRecord Case(Action<Subject> says)
    {
        var record = new CaseRecord { Name = "test", AsAt = new LocalDate(1973, 1, 1) };
        says(new Subject(record.Person, record));
        return record;
    }

    /// <summary>Reads a condition on what the case establishes.</summary>
    public static Finding Read(this Condition<Person> condition, CaseRecord on, LocalDate asAt) => condition.Read(on, asAt.At(LocalTime.Midnight));

    /// <summary>Reads a condition on what the case establishes, at a moment.</summary>
    public static Finding Read(this Condition<Person> condition, CaseRecord on, LocalDateTime asAt, Reading reading = Reading.Established) =>
        condition.Read(Situation.Of(on.Read(reading), asAt));

    /// <summary>The answer alone.</summary>
    public static Answer On(this Condition<Person> condition, CaseRecord record, LocalDate asAt) => condition.Read(record, asAt).Answer;

    /// <summary>The answer of a rule.</summary>
    public static Answer On(this Rule rule, CaseRecord record, LocalDate asAt) => rule.Condition.Read(record, asAt).Answer;

    /// <summary>The ids of what is missing.</summary>
    public static string[] MissingIds(this Finding finding) => [.. finding.AllMissing().Select(m => m.Id)];
}

/// <summary>One subject of a test case.</summary>
public sealed class Subject(SubjectRecord record, CaseRecord inCase)
{
    public Subject Yes<TSubject>(YesNoFact<TSubject> fact) where TSubject : ISubject => Says(fact.Definition, new YesNoValue(true));

    public Subject No<TSubject>(YesNoFact<TSubject> fact) where TSubject : ISubject => Says(fact.Definition, new YesNoValue(false));

    public Subject Is<TSubject>(ChoiceFact<TSubject> fact, string value) where TSubject : ISubject => Says(fact.Definition, new WordValue(value));

    public Subject On<TSubject>(DateFact<TSubject> fact, LocalDate day) where TSubject : ISubject => Says(fact.Definition, new DayValue(DateRange.On(day)));

    public Subject Within<TSubject>(DateFact<TSubject> fact, DateRange range) where TSubject : ISubject => Says(fact.Definition, new DayValue(range));

    public Subject For<TSubject>(TermFact<TSubject> fact, Term term) where TSubject : ISubject => Says(fact.Definition, new TermValue(TermRange.Exactly(term)));

    public Subject For<TSubject>(TermFact<TSubject> fact, TermRange range) where TSubject : ISubject => Says(fact.Definition, new TermValue(range));

    public Subject Number<TSubject>(NumberFact<TSubject> fact, int n) where TSubject : ISubject => Says(fact.Definition, new NumberValue(n, n));

    /// <summary>A value that holds from one day up to, not including, another.</summary>
    public Subject Says(FactDefinition fact, FactValue value, LocalDate? from = null, LocalDate? to = null)
    {
        record.Assert(fact, new Assertion(value)
        {
            From = from is { } f ? DateRange.On(f) : null,
            To = to is { } t ? DateRange.On(t) : null,
        });
        return this;
    }

    /// <summary>An assertion with everything it can carry.</summary>
    public Subject Asserts(FactDefinition fact, Assertion assertion)
    {
        record.Assert(fact, assertion);
        return this;
    }

    /// <summary>Adds one of a list below.</summary>
    public Subject Has<TSubject>(Action<Subject> says) where TSubject : ISubject
    {
        says(new Subject(record.List(TSubject.Kind).Add(), inCase));
        return this;
    }

    /// <summary>Declares a list below complete, begun or not.</summary>
    public Subject All<TSubject>() where TSubject : ISubject
    {
        record.List(TSubject.Kind).IsComplete = true;
        return this;
    }

    /// <summary>Records a judgement about this subject.</summary>
    public Subject Judged(Judgement judgement, bool met)
    {
        inCase.Judgements.Add(new JudgementRecord(
            judgement.Id, record.Parent is null ? null : record.Id, met ? JudgementAnswer.Met : JudgementAnswer.NotMet,
            "A. Officer", judgement.By.Words(), new LocalDate(1973, 1, 1), "Reasons given."));
        return this;
    }
}
