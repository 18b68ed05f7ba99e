namespace DueCourse.Law.Tests.Exact;

using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using Xunit;

public sealed class SettledAloneTests
{
    // Questions of yes and no about a person, told apart by their number.
    private static readonly FactDefinition[] Facts = [.. FactCatalogue.All.Where(f => f.Kind.Equals(A.Case(_ => { }).Person.Kind) && f.Type == FactType.YesNo)];

    [Fact]
    public void What_settles_whichever_way_something_else_is_settles_although_Kleenes_logic_does_not_see_it()
    {
        // Either way of the second, the first decides: (a and b) or (a and not b).
        var settled = Settled(new Any([new All([Is(0), Is(1)]), new All([Is(0), new Not(Is(1))])]));

        Assert.True(settled.IsExact);
        Assert.Equal(Answer.Unknown, settled.Answer);
        Assert.Equal([Facts[0].Id], settled.Alone);
    }

    [Fact]
    public void What_is_used_as_it_is_and_turned_round_settles_what_it_does_in_either_use()
    {
        // Both of the first two or the third, but not the third; and not both of the first two, or the fourth.
        Node both = new All([Is(0), Is(1)]);
        var settled = Settled(new All([new Any([both, Is(2)]), new Any([new Not(both), Is(3)]), new Not(Is(2))]));

        Assert.True(settled.IsExact);
        Assert.Equal([Facts[0].Id, Facts[1].Id, Facts[2].Id, Facts[3].Id], settled.Alone);
        Assert.All(settled.Open, live => Assert.Equal(0UL, live.ForYes));
    }

    [Fact]
    public void What_settles_nothing_is_not_said_to()
    {
        var settled = Settled(new Any([new All([Is(0), Is(1)]), new All([Is(2), Is(3)])]));

        Assert.True(settled.IsExact);
        Assert.Empty(settled.Alone);
    }

    [Theory]
    [InlineData(false, Answer.No)]
    [InlineData(true, Answer.Yes)]
    public void What_is_so_in_every_completion_is_found_although_Kleenes_logic_leaves_it_open(bool isTurned, Answer answer)
    {
        // Of three things two are alike, whatever they are.
        Node different = new All([Differ(0, 1), Differ(1, 2), Differ(0, 2)]);
        var settled = Settled(isTurned ? new Not(different) : different);

        Assert.True(settled.IsExact);
        Assert.Equal(answer, settled.Answer);
        Assert.Empty(settled.Alone);
    }

    [Fact]
    public void What_is_too_much_to_look_through_is_given_up_and_nothing_wrong_is_said()
    {
        // Seven that have to be put into six places, each into one of its own: it cannot be, which takes very long to see.
        const int Many = 7, Places = 6;
        Node In(int one, int place) => Is((one * Places) + place);
        var placed = Enumerable.Range(0, Many).Select(Node (one) => new Any([.. Enumerable.Range(0, Places).Select(place => In(one, place))]));
        var apart =
            from place in Enumerable.Range(0, Places)
            from one in Enumerable.Range(0, Many)
            from other in Enumerable.Range(0, one)
            select (Node)new Not(new All([In(one, place), In(other, place)]));
        var settled = Settled(new All([.. placed, .. apart]));

        Assert.False(settled.IsExact);
        Assert.Equal(Answer.Unknown, settled.Answer);
        // "No" is what every one of them gives; "yes" is what none does.
        Assert.All(settled.Open, live => Assert.Equal(0UL, live.ForYes));
    }

    [Fact]
    public void A_question_of_many_cases_that_is_given_up_names_what_settles_it_alone_all_the_same()
    {
        // Two that belong together, of many that do so criss-cross, and one thing besides: more than a diagram has room for.
        const int Many = 72;
        var pairs =
            from one in Enumerable.Range(0, Many)
            from other in new[] { one + 1, (13 * one) + 5, (29 * one) + 11, (41 * one) + 17, (53 * one) + 23 }
            select (Node)new All([Is(one), Is(other % Many)]);
        var condition = new Condition<Person>(new All([new Any([.. pairs]), Is(Many)]));
        var s = Situation.Of(A.Case(_ => { }).Read(Reading.Established), GeneratedQuestions.Today);
        var (answer, turning) = new AskedOfMany(condition).NewReader().Of(s);

        Assert.Equal(Answer.Unknown, answer);
        Assert.False(turning.IsExact);
        Assert.Contains(turning.Missing, m => m.Id == Facts[Many].Id);
        Assert.Equal([Facts[Many].Id], turning.SettleAlone);
    }

    [Fact]
    public void One_instance_serves_conditions_large_and_small_one_after_the_other()
    {
        Node large = new All([.. Enumerable.Range(0, Facts.Length).Select(Is)]);
        Node small = new Any([Is(0), new Not(Is(1))]);
        var circuit = Grounding.Of([large, small], GeneratedQuestions.Today, Shape.For(A.Case(_ => { })), gapsApart: true);
        var topics = Topics.Of(circuit, GeneratedQuestions.Today);
        var answers = Unknown(circuit);
        var settled = new SettledAlone();
        PlainCondition[] conditions = [.. circuit.Outputs.Select(output => new PlainCondition(circuit, output, topics))];
        int[] counts = [.. new[] { 1, 0, 1, 0 }.Select(i => settled.Of(conditions[i], answers).Open.Count(l => l.SettlesAlone))];

        // Any "no" settles what asks for all; a "yes" of the one, or a "no" of the other, what asks for either.
        Assert.Equal([2, Facts.Length, 2, Facts.Length], counts);
    }

    [Fact]
    public void What_stays_unknown_whatever_the_case_is_settled_by_nothing()
    {
        Node large = new All([.. Enumerable.Range(0, Facts.Length).Select(Is)]);
        Node never = new NotEncoded("nothing", "all of it", new Always(true), new Always(true));
        var circuit = Grounding.Of([large, never, new Any([never, Is(0)])], GeneratedQuestions.Today, Shape.For(A.Case(_ => { })));
        var topics = Topics.Of(circuit, GeneratedQuestions.Today);
        var settled = new SettledAlone();
        SettledAnswer[] all = [.. circuit.Outputs.Select(output => settled.Of(new(circuit, output, topics), Unknown(circuit)))];

        Assert.Empty(all[1].Open);
        Assert.True(all[1].IsExact);
        Assert.Equal([Answer.Unknown, Answer.Unknown, Answer.Unknown], all.Select(s => s.Answer));
        // A "yes" beside it is enough, and a "no" is not.
        var live = Assert.Single(all[2].Open);
        Assert.NotEqual(0UL, live.ForYes);
        Assert.Equal(0UL, live.ForNo);
    }

    private static Node Is(int number) => new FactIsYes(Facts[number]);

    private static Node Differ(int one, int other) =>
        new Any([new All([Is(one), new Not(Is(other))]), new All([new Not(Is(one)), Is(other)])]);

    private static Answer[] Unknown(Circuit circuit)
    {
        var answers = new Answer[circuit.Count];
        Array.Fill(answers, Answer.Unknown);
        circuit.Run(answers);
        return answers;
    }

    private static (Answer Answer, IReadOnlyList<Live> Open, bool IsExact, IEnumerable<string> Alone) Settled(Node node)
    {
        var circuit = Grounding.Of([node], GeneratedQuestions.Today, Shape.For(A.Case(_ => { })), gapsApart: true);
        var topics = Topics.Of(circuit, GeneratedQuestions.Today);
        var settled = new SettledAlone().Of(new(circuit, circuit.Outputs[0], topics), Unknown(circuit));
        return (settled.Answer, settled.Open, settled.IsExact, settled.Open.Where(l => l.SettlesAlone).Select(l => topics.All[l.Topic].Fact!.Id));
    }
}
