namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section60Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void Indicators_or_a_positive_decision_are_signs()
    {
        Assert.Equal(Yes, Section60.SignsOfTrafficking.On(A.Case(p => p.Yes(TheTrafficking.IndicatorsArePresent)), Today));
        Assert.Equal(Yes, Section60.SignsOfTrafficking.On(A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "positive")), Today));
        Assert.Equal(Yes, Section60.SignsOfTrafficking.On(A.Case(p => p.Is(TheTrafficking.ConclusiveGrounds, "positive")), Today));
    }

    [Fact]
    public void No_indicators_and_negative_decisions_are_none() =>
        Assert.Equal(No, Section60.SignsOfTrafficking.On(A.Case(p => p
            .No(TheTrafficking.IndicatorsArePresent).Is(TheTrafficking.ReasonableGrounds, "negative").Is(TheTrafficking.ConclusiveGrounds, "none")), Today));

    [Fact]
    public void A_negative_decision_still_leaves_it_to_the_tribunal_to_find_for_itself() =>
        Assert.Equal(Yes, Section60.SignsOfTrafficking.Consequences[0].Condition.On(A.Case(p => p.Is(TheTrafficking.ConclusiveGrounds, "negative")), Today));

    [Fact]
    public void A_file_that_is_silent_leaves_it_open() =>
        Assert.Equal(["traffickingIndicators", "nrm.rg", "nrm.cg"], Section60.SignsOfTrafficking.Condition.Read(A.Case(_ => { }), Today).MissingIds());
}
