namespace DueCourse.Law.Tests;

using System.Reflection;
using NodaTime;
using Xunit.Sdk;
using Xunit.v3;

/// <summary>
/// Marks a theory that tests both sides of a version boundary. It receives the last moment before and the first moment of
/// the new version. The corpus tests demand one for every boundary of every provision, in the test class of its name.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BothSidesOfAttribute(int day, int month, int year, int hour = 0) : DataAttribute
{
    /// <summary>The first moment of the new version, United Kingdom time.</summary>
    public LocalDateTime Boundary { get; } = new(year, month, day, hour, 0);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new((IReadOnlyCollection<ITheoryDataRow>)
        [
            new TheoryDataRow(hour == 0 ? Boundary.PlusDays(-1) : Boundary.PlusMinutes(-1), Boundary),
        ]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => false;
}
