namespace DueCourse.Casework.Bundles;

using DueCourse.Casework.Log;

/// <summary>What two bundles without a fault say of each other: whether their store showed two people different things.</summary>
public static class BundlesCompared
{
    private const string WhatToDo = "Keep both files: with their signatures they prove it to anybody. Show them to the auditor.";

    /// <summary>What the heads of the logs in two bundles prove against their store; nothing where they can belong to one history.</summary>
    /// <param name="one">A bundle, and the name of its file.</param>
    /// <param name="other">Another.</param>
    public static IEnumerable<BundleFault> Of((string File, BundleReport Report) one, (string File, BundleReport Report) other) =>
        from mine in Heads(one.Report)
        from theirs in Heads(other.Report)
        let fault = HeadsCompared.Compare(mine, theirs) switch
        {
            Agreement.Forked => new BundleFault("log.forked", $"{one.File} and {other.File}", $"They hold two different heads of the log {mine.Log} at the same size.",
                "One log cannot have two histories: the store showed different things to different people.", WhatToDo),
            Agreement.RolledBack => new BundleFault("log.rolled-back", $"{one.File} and {other.File}", $"The later head of the log {mine.Log} is of a shorter log than the earlier.",
                "A log only grows: something was taken back.", WhatToDo),
            _ => null,
        }
        where fault is not null
        select fault;

    private static IEnumerable<Checkpoint> Heads(BundleReport report) => report.Chains.Select(chain => chain.LogHead).OfType<SignedCheckpoint>().Select(head => head.Checkpoint);
}
