namespace DueCourse.Casework.Tracks;

/// <summary>Words for the values of tracks.</summary>
internal static class TrackWords
{
    /// <summary>The words of a value's name: <c>CourtOrder</c> is "court order".</summary>
    public static string Of(Enum value) =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
