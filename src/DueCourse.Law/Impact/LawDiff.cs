namespace DueCourse.Law.Impact;

/// <summary>What kind of change of the law a limb underwent between two moments.</summary>
public enum LawChangeKind
{
    /// <summary>Not in force, and then in force.</summary>
    Commenced,

    /// <summary>In force, and then not.</summary>
    Ended,

    /// <summary>In force at both, with another text.</summary>
    Amended,

    /// <summary>In force at both, with another text that is declared to alter no answer.</summary>
    Reworded,

    /// <summary>At one of the two its text was not read, so what changed is not known.</summary>
    NotKnown,
}

/// <summary>One limb of the law whose words or force differ between two moments.</summary>
/// <param name="Limb">The limb.</param>
/// <param name="Kind">How it changed.</param>
/// <param name="Before">The version at the first moment; null outside the statute book's span.</param>
/// <param name="After">The version at the second.</param>
public sealed record LawChange(Provided Limb, LawChangeKind Kind, Drafting.Version? Before, Drafting.Version? After);

/// <summary>The difference between the law of two moments, limb by limb.</summary>
public static class LawDiff
{
    /// <summary>The limbs that differ, in the order in which rules use them; moments in United Kingdom time.</summary>
    public static IReadOnlyList<LawChange> Between(this StatuteBook book, LocalDateTime from, LocalDateTime to) =>
    [
        .. book.Limbs()
            .Select(limb => (Limb: limb, Before: limb.At(from), After: limb.At(to)))
            .Where(l => !ReferenceEquals(l.Before, l.After) && !(IsNotInForce(l.Before) && IsNotInForce(l.After)))
            .Select(l => new LawChange(l.Limb, KindOf(l.Limb, l.Before, l.After, from, to), l.Before, l.After)),
    ];

    private static LawChangeKind KindOf(Provided limb, Drafting.Version? before, Drafting.Version? after, LocalDateTime from, LocalDateTime to) =>
        before is null or { Status: VersionStatus.TextNotRead } || after is null or { Status: VersionStatus.TextNotRead } ? LawChangeKind.NotKnown
        : IsNotInForce(before) ? LawChangeKind.Commenced
        : IsNotInForce(after) ? LawChangeKind.Ended
        : BetweenAreTextualOnly(limb, from, to) ? LawChangeKind.Reworded
        : LawChangeKind.Amended;

    private static bool BetweenAreTextualOnly(Provided limb, LocalDateTime from, LocalDateTime to)
    {
        var (first, last) = from < to ? (from, to) : (to, from);
        return limb.Versions.Where(v => first < v.From && v.From <= last).All(v => v.IsTextualOnly);
    }

    private static bool IsNotInForce(Drafting.Version? version) => version is { Status: VersionStatus.NotInForce };
}
