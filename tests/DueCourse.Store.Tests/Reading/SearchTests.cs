namespace DueCourse.Store.Tests.Reading;

using System.Text;
using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Store.Reading;
using DueCourse.Store.Tests.Throwaway;

/// <summary>Both engines find the same, in the same order: what the query itself says that it finds, where the searcher may read it.</summary>
public sealed class SearchTests(SharedPostgres postgres) : IDisposable
{
    private static readonly string[] Names =
    [
        "محمد الأحمد", "Muhammad al-Ahmad", "Mohamed Rahimi", "Nguyễn Thị Ánh", "Trần Thị Ánh", "习近平", "Wang Jinping", "Юрий Щербаков", "Yuri Sherbakov", "Γιώργος Παπαδόπουλος",
        "Jean-Pierre N'Diaye", "María José García Márquez", "Or And Not Near", "\" OR 1=1 --", "Conor O’Brien", "Işıl Şahin", "Abdullah Hussein", "Þórður", "דוד לוי", "सीता शर्मा", "김민준",
        "' || pg_sleep(9) || '", "{x|y} $1 @a", "*", "a*", "keys : x", "NEAR(a b)", "^start", "%_", "\\", "﷽", "x" + new string('y', 198), new string('习', 66), "Ali", "ALI", "ali ali",
    ];

    private static readonly string[] Numbers = ["A1234567/2", "a 123 4567-2", "HX/00421/2024", "O0I1S5B8", "001155 88", "1' OR '1'='1", "١٢٣٤"];

    private static readonly Actor Auditor = new("a.silva", "Ana Silva", ActorRole.Auditor);
    private static readonly Actor Liaison = new("j.mbeki", "Joy Mbeki", ActorRole.ReturnsLiaisonOfficer);

    private readonly Folder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Instant Later => Given.Start + Duration.FromDays(1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Both_engines_find_the_same_in_the_same_order_for_every_name_number_and_hostile_text_and_no_more_than_may_be_read()
    {
        await using var sqlite = await Ledgers.Open("sqlite:" + _folder.At("cases.sqlite"), Stop);
        await using var server = await Ledgers.Open(await postgres.Fresh(), Stop);
        var engines = new[] { sqlite, server }.Select(ledger => (Ledger: ledger, Desk: Given.Desk(ledger), Follower: Follower.Of(ledger))).ToArray();
        var all = new List<(SearchDocument Document, bool IsTheirs)>();
        foreach (var (ledger, desk, follower) in engines)
        {
            all.Clear();
            for (var n = 0; n < Names.Length; n++)
            {
                var (id, @in, by) = (Given.Case($"case {n}"), n % 3 == 0 ? Compartment.Protection : Compartment.Open, n % 4 == 0 ? Given.Colleague : Given.Caseworker);
                await Done(desk, id, Given.Open() with { By = by });
                if (n % 2 == 0) await Done(desk, id, new AssignToCase(Liaison, "talks") { By = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer), Id = "a" });
                var identity = await Done(desk, id, new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = by, Id = "i" });
                await Done(desk, id, new AddName(@in, new(identity, NameKind.Full, new(Names[n]), null, null, "a letter", null)) { By = by, Id = "n" });
                await Done(desk, id, new AddName(Compartment.Open, new(identity, NameKind.AlsoKnownAs, new(Names[(n * 7 + 3) % Names.Length]), null, null, "a card", null)) { By = by, Id = "n2" });
                await Done(desk, id, new AddReference(Compartment.Open, new(identity, ReferenceKind.HomeOffice, new(Numbers[n % Numbers.Length]), "a card", null)) { By = by, Id = "r" });
                var stored = await ledger.Read(id, stop: Stop);
                foreach (var rows in CompartmentRows.Of(id, [.. stored.Entries.Select(Payload.Read)])) all.AddRange(rows.Found.Select(f => (f, by == Given.Caseworker)));
            }

            await follower.CatchUp(Stop);
        }

        var typed = Names.Concat(Numbers).Concat(
        [
            "", " ", "\0", "\uD800", "\"", "''", "AND", "a AND b", "(", "))", "n*", "nali", "'; DROP TABLE entry; --", "🦊", new string('a', 10_000), new string('"', 10_000),
            string.Join(' ', Enumerable.Repeat("ali", 2_500)), string.Join(' ', Names)[..600], new string('习', 10_000),
        ]).ToArray();
        var known = all.Select(d => (d.Document, d.IsTheirs, Keys: d.Document.Keys.ToHashSet())).ToArray();
        var hits = 0;
        foreach (var text in typed)
        {
            foreach (var query in Enum.GetValues<Closeness>().Select(c => NameForms.Query(text, c)).Concat([ReferenceForms.Query(text, false), ReferenceForms.Query(text, true)]))
            {
                var stored = CompartmentRows.AsStored(query);
                var found = known.Where(d => stored.Finds(d.Keys)).ToArray();
                foreach (var who in new[] { Given.Caseworker, Auditor, Liaison, Given.Caseworker with { Id = "nobody" } })
                {
                    var wanted = found.Where(d => who.Id != "nobody"
                            && (who != Given.Caseworker || d.IsTheirs)
                            && (who != Liaison || (d.Document.In == Compartment.Open && IsGivenToLiaison(d.Document.Case))))
                        .Select(d => new FoundAt(d.Document.Case, d.Document.Identity, d.Document.In))
                        .OrderBy(f => f.Case.ToString(), StringComparer.Ordinal).ThenBy(f => f.In).ThenBy(f => f.Identity.Number).ToList();
                    foreach (var (ledger, desk, follower) in engines)
                    {
                        var search = new CaseSearch(follower, ledger, desk, () => Later);
                        Assert.Equal(wanted, await search.Rows(who, query, Later, null, 1000, Stop));
                        if (wanted.Count > 2) Assert.Equal(wanted[2..], await search.Rows(who, query, Later, wanted[1], 1000, Stop));
                    }

                    hits += wanted.Count;
                }
            }
        }

        Assert.True(hits > 1000, $"only {hits} hits");
    }

    [Fact]
    public async Task A_case_that_is_found_knows_it_where_the_name_stands_and_one_that_may_not_be_read_is_neither_found_nor_told()
    {
        await using var ledger = await Ledgers.Open("sqlite:" + _folder.At("cases.sqlite"), Stop);
        var (desk, one) = (Given.Desk(ledger), Given.Case("one"));
        await Done(desk, one, Given.Open(title: "Amina H."));
        var identity = await Done(desk, one, new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = Given.Caseworker, Id = "i" });
        await Done(desk, one, new AddName(Compartment.Protection, new(identity, NameKind.Full, new("Amina Haidari"), null, null, "her claim", null)) { By = Given.Caseworker, Id = "n" });
        await Done(desk, one, new AssignToCase(Liaison, "talks") { By = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer), Id = "a" });
        var search = new CaseSearch(Follower.Of(ledger), ledger, desk, () => Later);
        var query = NameForms.Query("haydari amina", Closeness.Consonants);
        var before = (await ledger.Read(one, stop: Stop)).Version;

        Assert.Empty((await search.Find(Liaison, query, SearchedBy.Name, "s1", stop: Stop)).Cases);
        Assert.Empty((await search.Find(Given.Colleague, query, SearchedBy.Name, "s2", stop: Stop)).Cases);
        Assert.Equal(before, (await ledger.Read(one, stop: Stop)).Version);

        var (found, next) = await search.Find(Given.Caseworker, query, SearchedBy.Name, "s3", stop: Stop);
        Assert.Null(next);
        Assert.Equal("Amina H.", Assert.Single(found).Title);
        Assert.Equal(new FoundAt(one, identity, Compartment.Protection), Assert.Single(found[0].At));
        var look = Assert.Single((await ledger.Read(one, after: before, stop: Stop)).Entries);
        Assert.Equal(Compartment.Protection, look.Envelope.Id.Compartment);
        Assert.Equal(new Searched(SearchedBy.Name), Payload.Read(look).Event);
        Assert.DoesNotContain("amina", Encoding.UTF8.GetString(look.Payload!), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_case_has_the_final_word_on_what_rows_that_are_out_of_date_offer()
    {
        await using var ledger = await Ledgers.Open("sqlite:" + _folder.At("cases.sqlite"), Stop);
        var (desk, one, follower) = (Given.Desk(ledger), Given.Case("one"), Follower.Of(ledger));
        await Done(desk, one, Given.Open());
        var identity = await Done(desk, one, new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = Given.Caseworker, Id = "i" });
        await Done(desk, one, new AddName(Compartment.Open, new(identity, NameKind.Full, new("Amina Haidari"), null, null, "a letter", null)) { By = Given.Caseworker, Id = "n" });
        await follower.CatchUp(Stop);
        // A row that gives the case to somebody to whom it was not given.
        await follower.Tables.Together(t => t.Do(new("UPDATE @reading_reader SET who = $1"), Given.Colleague.Id), Stop);
        var search = new CaseSearch(follower, ledger, desk, () => Later);
        var query = NameForms.Query("Amina", Closeness.Letters);

        Assert.Single(await search.Rows(Given.Colleague, query, Later, null, 10, Stop));
        Assert.Empty((await search.Find(Given.Colleague, query, SearchedBy.Name, "s", stop: Stop)).Cases);
        Assert.Equal(3, (await ledger.Read(one, stop: Stop)).Version);
    }

    [Fact]
    public void Rows_of_a_compartment_are_the_same_whatever_stands_in_the_others()
    {
        var id = Given.Case("one");
        EntryId identity = new(Compartment.Open, 2);
        Recorded[] open =
        [
            new(new(Compartment.Open, 1), Given.Start, Given.Caseworker, "a", new CaseOpened("A case", new(2026, 5, 1))),
            new(identity, Given.Start, Given.Caseworker, "b", new IdentityRecorded("as in custody", "a record", null)),
            new(new(Compartment.Open, 3), Given.Start, Given.Caseworker, "c", new NameRecorded(identity, NameKind.Full, new UntrustedText("Amina Haidari"), null, null, "a letter", null)),
        ];
        Recorded[] hidden =
        [
            new(new(Compartment.Protection, 1), Given.Start + Duration.FromDays(9), Given.Caseworker, "d", new NameRecorded(identity, NameKind.Full, new UntrustedText("Zahra Noori"), null, null, "her claim", null)),
            new(new(Compartment.Protection, 2), Given.Start, Given.Colleague, "e", new Casework.Statements.EntryCorrected(new(Compartment.Open, 3), "hidden")),
            new(new(Compartment.Protection, 3), Given.Start, Given.Colleague, "f", new AssignmentEnded(Given.Caseworker, "hidden")),
            new(new(Compartment.Protection, 4), Given.Start, Given.Colleague, "g", new Casework.Timers.TimerSet(Casework.Timers.TimerKind.HoldReview, Given.Start, new(Compartment.Open, 1))),
        ];

        Assert.Equal(Written(open), Written([.. open, .. hidden]));
        Assert.NotEqual(Written(open), Written([open[0], open[1]]));

        string Written(Recorded[] entries) => System.Text.Json.JsonSerializer.Serialize(CompartmentRows.Of(id, Compartment.Open, entries)!.Found.Select(f => f.Keys))
            + System.Text.Json.JsonSerializer.Serialize(CompartmentRows.Of(id, Compartment.Open, entries)! with { Found = [] });
    }

    private static bool IsGivenToLiaison(CaseId id) => Enumerable.Range(0, Names.Length).Any(n => n % 2 == 0 && Given.Case($"case {n}") == id);

    private static async Task<EntryId> Done(CaseDesk desk, CaseId id, Command command)
    {
        var outcome = await desk.Do(id, command, Stop);
        return (outcome as Done ?? throw new InvalidOperationException($"{command}: {outcome}")).Recorded[0].Id;
    }
}
