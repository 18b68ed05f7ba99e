namespace DueCourse.Casework.Stays;

using DueCourse.Casework.Gates;

/// <summary>Orders that stop removal, and gates that people opened, as sentences.</summary>
internal static class StaysInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        StayRecorded e => $"{Which(e)} Removal is stopped.",
        StopOrderSent e => $"The {Telling.Plain(e.To)} was told to stop, and asked to answer.",
        StopOrderAcknowledged e => $"{t.Beginning("stop order", e.StopOrder)} was answered by {Telling.Ended(e.AnsweredBy)}",
        StopOrderEscalated e => $"{t.Beginning("stop order", e.StopOrder)} was not answered in time ({(e.Times == 1 ? "once" : $"{e.Times} times")}). Somebody has to reach whoever it went to.",
        StayEnded e => $"{t.Beginning("order", e.Stay)} ended on {e.On.Words()}, by the court's document {t.The("document", e.Document)}.",
        PolicyGateSignedOff e => $"The legal adviser signed off that {e.Gate} may be opened{Telling.Because(e.Because)}",
        PolicyGateOpened e => $"{e.Gate}, a gate of policy, was opened until {Telling.Moment(e.Until)}, signed off by {e.SignedOffBy.Name}{Telling.Because(e.Because)}",
        StatutoryExceptionRecorded e => $"An exception of the statute was recorded for {e.Gate} from {e.On.Words()}: {RecordStatutoryException.InWords(e.Exception)}. It rests on {t.Several(e.Evidence)}. {Telling.Ended(e.Reasons)}",
        _ => null,
    };

    /// <summary>What an order is, by whom it was told, and what it forbids.</summary>
    internal static string Which(StayRecorded e) =>
        $"{Telling.Capital(e.Kind switch { StayKind.Injunction => "an injunction", StayKind.Stay => "a stay", StayKind.Undertaking => "an undertaking", _ => "an interim measure under Rule 39" })} was communicated by {e.ToldBy} ({e.How}; {e.Court}): {Telling.Ended(e.Says)}";
}
