using DueCourse.Casework.Ledger;
using NodaTime;

namespace DueCourse.Web.Acts;

/// <summary>
/// Where answers are kept that somebody has not sent yet. They are nobody's but theirs: not part of the case, and read by nobody
/// else. What was sent is forgotten, and so is what was kept for longer than <see cref="Longest"/>.
/// </summary>
public interface IDrafts
{
    /// <summary>How long a draft is kept.</summary>
    static Duration Longest { get; } = Duration.FromDays(30);

    /// <summary>Keeps a draft in the place of the one before.</summary>
    Task Keep(string person, Draft draft, CancellationToken stop);

    /// <summary>Those that somebody has, the latest first.</summary>
    Task<IReadOnlyList<Draft>> Of(string person, Instant now, CancellationToken stop);

    /// <summary>Forgets one.</summary>
    Task Forget(string person, CaseId about, string act, CancellationToken stop);
}

/// <summary>Answers that were not sent yet.</summary>
/// <param name="Case">The case that they are about.</param>
/// <param name="Act">The act, by its name.</param>
/// <param name="Form">The id of the form, so that sent twice it is done once.</param>
/// <param name="Seen">What was before whoever wrote it.</param>
/// <param name="KeptAt">When it was kept.</param>
/// <param name="Answers">What was typed, by the names of the inputs.</param>
public sealed record Draft(CaseId Case, string Act, string Form, string Seen, Instant KeptAt, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
{
    /// <summary>Whose drafts somebody's are: theirs in the role in which they are signed in.</summary>
    public static string WhoseIs(Actor who) => $"{who.Id} {SignIn.Reader.Word(who.Role)}";
}

/// <summary>Keeps nothing: where the program has no folder for it. A page then offers no draft.</summary>
public sealed class NoDrafts : IDrafts
{
    /// <inheritdoc/>
    public Task Keep(string person, Draft draft, CancellationToken stop) => throw new InvalidOperationException("nothing keeps drafts here, and yet a page offered to");

    /// <inheritdoc/>
    public Task<IReadOnlyList<Draft>> Of(string person, Instant now, CancellationToken stop) => Task.FromResult<IReadOnlyList<Draft>>([]);

    /// <inheritdoc/>
    public Task Forget(string person, CaseId about, string act, CancellationToken stop) => Task.CompletedTask;
}
