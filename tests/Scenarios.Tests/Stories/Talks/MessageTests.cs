using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Work;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>What goes to another state beside the request: written by one person, read by another, and gone as it was read.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Every_message_beside_the_request_is_read_by_a_second_person_before_it_goes()
    {
        var story = Asked();
        var written = story.Written(MessageFor.Answer, "Kwame and Abena.", cleared: false);
        Assert.Contains(TaskRules.In(story.Case, [Compartment.Destination]), t => t is { For: ActorRole.Caseworker } && t.What.StartsWith("Read the message", StringComparison.Ordinal));
        Assert.Equal("message.not-cleared", story.Refused(Liaison, by => new AnswerQuestion(written) { By = by, Id = "x" }).Code);
        Assert.Equal("access.refused", story.Refused(Liaison, by => new ClearMessage(written) { By = by, Id = "x" }).Code);
        Assert.DoesNotContain(story.Happened<MessageExchanged>(), m => m.Kind == "readmission-answer");

        story.Done(Caseworker, by => new ClearMessage(written) { By = by, Id = story.Next() });
        Assert.DoesNotContain(TaskRules.In(story.Case, [Compartment.Destination]), t => t.What.StartsWith("Read the message", StringComparison.Ordinal));
        story.Done(Liaison, by => new AnswerQuestion(written) { By = by, Id = story.Next() });
        Assert.Equal("Kwame and Abena.", story.Happened<MessageExchanged>().Last().Text);
        Assert.IsType<RequestFoundComplete>(story.Case.Readmission.State);
    }

    [Fact]
    public void Whoever_wrote_it_does_not_clear_it_and_nobody_holds_both_parts()
    {
        var story = Asked();
        var written = story.Written(MessageFor.Answer, "Kwame and Abena.", cleared: false);

        Assert.Equal("message.second", Assert.IsType<Refusal>(new ClearMessage(written) { By = new(Liaison.Id, Liaison.Name, ActorRole.Caseworker), Id = "x" }.Decide(story.Case, story.Now)).Code);
        Assert.Equal("access.walled-off", story.Refused(Officer, by => new AssignToCase(new(Liaison.Id, Liaison.Name, ActorRole.Caseworker), "works the case too") { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void It_goes_once_for_what_it_was_read_for_and_while_the_clearance_holds()
    {
        var story = Asked();
        var renewal = story.Written(MessageFor.DocumentRenewal, "Please renew it.");
        Assert.Equal("message.for-another", story.Refused(Liaison, by => new AnswerQuestion(renewal) { By = by, Id = "x" }).Code);

        var answer = story.Written(MessageFor.Answer, "Kwame and Abena.");
        var late = story.Copy();
        Assert.Equal("message.clearance-over", late.At(new(2026, 9, 12), 9, 1).Refused(Liaison, by => new AnswerQuestion(answer) { By = by, Id = "x" }).Code);
        late.Done(Caseworker, by => new ClearMessage(answer) { By = by, Id = late.Next() }).Done(Liaison, by => new AnswerQuestion(answer) { By = by, Id = late.Next() });

        story.Done(Liaison, by => new AnswerQuestion(answer) { By = by, Id = story.Next() });
        story.Later().Done(Liaison, by => new RecordInterviewAsked(new(2026, 9, 11), "by video") { By = by, Id = story.Next() });
        Assert.Equal("message.gone", story.Refused(Liaison, by => new AnswerQuestion(answer) { By = by, Id = "x" }).Code);
        Assert.Equal("message.gone", story.Refused(Caseworker, by => new ClearMessage(answer) { By = by, Id = "x" }).Code);
    }

    [Fact]
    public void A_bar_that_comes_after_the_reading_stops_the_sending()
    {
        var story = Asked();
        var written = story.Written(MessageFor.Answer, "Kwame and Abena.");
        story.Done(Officer, by => new HoldContact("an election there") { By = by, Id = story.Next() });

        Assert.Equal(ContactGate.NotNow, story.Refused(Liaison, by => new AnswerQuestion(written) { By = by, Id = "x" }));
        Assert.Equal(ContactGate.NotNow, story.Refused(Caseworker, by => new ClearMessage(written) { By = by, Id = "x" }));
    }

    [Fact]
    public void What_nobody_permitted_does_not_go_with_it()
    {
        var story = Asked();
        story.Done(Caseworker, by => new ReceiveDocument(Compartment.Open, new(Digest.Of([7]), 100, "image/jpeg", DocumentType.Passport, null, null, null, null, null, Holding.Scan, "by the prison", Confidentiality.Open, null, null, null)) { By = by, Id = story.Next() });
        var paper = story.EntryOf<DocumentReceived>();
        var written = story.Written(MessageFor.Answer, "The passport is enclosed.", [paper], cleared: false);

        Assert.Equal("evidence.not-permitted", story.Refused(Caseworker, by => new ClearMessage(written) { By = by, Id = "x" }).Code);
        story.Done(Caseworker, by => new PermitUse(new(paper, OnwardUse.Destination, "a data protection gateway", "identity must be shown", null)) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new ClearMessage(written) { By = by, Id = story.Next() }).Done(Liaison, by => new AnswerQuestion(written) { By = by, Id = story.Next() });
        Assert.Equal(paper, Assert.Single(story.Happened<DocumentPassedOn>()).Document);
    }

    // The other state asked for something on the eleventh.
    private static Story Asked()
    {
        var story = Talks.Begun().Ready().Sent().Received();
        story.Done(Liaison, by => new RecordAcknowledgement(new(2026, 9, 10)) { By = by, Id = story.Next() });
        return story.At(new(2026, 9, 11), 9, 0).Done(Liaison, by => new RecordQuestion(new(2026, 9, 11), "the parents' names") { By = by, Id = story.Next() });
    }
}
