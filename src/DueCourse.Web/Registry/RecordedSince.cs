using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Registry;

/// <summary>What was recorded after a place, as far as it was looked at.</summary>
/// <param name="Entries">The entries, in the order in which they were recorded, each with its own place.</param>
/// <param name="Place">The place up to which it was looked at.</param>
/// <param name="IsAll">Whether nothing more was recorded by then.</param>
public sealed record RecordedSince(IReadOnlyList<(CaseId Case, EntryId Entry, string Place)> Entries, string Place, bool IsAll);
