using NodaTime;

namespace DueCourse.Web.SignIn;

/// <summary>What became of a sign-in.</summary>
public enum SignInOutcome
{
    /// <summary>Somebody signed in.</summary>
    In,

    /// <summary>Somebody signed out.</summary>
    Out,

    /// <summary>Somebody tried, and was not let in.</summary>
    NotIn,
}

/// <summary>Somebody signed in or out, or was not let in.</summary>
/// <param name="At">When.</param>
/// <param name="What">What became of it.</param>
/// <param name="Who">Who, by the sign-in's name; empty: that is not known.</param>
/// <param name="Role">In which role, by its word; empty: in none.</param>
/// <param name="From">The address from which it was done.</param>
/// <param name="Why">Why they were not let in; null: they were.</param>
public sealed record SignInLine(Instant At, SignInOutcome What, string Who, string Role, string From, NotLetIn? Why);

/// <summary>
/// Where it is written down who signed in and out, so that whoever inspects can read it. Nobody is signed in before it is written.
/// It is kept for <see cref="Longest"/>.
/// </summary>
public interface ISignInBook
{
    /// <summary>How long a line is kept.</summary>
    static Duration Longest { get; } = Duration.FromDays(366);

    /// <summary>Writes a line. That somebody came in or went out is on disk when this returns.</summary>
    Task Write(SignInLine line, CancellationToken stop);

    /// <summary>The lines of a day in the United Kingdom, the last first.</summary>
    /// <returns>The lines, and how many there are that cannot be read.</returns>
    Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop);
}

/// <summary>Keeps nothing: where the program has no folder for it. The log alone says who signed in.</summary>
public sealed class NoSignInBook : ISignInBook
{
    /// <inheritdoc/>
    public Task Write(SignInLine line, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<(IReadOnlyList<SignInLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop) => Task.FromResult<(IReadOnlyList<SignInLine>, int)>(([], 0));
}
