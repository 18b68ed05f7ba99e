using DueCourse.Casework.Access;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Work;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages;

/// <summary>What is to be done by whoever is signed in, and their cases.</summary>
[Authorize(Policies.SignedIn)]
public sealed class IndexModel(IRegistry registry, IDrafts drafts) : PageModel
{
    /// <summary>How many tasks and cases the page shows; the lists show the rest.</summary>
    public const int Most = 25;

    private const int MostOfOthers = 100;

    /// <summary>Their tasks, those due first first.</summary>
    public IReadOnlyList<TeamTask> Tasks { get; private set; } = [];

    /// <summary>Their cases.</summary>
    public ListPage<CaseLine> Cases { get; private set; } = new([], null);

    /// <summary>What they began in a case and have not sent.</summary>
    public IReadOnlyList<Draft> Begun { get; private set; } = [];

    /// <summary>The moment of the look.</summary>
    public NodaTime.Instant Now { get; private set; }

    /// <summary>Where this reader opens a case.</summary>
    public string Href(CaseLine line) => CaseAddress.Of(line.Case, User.MustBe().Role);

    /// <summary>Shows them.</summary>
    /// <param name="after">Where the page before ended; those who read files have lists for that.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task OnGetAsync(string? after, CancellationToken stop)
    {
        var who = User.MustBe();
        Now = registry.Now;
        Cases = await registry.Cases(who, new ListFilter { Mine = !AccessTable.Of(who.Role).Everywhere }, string.IsNullOrEmpty(after) ? null : after, Policies.LetsIn(Policies.ReadsFiles, who.Role) ? Most : MostOfOthers, stop);
        Begun = [.. (await drafts.Of(Draft.WhoseIs(who), Now, stop)).Where(d => ActCatalogue.Find(d.Act) is not null)];
        if (Policies.LetsIn(Policies.WorksCases, who.Role))
            Tasks = [.. (await registry.Tasks(who, null, stop)).Where(t => t.Task.For == who.Role || t.Task.AssignedTo == who || t.Task.CoveredBy == who)];
    }
}
