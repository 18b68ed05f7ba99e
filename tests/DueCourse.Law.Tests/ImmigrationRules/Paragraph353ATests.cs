namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Paragraph353ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Submitted(string status) => A.Case(p => p
        .All<FurtherSubmissions>().Has<FurtherSubmissions>(f => f.On(TheFurtherSubmissions.LodgedOn, 1.March(2026)).Is(TheFurtherSubmissions.Status, status)));

    [Theory]
    [InlineData("unanswered", Yes)]
    [InlineData("rejected", No)]
    [InlineData("accepted-as-fresh-claim", No)]
    [InlineData("withdrawn", No)]
    public void Submissions_not_yet_considered_bar_removal(string status, Answer barred) =>
        Assert.Equal(barred, Paragraph353A.RemovalIsBarred.On(Submitted(status), Today));

    [Fact]
    public void A_file_silent_on_submissions_leaves_it_open() =>
        Assert.Equal(["furtherSubmissions.complete"], Paragraph353A.RemovalIsBarred.Read(A.Case(_ => { }), Today).MissingIds());

    [Theory, BothSidesOf(26, 3, 2026)]
    public void Its_words_are_read_from_26_March_2026(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Paragraph353A.RemovalIsBarred.Read(Submitted("unanswered"), before).Answer);
        Assert.Equal(Yes, Paragraph353A.RemovalIsBarred.Read(Submitted("unanswered"), on).Answer);
    }
}
