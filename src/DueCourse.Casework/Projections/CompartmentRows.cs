namespace DueCourse.Casework.Projections;

using DueCourse.Casework.Access;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law.Facts;

/// <summary>Something that falls due in a case.</summary>
/// <param name="Entry">The entry that set it.</param>
/// <param name="DueAt">When.</param>
/// <param name="Kind">What for, by the timer's word: <c>hold-review</c>.</param>
public sealed record DueItem(EntryId Entry, Instant DueAt, string Kind);

/// <summary>That somebody was given the case in a role, or no longer has it: the last word of one compartment on it.</summary>
/// <param name="Who">Who, and in what role.</param>
/// <param name="Entry">The entry that says so.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Has">Whether they have it.</param>
public sealed record TeamMember(Actor Who, EntryId Entry, Instant At, bool Has);

/// <summary>
/// What lists and searches take from one compartment of a case. It is made of that compartment's entries and of nothing else, so
/// a reader who is given the rows of the compartments that they may read learns nothing of the others.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="In">The compartment.</param>
/// <param name="Count">How many entries it has that are no looks. A look changes no row, so that whoever keeps them passes over it.</param>
/// <param name="LastAt">When the last of these was recorded; where there are none, the first look.</param>
/// <param name="Title">What the case is called, where its opening stands here; null: it does not.</param>
/// <param name="OpenedAt">When it was opened, where the opening stands here; null: it does not.</param>
/// <param name="Found">By what identities are found, by identity.</param>
/// <param name="Due">What falls due, in the order in which it does.</param>
/// <param name="Team">Who has the case, as far as stands here.</param>
public sealed record CompartmentRows(
    CaseId Case, Compartment In, int Count, Instant LastAt, string? Title, Instant? OpenedAt,
    IReadOnlyList<SearchDocument> Found, IReadOnlyList<DueItem> Due, IReadOnlyList<TeamMember> Team)
{
    /// <summary>
    /// Which edition of the rows this is, and of all others that are made of a case. Whoever stored rows of another makes them anew.
    /// Another edition of the keys of names is another edition of the rows, and so are other tasks, or other words for them.
    /// </summary>
    public const int Edition = 10_000 + NameForms.Edition;

    /// <summary>A key is cut here, in what is stored and in what is asked, so that no engine meets one that is too long for it.</summary>
    private const int LongestKey = 200;

    /// <summary>The rows of one compartment; null when nothing stands in it.</summary>
    /// <param name="id">The case.</param>
    /// <param name="in">The compartment.</param>
    /// <param name="recorded">Entries; those of other compartments are passed over before anything is read of them.</param>
    public static CompartmentRows? Of(CaseId id, Compartment @in, IEnumerable<Recorded> recorded)
    {
        var entries = LiveCase.InOrder(recorded.Where(r => r.Id.Compartment == @in)).ToList();
        if (entries.Count == 0) return null;
        var (standing, timers) = (new CaseStanding(), new CaseTimers());
        foreach (var entry in entries)
        {
            standing.Take(entry);
            timers.Take(entry);
        }

        return new(
            id, @in, entries.Count(e => !Looks.IsLook(e.Event)), (entries.FindLast(e => !Looks.IsLook(e.Event)) ?? entries[0]).At, standing.OpenedAt is null ? null : standing.Title, standing.OpenedAt,
            [.. Documents(id, @in, entries)], [.. timers.Pending.Select(t => new DueItem(t.Id, t.Set.DueAt, Word(t.Set.Kind)))], [.. Members(entries)]);
    }

    /// <summary>The rows of every compartment in which something stands.</summary>
    public static IReadOnlyList<CompartmentRows> Of(CaseId id, IReadOnlyList<Recorded> recorded) =>
        [.. Compartments.All.Select(compartment => Of(id, compartment, recorded)).OfType<CompartmentRows>()];

    /// <summary>What a search asks of stored keys.</summary>
    public static SearchQuery AsStored(SearchQuery query) => new([.. query.Groups.Select(g => (IReadOnlyList<string>)[.. g.Select(Cut).Distinct(StringComparer.Ordinal)])]);

    // Only what stands here: the identity itself may stand elsewhere, and is known by its entry alone.
    private static IEnumerable<SearchDocument> Documents(CaseId id, Compartment @in, List<Recorded> entries)
    {
        var wrong = entries.Select(e => e.Event).OfType<EntryCorrected>().Select(e => e.Entry).ToHashSet();
        return from entry in entries
               where !wrong.Contains(entry.Id)
               let identity = entry.Event switch { NameRecorded name => name.Identity, ReferenceRecorded number => number.Identity, FactAsserted said when IsFound(said) => entry.Id, _ => (EntryId?)null }
               where identity is { } named && !wrong.Contains(named)
               group Keys(entry.Event) by identity.Value into one
               orderby one.Key.Compartment, one.Key.Number
               select new SearchDocument(id, one.Key, @in, [.. one.SelectMany(k => k).Select(Cut).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Keys(CaseEvent happened) => happened switch
    {
        NameRecorded name => NameForms.Keys(name.AsWritten).Concat(name.InLatinLetters is { } latin ? NameForms.Keys(latin) : []),
        ReferenceRecorded number => ReferenceForms.Keys(number.AsWritten),
        FactAsserted { Fact: var fact, Value: TextValue { Text: var text } } => Several(text).SelectMany(one => fact == References ? ReferenceForms.Keys(new(one)) : NameForms.Keys(new(one))),
        _ => [],
    };

    // A file that came from elsewhere has its names and numbers in statements about the person, several in one text.
    private static bool IsFound(FactAsserted said) =>
        said is { Subject: null, Value: TextValue } && (said.Fact == ThePerson.Name.Definition.Name || said.Fact == ThePerson.NamesAndAliases.Definition.Name || said.Fact == References);

    private static string References => ThePerson.ReferenceNumbers.Definition.Name;

    private static string[] Several(string text) => text.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<TeamMember> Members(List<Recorded> entries)
    {
        var last = new Dictionary<(string, ActorRole), TeamMember>();
        var covers = new Dictionary<EntryId, Actor>();
        foreach (var entry in entries)
        {
            switch (entry.Event)
            {
                case CaseOpened opened:
                    foreach (var who in new[] { entry.By! }.Concat(opened.Team ?? []).Where(w => !AccessTable.Of(w.Role).Everywhere)) Put(who, true);
                    break;
                case AssignedToCase assigned:
                    Put(assigned.Who, true);
                    break;
                case Work.CoverArranged cover when !last.TryGetValue((cover.By.Id, cover.By.Role), out var member) || !member.Has:
                    covers[entry.Id] = cover.By;
                    Put(cover.By, true);
                    break;
                case Work.CoverEnded over when covers.Remove(over.Cover, out var covered):
                    Put(covered, false);
                    break;
                case AssignmentEnded ended:
                    Put(ended.Who, false);
                    break;
            }

            void Put(Actor who, bool has) => last[(who.Id, who.Role)] = new(who, entry.Id, entry.At, has);
        }

        return last.Values;
    }

    private static string Cut(string key) => key.Length <= LongestKey ? key : key[..LongestKey];

    // Of every kind, also one that comes later: a row that could not be made would stop them all.
    private static string Word(TimerKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
