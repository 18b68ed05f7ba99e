namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static Removal;

public sealed class Rule39Tests
{
    private static readonly CaseRecord Active = OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, "active"));

    [Theory]
    [InlineData("none", No)]
    [InlineData("requested", No)]
    [InlineData("active", Yes)]
    [InlineData("refused", No)]
    public void An_active_measure_bars_removal(string state, Answer expected) =>
        Assert.Equal(expected, Rule39.Bar.On(OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, state)), Today));

    [Fact]
    public void Where_the_file_is_silent_it_is_open() =>
        Assert.Equal(["rule39"], Rule39.RequestIsOpen.Read(OfSomeone(_ => { }), Today).MissingIds());

    [Fact]
    public void A_measure_said_to_be_lifted_bars_until_the_Courts_letter_is_held()
    {
        Assert.Equal(Yes, Rule39.Bar.On(OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, "lifted").No(TheStrasbourgCourt.LiftingLetterIsHeld)), Today));
        Assert.Equal(Unknown, Rule39.Bar.On(OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, "lifted")), Today));
        Assert.Equal(No, Rule39.Bar.On(OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, "lifted").Yes(TheStrasbourgCourt.LiftingLetterIsHeld)), Today));
    }

    [Fact]
    public void A_request_is_shown_apart() =>
        Assert.Equal(Yes, Rule39.RequestIsOpen.On(OfSomeone(p => p.Is(TheStrasbourgCourt.Rule39, "requested")), Today));

    [Theory, BothSidesOf(20, 7, 2023)]
    public void From_20_July_2023_whether_a_Minister_could_disregard_it_asks_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Rule39.Bar.Condition.Read(Active, before).Answer);
        Assert.Equal(["doubt.ima2023.s55"], Rule39.Bar.Condition.Read(Active, on).MissingIds());
        Assert.Equal(Yes, Rule39.Bar.Condition.Read(Active, on, Reading.Person).Answer);
    }

    [Theory, BothSidesOf(2, 12, 2025)]
    public void From_2_December_2025_no_Act_lets_a_Minister_disregard_it(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Rule39.Bar.Condition.Read(Active, before).Answer);
        Assert.Equal(Yes, Rule39.Bar.Condition.Read(Active, on).Answer);
    }
}
