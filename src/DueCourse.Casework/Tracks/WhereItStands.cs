namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Facts;

/// <summary>Where one course of a case stands: a track, or one of several of the same track.</summary>
/// <param name="Track">The id of the track.</param>
/// <param name="Name">The track, for a reader.</param>
/// <param name="About">Which of several: an appeal, a country; empty where there is only one.</param>
/// <param name="State">The state, in plain words.</param>
/// <param name="Since">The day of the step that led there, in the United Kingdom; where the step carries none, the day on which it was recorded. Null: no step is recorded.</param>
/// <param name="Next">What can be done next.</param>
public sealed record CourseStands(string Track, string Name, string About, string State, LocalDate? Since, IReadOnlyList<NextStep> Next)
{
    /// <summary>Whether it is where a track starts.</summary>
    public required bool IsAtItsStart { get; init; }
}

/// <summary>A step that the table of a track lets be taken. What must hold is asked when it is taken, of the whole case.</summary>
/// <param name="What">What, in plain words.</param>
/// <param name="By">Who may; empty: nobody, it follows from something that is recorded elsewhere.</param>
/// <param name="If">What must hold.</param>
/// <param name="When">What time has to do with it; empty: nothing.</param>
public sealed record NextStep(string What, IReadOnlyList<ActorRole> By, IReadOnlyList<string> If, string When)
{
    /// <summary>The type of the command that takes it.</summary>
    public Type? Command { get; init; }
}

/// <summary>A course came into another state.</summary>
/// <param name="Key">Which course of the case.</param>
/// <param name="Name">Its track, for a reader.</param>
/// <param name="About">Which of several; empty where there is only one.</param>
/// <param name="State">The state, in plain words.</param>
/// <param name="On">The day that the step carries, or else on which it was recorded, in the United Kingdom.</param>
/// <param name="By">The entry that led there.</param>
public sealed record CourseChange(string Key, string Name, string About, string State, LocalDate On, EntryId By);

/// <summary>Where every course of a case stands, and how it may go on, on the entries that its reader has.</summary>
public static class WhereItStands
{
    /// <summary>Every course in the order of the tracks; a track of which nothing is recorded once, at its start.</summary>
    /// <param name="seen">The case, made of what its reader may see and nothing else.</param>
    public static IReadOnlyList<CourseStands> In(LiveCase seen) => In(seen, Over(seen));

    /// <summary>The same, where it was asked already how the courses came to where they stand.</summary>
    public static IReadOnlyList<CourseStands> In(LiveCase seen, IReadOnlyList<CourseChange> over)
    {
        // A state is as old as the last entry that changed it.
        var since = over.GroupBy(c => c.Key).ToDictionary(c => c.Key, c => c.Last().On, StringComparer.Ordinal);
        return [.. Courses(seen).Select(course => new CourseStands(
            course.Track.Id, course.Track.Name, course.About, StatesInWords.Of(course.State),
            SinceWhen.Carried(course.State, course.On) ?? (since.TryGetValue(course.Key, out var day) ? day : null), Next(course.Track, course.State))
        { IsAtItsStart = course.State.GetType() == course.Track.Start })];
    }

    /// <summary>How every course came to where it stands: each change of a state, in the order in which they were recorded.</summary>
    /// <param name="seen">The case, made of what its reader may see and nothing else.</param>
    public static IReadOnlyList<CourseChange> Over(LiveCase seen)
    {
        var changes = new List<CourseChange>();
        var at = new Dictionary<string, Type>(StringComparer.Ordinal);
        var again = new LiveCase(seen.Id);
        foreach (var entry in seen.History)
        {
            again.Take(entry);
            foreach (var course in Courses(again))
            {
                var state = course.State.GetType();
                if ((at.TryGetValue(course.Key, out var was) ? was : course.Track.Start) == state) continue;
                at[course.Key] = state;
                changes.Add(new(course.Key, course.Track.Name, course.About, StatesInWords.Of(course.State), SinceWhen.Carried(course.State, course.On) ?? UkDays.Of(entry.At), entry.Id));
            }
        }

        return changes;
    }

    private static List<NextStep> Next(TrackTable track, object state) =>
        [.. track.Transitions.Where(t => t.By != typeof(ByItself) && t.From.IsInstanceOfType(state)).GroupBy(t => t.By).Select(ways => new NextStep(
            Telling.Capital(TrackTable.InWords(ways.Key)),
            [.. ways.SelectMany(w => w.Actors).Where(a => a != ActorRole.System).Distinct()],
            [.. ways.SelectMany(w => w.Guards).Select(g => g.Name).Distinct()],
            string.Join("; ", ways.Select(w => w.Clock).Where(c => c.Length > 0).Distinct())) { Command = ways.Key })];

    /// <summary>The state of every course, by a key that stays the same as long as the course does.</summary>
    internal static IEnumerable<(string Key, object State)> Standings(LiveCase c) => Courses(c).Select(course => (course.Key, course.State));

    private static IEnumerable<Course> Courses(LiveCase c) =>
    [
        .. Several(CriminalTrack.Table, new NoProceedings(), c.Criminal.All.Select(p => (p.Id.ToString(), "", (object)p.State, (LocalDate?)null))),
        One(LegalDecisionTrack.Table, c.LegalDecision.State),
        .. Several(AppealTrack.Table, new NoAppealRecorded(), c.Appeals.All.Select(a => (a.Id.ToString(), $"against: {Telling.Plain(a.Against)}", (object)a.State, (LocalDate?)a.Since))),
        .. Several(JudicialReviewTrack.Table, new NoClaim(), c.JudicialReviews.All.Select(j => (j.Id.ToString(), $"against: {Telling.Plain(j.Challenges)}", (object)j.State, (LocalDate?)j.Since))),
        One(DetentionTrack.Table, c.Detention.State),
        One(DeprivationTrack.Table, c.Deprivation.State),
        .. Several(ProtectionTrack.Table, new NothingClaimed(), c.Protection.All.Select(p => (p.Id.ToString(), "", (object)p.State, (LocalDate?)null))),
        One(TraffickingTrack.Table, c.Trafficking.State),
        .. Several(IdentityTrack.Table, new NationalityNotAsked(), c.Nationalities.All.Select(n => (n.Country, Countries.NameOf(n.Country), (object)n.State, (LocalDate?)null))),
        One(ReadmissionTrack.Table, c.Readmission.State),
        One(TravelDocumentTrack.Table, c.TravelDocument.State),
        One(TransferTrack.Table, c.Transfer.State),
        .. Several(VictimContactTrack.Table, new WishesNotKnown(), c.VictimContacts.All.Select(v => (v.Victim, v.Victim, (object)v.State, (LocalDate?)null))),
    ];

    private static Course One(TrackTable track, object state) => new(track, track.Id, "", state, null);

    // Those that nothing else tells apart are numbered, in the order in which they came on file.
    private static IEnumerable<Course> Several(TrackTable track, object start, IEnumerable<(string Key, string About, object State, LocalDate? On)> all)
    {
        var found = all.ToList();
        return found.Count == 0 ? [One(track, start)] : found.Select((x, i) =>
            new Course(track, $"{track.Id} {x.Key}", x.About.Length > 0 || found.Count == 1 ? x.About : $"{i + 1} of {found.Count}", x.State, x.On));
    }

    private sealed record Course(TrackTable Track, string Key, string About, object State, LocalDate? On);
}
