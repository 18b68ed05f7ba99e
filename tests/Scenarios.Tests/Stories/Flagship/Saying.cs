using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using NodaTime.Text;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>Facts stated one by one, where they belong, by the name and in the words of a case file.</summary>
internal static class Saying
{
    /// <summary>States a fact of the person.</summary>
    public static Story Say(this Story story, string fact, string value, LocalDate? from = null, string source = "the file", Side side = Side.OfficialRecord, string? by = null, LocalDate? to = null) =>
        story.SayOf(null, fact, value, from, source, side, by, to);

    /// <summary>States a fact of a subject.</summary>
    public static Story SayOf(this Story story, EntryId? subject, string fact, string value, LocalDate? from = null, string source = "the file", Side side = Side.OfficialRecord, string? by = null, LocalDate? to = null)
    {
        var kind = subject is { } id ? story.Case.Statements.Subjects[id].Kind : Person.Kind;
        var asked = FactCatalogue.Find(kind, fact);
        Assert.True(asked is not null, $"There is no question \"{fact}\" of {kind.ListName}.");
        var @in = subject?.Compartment ?? WhereItBelongs.Of(asked);
        return story.Done(Caseworker, who => new AssertFact(@in, new(subject, fact, Value(asked, value), On(from), On(to), source, null, by ?? "the caseworker", side, null)) { By = who, Id = story.Next() });
    }

    /// <summary>Takes the place of what was said before.</summary>
    public static Story SayInstead(this Story story, EntryId? subject, string fact, string value, LocalDate? from = null, LocalDate? to = null)
    {
        var before = story.Case.Statements.All.Last(s => s.Ended is null && s.Said.Subject == subject && s.Said.Fact == fact);
        var asked = FactCatalogue.Find(subject is { } id ? story.Case.Statements.Subjects[id].Kind : Person.Kind, fact)!;
        return story.Done(Caseworker, who => new AssertFact(before.Id.Compartment, before.Said with { Value = Value(asked, value), From = On(from) ?? before.Said.From, To = On(to), Supersedes = before.Id }) { By = who, Id = story.Next() });
    }

    /// <summary>Puts a subject on the file, where its kind belongs.</summary>
    public static EntryId Put(this Story story, SubjectKind kind, EntryId? under = null)
    {
        story.Done(Caseworker, by => new AddSubject(under?.Compartment ?? WhereItBelongs.Of(kind), kind.ListName, under) { By = by, Id = story.Next() });
        return story.EntryOf<SubjectAdded>();
    }

    /// <summary>Says that the file lists all of a kind.</summary>
    public static Story ThatIsAll(this Story story, params SubjectKind[] kinds)
    {
        foreach (var kind in kinds) story.Done(Caseworker, by => new DeclareList(WhereItBelongs.Of(kind), kind.ListName, null, IsComplete: true) { By = by, Id = story.Next() });
        return story;
    }

    /// <summary>The last statement on a question that stands, of anybody.</summary>
    public static EntryId Said(this Story story, string fact) => story.Case.Statements.All.Last(s => s.Ended is null && s.Said.To is null && s.Said.Fact == fact).Id;

    private static DateRange? On(LocalDate? day) => day is { } on ? DateRange.On(on) : null;

    private static FactValue Value(FactDefinition asked, string value) => asked.Type switch
    {
        FactType.YesNo => new YesNoValue(value == "yes"),
        FactType.Date when value.Length == 4 => new DayValue(new(new(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 1, 1), new(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 12, 31))),
        FactType.Date => new DayValue(DateRange.On(LocalDatePattern.Iso.Parse(value).Value)),
        FactType.Text => new TextValue(value),
        _ => new WordValue(value),
    };
}
