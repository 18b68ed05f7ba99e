namespace DueCourse.Web.Lists;

/// <summary>
/// A list of cases that somebody asks for often, under a name of their own. What is kept is the filter and not the cases: who opens it
/// sees what they may see then.
/// </summary>
/// <param name="Name">What they call it.</param>
/// <param name="Filter">The filter, as the end of the list's address.</param>
public sealed record SavedView(string Name, string Filter)
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>How many one person may keep in one role.</summary>
    public const int MostOfOne = 20;
}

/// <summary>Where saved views are kept. They are nobody's but theirs.</summary>
public interface ISavedViews
{
    /// <summary>Keeps a view, in the place of one with the same name.</summary>
    Task Keep(string person, SavedView view, CancellationToken stop);

    /// <summary>Those that somebody has, by name.</summary>
    Task<IReadOnlyList<SavedView>> Of(string person, CancellationToken stop);

    /// <summary>Forgets one.</summary>
    Task Forget(string person, string name, CancellationToken stop);
}

/// <summary>Keeps nothing: where the program has no folder for it. A page then offers no saving.</summary>
public sealed class NoSavedViews : ISavedViews
{
    /// <inheritdoc/>
    public Task Keep(string person, SavedView view, CancellationToken stop) => throw new InvalidOperationException("nothing keeps views here, and yet a page offered to");

    /// <inheritdoc/>
    public Task<IReadOnlyList<SavedView>> Of(string person, CancellationToken stop) => Task.FromResult<IReadOnlyList<SavedView>>([]);

    /// <inheritdoc/>
    public Task Forget(string person, string name, CancellationToken stop) => Task.CompletedTask;
}
