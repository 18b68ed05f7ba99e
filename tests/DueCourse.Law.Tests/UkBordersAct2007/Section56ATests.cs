namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section56ATests
{
    [Fact]
    public void A_spent_conviction_may_be_considered() =>
        Assert.Equal(Yes, Section56A.SpentConvictions.On(Of("neither"), 23.November(2026)));

    [Theory, BothSidesOf(1, 10, 2012)]
    public void The_section_begins_on_1_October_2012(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section56A.SpentConvictions.Condition.Read(Of("neither"), before).Answer);
        Assert.Equal(Yes, Section56A.SpentConvictions.Condition.Read(Of("neither"), on).Answer);
    }

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void For_a_European_the_subsection_not_read_matters_before_and_its_saving_after_for_older_convictions(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(["not-encoded.ukba2007.s56A-3"], Section56A.SpentConvictions.Condition.Read(Of("eea-national"), before).MissingIds());
        Assert.Equal(Yes, Section56A.SpentConvictions.Condition.Read(Of("eea-national"), on).Answer);
        Assert.Equal(["not-encoded.si2020-1309.reg17-4.s56A"],
            Section56A.SpentConvictions.Condition.Read(A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Convicted(1.March(2015))), on).MissingIds());
    }

    [Theory]
    [InlineData("eea-national")]
    [InlineData("swiss-national")]
    [InlineData("family-member")]
    public void Each_European_connection_leaves_the_subsection_not_read_open(string connection) =>
        Assert.Equal(["not-encoded.ukba2007.s56A-3"], Section56A.SpentConvictions.Condition.Read(Of(connection), 1.June(2015)).MissingIds());

    [Fact]
    public void The_saving_may_reach_a_conviction_on_31_December_2020_and_none_after_it()
    {
        Assert.Equal(Unknown, Section56A.SpentConvictions.On(European(31.December(2020)), 23.November(2026)));
        Assert.Equal(Yes, Section56A.SpentConvictions.On(European(1.January(2021)), 23.November(2026)));
        Assert.Equal(Yes, Section56A.SpentConvictions.On(A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, "neither").Convicted(1.March(2015))), 23.November(2026)));

        static CaseRecord European(LocalDate convicted) => A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Convicted(convicted));
    }

    private static CaseRecord Of(string connection) => A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, connection).All<Conviction>());
}
