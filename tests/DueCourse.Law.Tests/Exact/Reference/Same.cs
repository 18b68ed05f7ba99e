namespace DueCourse.Law.Tests.Exact.Reference;

using System.Globalization;
using DueCourse.Law.Exact;

/// <summary>Everything that an exact answer says, in an order that does not depend on how it was found.</summary>
internal static class Same
{
    public static string Words(ExactAnswer exact) => $"{exact.Answer}, {(exact.IsExact ? "exact" : "given up")}: " +
        string.Join(", ", exact.Turning.OrderBy(l => l.Topic).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Topic} yes {l.ForYes:x} no {l.ForNo:x}")));
}
