namespace DueCourse.Web.Uploads;

/// <summary>Looks for harm in every file that is sent, before it is kept and before anybody can open it.</summary>
public interface IScanner
{
    /// <summary>Looks at one.</summary>
    /// <param name="content">The file, from its beginning.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <returns>What came of it: never "clean" for a file that was not looked at to its end.</returns>
    Task<Scanned> Look(Stream content, CancellationToken stop);

    /// <summary>Asks for a sign of life.</summary>
    Task<bool> Answers(CancellationToken stop);
}

/// <summary>What came of looking at a file.</summary>
public abstract record Scanned;

/// <summary>Nothing was found in it.</summary>
public sealed record Clean : Scanned;

/// <summary>Something was.</summary>
/// <param name="What">What, as the scanner calls it.</param>
public sealed record Found(string What) : Scanned;

/// <summary>It was not looked at, or not to its end.</summary>
/// <param name="Why">Why, for whoever runs the program.</param>
public sealed record NotLookedAt(string Why) : Scanned;

/// <summary>Nothing looks at files here, so nothing is said of this one.</summary>
public sealed record NoneLooks : Scanned;

/// <summary>None is set. Pages say so.</summary>
public sealed class NoScanner : IScanner
{
    /// <inheritdoc/>
    public Task<Scanned> Look(Stream content, CancellationToken stop) => Task.FromResult<Scanned>(new NoneLooks());

    /// <inheritdoc/>
    public Task<bool> Answers(CancellationToken stop) => Task.FromResult(true);
}
