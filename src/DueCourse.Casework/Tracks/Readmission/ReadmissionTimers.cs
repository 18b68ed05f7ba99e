namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Law.Facts;

/// <summary>What the clock does to a request, and nothing more: it is chased, its answer is overdue, an acceptance lapses.</summary>
internal static class ReadmissionTimers
{
    /// <summary>The time for an answer comes to its next step. A timer about a time that no longer runs does nothing.</summary>
    public static CaseEvent? AnswerIsDue(LiveCase c, EntryId about)
    {
        if (c.Readmission is not { Request: { } request, Clock: { } running } || running.SetBy != about) return null;
        var profile = c.Readmission.Draft is { } draft ? c.Profiles.Of(draft.Country) : null;
        return running.Clock.After(profile) is not { } next ? new ReadmissionAnswerChasedLast(request)
            : running.Clock.Next == ClockStep.Over ? new ReadmissionAnswerOverdue(request, next) : new ReadmissionAnswerChased(request, next);
    }

    /// <summary>The time for the transfer has passed.</summary>
    public static CaseEvent? AcceptanceIsOver(LiveCase c, EntryId about) =>
        c.Find(about) is { Event: ReadmissionLapseSet set } && set.Request == c.Readmission.Request && c.Readmission.State is RequestAccepted or DeemedAccepted
            ? new ReadmissionLapsed(set.Request) : null;

    /// <summary>What the law reads of what the clock did. A yardstick that has passed is no fact about an instrument.</summary>
    public static void Tell(Happening happening, CaseEvent happened, LocalDate today)
    {
        switch (happened)
        {
            case ReadmissionAnswerOverdue { Clock: { OnlyAYardstick: false } clock }:
                Day(TheReadmission.OverdueSince.Definition, clock.LastDay.PlusDays(1), "the instrument's time, with its working");
                break;
            case ReadmissionLapsed:
                Day(TheReadmission.LapsedOn.Definition, today, "the time of the acceptance");
                Acceptance.Ends(happening, today, "the time of the acceptance", null);
                break;
        }

        void Day(FactDefinition fact, LocalDate on, string source) =>
            happening.Settle(Compartment.Destination, null, fact, new DayValue(DateRange.On(on)), on, source, "the clock");
    }
}
