namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Work;

/// <summary>What has to be done about criminal proceedings. Periods are targets of this project, not law.</summary>
internal static class CriminalTasks
{
    /// <summary>The tasks.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        foreach (var one in c.Criminal.All)
        {
            if (one.Last is not var (entry, at)) continue;
            var (what, because) = one.State switch
            {
                AllegationReported or Suspected => ("Ask the police whether an investigation is open.", "Until they have answered it is not known whether a prosecution is pending, and removal waits."),
                Charged => ("Ask the court whether the person was remanded, bailed or summoned.", "Until its record says so it is not known whether the person is bound to stay."),
                Convicted => ("Ask the court for the sentence and the sentencing remarks.", "What the law says of a conviction turns on the sentence, and it is not on file."),
                Sentenced or UpheldOnAppeal or VariedOnAppeal => ("Ask the registry whether an appeal was lodged, and until when one can be.", "Time alone makes no conviction final, and an order that rests on it has to wait (UK Borders Act 2007, s. 34)."),
                _ when one.EndedWithoutConviction => ("Look at whatever was done on the strength of these proceedings, and take out words that call the person what no court found.", $"The proceedings ended without a conviction: {one.HowItEnded}."),
                _ => ((string?)null, ""),
            };
            if (what is not null) yield return new($"criminal {one.Id} {entry}", one.EndedWithoutConviction ? ActorRole.SeniorOfficer : ActorRole.Caseworker, what, because, entry, at + Duration.FromDays(one.EndedWithoutConviction ? 2 : 7));
        }
    }
}
