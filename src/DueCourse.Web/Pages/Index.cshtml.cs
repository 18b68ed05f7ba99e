using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using DueCourse.Web.Acts;
using DueCourse.Web.Lists;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages;

/// <summary>What is to be done by whoever is signed in, and their cases.</summary>
[Authorize(Policies.SignedIn)]
public sealed class IndexModel(IRegistry registry, IDrafts drafts, ISavedViews views, SignInSettings settings) : PageModel
{
    /// <summary>How many tasks and cases the page shows; the lists show the rest.</summary>
    public const int Most = 25;

    private const int MostOfOthers = 100;

    // A demonstration has some forty cases; the one to begin with is the oldest of them.
    private const int MostOfADemonstration = 200;

    /// <summary>Their tasks, those due first first.</summary>
    public TaskList Tasks { get; private set; } = new(new([], null), 0, 0);

    /// <summary>Their cases.</summary>
    public ListPage<CaseLine> Cases { get; private set; } = new([], null);

    /// <summary>Their cases, where they see parts of them alone.</summary>
    public ListPage<SeenLine> Seen { get; private set; } = new([], null);

    /// <summary>Cases in which they acted for the person and no longer do: of these they keep their letters.</summary>
    public ListPage<SeenLine> Former { get; private set; } = new([], null);

    /// <summary>The case of the demonstration with which somebody new begins, where it is among theirs.</summary>
    public CaseLine? BeginsWith { get; private set; }

    /// <summary>What they began in a case and have not sent.</summary>
    public IReadOnlyList<Draft> Begun { get; private set; } = [];

    /// <summary>The lists that they keep under a name.</summary>
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>The moment of the look.</summary>
    public NodaTime.Instant Now { get; private set; }

    /// <summary>Where this reader opens a case.</summary>
    public string Href(CaseId id) => CaseAddress.Of(id, User.MustBe().Role);

    /// <summary>Shows them.</summary>
    /// <param name="after">Where the page before ended; those who read files have lists for that.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task OnGetAsync(string? after, CancellationToken stop)
    {
        var who = User.MustBe();
        Now = registry.Now;
        var (from, reads) = (string.IsNullOrEmpty(after) ? null : after, Policies.LetsIn(Policies.ReadsFiles, who.Role));
        if (SeenRows.Roles.Contains(who.Role)) Seen = await registry.SeenCases(who, from, MostOfOthers, stop);
        else
        {
            var filter = new ListFilter { Mine = !AccessTable.Of(who.Role).Everywhere };
            Cases = await registry.Cases(who, filter, from, !reads ? MostOfOthers : settings.BeginsWith is null ? Most : MostOfADemonstration, stop);
            BeginsWith = Cases.Lines.FirstOrDefault(line => line.Case == settings.BeginsWith);
            if (reads && Cases.Lines.Count > Most) Cases = new([.. Cases.Lines.Take(Most)], Cases.Next ?? "there are more");
        }

        if (who.Role == ActorRole.Representative) Former = await registry.SeenCases(who, null, MostOfOthers, stop);
        if (reads) Views = await views.Of(Draft.WhoseIs(who), stop);
        Begun = [.. (await drafts.Of(Draft.WhoseIs(who), Now, stop)).Where(d => ActCatalogue.Find(d.Act) is not null)];
        if (Policies.LetsIn(Policies.WorksCases, who.Role))
            Tasks = await registry.Tasks(who, own: true, after: null, Most, stop);
    }
}
