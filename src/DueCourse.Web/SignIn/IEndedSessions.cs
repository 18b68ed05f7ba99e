using System.Collections.Concurrent;
using NodaTime;

namespace DueCourse.Web.SignIn;

/// <summary>
/// The sessions that somebody ended by signing out. A session lies in a cookie, of which there may be copies: none goes on once the
/// session stands here.
/// </summary>
public interface IEndedSessions
{
    /// <summary>Ends a session: as long as the program runs, and over a restart where there is a place on disk for it.</summary>
    /// <param name="session">Its id.</param>
    /// <param name="longest">How long a session can last: for so long it has to stand here.</param>
    /// <param name="stop">To stop.</param>
    Task End(string session, Duration longest, CancellationToken stop);

    /// <summary>Whether it was ended.</summary>
    bool IsEnded(string session);
}

/// <summary>Knows them for as long as the program runs: where it has no folder for them.</summary>
public sealed class EndedHere : IEndedSessions
{
    private readonly ConcurrentDictionary<string, bool> ended = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task End(string session, Duration longest, CancellationToken stop)
    {
        ended[session] = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public bool IsEnded(string session) => ended.ContainsKey(session);
}
