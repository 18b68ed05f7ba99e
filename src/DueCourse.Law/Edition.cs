namespace DueCourse.Law;

/// <summary>Which statute book this is: the day to which the law was checked. It dates every output.</summary>
public static class Edition
{
    /// <summary>The last day for which amendments and commencements were looked for.</summary>
    public static LocalDate CheckedTo { get; } = 23.November(2026);

    /// <summary>The law version stored with every assessment and decision.</summary>
    public static string Version { get; } = "2026-11-23";
}
