using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>Documents that go to the other state with a request: each is asked about when the request is cleared and when it leaves.</summary>
public sealed class EnclosureTests
{
    private static readonly byte[] Passport = [7, 7, 7];

    [Fact]
    public void A_document_that_was_permitted_goes_with_the_request_and_that_it_went_is_on_record()
    {
        var (story, paper) = Ready();
        story.Done(Caseworker, by => Permit(paper, by)).Done(Liaison, by => Draft(story, paper, by)).Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        story.At(new(2026, 9, 9), 14, 0).Done(Liaison, by => new SendReadmission { By = by, Id = story.Next() });

        var went = Assert.Single(story.Happened<DocumentPassedOn>());
        Assert.Equal((paper, OnwardUse.Destination, "Ghana"), (went.Document, went.Use, went.To));
        Assert.Equal(went, story.Case.Evidence.Documents[paper].PassedOn.Single().Said);
    }

    [Fact]
    public void What_nobody_permitted_is_not_cleared_and_the_refusal_says_so()
    {
        var (story, paper) = Ready();
        story.Done(Liaison, by => Draft(story, paper, by));

        Assert.Equal("evidence.not-permitted", story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }).Code);
    }

    [Fact]
    public void A_permission_that_was_taken_back_or_a_paper_found_false_since_the_clearance_stops_the_sending()
    {
        var (story, paper) = Ready();
        story.Done(Caseworker, by => Permit(paper, by)).Done(Liaison, by => Draft(story, paper, by)).Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        var forged = story.Copy();

        story.Later().Done(Caseworker, by => new RefuseUse(new(paper, OnwardUse.Destination, "the arrangement is suspended")) { By = by, Id = story.Next() });
        Assert.Contains("the arrangement is suspended", story.Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }).What, StringComparison.Ordinal);
        forged.Later().Done(Caseworker, by => new CheckGenuineness(new(paper, "Document examiner", new(2026, 9, 9), Genuineness.Forged, "the number is another's")) { By = by, Id = forged.Next() });
        Assert.Equal("evidence.rejected", forged.Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }).Code);
    }

    [Fact]
    public void What_comes_to_light_with_a_claim_stops_it_and_whoever_sends_is_told_what_they_are_told_for_every_cause()
    {
        var (story, paper) = Ready();
        story.Done(Caseworker, by => Permit(paper, by)).Done(Liaison, by => Draft(story, paper, by)).Done(Caseworker, by => new ClearReadmission { By = by, Id = story.Next() });
        // The same bytes lie in the file of a claim: the facts bar nothing, the source does.
        story.Later().Done(Caseworker, by => new ReceiveDocument(Compartment.Protection, Paper(Confidentiality.AsylumFile)) { By = by, Id = story.Next() });
        Assert.Null(ContactGate.Refuses(story.Case, story.Now));

        Assert.Equal(ContactGate.NotNow, story.Refused(Liaison, by => new SendReadmission { By = by, Id = "s" }));
        Assert.Empty(story.Happened<DocumentPassedOn>());
        Assert.Equal("evidence.asylum-source", story.Refused(Caseworker, by => new ClearReadmission { By = by, Id = "c" }).Code);
    }

    [Fact]
    public void Only_what_whoever_writes_can_see_and_once_each_can_be_enclosed()
    {
        var (story, paper) = Ready();
        story.Done(Caseworker, by => new ReceiveDocument(Compartment.Working, Paper(Confidentiality.Open) with { Content = Digest.Of([9]) }) { By = by, Id = story.Next() });
        var working = story.EntryOf<DocumentReceived>();

        Assert.Equal("entry.out-of-sight", story.Refused(Liaison, by => Draft(story, working, by)).Code);
        Assert.Equal("entry.none", story.Refused(Liaison, by => Draft(story, new(Compartment.Open, 9999), by)).Code);
        Assert.Equal("message.enclosed-twice", story.Refused(Liaison, by => Draft(story, paper, by) with { Enclosed = [paper, paper] }).Code);
    }

    private static (Story Story, EntryId Paper) Ready()
    {
        var story = Talks.Begun().Ready();
        story.Done(Caseworker, by => new ReceiveDocument(Compartment.Open, Paper(Confidentiality.Open)) { By = by, Id = story.Next() });
        return (story, story.EntryOf<DocumentReceived>());
    }

    private static DocumentReceived Paper(Confidentiality source) =>
        new(Digest.Of(Passport), Passport.Length, "image/jpeg", DocumentType.Passport, null, null, null, null, null, Holding.Scan, "by the prison", source, null, null, null);

    private static PermitUse Permit(EntryId paper, Actor by) => new(new(paper, OnwardUse.Destination, "a data protection gateway", "identity must be shown", null)) { By = by, Id = "permit" };

    private static DraftReadmission Draft(Story story, EntryId paper, Actor by) =>
        new(Talks.Country, "Please say whether the person named below is your national.") { Enclosed = [paper], By = by, Id = story.Next() };
}
