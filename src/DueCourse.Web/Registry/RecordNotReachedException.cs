namespace DueCourse.Web.Registry;

/// <summary>The record could not be reached. What was sent may or may not have been recorded; the same command sent again is done once.</summary>
public sealed class RecordNotReachedException : Exception
{
    /// <summary>Without more.</summary>
    public RecordNotReachedException()
    {
    }

    /// <summary>With what the store said.</summary>
    public RecordNotReachedException(string message)
        : base(message)
    {
    }

    /// <summary>With what the store said, and its cause.</summary>
    public RecordNotReachedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
