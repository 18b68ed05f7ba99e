namespace DueCourse.Store.Tests.Crashes;

using System.Globalization;

/// <summary>How much of it is done: little in the ordinary run, what <c>./soak</c> sets otherwise.</summary>
internal static class Soak
{
    /// <summary>A whole number from the environment.</summary>
    public static int Of(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : usual;
}
