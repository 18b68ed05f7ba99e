namespace DueCourse.Casework.Audiences;

using DueCourse.Casework.Retention;
using DueCourse.Law.Facts;

/// <summary>What others were told, as sentences.</summary>
internal static class ToldInWords
{
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        MessageExchanged e => $"A message ({e.Kind}) {(e.Way == Way.Sent ? "went to" : "came from")} the authority of the other state: {Telling.Ended(e.Text)}",
        RequestRecalled e => $"The other state was told of {t.The("request", e.Request)}: {RequestRecalled.Text}",
        ContactPreferenceRecorded e => $"How {e.Victim} wants to be reached was recorded: by {e.Channel}, and {(e.WantsToBeTold ? "they want to be told of outcomes" : "they do not want to be told of outcomes")}.",
        OutcomeForVictimLiaison e => $"Victim liaison may say that {Outcome(e.Outcome)}.",
        VictimTold e => $"{Telling.Capital(e.Victim)} was told that {Outcome(e.Outcome)}.",
        OutcomeForThePress e => $"It may be said in public that the case came to an outcome on {e.On.Words()}: {DisposalRules.Words(e.Outcome)}.",
        MatterDisclosed e => $"It was disclosed to the person's side that {Question(e.Fact)} is stated to be {e.Value.Words()}{(e.Source is null ? "" : $", from {e.Source}")}.",
        ReleaseMade e => e.Release == Releases.InPlace
            ? $"{t.Beginning("entry", e.Entry)} was shown to the person's side where it stands."
            : $"Something was let out of this compartment by the release \"{e.Release}\": {t.The("entry", e.Entry)} was what it copied, or its cause.",
        LetterExchanged e => $"A letter {(e.Way == Way.Sent ? "went to" : "came from")} {e.With}: {Telling.Ended(e.Text)}",
        _ => null,
    };

    private static string Outcome(ToldOutcome outcome) => outcome == ToldOutcome.HasLeft ? "the person has left the United Kingdom" : "the case is over, and the person has not left";

    private static string Question(string fact) => FactCatalogue.Find(Person.Kind, fact) is { } known ? $"the {known.Noun}" : fact;
}
