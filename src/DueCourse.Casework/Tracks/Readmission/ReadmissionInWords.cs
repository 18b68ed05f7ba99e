namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Law.Facts;

/// <summary>The steps of a request to another state as sentences.</summary>
internal static class ReadmissionInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        CountryProfileAdopted e => $"The profile {e.Version} of {Countries.NameOf(e.Country)} was put into the case ({Telling.Plain(e.Status)}{(e.VerifiedBy.Count == 0 ? "" : $", verified by {string.Join(" and ", e.VerifiedBy)}")}).",
        ReadmissionDrafted e => $"On {e.On.Words()} a request to {Countries.NameOf(e.Country)} was drafted{(e.Enclosed is { Count: > 0 } with ? $", to go with {t.Several(with)}" : "")}: {Telling.Ended(e.Text)}",
        ReadmissionCleared e => $"{t.Beginning("request", e.Request)} was cleared for sending until {Telling.Moment(e.Until)}.",
        ReadmissionSent e => $"{t.Beginning("request", e.Request)} was sent.",
        ReadmissionReceiptProven e => $"The other state received {t.The("request", e.Request)} on {e.On.Words()}{(e.Confirmed ? ", as it confirmed" : "")}. {Runs(e.Clock)} Proof: {Telling.Ended(e.How)}",
        ReadmissionAcknowledged e => $"The other state acknowledged {t.The("request", e.Request)} as complete on {e.On.Words()}.",
        ReadmissionQuestionAsked e => $"The other state asked for {(e.Interview ? "an interview" : "information")} on {e.On.Words()}: {Telling.Ended(e.What)}",
        ReadmissionQuestionAnswered e => $"What the other state asked for about {t.The("request", e.Request)} was given.",
        ReadmissionTimeExtended e => $"The other state asked for more time on {e.On.Words()}: {Telling.Ended(e.Reasons)} {Runs(e.Clock)}",
        ReadmissionAnswerChased e => $"The answer to {t.The("request", e.Request)} is to be chased; its last day is {e.Clock.LastDay.Words()}.",
        ReadmissionAnswerChasedLast e => $"The answer to {t.The("request", e.Request)} is to be chased for the last time by the clock.",
        ReadmissionAnswerOverdue e => $"The answer to {t.The("request", e.Request)} is overdue since {e.Clock.LastDay.Words()}. That accepts nothing.",
        ReadmissionAccepted e => $"The other state accepted {t.The("request", e.Request)} on {e.On.Words()}{(e.LapsesOn is { } day ? $", until {day.Words()}" : "")}.",
        ReadmissionRefused e => $"The other state refused {t.The("request", e.Request)} on {e.On.Words()}: {Telling.Ended(e.Reasons)}",
        ReadmissionSilenceSignedOff e => $"A legal adviser signed off that silence accepts {t.The("request", e.Request)}: {Telling.Ended(e.Clause)}",
        ReadmissionDeemedAccepted e => $"{t.Beginning("request", e.Request)} is deemed accepted by silence{(e.LapsesOn is { } day ? $", until {day.Words()}" : "")}. Nobody said yes.",
        ReadmissionLapseSet e => $"An acceptance of {t.The("request", e.Request)} lapses on {Telling.Moment(e.At)}.",
        ReadmissionLapsed e => $"The acceptance of {t.The("request", e.Request)} lapsed.",
        ReadmissionWithdrawn e => $"{t.Beginning("request", e.Request)} was withdrawn.",
        MessageWritten e => $"A message to another state was written, {For(e.For)}{(e.Enclosed is { Count: > 0 } with ? $", to go with {t.Several(with)}" : "")}: {Telling.Ended(e.Text)}",
        MessageCleared e => $"{t.Beginning("message", e.Written)} was read by a second person and cleared for sending until {Telling.Moment(e.Until)}.",
        WrittenMessageWent e => $"{t.Beginning("message", e.Written)} went as it was written.",
        ReadmissionSuspended e => $"{t.Beginning("request", e.Request)} was suspended.",
        _ => null,
    };

    private static string For(MessageFor what) => what switch
    {
        MessageFor.Answer => "to answer what it asked",
        MessageFor.TransferNotice => "to tell it of a transfer",
        MessageFor.DocumentApplication => "to apply for a travel document",
        _ => "to have a travel document renewed",
    };

    private static string Runs(AnswerClock clock) => clock.OnlyAYardstick
        ? $"No instrument sets a time; it is chased from {clock.LastDay.Words()}."
        : $"Its time for an answer ends with {clock.LastDay.Words()}.";
}
