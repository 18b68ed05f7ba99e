namespace DueCourse.Casework.Reopening;

using DueCourse.Casework.Work;

/// <summary>What has to be done about a removal that was, or may have been, without a ground. Periods are targets of this project.</summary>
internal static class WrongfulRemovalTasks
{
    /// <summary>The tasks of a case, as far as a reader of one compartment sees it.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        var matter = c.WrongfulRemovals;
        if (matter is { Last: { } last, IsClosed: false })
            yield return matter.Told.Any()
                ? new($"wrongful {last.Id}", ActorRole.SeniorOfficer, "Put the removal right, and close the matter.", "Somebody outside was told of a removal without a ground.", last.Id, last.At + Duration.FromDays(28))
                : new($"tell {last.Id}", ActorRole.SeniorOfficer, "Tell somebody outside of the removal without a ground, and record it.", last.Found.Missing, last.Id, last.At + Duration.FromDays(1));
        else
            foreach (var missing in WrongfulRemovals.Suspected(c).Where(s => matter.Last is not { } closed || s.Since > closed.At))
                yield return new($"may be wrongful {missing.Cause}", ActorRole.SeniorOfficer, "Look today whether the removal was without a ground, and record what is found.", missing.Why, missing.Cause, missing.Since + Duration.FromHours(4));
    }
}
