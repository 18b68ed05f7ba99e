namespace DueCourse.Casework.Reopening;

/// <summary>Wrongful removals as sentences.</summary>
internal static class ReopeningInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        WrongfulRemovalFound e => $"The removal was found to have been without a ground: {Telling.Ended(e.Missing)} What is done: {Telling.Ended(e.ToDo)}",
        ExternallyNotified e => $"On {e.On.Words()} {Who(e.Body)} was told of {t.The("wrongful removal", e.Removal)}, by {t.The("document", e.Document)}.",
        WrongfulRemovalClosed e => $"The matter of {t.The("wrongful removal", e.Removal)} was closed: {Telling.Ended(e.How)}",
        _ => null,
    };

    private static string Who(ExternalBody body) => body switch
    {
        ExternalBody.CourtOrTribunal => "the court or tribunal",
        ExternalBody.Representative => "whoever represents the person",
        ExternalBody.ChiefInspector => "the Independent Chief Inspector of Borders and Immigration",
        ExternalBody.Ombudsman => "the Parliamentary and Health Service Ombudsman",
        ExternalBody.EqualityAndHumanRightsCommission => "the Equality and Human Rights Commission",
        _ => "the European Court of Human Rights",
    };
}
