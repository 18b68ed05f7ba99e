namespace DueCourse.Casework.Notices.Deadlines;

/// <summary>The words that every deadline card shares.</summary>
internal static class CardWords
{
    public const string LastDay = "Your last safe day";
    public const string SafeWorkingDay = "Best done by this working day, when offices are certainly open";
    public const string WaitsUntil = "Nothing that waits for this may happen before";
    public const string CountOnUntil = "You can count on having until";
    public const string NotBefore = "It may not happen before";
    public const string FreeFrom = "From this day you need not show that anything has changed";
    public const string WeActBy = "It has to be done by";
    public const string TakenAs = "Counted as having reached you on";
    public const string None = "none is set";
    public const string NotKnownYet = "not known yet";
    public const string NotKnown = "The last day cannot be given yet. Treat it as close, and ask an adviser now; do not wait for a letter.";
    public const string NoDay = "No day is set by the law that was looked at.";

    public static string CountedBy(string citation) => $"The rule: {citation}.";
}
