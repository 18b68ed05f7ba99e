using DueCourse.Casework.Cases;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Pages.Acts;

/// <summary>What can be done in a case: what stands open now first, then everything else by what it belongs to.</summary>
public sealed class DoModel(IRegistry registry, IDrafts drafts) : ActPageModel(registry)
{
    /// <summary>What was typed into the filter.</summary>
    public string Filter { get; private set; } = "";

    /// <summary>The steps that the courses of the case let be taken now, for this reader's role.</summary>
    public IReadOnlyList<(OfferedAct Act, string Course, string When)> Now { get; private set; } = [];

    /// <summary>Everything for this reader's role, by group.</summary>
    public IReadOnlyList<IGrouping<ActGroup, OfferedAct>> Groups { get; private set; } = [];

    /// <summary>What waits for a second person.</summary>
    public IReadOnlyList<Recorded> Waiting { get; private set; } = [];

    /// <summary>What this reader began and has not sent.</summary>
    public IReadOnlyList<Draft> Begun { get; private set; } = [];

    /// <summary>Shows it.</summary>
    /// <param name="find">The filter.</param>
    /// <param name="stop">To stop.</param>
    public async Task OnGetAsync(string? find, CancellationToken stop)
    {
        Filter = find?.Trim() is { Length: <= 100 } typed ? typed : "";
        var role = Who.Role;
        Now = [.. Opened.Work.Courses.Where(c => !c.IsAtItsStart || Filter.Length > 0).SelectMany(c => c.Next.Where(n => n.By.Contains(role)).Select(n => (Course: c, Step: n)))
            .Where(x => x.Step.Command is not null && ActCatalogue.Of(x.Step.Command) is not null)
            .Select(x => (ActCatalogue.Of(x.Step.Command!)!, x.Course.About.Length > 0 ? $"{x.Course.Name} ({x.Course.About})" : x.Course.Name, x.Step.When))
            .Where(x => Finds(x.Item1)).DistinctBy(x => (x.Item1.Name, x.Item2))];
        Groups = [.. ActCatalogue.All.Where(a => a.Roles.Contains(role) && a.Command != typeof(OpenCase) && Finds(a)).GroupBy(a => a.Group)];
        Waiting = WhatCameOfIt.Waiting(Opened);
        Begun = [.. (await drafts.Of(Draft.WhoseIs(Who), Registry.Now, stop)).Where(d => d.Case == Opened.Id && ActCatalogue.Find(d.Act) is not null)];
    }

    private bool Finds(OfferedAct act) => Filter.Length == 0 || Filter.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => act.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || act.Says.Contains(word, StringComparison.OrdinalIgnoreCase) || act.Group.Title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
