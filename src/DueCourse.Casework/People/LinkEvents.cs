namespace DueCourse.Casework.People;

/// <summary>How sure whoever linked two identities is, in words. Nothing is added up from it.</summary>
public enum LinkConfidence
{
    /// <summary>No reasonable doubt is left.</summary>
    BeyondReasonableDoubt,

    /// <summary>More likely than not.</summary>
    MoreLikelyThanNot,

    /// <summary>It could well be so; look further.</summary>
    Possible,
}

/// <summary>What a link is good for.</summary>
public enum LinkScope
{
    /// <summary>What is stated of one is stated of the other.</summary>
    SamePerson,

    /// <summary>They are found together; nothing is taken from one to the other.</summary>
    ForSearchOnly,
}

/// <summary>A conflict in the evidence of who somebody is, by the classes of the glossary (docs/glossary.md).</summary>
public enum Conflict
{
    /// <summary>C3: two states.</summary>
    TwoStates,

    /// <summary>C4: biometrics contradict papers.</summary>
    BiometricsAgainstPapers,

    /// <summary>C5: a status that changed: renounced, lost, a state that succeeded another.</summary>
    StatusChanged,

    /// <summary>C6: a document that is forged, bought or another's.</summary>
    FalseDocument,
}

/// <summary>
/// Somebody linked an identity to the person or to another identity. Neither is changed by it. Where the evidence is in conflict,
/// the link waits for a second reader.
/// </summary>
/// <param name="Identity">The identity.</param>
/// <param name="To">The other identity; null: the person whose case it is.</param>
/// <param name="InCase">The case in which the other identity stands; null: this one. A link to another case is kept on this side alone.</param>
/// <param name="Scope">What it is good for.</param>
/// <param name="Confidence">How sure whoever linked them is.</param>
/// <param name="Because">Why.</param>
/// <param name="Evidence">The entries that it rests on.</param>
/// <param name="Conflicts">The conflicts that the file showed, or that whoever linked them named.</param>
[Act("identities-linked")]
public sealed record IdentitiesLinked(
    EntryId Identity, EntryId? To, CaseId? InCase, LinkScope Scope, LinkConfidence Confidence, string Because,
    IReadOnlyList<EntryId> Evidence, IReadOnlyList<Conflict> Conflicts) : CaseEvent;

/// <summary>A second person read a link that rests on evidence in conflict.</summary>
/// <param name="Link">The link.</param>
/// <param name="Agrees">Whether they would make it too.</param>
/// <param name="Because">Why.</param>
[Act("link-reviewed")]
public sealed record LinkReviewed(EntryId Link, bool Agrees, string Because) : CaseEvent;

/// <summary>Somebody contests a link. What hangs on it is not established until that is settled.</summary>
/// <param name="Link">The link.</param>
/// <param name="ContestedBy">Who.</param>
/// <param name="Side">Whose side that is.</param>
/// <param name="Because">Why.</param>
[Act("link-contested")]
public sealed record LinkContested(EntryId Link, string ContestedBy, Side Side, string Because) : CaseEvent;

/// <summary>A contest over a link was settled.</summary>
/// <param name="Contest">The contest.</param>
/// <param name="LinkStands">Whether the link stands; otherwise it is cut.</param>
/// <param name="Because">Why.</param>
[Act("contest-settled")]
public sealed record ContestSettled(EntryId Contest, bool LinkStands, string Because) : CaseEvent;

/// <summary>A link was cut. What was recorded of both identities stays as it is, and can be linked again.</summary>
/// <param name="Link">The link.</param>
/// <param name="Because">Why.</param>
[Act("identities-unlinked")]
public sealed record IdentitiesUnlinked(EntryId Link, string Because) : CaseEvent;
