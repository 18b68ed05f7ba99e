namespace DueCourse.Law.Tests.Exact;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>Small questions and cases made at random, the same ones each time, with every value that could be told apart.</summary>
internal sealed class GeneratedQuestions(int seed)
{
    public static readonly LocalDateTime Today = 23.November(2026).At(0, 0);

    private static readonly YesNoFact<Person>[] Facts =
        [ThePerson.IdentityIsEstablished, ThePerson.NationalityEnquiryIsRecorded, ThePerson.HoldsAnotherBritishStatus, ThePerson.WasOrdinarilyResidentOn1January1973];

    private static readonly LocalDate[] Days = [1.January(1990), 29.February(2000), 1.March(2018)];

    private readonly Random chance = new(seed);

    /// <summary>Everything such a question can ask, each with the values that can be told apart; the last of a day is that there is none.</summary>
    public static IReadOnlyList<(string Id, IReadOnlyList<Func<FactsRead, FactsRead>> Values)> Things(CaseRecord record)
    {
        var things = new List<(string, IReadOnlyList<Func<FactsRead, FactsRead>>)>();
        foreach (var fact in Facts)
            things.Add((fact.Definition.Id, [f => f.Supposing(record.Person, fact.Definition, new YesNoValue(true)), f => f.Supposing(record.Person, fact.Definition, new YesNoValue(false))]));
        things.Add((ThePerson.ModeOfAcquisition.Definition.Id, [.. ThePerson.ModeOfAcquisition.Definition.Options.Select(o =>
            (Func<FactsRead, FactsRead>)(f => f.Supposing(record.Person, ThePerson.ModeOfAcquisition.Definition, new WordValue(o))))]));
        var days = Days.SelectMany(d => new[] { d.PlusYears(-18).PlusDays(-1), d.PlusYears(-18), d.PlusYears(-18).PlusDays(1), d.PlusDays(-1), d, d.PlusDays(1) });
        things.Add((ThePerson.BecameBritishOn.Definition.Id, [.. days.Select(d => (Func<FactsRead, FactsRead>)(f => f.Supposing(record.Person, ThePerson.BecameBritishOn.Definition, new DayValue(DateRange.On(d))))), f => f]));
        things.Add(("J16", [f => f.Supposing("J16", null, true), f => f.Supposing("J16", null, false)]));
        things.Add(("doubt.test", [f => f.SupposingRuling("doubt.test", true), f => f.SupposingRuling("doubt.test", false)]));
        return things;
    }

    public Node Question(int depth = 4)
    {
        if (depth == 0 || chance.Next(6) == 0) return Leaf();
        return chance.Next(8) switch
        {
            0 => new Not(Question(depth - 1)),
            1 => new Doubted("doubt.test", "Which?", Question(depth - 1), Question(depth - 1)),
            < 5 => new All([.. Enumerable.Range(0, 2 + chance.Next(2)).Select(_ => Question(depth - 1))]),
            _ => new Any([.. Enumerable.Range(0, 2 + chance.Next(2)).Select(_ => Question(depth - 1))]),
        };
    }

    /// <summary>A case in which each thing is known or not.</summary>
    public CaseRecord Case(int knownInTen) => A.Case(p =>
    {
        foreach (var fact in Facts)
            if (chance.Next(10) < knownInTen) _ = chance.Next(2) == 0 ? p.Yes(fact) : p.No(fact);
        var modes = ThePerson.ModeOfAcquisition.Definition.Options;
        if (chance.Next(10) < knownInTen) p.Is(ThePerson.ModeOfAcquisition, modes[chance.Next(modes.Count)]);
        if (chance.Next(10) < knownInTen) p.On(ThePerson.BecameBritishOn, Days[chance.Next(Days.Length)].PlusDays(chance.Next(-1, 2)));
        if (chance.Next(10) < knownInTen) p.Judged(Judgements.J16, chance.Next(2) == 0);
    });

    private Node Leaf() => chance.Next(9) switch
    {
        < 4 => new FactIsYes(Facts[chance.Next(Facts.Length)].Definition),
        4 or 5 => new FactIsOneOf(ThePerson.ModeOfAcquisition.Definition, [.. ThePerson.ModeOfAcquisition.Definition.Options.Where(_ => chance.Next(2) == 0).Append("birth").Distinct()]),
        6 or 7 => new DatesInOrder(
            chance.Next(3) == 0 ? new DateMoved(new FactDate(ThePerson.BecameBritishOn.Definition), Period.FromYears(18)) : new FactDate(ThePerson.BecameBritishOn.Definition),
            (Order)chance.Next(4), new FixedDay(Days[chance.Next(Days.Length)])),
        _ => Judgements.J16.IsMet.Node,
    };
}
