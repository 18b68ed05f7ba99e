namespace DueCourse.Casework.Bundles;

using DueCourse.Casework.Log;

/// <summary>What a bundle without a fault holds.</summary>
/// <param name="Header">What it says of itself.</param>
/// <param name="Chains">Its chains, in order.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="SealedBy">The id of the key that sealed the whole.</param>
/// <param name="IsPinned">
/// Every signature was made with a key that the reader named. If not, the bundle fits itself, and whoever made its keys could have made
/// all of it.
/// </param>
public sealed record BundleReport(BundleHeader Header, IReadOnlyList<BundledChain> Chains, int Documents, Digest SealedBy, bool IsPinned);

/// <summary>A chain as a bundle holds it.</summary>
/// <param name="Head">How far it goes.</param>
/// <param name="Erased">How many of its entries were erased.</param>
/// <param name="Logged">How many of its entries, from the first, are shown to be in the log.</param>
/// <param name="LogHead">The signed head of the log; null when none are.</param>
public sealed record BundledChain(ChainHead Head, int Erased, int Logged, SignedCheckpoint? LogHead);

/// <summary>
/// Takes what a bundle holds while it is read. Nothing of it may be relied on, or left behind, before the reader has come to the end
/// without a fault.
/// </summary>
public interface IBundleContents
{
    /// <summary>The next entry, in its place in its chain.</summary>
    void Entry(Entry entry);

    /// <summary>A document that the last entry names.</summary>
    void Document(BundledDocument document);

    /// <summary>The next bytes of the last document. They are lent: they are gone when the method returns.</summary>
    void Piece(ReadOnlySpan<byte> bytes);
}
