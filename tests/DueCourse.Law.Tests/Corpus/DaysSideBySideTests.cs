namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>
/// Where a condition holds a day against the day of assessment, or against another day of the file, one of the two is put on
/// 15 June 2026 and the other is moved past it: the answer changes on the day that <see cref="DaysSideBySide"/> gives.
/// </summary>
public sealed class DaysSideBySideTests
{
    private static readonly HashSet<SideBySide> Found = [.. Compared()];

    public static TheoryData<string> Lines => [.. DaysSideBySide.All.Select(line => line.ToString())];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_answer_changes_on_the_day_that_the_law_says(string line)
    {
        var written = DaysSideBySide.All.Single(w => w.ToString() == line);

        Assert.True(Found.Contains(written), $"The law says: {line}\nThe book: {string.Join("\n          ", Found.Where(f => (f.Place, f.Moved, f.Against) == (written.Place, written.Moved, written.Against)))}");
    }

    [Fact]
    public void Every_two_days_that_the_book_compares_are_tried() =>
        Assert.True(Found.IsSubsetOf(DaysSideBySide.All), "Not tried:\n" + string.Join('\n', Found.Except(DaysSideBySide.All)));

    private static IEnumerable<SideBySide> Compared()
    {
        var book = StatuteBook.Current;
        var seen = new HashSet<(Node, string)>();
        return book.Rules.SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition.Node)).Prepend((r.Id, r.Condition.Node)))
            .Concat(book.Gates.Select(g => (g.Id, g.ShutWhen.Node)))
            .Concat(book.Routes.SelectMany(r => r.Parts.Prepend(r)).Select(r => (r.Id, r.IsOpen.Node)))
            .Concat(book.Tracks.SelectMany(t => t.States.Select(s => (t.Id, s.Reached))))
            .SelectMany(root => Comparisons(root.Item2, root.Item1, seen))
            .Select(c => Tried(c.Place, c.Order));
    }

    private static IEnumerable<(string Place, DatesInOrder Order)> Comparisons(Node node, string place, HashSet<(Node, string)> seen)
    {
        if (!seen.Add((node, place))) yield break;
        var here = node switch { Provided p => p.Citation.Text, NotEncoded n => n.Id, Doubted d => d.Id, _ => place };
        if (node is DatesInOrder order && !IsFixed(order.Left) && !IsFixed(order.Right)) yield return (place, order);
        foreach (var child in node.Children)
            foreach (var below in Comparisons(child, here, seen)) yield return below;
    }

    private static bool IsFixed(DateExpression day) => day is FixedDay or FixedMoment || (day is DateMoved moved && IsFixed(moved.From));

    // The day of assessment is the one that moves; of two days of the file, the first.
    private static SideBySide Tried(string place, DatesInOrder order)
    {
        var left = order.Left.Facts.SingleOrDefault();
        var right = order.Right.Facts.SingleOrDefault();
        var (moved, against) = left is null ? (null, right!) : right is null ? (null, left) : (left, right);
        var (early, late) = (DaysSideBySide.Given.PlusYears(-60), DaysSideBySide.Given.PlusYears(60));
        var (before, after) = (Asked(order, moved, against, early), Asked(order, moved, against, late));
        Assert.NotEqual(before, after);
        while (early.PlusDays(1) < late)
        {
            var middle = early.PlusDays(Period.DaysBetween(early, late) / 2);
            if (Asked(order, moved, against, middle) == before) early = middle;
            else late = middle;
        }

        return new(place, moved?.Id ?? DaysFixedByTheLaw.Assessed, against.Id, before == Answer.No, before == Answer.No ? late : early);
    }

    private static Answer Asked(DatesInOrder order, FactDefinition? moved, FactDefinition against, LocalDate day)
    {
        var record = A.Case(_ => { });
        var innermost = Put(record.Person, against, DaysSideBySide.Given);
        if (moved is not null && Put(record.Person, moved, day) is { Parent: not null } other) innermost = innermost.Parent is null ? other : innermost;
        return Interpreter.Read(order, Situation.Of(record.Read(Reading.Established), (moved is null ? day : 23.November(2026)).At(LocalTime.Midnight)) with { Bound = innermost }).Answer;
    }

    // On the person, or on the one subject of its kind.
    private static SubjectRecord Put(SubjectRecord person, FactDefinition fact, LocalDate day)
    {
        var subject = SubjectOf(fact.Kind);
        subject.Assert(fact, new Assertion(new DayValue(DateRange.On(day))));
        return subject;

        SubjectRecord SubjectOf(SubjectKind kind)
        {
            if (kind.Parent is null) return person;
            var list = SubjectOf(kind.Parent).List(kind);
            return list.Items.Count > 0 ? list.Items[0] : list.Add();
        }
    }
}
