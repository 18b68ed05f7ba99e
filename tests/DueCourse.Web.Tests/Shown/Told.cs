using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Tests.Acts;

namespace DueCourse.Web.Tests.Shown;

/// <summary>A case of a test's own, told by commands.</summary>
internal static class Told
{
    public static readonly Actor Caseworker = RunningSite.In(ActorRole.Caseworker), Officer = RunningSite.In(ActorRole.SeniorOfficer), Representative = RunningSite.In(ActorRole.Representative);

    /// <summary>Opens one.</summary>
    public static async Task<CaseId> Case(this RunningSite site, string title)
    {
        using var browser = await site.As(Caseworker);
        Assert.True(CaseId.TryParse(await SomeCase.Open(browser, title), out var id));
        return id;
    }

    /// <summary>Does something in one; the entries that came of it.</summary>
    public static async Task<IReadOnlyList<Recorded>> Done(this RunningSite site, CaseId id, Actor by, Func<Actor, Command> wants) =>
        await site.Registry.Do(id, wants(by), TestContext.Current.CancellationToken) switch
        {
            Done(var recorded) => recorded,
            Refused(var refusal) => throw new InvalidOperationException(refusal.Words()),
            var other => throw new InvalidOperationException($"{other}"),
        };

    /// <summary>The case as it stands.</summary>
    public static async Task<LiveCase> Now(this RunningSite site, CaseId id) => (await site.Registry.Find(id, TestContext.Current.CancellationToken))!;
}
