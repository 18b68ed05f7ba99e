namespace DueCourse.Proofs;

/// <summary>Looks through a condition as the law stood at a moment.</summary>
internal static class Doubtless
{
    /// <summary>No doubt, no part that is not encoded and no text that was not read stands in it.</summary>
    public static bool IsFreeOfDoubt(this Node node, LocalDateTime law) => Free(node, law, new HashSet<Node>(ReferenceEqualityComparer.Instance));

    /// <summary>The limb at its root is not in force.</summary>
    public static bool IsNotInForce(this Node node, LocalDateTime law) => node is Provided limb && limb.At(law) is not { Status: not VersionStatus.NotInForce };

    /// <summary>A limb in it is not in force.</summary>
    public static bool RestsOnWhatIsNotInForce(this Node node, LocalDateTime law) => Rests(node, law, new HashSet<Node>(ReferenceEqualityComparer.Instance));

    private static bool Rests(Node node, LocalDateTime law, HashSet<Node> seen) =>
        seen.Add(node) && (node is Provided limb
            ? limb.At(law) is null or { Status: VersionStatus.NotInForce } || (limb.At(law)!.Text is { } text && Rests(text, law, seen))
            : node.Children.Any(c => Rests(c, law, seen)));

    private static bool Free(Node node, LocalDateTime? law, HashSet<Node> seen)
    {
        if (!seen.Add(node)) return true;
        return node switch
        {
            Doubted or NotEncoded => false,
            AsAt asAt => Free(asAt.Condition, null, new HashSet<Node>(ReferenceEqualityComparer.Instance)),
            Provided limb when law is { } moment => limb.At(moment) is { Status: not VersionStatus.TextNotRead } version && (version.Text is null || Free(version.Text, law, seen)),
            Provided limb => limb.Versions.All(v => v.Status != VersionStatus.TextNotRead && (v.Text is null || Free(v.Text, law, seen))),
            _ => node.Children.All(c => Free(c, law, seen)),
        };
    }
}
