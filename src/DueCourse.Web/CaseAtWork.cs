using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using NodaTime;

namespace DueCourse.Web;

/// <summary>A case as whoever works it has to see it at a moment, for a reader of all of it: the demonstration has no other.</summary>
/// <param name="At">The moment.</param>
/// <param name="Now">Courses, tasks, notices, stays, decisions.</param>
/// <param name="Blocks">What blocks it on its way to a departure.</param>
/// <param name="Row">Who has it, and what it lacks.</param>
public sealed record CaseAtWork(Instant At, CaseNow Now, IReadOnlyList<Block> Blocks, CaseRow Row)
{
    /// <summary>Of a case.</summary>
    /// <param name="live">The case, as it was known at the moment.</param>
    /// <param name="at">The moment.</param>
    public static CaseAtWork Of(LiveCase live, Instant at)
    {
        var all = Compartments.All.ToHashSet();
        return new(at, CaseNow.Of(live, all), Blocking.Of(live, all, at), CaseRow.Of(live, at));
    }

    /// <summary>A moment as clocks in London show it.</summary>
    public static string Words(Instant at)
    {
        var there = at.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).LocalDateTime;
        return $"{there.Date.Words()}, {there.Hour:00}:{there.Minute:00}";
    }

    /// <summary>Roles in words: "caseworker or senior officer".</summary>
    public static string Roles(IReadOnlyList<ActorRole> roles)
    {
        var names = roles.Select(Casework.Access.AccessPage.Name).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
    }
}

/// <summary>What the list of cases says of one: who has it, when it is looked at again, and what the nightly check says.</summary>
/// <param name="Owners">The caseworkers and senior officers who have it.</param>
/// <param name="NextReview">When it is looked at again; null: no day is set.</param>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="Lacks">What it lacks; nothing where it is not open.</param>
public sealed record CaseRow(IReadOnlyList<Actor> Owners, LocalDate? NextReview, bool IsOpen, IReadOnlyList<CaseLack> Lacks)
{
    /// <summary>Of a case at a moment.</summary>
    public static CaseRow Of(LiveCase live, Instant at) => new(
        [.. live.Access.Assignments.Where(a => a.Until is null && a.Who.Role is ActorRole.Caseworker or ActorRole.SeniorOfficer).Select(a => a.Who).Distinct()],
        OpenCaseCheck.NextReview(live, at), OpenCaseCheck.IsOpen(live), OpenCaseCheck.Of(live, at));
}
