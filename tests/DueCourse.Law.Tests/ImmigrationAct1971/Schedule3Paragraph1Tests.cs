namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using static DueCourse.Law.Drafting.Answer;

public sealed class Schedule3Paragraph1Tests
{
    [Theory]
    [InlineData("nationality", Yes)]
    [InlineData("would-be-admitted", Yes)]
    [InlineData("passport-issued-there", No)]
    [InlineData("embarked-there", No)]
    [InlineData("none", No)]
    public void An_order_can_be_carried_out_only_to_nationality_or_admission(string basis, Answer lawful) =>
        Assert.Equal(lawful, Schedule3Paragraph1.DestinationIsLawful.On(A.Case(p => p.Is(TheDestination.Basis, basis)), 23.November(2026)));

    [Fact]
    public void A_basis_not_on_file_is_missing()
    {
        var finding = Schedule3Paragraph1.DestinationIsLawful.Read(A.Case(_ => { }), 23.November(2026));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["destinationBasis"], finding.MissingIds());
    }
}
