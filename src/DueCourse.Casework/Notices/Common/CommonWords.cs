namespace DueCourse.Casework.Notices.Common;

using DueCourse.Casework.Notices.Pages;

/// <summary>The words that stand in every notice.</summary>
internal static class CommonWords
{
    public const string For = "For";
    public const string Date = "Date";
    public const string CountedFrom = "Days are counted as if it reaches you, or is sent, on";
    public const string Contact = "Questions about this notice";
    public const string Advice = "Free advice and help";
    public const string Language = "Your language";
    public const string Signed = "Signed";
    public const string Law = "The law that this notice rests on";
    public const string Check = "How a copy of this notice can be checked";

    public const string Demonstration =
        "This is a demonstration. It is fictional: no authority has issued it, it has no legal effect, and nobody has to act on it.";

    public const string NotTheGovernment = "Made with DueCourse, which is open software and not a government service.";

    public static Line AdviceSays { get; } = "You can ask for advice before you answer. The next lines say where it can be had.";

    public static Line OtherLanguage(Line language) =>
        new Line([new("You can ask to have this notice explained in your language. It is recorded that you are to have it explained in: ")]) + language + (Line)". If that is the wrong language, say so, and ask again.";

    public static Line Representative { get; } = "If somebody represents you and that is on record, this notice goes to them too. If they did not get it, tell us.";

    public static Line IfItCameLate { get; } = "If this notice reached you later than the day above, or never reached you before, say when you got it and keep the envelope. The days may then be counted anew.";

    public static string IssuedFor(string authority) => $"Issued for {authority}, by somebody with the authority to do so.";

    public static Line LawAsChecked(string to, string version) => $"The law was looked at as it stood on the date of this notice, as checked to {to} (edition {version}).";

    public static Line CodeSays { get; } =
        "The code below is made from the number and the words of this notice. Anybody can check with DueCourse, without asking anyone, that the words were not changed since. Whether it was issued is shown by the record of the case, which you can ask to see.";
}
