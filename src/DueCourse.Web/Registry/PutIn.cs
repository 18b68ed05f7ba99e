using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;

namespace DueCourse.Web.Registry;

/// <summary>What came of putting bytes in where documents are kept.</summary>
public abstract record PutIn
{
    /// <summary>They are kept.</summary>
    /// <param name="Content">Their SHA-256 hash.</param>
    /// <param name="Length">How many there are.</param>
    public sealed record Kept(Digest Content, long Length) : PutIn;

    /// <summary>They are not; nothing is left of them.</summary>
    public sealed record Refused(Refusal Because) : PutIn;
}
