namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Tracks;
using DueCourse.Casework.Tracks.Identity;

/// <summary>
/// No message leaves while contact is barred: every step that sends one asks this, of the whole case, at the moment of sending. What bars
/// contact is one question, asked in one place (<see cref="ContactGate"/>), since a part of it that was asked by itself would tell which
/// part it was. Invariant 4 of five across the talks (return diplomacy, 8.4).
/// </summary>
public static class NothingLeavesWhileContactIsBarred
{
    /// <summary>A guard for every message but a recall.</summary>
    public static Guard Guard { get; } = new("the whole case is clear at the moment of sending", ContactGate.Refuses);
}
