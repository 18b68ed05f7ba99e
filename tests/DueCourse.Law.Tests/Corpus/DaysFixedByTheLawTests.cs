namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using NodaTime;

/// <summary>A day that a provision names is tried on both sides: the eve has one answer, and the day the other.</summary>
public sealed class DaysFixedByTheLawTests
{
    public static TheoryData<string> Sentences => [.. DaysFixedByTheLaw.All.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void On_the_eve_and_on_the_day(string sentence)
    {
        var day = DaysFixedByTheLaw.All[sentence];

        Assert.Equal((day.Eve, day.Then), (Said(day, day.First.PlusDays(-1)), Said(day, day.First)));
    }

    [Fact]
    public void Every_day_named_inside_a_condition_of_the_book_is_tried()
    {
        var book = StatuteBook.Current;
        var seen = new HashSet<(Node, string)>();
        var named = book.Rules.SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition.Node)).Prepend((r.Id, r.Condition.Node)))
            .Concat(book.Gates.Select(g => (g.Id, g.ShutWhen.Node)))
            .Concat(book.Routes.SelectMany(r => r.Parts.Prepend(r)).Select(r => (r.Id, r.IsOpen.Node)))
            .SelectMany(root => Named(root.Item2, root.Item1, seen)).ToHashSet();
        var tried = DaysFixedByTheLaw.All.Values.Select(d => (d.Place, d.Of, d.First)).ToHashSet();

        Assert.All(named.Except(tried), n => Assert.Fail($"{n.Place}: {n.Of} before and from {n.First.Words()} is not tried"));
        Assert.All(tried.Except(named), n => Assert.Fail($"{n.Place} names no {n.First.Words()} for {n.Of}"));
    }

    private static string Said(DayFixed day, LocalDate on)
    {
        var (record, asAt) = day.On(on);
        var finding = day.Asks.Read(record, asAt);
        return finding.Answer switch { Answer.Yes => "yes", Answer.No => "no", _ => "asks " + string.Join(", ", finding.MissingIds()) };
    }

    // A fixed moment is compared with whole days, so a day on which it falls is on neither side; those are tested by themselves.
    private static IEnumerable<(string Place, string Of, LocalDate First)> Named(Node node, string place, HashSet<(Node, string)> seen)
    {
        if (!seen.Add((node, place))) yield break;
        var here = node switch { Provided p => p.Citation.Text, NotEncoded n => n.Id, Doubted d => d.Id, _ => place };
        if (node is DatesInOrder { Right: FixedDay fixedDay } order)
            yield return (place, order.Left is FactDate f ? f.Fact.Id : DaysFixedByTheLaw.Assessed,
                order.Order is Order.Before or Order.OnOrAfter ? fixedDay.Day : fixedDay.Day.PlusDays(1));
        foreach (var child in node.Children)
            foreach (var below in Named(child, here, seen)) yield return below;
    }
}
