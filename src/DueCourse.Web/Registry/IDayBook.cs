using DueCourse.Casework.Ledger;
using NodaTime;

namespace DueCourse.Web.Registry;

/// <summary>What somebody did that stands in no case.</summary>
public enum BesideTheCases
{
    /// <summary>A list over several cases was shown to them.</summary>
    Listed,

    /// <summary>They took a list away as a file.</summary>
    TookList,

    /// <summary>They asked whether a case has a number.</summary>
    AskedForNumber,

    /// <summary>They tried something that was refused. Nothing of it was recorded in the case.</summary>
    WasRefused,
}

/// <summary>What somebody did beside the cases. No name of a person, and nothing that stands in a case.</summary>
/// <param name="At">When.</param>
/// <param name="What">What.</param>
/// <param name="Who">Who, by the sign-in's name.</param>
/// <param name="Role">In which role, by its word.</param>
/// <param name="Case">In which case; null: in none.</param>
/// <param name="Says">Which list, or which command and the code of the refusal.</param>
public sealed record DayBookLine(Instant At, BesideTheCases What, string Who, string Role, CaseId? Case, string Says);

/// <summary>
/// The book of a day: lists that were shown and taken away, numbers that were asked for, and what was tried and refused. A look at a
/// case stands in the case; a list shows many at once, and what is refused leaves nothing there. Kept for <see cref="Longest"/>.
/// </summary>
public interface IDayBook
{
    /// <summary>How long a line is kept.</summary>
    static Duration Longest { get; } = Duration.FromDays(366);

    /// <summary>Writes a line. That a list was taken away is on disk when this returns.</summary>
    Task Write(DayBookLine line, CancellationToken stop);

    /// <summary>The lines of a day in the United Kingdom, the last first.</summary>
    /// <returns>The lines, and how many there are that cannot be read.</returns>
    Task<(IReadOnlyList<DayBookLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop);
}

/// <summary>Keeps nothing: where the program has no folder for it.</summary>
public sealed class NoDayBook : IDayBook
{
    /// <inheritdoc/>
    public Task Write(DayBookLine line, CancellationToken stop) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<(IReadOnlyList<DayBookLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop) => Task.FromResult<(IReadOnlyList<DayBookLine>, int)>(([], 0));
}
