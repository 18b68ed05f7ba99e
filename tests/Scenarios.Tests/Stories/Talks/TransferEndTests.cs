using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Transfer;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Talks;

/// <summary>How a transfer ends otherwise than planned. Detention follows from none of it.</summary>
public sealed class TransferEndTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void A_departure_that_failed_has_its_word_and_detains_nobody_and_another_needs_a_plan_of_its_own()
    {
        var story = Talks.AllReady().Booked();
        story.At(Monday, 8, 0).Escorted();
        story.Done(Caseworker, by => new RecordFailedDeparture(TransferFailure.CaptainRefused, "The captain would not take him.") { By = by, Id = story.Next() });

        Assert.Equal(TransferFailure.CaptainRefused, Assert.IsType<DepartureFailed>(story.Case.Transfer.State).Failure);
        Assert.IsType<NotDetained>(story.Case.Detention.State);
        Assert.Empty(story.Happened<DetentionAuthorised>());
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new RecordDeparture { By = by, Id = "d" }).Code);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => story.Escort(by, "e")).Code);
        story.Done(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2026, 11, 30), "BA 78", [])) { By = by, Id = story.Next() });
        Assert.IsType<Planned>(story.Case.Transfer.State);
    }

    [Fact]
    public void Whoever_is_refused_on_arrival_is_not_held_by_that_and_is_not_handed_over()
    {
        var story = Left();
        story.Done(Caseworker, by => new RecordRefusalOnArrival(Monday, "The officer at the desk, as the escort logged.") { By = by, Id = story.Next() });

        Assert.IsType<RefusedOnArrival>(story.Case.Transfer.State);
        Assert.IsType<NotDetained>(story.Case.Detention.State);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new RecordHandover("x") { By = by, Id = "h" }).Code);
        Assert.Equal("document.not-used", story.Refused(Caseworker, by => new DueCourse.Casework.Tracks.TravelDocument.RecordDocumentUse { By = by, Id = "u" }).Code);
    }

    [Fact]
    public void A_removal_that_should_not_have_been_is_found_after_any_time_and_a_transfer_closes_on_an_account_of_property()
    {
        var story = Left();
        story.At(Monday, 19, 0).Done(Caseworker, by => new RecordHandover("K. Boateng") { By = by, Id = story.Next() });
        Assert.Equal("text.empty", story.Refused(Caseworker, by => new CloseTransfer(" ", null) { By = by, Id = "c" }).Code);
        story.Done(Caseworker, by => new CloseTransfer("All with him, by his signature.", new(2027, 2, 23)) { By = by, Id = story.Next() });
        Assert.Equal(new LocalDate(2027, 2, 23), Assert.IsType<TransferClosed>(story.Case.Transfer.State).ErrorsUntil);
        story.At(new(2028, 3, 1), 9, 0).Done(Caseworker, by => new RecordReturnInError(new(2028, 3, 1), "A record of birth shows that he was British.") { By = by, Id = story.Next() });
        Assert.IsType<ReturnedInError>(story.Case.Transfer.State);
        Assert.Equal("track.transfer.impossible", story.Refused(Caseworker, by => new PlanDeparture(new(Talks.Country, new(2028, 4, 1), "BA 78", [])) { By = by, Id = "p" }).Code);
    }

    internal static Story Left()
    {
        var story = Talks.AllReady().Booked();
        story.At(Monday, 8, 0).Escorted();
        return story.Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() });
    }
}
