namespace DueCourse.Law.Tests.Corpus;

using System.Globalization;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>One thing that a random file says.</summary>
/// <param name="Subject">The id of the subject it is about: <c>person</c>, <c>convictions.1</c>.</param>
/// <param name="Says">In words, for a message.</param>
/// <param name="Fact">The fact, when it is one.</param>
/// <param name="Value">Its value.</param>
/// <param name="List">The list that is begun, added to or complete.</param>
/// <param name="Adds">Adds a subject to the list; otherwise the list is complete.</param>
/// <param name="Judgement">The judgement, when it is one.</param>
/// <param name="Met">Its answer.</param>
internal sealed record Statement(
    string Subject, string Says, FactDefinition? Fact = null, FactValue? Value = null, SubjectKind? List = null, bool Adds = false,
    Judgement? Judgement = null, bool Met = false);

/// <summary>A case file made at random, as the list of what it says.</summary>
internal sealed class RandomFile(IReadOnlyList<Statement> statements, LocalDate asAt)
{
    private static readonly string[] Countries = ["PAK", "IND", "GMB", "ZAF", "IRL", "FRA", "ALB", "GBR"];

    private static readonly LocalDate[] NotableDays =
    [
        .. StatuteBook.Current.Limbs().SelectMany(l => l.Versions).Where(v => v.From > Provision.SpanFrom).Select(v => v.From.Date).Distinct().Order(),
    ];

    public int Count => statements.Count;

    public static RandomFile Of(Random random, LocalDate asAt)
    {
        var says = new List<Statement>();
        var subjects = new List<(string Id, SubjectKind Kind)> { ("person", FactCatalogue.Kinds[0]) };
        foreach (var kind in FactCatalogue.Kinds.Where(k => k.Parent is not null))
        {
            foreach (var (id, _) in subjects.Where(s => s.Kind.Equals(kind.Parent)).ToList())
            {
                // Two stretches of time may contradict each other, and then nothing follows from either; so there is one at most.
                var count = random.Next(4) switch { 0 or 1 => 0, 3 when !IsATime(kind) => 2, _ => 1 };
                for (var n = 1; n <= count; n++)
                {
                    says.Add(new(id, $"{id} has one of {kind.ListName}", List: kind, Adds: true));
                    subjects.Add((Below(id, kind, n), kind));
                }

                if (random.Next(4) > 0) says.Add(Complete(id, kind));
            }
        }

        var known = random.Next(2, 10);
        foreach (var (id, kind) in subjects)
        {
            foreach (var fact in FactCatalogue.All.Where(f => f.Kind.Equals(kind) && f.Type != FactType.Text))
                if (random.Next(10) < known) says.Add(Fact(id, fact, random, asAt));
            foreach (var judgement in Judgements.All)
                if (random.Next(10) < known / 2) says.Add(Judgement(id, judgement, random));
        }

        return new(says, asAt);
    }

    /// <summary>A day that the law may tell from its neighbours.</summary>
    public static LocalDate SomeDay(Random random, LocalDate latest, bool onlyWithin = false)
    {
        var day = random.Next(3) switch
        {
            0 => NotableDays[random.Next(NotableDays.Length)].PlusDays(random.Next(-1, 2)),
            1 => latest.PlusDays(-random.Next(900)),
            _ => new LocalDate(onlyWithin ? 1973 : 1930, 1, 1).PlusDays(random.Next(onlyWithin ? 19500 : 35300)),
        };
        return day > latest ? latest : day;
    }

    /// <summary>Things of which the file says nothing: a fact, a judgement, the completeness of a list, one more of an open list.</summary>
    public IReadOnlyList<Statement> MoreThings(Random random, int tries)
    {
        var subjects = Build().Person.SelfAndAllBelow().ToList();
        return [.. Enumerable.Range(0, tries).Select(_ => OneThingMore(random, subjects)).OfType<Statement>().DistinctBy(s => (s.Subject, s.Fact, s.List, s.Judgement))];
    }

    public RandomFile With(IReadOnlyList<Statement> more) => new([.. statements, .. more], asAt);

    /// <summary>The file without one thing that it says; null where something else needs it.</summary>
    public RandomFile? Without(int index)
    {
        var left = statements.Where((_, i) => i != index).ToList();
        var removed = statements[index];
        // The numbers of the others would change, so the last of a list goes first.
        if (removed.Adds)
        {
            var last = Below(removed.Subject, removed.List!, statements.Count(s => s.Adds && s.Subject == removed.Subject && removed.List!.Equals(s.List)));
            if (left.Any(s => s.Subject == last || s.Subject.StartsWith(last + ".", StringComparison.Ordinal))) return null;
        }

        return new(left, asAt);
    }

    /// <summary>The subject of a statement is in the file.</summary>
    public bool Allows(Statement more) => Build().Person.SelfAndAllBelow().Any(s => s.Id == more.Subject);

    /// <summary>The days it speaks of.</summary>
    public IEnumerable<LocalDate> Days() =>
        statements.Select(s => s.Value).OfType<DayValue>().Where(d => d.Range.IsExact).Select(d => d.Range.Earliest).Distinct();

    public CaseRecord Build()
    {
        var record = new CaseRecord { Name = "random", AsAt = asAt };
        var byId = new Dictionary<string, SubjectRecord> { ["person"] = record.Person };
        foreach (var statement in statements)
        {
            var subject = byId[statement.Subject];
            if (statement is { Fact: { } fact, Value: { } value }) subject.Assert(fact, new Assertion(value) { From = fact.ChangesOverTime ? DateRange.On(1.January(1900)) : null });
            else if (statement.Judgement is { } judgement)
                record.Judgements.Add(new(judgement.Id, subject.Parent is null ? null : subject.Id, statement.Met ? JudgementAnswer.Met : JudgementAnswer.NotMet, "A. Officer", "officer", 1.January(1973), "Reasons."));
            else if (statement.Adds)
            {
                var item = subject.List(statement.List!).Add();
                byId[item.Id] = item;
            }
            else subject.List(statement.List!).IsComplete = true;
        }

        return record;
    }

    public override string ToString() => string.Join("; ", statements.Select(s => s.Says));

    private Statement? OneThingMore(Random random, IReadOnlyList<SubjectRecord> subjects)
    {
        var subject = subjects[random.Next(2) == 0 ? 0 : random.Next(subjects.Count)];
        switch (random.Next(10))
        {
            case 0:
                var kinds = FactCatalogue.Kinds.Where(k => subject.Kind.Equals(k.Parent)).ToList();
                if (kinds.Count == 0) return null;
                var kind = kinds[random.Next(kinds.Count)];
                if (subject.Lists.TryGetValue(kind, out var list) && list.IsComplete) return null;
                return random.Next(2) == 0 ? Complete(subject.Id, kind) : new(subject.Id, $"{subject.Id} has one more of {kind.ListName}", List: kind, Adds: true);
            case 1 or 2:
                var judgement = Judgements.All[random.Next(Judgements.All.Count)];
                var about = subject.Parent is null ? null : subject.Id;
                return statements.Any(s => judgement.Equals(s.Judgement) && s.Subject == subject.Id) ? null : Judgement(about ?? "person", judgement, random);
            default:
                var silent = FactCatalogue.All.Where(f => f.Kind.Equals(subject.Kind) && f.Type != FactType.Text && subject.Of(f).Count == 0).ToList();
                if (silent.Count == 0) return null;
                var asked = silent[random.Next(silent.Count)];
                return Contradicts(subject, asked) ? null : Fact(subject.Id, asked, random, asAt);
        }
    }

    // What has a last day on file does not go on: a file that says both says nothing, so nothing follows from it.
    private static bool Contradicts(SubjectRecord subject, FactDefinition asked) => asked.Name switch
    {
        "to" => subject.Facts.Any(f => f.Name == "goesOn"),
        "goesOn" => subject.Facts.Any(f => f.Name == "to"),
        _ => false,
    };

    private static bool IsATime(SubjectKind kind) => FactCatalogue.Find(kind, "goesOn") is not null;

    private static string Below(string owner, SubjectKind kind, int n) =>
        (owner == "person" ? "" : owner + ".") + kind.ListName + "." + n.ToString(CultureInfo.InvariantCulture);

    private static Statement Complete(string id, SubjectKind kind) => new(id, $"{id}: {kind.ListName} complete", List: kind);

    private static Statement Judgement(string id, Judgement judgement, Random random)
    {
        var met = random.Next(2) == 0;
        return new(id, $"{judgement.Id} of {id} {(met ? "met" : "not met")}", Judgement: judgement, Met: met);
    }

    private static Statement Fact(string id, FactDefinition fact, Random random, LocalDate asAt)
    {
        var value = Value(fact, random, asAt);
        return new(id, $"{id}.{fact.Name} {value.Words()}", fact, value);
    }

    private static FactValue Value(FactDefinition fact, Random random, LocalDate asAt) => fact.Type switch
    {
        FactType.YesNo => new YesNoValue(random.Next(2) == 0),
        FactType.Choice => new WordValue(fact.Options[random.Next(fact.Options.Count)]),
        FactType.Country => new WordValue(Countries[random.Next(Countries.Length)]),
        FactType.Number => new NumberValue(random.Next(3), random.Next(3, 6)),
        FactType.Term => new TermValue(SomeTerm(random)),
        FactType.Date => new DayValue(SomeRange(fact, random, asAt)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Type, "a type without a value"),
    };

    // A day on which a subject begins is not after the file's own day; other days may be.
    private static DateRange SomeRange(FactDefinition fact, Random random, LocalDate asAt)
    {
        var day = SomeDay(random, fact.Kind.BeginsWith == fact.Name ? asAt : asAt.PlusDays(400));
        var range = random.Next(8) switch { 0 => DateRange.InMonth(day.Year, day.Month), 1 => DateRange.InYear(day.Year), _ => DateRange.On(day) };
        return fact.Kind.BeginsWith == fact.Name && range.Latest > asAt ? DateRange.On(day) : range;
    }

    private static TermRange SomeTerm(Random random)
    {
        Term[] terms = [Term.OfMonths(6), Term.OfMonths(11), Term.OfMonths(12), new(12, 1), Term.OfMonths(24), Term.OfMonths(48), Term.OfDays(365), Term.Indeterminate];
        var term = terms[random.Next(terms.Length)];
        return random.Next(6) == 0 ? TermRange.AtLeast(term) : TermRange.Exactly(term);
    }
}
