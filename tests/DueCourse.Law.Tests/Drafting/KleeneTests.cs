namespace DueCourse.Law.Tests.Drafting;

using DueCourse.Law.Drafting;
using static DueCourse.Law.Drafting.Answer;

public sealed class KleeneTests
{
    [Theory]
    [InlineData(Yes, Yes, Yes)]
    [InlineData(Yes, Unknown, Unknown)]
    [InlineData(Yes, No, No)]
    [InlineData(Unknown, Unknown, Unknown)]
    [InlineData(Unknown, No, No)]
    [InlineData(No, No, No)]
    public void And_is_no_as_soon_as_one_is_no_and_yes_only_when_both_are(Answer left, Answer right, Answer both)
    {
        Assert.Equal(both, left.And(right));
        Assert.Equal(both, right.And(left));
        Assert.Equal(both.Not(), left.Not().Or(right.Not()));
    }

    [Fact]
    public void The_opposite_of_not_known_is_not_known() => Assert.Equal(Unknown, Unknown.Not());
}
