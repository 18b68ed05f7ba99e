using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using NodaTime;

namespace DueCourse.Web.Registry;

/// <summary>Where the pages and the HTTP interface ask for cases and hand in commands. The executable joins it to the record.</summary>
/// <remarks>Every member throws <see cref="RecordNotReachedException"/> where the record cannot be reached. Lists and searches give what their reader may see. A case comes whole, and only <see cref="OpenFile"/> asks for one.</remarks>
public interface IRegistry
{
    /// <summary>The moment of a look or a command.</summary>
    Instant Now { get; }

    /// <summary>Asks the record for a sign of life.</summary>
    /// <exception cref="RecordNotReachedException">It gives none.</exception>
    Task Reach(CancellationToken stop);

    /// <summary>A case with everything in it; null where there is none.</summary>
    Task<LiveCase?> Find(CaseId id, CancellationToken stop);

    /// <summary>Hands in a command.</summary>
    Task<Outcome> Do(CaseId id, Command command, CancellationToken stop);

    /// <summary>Cases that a reader may read, those opened last first.</summary>
    Task<ListPage<CaseLine>> Cases(Actor who, ListFilter filter, string? after, int most, CancellationToken stop);

    /// <summary>Cases of a reader who sees parts of them alone, as their page shows each; those first of which they saw something last.</summary>
    Task<ListPage<SeenLine>> SeenCases(Actor who, string? after, int most, CancellationToken stop);

    /// <summary>What falls due in the cases that a reader may read, by a timer, the earliest first.</summary>
    Task<ListPage<DueLine>> Due(Actor who, ListFilter filter, string? after, int most, CancellationToken stop);

    /// <summary>Finds by a name or a number; that it was shown is recorded in each case that is.</summary>
    Task<(IReadOnlyList<FoundCase> Cases, FoundAt? Next)> Search(Actor who, SearchQuery query, SearchedBy how, string searchId, FoundAt? after, CancellationToken stop);

    /// <summary>A page of the tasks in the cases that a reader was given, those due first first.</summary>
    /// <param name="who">The reader.</param>
    /// <param name="own">Only those of the reader's role, and those that the reader was given or covers.</param>
    /// <param name="after">Where the page before ended; null: the first page.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">To stop waiting.</param>
    Task<TaskList> Tasks(Actor who, bool own, string? after, int most, CancellationToken stop);

    /// <summary>The cases that hold a reference number, exactly, where those who work a case read it. For whoever answers a telephone: that there is one is all that it says.</summary>
    Task<IReadOnlyList<CaseId>> Numbered(Actor who, string number, CancellationToken stop);

    /// <summary>What was recorded after a place, of all cases, in the order in which it was: only where it stands, and no looks. Who may read it is for whoever opens the case.</summary>
    /// <param name="after">The place; null: the beginning.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">To stop waiting.</param>
    /// <returns>Null where there is no such place.</returns>
    Task<RecordedSince?> Since(string? after, int most, CancellationToken stop);

    /// <summary>Those who have cases together with a reader, by name, at most so many.</summary>
    Task<IReadOnlyList<Actor>> Team(Actor who, int most, CancellationToken stop);

    /// <summary>Hands all cases of one person over to another.</summary>
    Task<IReadOnlyList<BulkOutcome>> HandOver(Actor by, Actor from, Actor to, string because, string id, CancellationToken stop);

    /// <summary>The content of a document; null where it is not kept here.</summary>
    Stream? Content(Digest document);

    /// <summary>Keeps the bytes of a document, after somebody has looked at all of them. An entry must hold them within the hour.</summary>
    /// <param name="content">The bytes, read to the end.</param>
    /// <param name="look">Given the bytes, in which one can go back, and what the first of them show; says why they are not to be kept, or null.</param>
    /// <param name="stop">To stop; nothing is left then.</param>
    Task<PutIn> PutIn(Stream content, Func<Stream, string, CancellationToken, Task<Refusal?>> look, CancellationToken stop);

    /// <summary>A notice as a tagged PDF file; null where the fonts are not there.</summary>
    byte[]? Pdf(NoticePage notice);
}
