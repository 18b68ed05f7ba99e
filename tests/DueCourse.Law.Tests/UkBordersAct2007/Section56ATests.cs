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

    private static CaseRecord Of(string connection) => A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, connection).All<Conviction>());
}
