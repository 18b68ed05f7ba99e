namespace DueCourse.Store;

/// <summary>The store cannot do what it must: nothing that another command would mend. The message says what to do.</summary>
#pragma warning disable RCS1194 // Without a code and what to do there is no such fault.
public sealed class StoreException : Exception
{
    /// <summary>A fault.</summary>
    /// <param name="code">A stable code: <c>store.full</c>.</param>
    /// <param name="what">What happened, as a sentence.</param>
    /// <param name="why">Why it matters, as a sentence.</param>
    /// <param name="whatToDo">What to do, as a sentence.</param>
    /// <param name="cause">What the engine said; null: nothing.</param>
    public StoreException(string code, string what, string why, string whatToDo, Exception? cause = null)
        : base($"{what} {why} {whatToDo}", cause) => Code = code;

    /// <summary>A stable code.</summary>
    public string Code { get; }

    /// <summary>A row that is no entry: the store was changed from outside, or the disk is failing.</summary>
    internal static StoreException Damaged(string what, Exception? cause = null) => new(
        "store.damaged", what, "What is stored cannot be trusted before it is known what happened to it.",
        "Keep a copy of the store as it is, run duecourse verify, and restore from a backup.", cause);
}
