namespace DueCourse.Law.Tests.Reasoning;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using static DueCourse.Law.Drafting.Answer;

public sealed class CounterfactualsTests
{
    private static IReadOnlyList<string> Of(Condition<Person> condition, Action<Subject> says) =>
        [.. Counterfactuals.Of(condition, Situation.Of(A.Case(says).Read(Law.Record.Reading.Established), 23.November(2026).At(0, 0))).Sets
            .Select(c => string.Join(" & ", c.Set.Select(s => $"{s.Fact}={s.To}")) + $" -> {c.Answer.Word()}")];

    [Fact]
    public void The_fewest_facts_that_would_change_an_answer_are_found_and_no_larger_set_around_them() =>
        Assert.Equal(
            ["isBritishCitizen=no -> no", "irishCitizen=no -> no"],
            Of(ThePerson.IsABritishCitizen & ThePerson.IsAnIrishCitizen, p => p.Yes(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen)));

    [Fact]
    public void Where_one_fact_is_not_enough_two_are_named_together() =>
        Assert.Equal(
            ["isBritishCitizen=no & irishCitizen=no -> no"],
            Of(ThePerson.IsABritishCitizen | ThePerson.IsAnIrishCitizen, p => p.Yes(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen)));

    [Fact]
    public void Three_are_named_together_where_two_are_not_enough_and_four_are_not_looked_for()
    {
        void Known(Subject p) => p.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).No(ThePerson.HoldsAnotherBritishStatus).No(TheLeave.IsRequired);
        var three = ThePerson.IsABritishCitizen & ThePerson.IsAnIrishCitizen & ThePerson.HoldsAnotherBritishStatus;

        Assert.Equal(["isBritishCitizen=yes & irishCitizen=yes & otherBritishStatus=yes -> yes"], Of(three, Known));
        Assert.Empty(Of(three & TheLeave.IsRequired, Known));
    }

    [Fact]
    public void One_change_that_serves_two_limbs_counts_once()
    {
        var twice = (ThePerson.IsABritishCitizen | ThePerson.IsAnIrishCitizen) & (ThePerson.IsABritishCitizen | ThePerson.HoldsAnotherBritishStatus);

        Assert.Equal(
            ["isBritishCitizen=yes -> yes", "irishCitizen=yes & otherBritishStatus=yes -> yes"],
            Of(twice, p => p.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).No(ThePerson.HoldsAnotherBritishStatus)));
    }

    [Fact]
    public void A_date_is_moved_to_the_other_side_of_the_laws_own_boundary() =>
        Assert.Contains(
            "becameBritishOn=21 March 2026 -> yes",
            Of(ThePerson.BecameBritishOn.IsBefore(22.March(2026)), p => p.On(ThePerson.BecameBritishOn, 22.March(2026))));

    [Fact]
    public void A_missing_judgement_is_a_way_to_an_answer() =>
        Assert.Equal(["J16=met -> yes", "J16=not met -> no"], Of(Judgements.J16.IsMet, _ => { }));

    [Fact]
    public void An_answer_that_nothing_on_file_could_change_has_none() => Assert.Empty(Of(It.Always, _ => { }));

    [Fact]
    public void A_ruling_that_both_sides_await_is_offered_each_way()
    {
        var doubted = ((Condition<Person>)It.Always).OrInTheStatesReading(It.Never, "doubt.example", "Which?");

        Assert.Equal(
            ["doubt.example=a ruling for the person's reading -> yes", "doubt.example=a ruling for the state's reading -> no"], Of(doubted, _ => { }));
        Assert.Equal(Unknown, doubted.On(A.Case(_ => { }), 23.November(2026)));
    }
}
