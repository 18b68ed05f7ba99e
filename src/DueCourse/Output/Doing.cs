using System.Globalization;
using NodaTime;

namespace DueCourse.Output;

/// <summary>Says on the error stream how far long work is, at most once a second.</summary>
internal sealed class Doing(string what)
{
    private Instant told = TheClock.OfThisMachine.GetCurrentInstant();

    /// <summary>It is this far.</summary>
    public void Says(long cases, long entries, string more = "")
    {
        var now = TheClock.OfThisMachine.GetCurrentInstant();
        if (now - told < Duration.FromSeconds(1)) return;
        told = now;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {entries} entries of {cases} cases{more}"));
    }
}
