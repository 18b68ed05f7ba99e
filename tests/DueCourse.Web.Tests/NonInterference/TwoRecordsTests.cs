using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Tests.NonInterference;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DueCourse.Web.Tests.NonInterference;

/// <summary>
/// Two records of the same cases, one of them without what somebody may not see: the compartments closed to them, and the cases that
/// are not theirs. Two sites, one over each. Whatever they open, search for, take away or ask the API, in the same order on both, is the
/// same to the byte. What the pairs of Casework.Tests show of each output by itself, this shows of all that stands between it and a reader.
/// </summary>
public sealed partial class TwoRecordsTests(ToldCases told) : IClassFixture<ToldCases>
{
    // Of so many of their cases every page, of so many what lists say of them, with as many of other people's beside them; of each kind
    // of page so many, as of reasons and acts; and so many words to search for. The long run (./soak) takes more.
    private static readonly (int Cases, int Listed, int OfAKind, int Words) Most = Environment.GetEnvironmentVariable("NON_INTERFERENCE_PAIRS") is null ? (1, 3, 6, 8) : (4, 50, 10_000, 40);

    // Somebody of each role who is in the demonstration.
    public static TheoryData<string> Readers => [.. RunningSite.People.Where(p => p.Role != ActorRole.System).DistinctBy(p => p.Role).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_record_without_what_somebody_may_not_see_is_the_same_to_them(string id)
    {
        var who = RunningSite.People.Single(p => p.Id == id);
        var cases = Some(who);
        var without = cases.Where(c => IsTheirs(c.Case, who)).Select(c => (c.Case.Id, Kept(c, who))).ToList();
        var apart = cases.Where(c => Kept(c, who).Count < c.Entries.Count && IsTheirs(c.Case, who)).Select(c => c.Case.Id).Take(Most.Cases).ToList();
        await using var one = await ARecord.Of(cases.Select(c => (c.Case.Id, c.Entries)), told.Documents);
        await using var other = await ARecord.Of(without, told.Documents);

        var (asked, differences) = await Compare(one.Site, other.Site, who, apart.Count > 0 ? apart : [.. without.Take(1).Select(c => c.Id)]);

        Assert.Empty(differences);
        Assert.True(asked > 20, $"{who.Id} was shown {asked} pages");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task So_is_one_with_more_of_it(string id)
    {
        var who = RunningSite.People.Single(p => p.Id == id);
        var chance = new Random(7);
        var cases = Some(who);
        var with = cases.Select(c => (c.Case.Id, IsTheirs(c.Case, who) ? More(c, who, chance) : c.Entries)).ToList();
        var apart = cases.Where(c => IsTheirs(c.Case, who)).Select(c => c.Case.Id).Take(Most.Cases).ToList();
        await using var one = await ARecord.Of(cases.Select(c => (c.Case.Id, c.Entries)), told.Documents);
        await using var other = await ARecord.Of(with, told.Documents);

        var (asked, differences) = await Compare(one.Site, other.Site, who, apart);

        Assert.Empty(differences);
        Assert.True(asked > 20, $"{who.Id} was shown {asked} pages");
    }

    [Fact]
    public async Task What_differs_for_a_reader_is_found()
    {
        // The same, for somebody who may see what is left out.
        var who = RunningSite.In(ActorRole.Auditor);
        var cases = told.All.Where(c => c.Entries.Any(e => e.Envelope.Id.Compartment == Compartment.Protection)).Take(2).ToList();
        await using var one = await ARecord.Of(cases.Select(c => (c.Case.Id, c.Entries)), told.Documents);
        await using var other = await ARecord.Of(cases.Select(c => (c.Case.Id, (IReadOnlyList<Entry>)[.. c.Entries.Where(e => e.Envelope.Id.Compartment != Compartment.Protection)])), told.Documents);

        var (_, differences) = await Compare(one.Site, other.Site, who, [cases[0].Case.Id]);

        Assert.True(differences.Count > 5, $"found: {string.Join("; ", differences)}");
    }

    // Those of which most is kept from them first, in the order of the record.
    private List<(LiveCase Case, IReadOnlyList<Entry> Entries)> Some(Actor who)
    {
        var theirs = told.All.Where(c => IsTheirs(c.Case, who)).OrderByDescending(c => c.Entries.Count - Kept(c, who).Count).Take(Most.Listed);
        return [.. theirs.Concat(told.All.Where(c => !IsTheirs(c.Case, who)).Take(Most.Listed)).OrderBy(c => c.Case.Id.ToString(), StringComparer.Ordinal)];
    }

    // Those with authority in every case, and whoever reads every case, have all of them.
    private static bool IsTheirs(LiveCase c, Actor who) =>
        AccessTable.Of(who.Role) is { HasAuthority: true } or { Everywhere: true } || c.Access.IsAssigned(who) || c.Readable(who, RunningSite.Now).Count > 0;

    // The chain that says whether they have the case stays, even where they may not read it.
    private static IReadOnlyList<Entry> Kept((LiveCase Case, IReadOnlyList<Entry> Entries) c, Actor who)
    {
        var row = AccessTable.Of(who.Role);
        var readable = c.Case.Readable(who, RunningSite.Now);
        return [.. c.Entries.Where(e => e.Envelope.Id.Compartment is var @in && (readable.Contains(@in) || @in == row.Home || row.In(@in).HasFlag(Right.View)))];
    }

    // After all that there is, in each compartment of which they see nothing.
    private static IReadOnlyList<Entry> More((LiveCase Case, IReadOnlyList<Entry> Entries) c, Actor who, Random chance)
    {
        var heads = new StoredCase(c.Case.Id, c.Entries.Count, c.Entries).Heads();
        var readable = c.Case.Readable(who, RunningSite.Now);
        var entries = c.Entries.ToList();
        foreach (var @in in Compartments.All.Where(@in => !readable.Contains(@in) && (AccessTable.Of(who.Role).In(@in) & (Right.Read | Right.View)) == Right.None))
        {
            var head = heads.GetValueOrDefault(@in) ?? ChainHead.Empty(c.Case.Id, @in);
            for (var i = 0; i < 6; i++)
            {
                var what = Payload.Write(AnyEvent.In(chance, @in, RunningSite.Now), new Actor("s.omebody", "Somebody Else", ActorRole.SeniorOfficer), $"more {@in} {i}");
                entries.Add(Entry.Seal(head, what, RunningSite.Now - Duration.FromMinutes(60 - i), new SaltsOfASeed(2)));
                head = head.Then(entries[^1]);
            }
        }

        return entries;
    }

    private async Task<(int Asked, IReadOnlyList<string> Differences)> Compare(WebApplication one, WebApplication other, Actor who, IReadOnlyList<CaseId> cases)
    {
        using var first = await RunningSite.As(who, RunningSite.Nobody(one));
        using var second = await RunningSite.As(who, RunningSite.Nobody(other));
        var (seen, waits, differences) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(), new List<string>());
        var asked = 0;
        var ofAKind = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Begin(one, cases)) waits.Enqueue(path);
        while (waits.TryDequeue(out var path))
        {
            if (!seen.Add(path) || (ofAKind[Kind(path)] = ofAKind.GetValueOrDefault(Kind(path)) + 1) > Most.OfAKind) continue;
            asked++;
            var (here, there) = (await first.Get(path), await second.Get(path));
            if (Whole(here) is var a && Whole(there) is var b && a != b) differences.Add($"{path}: {Apart(a, b)}");
            if (here.Response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (var link in here.Links.Where(l => !seen.Contains(l) && (Case().Match(l) is not { Success: true } of || cases.Any(c => c.ToString() == of.Value)))) waits.Enqueue(link);
        }

        return (asked, differences);
    }

    // The first page; every address that asks for nothing but a case; the feed; and searches, also for words that only the one record holds.
    private IEnumerable<string> Begin(WebApplication site, IReadOnlyList<CaseId> cases)
    {
        yield return "/";
        foreach (var pattern in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText!).Distinct(StringComparer.Ordinal))
        {
            if (pattern.Contains("health", StringComparison.Ordinal) || pattern.Contains("sign-", StringComparison.Ordinal) || Place().Replace(pattern, "").Contains('{', StringComparison.Ordinal)) continue;
            foreach (var id in cases) yield return "/" + Place().Replace(pattern.TrimStart('/'), id.ToString());
        }

        yield return "/api/v1/events";
        foreach (var word in told.All.SelectMany(c => c.Entries).Where(e => e.Payload is not null && e.Envelope.Id.Compartment != Compartment.Open)
            .SelectMany(e => Capitalised().Matches(Encoding.UTF8.GetString(e.Payload!)).Select(m => m.Value)).Distinct(StringComparer.Ordinal).Take(Most.Words))
            yield return $"/search?q={Uri.EscapeDataString(word)}";
    }

    // What stands first in an address, and what stands after the case.
    private static string Kind(string path) => path.Split('?')[0].Split('/') is var parts && parts.Length > 3 ? $"{parts[1]} {parts[3]}" : path.Split('?')[0];

    // All that is sent, but for what is never twice the same: tokens, numbers of forms, sealed places, and the moment.
    private static string Whole(RunningSite.Answer answer)
    {
        var text = new StringBuilder($"{(int)answer.Status}\n");
        foreach (var header in answer.Response.Headers.Concat(answer.Response.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie")).OrderBy(h => h.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{header.Key}: {string.Join(", ", header.Value)}\n");
        return NeverTwice().Replace(text.Append(answer.WithoutTokens).ToString(), "");
    }

    private static string Apart(string one, string other)
    {
        var at = 0;
        while (at < Math.Min(one.Length, other.Length) && one[at] == other[at]) at++;
        return $"…{Part(one, at)}… and …{Part(other, at)}…";

        static string Part(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 90)].ReplaceLineEndings(" ");
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Case();

    [GeneratedRegex(@"\{id\}")]
    private static partial Regex Place();

    [GeneratedRegex("name=\"form\" value=\"[^\"]+\"|\"next\":\"[^\"]+\"")]
    private static partial Regex NeverTwice();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{3,}\b")]
    private static partial Regex Capitalised();
}
