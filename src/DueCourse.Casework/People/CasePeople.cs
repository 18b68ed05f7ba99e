namespace DueCourse.Casework.People;

using DueCourse.Casework.Statements;

/// <summary>
/// The identities of a case, the links between them, and how each was tied to the person at every moment. Linking changes no
/// identity, so cutting a link loses nothing.
/// </summary>
public sealed class CasePeople : CasePart
{
    private readonly Dictionary<EntryId, Identity> identities = [];
    private readonly Dictionary<EntryId, Link> links = [];
    private readonly Dictionary<EntryId, List<Tied>> ties = [];

    /// <summary>The identities, in the order in which they were recorded.</summary>
    public IReadOnlyDictionary<EntryId, Identity> Identities => identities;

    /// <summary>The links, standing or not, in the order in which they were made.</summary>
    public IReadOnlyDictionary<EntryId, Link> Links => links;

    /// <summary>How an identity is tied to the person now.</summary>
    public Tied TieOf(EntryId identity) => ties.TryGetValue(identity, out var all) ? all[^1] : Untied(Instant.MinValue, identity);

    /// <summary>The times, from a moment on, in which what is stated of an identity is not established of the person, each with the reason.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="since">When the statement was recorded.</param>
    public IReadOnlyList<Quarantine> QuarantinesOf(EntryId identity, Instant since)
    {
        if (!ties.TryGetValue(identity, out var all)) return [Quarantined(Untied(since, identity), since, null)];
        var times = new List<Quarantine>();
        for (var i = 0; i < all.Count; i++)
        {
            var (from, until) = (Instant.Max(all[i].From, since), i + 1 < all.Count ? all[i + 1].From : (Instant?)null);
            if (all[i].Tie != Tie.Firm && (until is null || until > from)) times.Add(Quarantined(all[i], from, until));
        }

        return times;
    }

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case IdentityRecorded said:
                identities[entry.Id] = new(entry.Id, entry.At, said);
                break;
            case NameRecorded said:
                Change(said.Identity, i => i with { Names = [.. i.Names, new(entry.Id, entry.At, said)] });
                return;
            case ReferenceRecorded said:
                Change(said.Identity, i => i with { References = [.. i.References, new(entry.Id, entry.At, said)] });
                return;
            case BirthDateRecorded said:
                Change(said.Identity, i => i with { BirthDates = [.. i.BirthDates, new(entry.Id, entry.At, said)] });
                return;
            case NationalityRecorded said:
                Change(said.Identity, i => i with { Nationalities = [.. i.Nationalities, new(entry.Id, entry.At, said)] });
                return;
            case ParticularRecorded said:
                Change(said.Identity, i => i with { Others = [.. i.Others, new(entry.Id, entry.At, said)] });
                return;
            case ParticularDisputed dispute:
                foreach (var id in identities.Keys.ToList()) Change(id, i => i.Disputed(dispute));
                return;
            case IdentitiesLinked made:
                links[entry.Id] = new(entry.Id, entry.At, entry.By!, made);
                break;
            case LinkReviewed(var link, _, _):
                Add(link, entry);
                break;
            case LinkContested(var link, _, _, _):
                Add(link, entry);
                break;
            case IdentitiesUnlinked(var link, _):
                Add(link, entry);
                break;
            case ContestSettled(var contest, _, _):
                if (LinkOf(contest) is { } contested) Add(contested.Id, entry);
                break;
            case EntryCorrected(var wrong, var because):
                foreach (var id in identities.Keys.ToList())
                    Change(id, i => i.Id == wrong ? i with { FoundWrong = i.FoundWrong ?? because } : i.Wrong(wrong, because));
                foreach (var link in links.Values.Where(l => l.Id == wrong || l.Since.Any(r => r.Id == wrong)).ToList())
                    links[link.Id] = link with { FoundWrong = new Dictionary<EntryId, string>(link.FoundWrong) { [wrong] = because } };
                break;
            default:
                return;
        }

        Retie(entry.At);
    }

    /// <summary>The link of which an entry is a contest; null if there is none.</summary>
    public Link? LinkOf(EntryId contest) => links.Values.FirstOrDefault(l => l.Since.Any(r => r.Id == contest && r.Event is LinkContested));

    /// <summary>The identities that some links tie to the person, contested ones and those that await a second reader among them.</summary>
    internal IReadOnlySet<EntryId> Near(Func<EntryId, bool> over) => Reached(links.Values.Where(l =>
        over(l.Id) && l.Made is { InCase: null, Scope: LinkScope.SamePerson } && l.State.State != LinkState.Cut));

    private static Quarantine Quarantined(Tied tied, Instant from, Instant? until) => new(from, until, tied.Because, tied.ContestedBy);

    private static Tied Untied(Instant from, EntryId identity) =>
        new(from, Tie.None, $"it is recorded of the identity {identity}, which nothing on file links to the person", []);

    private void Change(EntryId id, Func<Identity, Identity> change)
    {
        if (identities.TryGetValue(id, out var identity)) identities[id] = change(identity);
    }

    private void Add(EntryId link, Recorded entry)
    {
        if (links.TryGetValue(link, out var found)) links[link] = found with { Since = [.. found.Since, entry] };
    }

    // How each identity is tied from this instant on. Files hold a handful of identities.
    private void Retie(Instant at)
    {
        if (identities.Count == 0) return;
        var standing = links.Values.Where(l => l.Made is { InCase: null, Scope: LinkScope.SamePerson })
            .Select(l => (Link: l, l.State)).ToList();
        var firm = Reached(standing.Where(s => s.State.State == LinkState.Stands).Select(s => s.Link));
        var perhaps = Reached(standing.Where(s => s.State.State is LinkState.Stands or LinkState.Contested).Select(s => s.Link));
        foreach (var (id, identity) in identities)
        {
            var now =
                identity.FoundWrong is { } wrong ? Untied(at, id) with { Because = $"the identity {id}, of which it is recorded, was found wrong: {wrong}" }
                : firm.Contains(id) ? new(at, Tie.Firm, "", [])
                : perhaps.Contains(id) ? Contested(at, id, standing)
                : Lost(at, id, standing);
            if (!ties.TryGetValue(id, out var all)) ties[id] = all = [];
            if (all.Count == 0 || all[^1].Tie != now.Tie || all[^1].Because != now.Because || !all[^1].ContestedBy.SequenceEqual(now.ContestedBy)) all.Add(now);
        }
    }

    private HashSet<EntryId> Reached(IEnumerable<Link> over)
    {
        var left = over.ToList();
        var reached = new HashSet<EntryId>();
        bool Is(EntryId? end) => end is not { } id || (reached.Contains(id) && identities.GetValueOrDefault(id)?.FoundWrong is null);
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var link in left)
            {
                if (Is(link.Made.To)) grew |= reached.Add(link.Made.Identity);
                else if (Is(link.Made.Identity) && link.Made.To is { } other) grew |= reached.Add(other);
            }
        }

        return reached;
    }

    // Every contested link that touches what hangs together with it counts, so that no side's contest is passed over.
    private static Tied Contested(Instant at, EntryId id, List<(Link Link, (LinkState State, string Because) State)> standing)
    {
        var near = Near(id, standing.Where(s => s.State.State is LinkState.Stands or LinkState.Contested).Select(s => s.Link));
        var contested = standing.Where(s => s.State.State == LinkState.Contested && near.Contains(s.Link.Id)).ToList();
        return new(at, Tie.Contested, $"it is recorded of the identity {id}, and {contested[0].State.Because}",
            [.. contested.SelectMany(s => s.Link.OpenContests).Select(c => c.Contest.Side).Distinct().Order()]);
    }

    // Where a link was there and no longer counts, that is the reason to give: the latest.
    private static Tied Lost(Instant at, EntryId id, List<(Link Link, (LinkState State, string Because) State)> standing)
    {
        var near = Near(id, standing.Select(s => s.Link));
        var lost = standing.LastOrDefault(s => s.State.State is LinkState.Cut or LinkState.AwaitsASecondReader && near.Contains(s.Link.Id));
        var untied = Untied(at, id);
        return lost.Link is null ? untied : untied with { Because = $"it is recorded of the identity {id}, and {lost.State.Because}" };
    }

    // The links that hang together with an identity without passing through the person.
    private static HashSet<EntryId> Near(EntryId id, IEnumerable<Link> over)
    {
        var left = over.ToList();
        var (ends, near) = (new HashSet<EntryId> { id }, new HashSet<EntryId>());
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var link in left.Where(l => ends.Contains(l.Made.Identity) || (l.Made.To is { } to && ends.Contains(to))))
            {
                grew |= near.Add(link.Id) | ends.Add(link.Made.Identity);
                if (link.Made.To is { } other) grew |= ends.Add(other);
            }
        }

        return near;
    }
}
