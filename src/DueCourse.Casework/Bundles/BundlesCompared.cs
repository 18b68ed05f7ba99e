namespace DueCourse.Casework.Bundles;

using DueCourse.Casework.Log;

/// <summary>What two bundles without a fault say of each other: whether their store showed two people different things.</summary>
public static class BundlesCompared
{
    private const string WhatToDo = "Keep both files: with their signatures they prove it to anybody. Show them to the auditor.";

    /// <summary>What the heads of the logs in two bundles prove against their store; nothing where they can belong to one history.</summary>
    /// <param name="one">A bundle, and the name of its file.</param>
    /// <param name="other">Another.</param>
    /// <param name="proofs">Proofs that the store gave out.</param>
    public static IEnumerable<BundleFault> Of((string File, BundleReport Report) one, (string File, BundleReport Report) other, IReadOnlyList<ConsistencyProof> proofs) =>
        from mine in Heads(one.Report)
        from theirs in Heads(other.Report)
        let proof = proofs.FirstOrDefault(p => p.IsOf(mine, theirs))
        let fault = HeadsCompared.Compare(mine, theirs, proof?.Path) switch
        {
            Agreement.Forked => new BundleFault("log.forked", $"{one.File} and {other.File}", $"They hold two different heads of the log {mine.Log} at the same size.",
                "One log cannot have two histories: the store showed different things to different people.", WhatToDo),
            Agreement.RolledBack => new BundleFault("log.rolled-back", $"{one.File} and {other.File}", $"The later head of the log {mine.Log} is of a shorter log than the earlier.",
                "A log only grows: something was taken back.", WhatToDo),
            Agreement.NotShown when proof is not null => new BundleFault("log.not-grown", $"{one.File} and {other.File}", $"The proof does not lead from the earlier of their heads of the log {mine.Log} to the later.",
                "It shows nothing, or the store's log did not only grow: something was changed or taken out in between.", "Ask the store for the proof again. If it gives none that leads from one to the other, show both files to the auditor."),
            _ => null,
        }
        where fault is not null
        select fault;

    /// <summary>Heads of one log in two bundles that can belong to one history, while nobody has shown that they do.</summary>
    public static IEnumerable<(LogId Log, long From, long To)> NotShown(BundleReport one, BundleReport other, IReadOnlyList<ConsistencyProof> proofs) =>
        from mine in Heads(one)
        from theirs in Heads(other)
        where !proofs.Any(p => p.IsOf(mine, theirs)) && HeadsCompared.Compare(mine, theirs) == Agreement.NotShown
        select (mine.Log, Math.Min(mine.Size, theirs.Size), Math.Max(mine.Size, theirs.Size));

    private static IEnumerable<Checkpoint> Heads(BundleReport report) => report.Chains.Select(chain => chain.LogHead).OfType<SignedCheckpoint>().Select(head => head.Checkpoint);
}
