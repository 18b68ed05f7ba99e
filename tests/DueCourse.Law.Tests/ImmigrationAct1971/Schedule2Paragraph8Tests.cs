namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Schedule2Paragraph8Tests
{
    [Theory]
    [InlineData("nationality", Yes)]
    [InlineData("passport-issued-there", Yes)]
    [InlineData("embarked-there", Yes)]
    [InlineData("would-be-admitted", Yes)]
    [InlineData("none", No)]
    public void Any_of_the_four_limbs_will_do_now(string basis, Answer lawful) =>
        Assert.Equal(lawful, Schedule2Paragraph8.DestinationIsLawful.On(A.Case(p => p.Is(TheDestination.Basis, basis)), 23.November(2026)));

    [Fact]
    public void A_basis_not_on_file_is_missing() =>
        Assert.Equal(["destinationBasis"], Schedule2Paragraph8.DestinationIsLawful.Read(A.Case(_ => { }), 23.November(2026)).MissingIds());

    [Theory, BothSidesOf(2, 10, 2000)]
    public void From_2_October_2000_section_10_reaches_only_nationality_or_admission(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Schedule2Paragraph8.DestinationIsLawful.Read(UnderSection10FromWhereHeEmbarked, before).Answer);
        Assert.Equal(No, Schedule2Paragraph8.DestinationIsLawful.Read(UnderSection10FromWhereHeEmbarked, on).Answer);
    }

    [Theory, BothSidesOf(20, 10, 2014)]
    public void From_20_October_2014_section_10_reaches_all_four(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Schedule2Paragraph8.DestinationIsLawful.Read(UnderSection10FromWhereHeEmbarked, before).Answer);
        Assert.Equal(Yes, Schedule2Paragraph8.DestinationIsLawful.Read(UnderSection10FromWhereHeEmbarked, on).Answer);
    }

    private static readonly Record.CaseRecord UnderSection10FromWhereHeEmbarked =
        A.Case(p => p.Is(TheDestination.Basis, "embarked-there").Yes(TheDeparture.RemovalIsUnderSection10));
}
