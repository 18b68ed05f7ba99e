namespace DueCourse.CaseFiles;

/// <summary>
/// Finds what cannot be so, whoever is right: an order of days that nature or the law excludes, and verified statements that
/// contradict each other. Where the sides merely differ, nothing is wrong with the file.
/// </summary>
internal sealed class Consistency(Faults faults, CaseRecord record, IReadOnlyList<Stated> all)
{
    /// <summary>Looks for everything.</summary>
    public void Check()
    {
        BirthInTheFuture();
        var bySubject = all.Where(s => s.Fact.Type == FactType.Date && Stands(s)).ToLookup(Question.Of);
        foreach (var order in OrderOfDays.All)
            foreach (var then in all.Where(s => s.Fact == order.Then).Select(s => s.Subject).Distinct())
                Order(bySubject[new(order.First.Kind == then.Kind ? then.Id : record.Person.Id, order.First)], bySubject[new(then.Id, order.Then)], order.Code, order.Why);
        foreach (var ofOne in all.Where(s => s.Assertion is { VerifiedBy: not null, DisputedBy: null } && Stands(s)).GroupBy(Question.Of))
            Contradictions([.. ofOne]);
    }

    private void BirthInTheFuture()
    {
        var births = all.Where(s => s.Fact == ThePerson.DateOfBirth.Definition && Stands(s)).ToList();
        if (births.Count == 0 || births.Any(b => Range(b).Earliest <= record.AsAt)) return;
        faults.Add(births[0].At, "order.birth-in-the-future", $"The date of birth is {Range(births[0]).Words()}, after the day of which the file speaks, {record.AsAt.Words()}.", "Nobody has a case before being born.", "Check the year of birth, and 'asAt'.");
    }

    // Only if no statement of the one agrees with any statement of the other.
    private void Order(IEnumerable<Stated> first, IEnumerable<Stated> then, string code, string why)
    {
        var (firsts, thens) = (first.ToList(), then.ToList());
        if (firsts.Count == 0 || thens.Count == 0 || faults.IsFull) return;
        var earliest = firsts.MinBy(s => Range(s).Earliest)!;
        var latest = thens.MaxBy(s => Range(s).Latest)!;
        if (Range(latest).Latest >= Range(earliest).Earliest) return;
        faults.Add(latest.At, code, $"The {latest.Fact.Noun} is {Range(latest).Words()}, before the {earliest.Fact.Noun}, {Range(earliest).Words()} (line {Line(earliest)}).", why, "Check the two days. If they are not certain, write what is known, such as 2019 or unknown.");
    }

    private void Contradictions(Stated[] verified)
    {
        for (var i = 1; i < verified.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (faults.IsFull) return;
                if (Agree(verified[i].Assertion.Value, verified[j].Assertion.Value) || !Overlap(verified[i], verified[j])) continue;
                faults.Add(verified[i].At, "fact.verified-contradiction", $"'{verified[i].Name}' is verified here as {Faults.Quoted(FactText.Write(verified[i].Assertion.Value))}, and in line {Line(verified[j])} as {Faults.Quoted(FactText.Write(verified[j].Assertion.Value))}, for days that overlap.", "Both cannot have been verified, so neither can be relied on.", "Check both against their sources; end the first with 'to', or withdraw it with 'withdrawnAt'; remove 'verifiedBy' from what was not verified.");
                break;
            }
        }
    }

    private bool Overlap(Stated one, Stated other) =>
        Later(CertainFrom(one), CertainFrom(other)) < Earlier(CertainTo(one), CertainTo(other));

    // As the law engine takes it: what changes and has no dates holds from the file's own day.
    private LocalDate CertainFrom(Stated s) =>
        s.Assertion.From?.Latest ?? (s.Fact.ChangesOverTime && s.Assertion.To is null ? record.AsAt : LocalDate.MinIsoValue);

    private static LocalDate CertainTo(Stated s) => s.Assertion.To?.Earliest ?? LocalDate.MaxIsoValue;

    private static bool Agree(FactValue one, FactValue other) => (one, other) switch
    {
        (NotKnownValue, _) or (_, NotKnownValue) => true,
        (DayValue a, DayValue b) => a.Range.Earliest <= b.Range.Latest && b.Range.Earliest <= a.Range.Latest,
        (NumberValue a, NumberValue b) => a.Least <= b.Most && b.Least <= a.Most,
        (TermValue a, TermValue b) => a == b || ((a.Range.Most is null || a.Range.Most.Value.Reaches(b.Range.Least) != Answer.No) && (b.Range.Most is null || b.Range.Most.Value.Reaches(a.Range.Least) != Answer.No)),
        _ => one == other,
    };

    private static bool Stands(Stated s) => s.Assertion.WithdrawnAt is null;

    private static DateRange Range(Stated s) => s.Assertion.Value is DayValue day ? day.Range : DateRange.Any;

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    private static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;

    private string Line(Stated s) => faults.LineOf(s.At).ToString(CultureInfo.InvariantCulture);

    // What was asked, and of which subject.
    private sealed record Question(string Subject, FactDefinition Fact)
    {
        public static Question Of(Stated stated) => new(stated.Subject.Id, stated.Fact);
    }
}
