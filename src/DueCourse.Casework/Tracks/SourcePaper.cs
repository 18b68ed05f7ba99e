namespace DueCourse.Casework.Tracks;

/// <summary>The paper from which a step of somebody outside is recorded: a court's, the police's, a prosecutor's, a tribunal's.</summary>
internal static class SourcePaper
{
    /// <summary>The refusal where it is not on file where the step stands, or was found not to be genuine; null when it will do.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="in">The compartment of the step.</param>
    /// <param name="document">The entry by which it was received.</param>
    /// <param name="whose">Whose it has to be, in words.</param>
    public static Refusal? Refused(LiveCase c, Compartment @in, EntryId document, string whose)
    {
        if (Words.OutOfSight(@in, document) is { } unseen) return unseen;
        if (!c.Evidence.Documents.TryGetValue(document, out var paper))
            return new("step.no-paper", $"The paper of {whose} is not on file: {document} is no document.", $"What {whose} did is recorded from their own paper. Nobody here makes it so by saying it.", "Store the paper, and name it here.");
        return paper.Rejection is { } why
            ? new("step.paper-rejected", $"The paper cannot be relied on: {why}.", "A step that rests on it would not have been taken.", $"Ask {whose}, and store what they send.")
            : null;
    }
}
