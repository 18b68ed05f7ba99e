namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Facts;

/// <summary>The steps of the tracks as sentences.</summary>
internal static class TracksInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        DeparturePlanned e => $"A departure to {Countries.NameOf(e.Destination)} was booked for {e.On.Words()}, by {e.Carrier}{(e.Stops.Count == 0 ? "" : $", by way of {string.Join(" and ", e.Stops.Select(Countries.NameOf))}")}.",
        DepartureDetailsServed e => $"The details of {t.The("departure", e.Booking)} were served on {e.On.Words()}{(e.Notice is { } notice ? $", by {t.The("notice", notice)}" : "")}: {Telling.Ended(e.How)}",
        EscortBegan e => $"The escort took charge for {t.The("departure", e.Booking)}: {e.Escort}. How the person was checked{(e.CheckedBy is { } who ? $", by {who}" : "")}{(e.Against is { } against ? $" against {t.The("entry", against)}" : "")}: {Telling.Ended(e.SeenBy)}",
        DepartureHappened e => $"The doors closed on {t.The("departure", e.Booking)}, with the person on board.",
        PersonHandedOver e => $"The receiving authority signed for the person: {Telling.Ended(e.SignedBy)}",
        DepartureStopped e => $"{t.Beginning("departure", e.Booking)} was stopped{(e.Because == StopReason.NotSaid ? ". Why is not said here." : $": {Telling.Plain(e.Because)}.")}",
        DetentionAuthorised e => $"Detention was authorised under {Power(e.Power)}; the gatekeeper was {e.Gatekeeper}. Vulnerability: {Telling.Ended(e.AdultsAtRisk)} Reasons: {Telling.Ended(e.Reasons)}",
        DetentionReviewed e => $"{t.Beginning("detention", e.Authority)} was reviewed and goes on{Telling.Because(e.Reasons)}",
        DetentionReviewMissed e => $"A review of {t.The("detention", e.Authority)} was due and was not held. Its lawfulness is in question.",
        DetentionHoursSet e => $"The law lets {t.The("detention", e.Authority)} last for hours only ({HoursWords(e.For)}): until {Telling.Moment(e.Until)}.",
        MinisterAuthorisedLonger e => $"A Minister of the Crown in person ({e.Minister}) authorised {t.The("detention", e.Authority)} for up to seven days, by {t.The("document", e.Document)}.",
        DetentionTimeRanOut e => $"The time for which the law lets {t.The("detention", e.Authority)} last has run out. The person has to be released.",
        PersonReleased e => $"The person was released{Telling.Because(e.Because)}",
        BailAppliedFor e => $"On {e.On.Words()} the person asked {Who(e.From)} for bail.",
        BailGranted e => $"{Telling.Capital(Who(e.By))} granted bail ({e.Notice}): {Telling.Ended(e.Conditions)}",
        BailRefused e => $"{(e.On is { } on ? $"On {on.Words()} {Who(e.By)}" : Telling.Capital(Who(e.By)))} refused bail{(e.AtHearing switch { true => " at a hearing", false => " without a hearing", null => "" })}{Telling.Because(e.Reasons)}",
        PersonArrestedForBreach e => $"The person was arrested for an alleged breach of bail: {Telling.Ended(e.Breach)}",
        BreachDecided e => $"It was decided on the alleged breach that {(e.BailGoesOn ? "bail goes on" : "bail does not go on")}{Telling.Because(e.Reasons)}",
        DepartureHasFailed e => $"{t.Beginning("departure", e.Booking)} failed ({Telling.Plain(e.Failure)}): {Telling.Ended(e.What)}",
        PersonRefusedOnArrival e => $"On {e.On.Words()} the destination refused the person on arrival: {Telling.Ended(e.What)}",
        PersonReturnedInError e => $"On {e.On.Words()} it was found that the person should not have been removed, and is to be taken back at once: {Telling.Ended(e.Condition)}",
        PersonTakenBack e => $"The person was taken back, and is in the United Kingdom again since {e.On.Words()}; {t.The("document", e.Document)} shows it. Nothing that led to {t.The("departure", e.Booking)} is relied on for another.",
        TransferClosing e => $"{t.Beginning("departure", e.Booking)} was closed{(e.ErrorsUntil is { } day ? $"; an error can be notified until {day.Words()}" : "")}: {Telling.Ended(e.Property)}",
        _ => AppealInWords.Tell(t, happened) ?? JudicialReviewInWords.Tell(t, happened)
            ?? CriminalInWords.Tell(t, happened) ?? DeprivationInWords.Tell(t, happened) ?? ProtectionInWords.Tell(t, happened) ?? TraffickingInWords.Tell(t, happened) ?? LegalDecisionInWords.Tell(t, happened)
            ?? IdentityInWords.Tell(t, happened) ?? ReadmissionInWords.Tell(t, happened) ?? TravelDocumentInWords.Tell(happened) ?? VictimContactInWords.Tell(happened),
    };

    private static string Who(BailAuthority authority) => authority == BailAuthority.Tribunal ? "the Tribunal" : "the Secretary of State";

    private static string HoursWords(HoursFor hours) => hours switch
    {
        HoursFor.UnaccompaniedChild => "a child who is alone",
        HoursFor.ChildWithAFamily => "a child with a family",
        _ => "pregnancy",
    };

    private static string Power(DetentionPower power) => power switch
    {
        DetentionPower.Schedule2Paragraph16 => "Schedule 2, paragraph 16, to the Immigration Act 1971",
        DetentionPower.Section62 => "section 62 of the Nationality, Immigration and Asylum Act 2002",
        DetentionPower.Schedule3Paragraph2A => "Schedule 3, paragraph 2(1), to the Immigration Act 1971",
        DetentionPower.Schedule3Paragraph2B => "Schedule 3, paragraph 2(2), to the Immigration Act 1971",
        DetentionPower.Schedule3Paragraph2C => "Schedule 3, paragraph 2(3), to the Immigration Act 1971",
        _ => "section 36 of the UK Borders Act 2007",
    };
}
