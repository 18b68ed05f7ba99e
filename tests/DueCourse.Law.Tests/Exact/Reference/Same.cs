namespace DueCourse.Law.Tests.Exact.Reference;

using System.Globalization;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using Xunit;

/// <summary>Everything that an exact answer says, in an order that does not depend on how it was found.</summary>
internal static class Same
{
    public static string Words(ExactAnswer exact) => $"{exact.Answer}, {(exact.IsExact ? "exact" : "given up")}: " +
        string.Join(", ", exact.Turning.OrderBy(l => l.Topic).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Topic} yes {l.ForYes:x} no {l.ForNo:x}")));

    /// <summary>Holds what settles a condition alone, found without a diagram, against a diagram. What was found settles it in any case; where it says that it is all, it is all.</summary>
    /// <returns>Whether it says so.</returns>
    public static bool Settles(ExactAnswer exact, SettledAnswer settled, bool mustBeExact)
    {
        var byDiagram = exact.Turning.Where(l => l.SettlesAlone).OrderBy(l => l.Topic).ToList();
        var found = settled.Open.Where(l => l.SettlesAlone).OrderBy(l => l.Topic).ToList();
        Assert.True(settled.IsExact || !mustBeExact, "it was given up");
        if (settled.IsExact || settled.Answer != Answer.Unknown) Assert.Equal(exact.Answer, settled.Answer);
        // Where the condition is decided, every value settles it, and none is named.
        if (exact.Answer != Answer.Unknown) return settled.IsExact;
        if (settled.IsExact) Assert.Equal(byDiagram, found);
        else Assert.All(found, l => Assert.Contains(byDiagram, d => d.Topic == l.Topic && (l.ForYes & ~d.ForYes) == 0 && (l.ForNo & ~d.ForNo) == 0));
        Assert.Subset(settled.Open.Select(l => l.Topic).ToHashSet(), exact.Turning.Select(l => l.Topic).ToHashSet());
        return settled.IsExact;
    }
}
