namespace DueCourse.Store.Tests.Reading;

using System.Globalization;
using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Work;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Store.Reading;

/// <summary>Lists and searches, on each engine. Each test has an empty store of its own.</summary>
public abstract class ReadingTests
{
    private static readonly Actor Auditor = new("a.silva", "Ana Silva", ActorRole.Auditor);
    private static readonly Actor Officer = new("k.novak", "Katarina Novak", ActorRole.SeniorOfficer);
    private static readonly Actor Liaison = new("j.mbeki", "Joy Mbeki", ActorRole.ReturnsLiaisonOfficer);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The name of a store in which there is nothing yet.</summary>
    protected abstract Task<string> Fresh();

    [Fact]
    public async Task A_writer_sees_what_they_recorded_and_each_reader_what_they_may_read()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists, one) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)), Given.Case("one"));
        await Done(desk, one, Given.Open(title: "Kamal V."));
        Assert.Equal((one, "Kamal V.", 1), Said((await lists.Cases(Given.Caseworker, new(), Later, stop: Stop)).Lines));
        await Done(desk, one, Given.Fact("f", @in: Compartment.Protection));
        await Done(desk, one, new AssignToCase(Liaison, "talks") { By = Officer, Id = "a" });

        var mine = Assert.Single((await lists.Cases(Given.Caseworker, new() { Mine = true }, Later, stop: Stop)).Lines);
        Assert.Equal([(Compartment.Open, 1), (Compartment.Protection, 1), (Compartment.Destination, 1)], mine.Counts.Select(c => (c.Key, c.Value)));
        var theirs = Assert.Single((await lists.Cases(Liaison, new(), Later, stop: Stop)).Lines);
        Assert.Equal([(Compartment.Open, 1), (Compartment.Destination, 1)], theirs.Counts.Select(c => (c.Key, c.Value)));
        Assert.NotEqual(mine.LastAt, mine.OpenedAt);
        Assert.Empty((await lists.Cases(Given.Colleague, new(), Later, stop: Stop)).Lines);
        Assert.Empty((await lists.Cases(Officer, new(), Later, stop: Stop)).Lines);
        Assert.Equal(one, Assert.Single((await lists.Cases(Auditor, new(), Later, stop: Stop)).Lines).Case);

        await Done(desk, one, new DeclareConflict("a cousin") { By = Given.Caseworker, Id = "c" });
        Assert.Empty((await lists.Cases(Given.Caseworker, new(), Later, stop: Stop)).Lines);
        Assert.Empty((await lists.Cases(Given.Caseworker with { Role = ActorRole.Auditor }, new(), Later, stop: Stop)).Lines);
    }

    [Fact]
    public async Task Whoever_asks_while_others_write_without_end_is_answered_with_what_there_was()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await using var theirs = await Ledgers.Open(store, Stop);
        using var follower = Follower.Of(ledger);
        var desk = Given.Desk(theirs);
        for (var n = 0; n < 4; n++) await Done(desk, Given.Case($"case {n}"), Given.Open());
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; !enough.IsCancellationRequested; n++) await Done(desk, Given.Case($"case {writer}"), Given.Fact($"fact {writer}.{n}"));
        })).ToList();
        try
        {
            for (var n = 0; n < 3; n++)
            {
                var own = Given.Case($"own {n}");
                await Done(desk, own, Given.Open());
                await follower.CatchUp(Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop);
                Assert.Contains(own, (await new WorkLists(follower).Cases(Given.Caseworker, new(), Later, stop: Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop)).Lines.Select(l => l.Case));
            }
        }
        finally
        {
            await enough.CancelAsync();
            await Task.WhenAll(writers);
        }
    }

    [Fact]
    public async Task Access_that_was_granted_shows_the_case_until_it_ends_and_not_an_instant_longer()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists, one) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)), Given.Case("one"));
        await Done(desk, one, Given.Open());
        var until = Given.Start + Duration.FromDays(2);
        var asked = await Done(desk, one, new RequestAccess(Compartment.Medical, "fitness to travel", until) { By = Given.Colleague, Id = "r" });
        await Done(desk, one, new GrantAccess(asked, until, "needed") { By = Officer, Id = "g" });

        var line = Assert.Single((await lists.Cases(Given.Colleague, new(), until - Duration.FromTicks(10), stop: Stop)).Lines);
        Assert.Equal((null, null), (line.Title, line.OpenedAt));
        Assert.Equal(Compartment.Medical, Assert.Single(line.Counts).Key);
        Assert.Empty((await lists.Cases(Given.Colleague, new() { Mine = true }, until - Duration.FromTicks(10), stop: Stop)).Lines);
        Assert.Empty((await lists.Cases(Given.Colleague, new(), until, stop: Stop)).Lines);
        Assert.Equal("access-expires", Assert.Single((await lists.Due(Given.Colleague, new(), until - Duration.FromTicks(10), stop: Stop)).Lines).Kind);
        Assert.Empty((await lists.Due(Given.Colleague, new(), until, stop: Stop)).Lines);
    }

    [Fact]
    public async Task Pages_hold_each_case_once_and_in_order_whatever_their_length()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)));
        var cases = Enumerable.Range(0, 23).Select(n => Given.Case(n.ToString(CultureInfo.InvariantCulture))).ToArray();
        foreach (var (id, n) in cases.Select((c, n) => (c, n)))
        {
            await Done(desk, id, new OpenCase($"Case {n}", new(2026, 5, 1)) { By = Given.Caseworker, Id = "open", Team = n % 3 == 0 ? [Given.Colleague] : [] });
            if (n % 2 == 0) await Done(desk, id, new PlaceLegalHold("a claim", Given.Start + Duration.FromDays(40 - n)) { By = Given.Caseworker, Id = "h" });
        }

        foreach (var who in new[] { Given.Caseworker, Auditor })
        {
            foreach (var most in new[] { 1, 4, 23, 50 })
            {
                Assert.Equal(cases.Reverse(), (await All(next => lists.Cases(who, new(), Later, next, most, Stop))).Select(l => l.Case));
                Assert.Equal(Enumerable.Range(0, 12).Select(n => cases[22 - 2 * n]), (await All(next => lists.Due(who, new(), Later, next, most, Stop))).Select(l => l.Case));
                Assert.Equal(cases.Where((_, n) => n % 3 == 0).Reverse(), (await All(next => lists.Cases(who, new() { Team = [Given.Colleague.Id] }, Later, next, most, Stop))).Select(l => l.Case));
                Assert.Equal([cases[18], cases[12], cases[6], cases[0]], (await All(next => lists.Due(who, new() { Team = [Given.Colleague.Id, "nobody"] }, Later, next, most, Stop))).Select(l => l.Case));
            }

            var third = (await lists.Cases(who, new(), Later, stop: Stop)).Lines[2];
            Assert.Equal(cases.Reverse().Take(3), (await lists.Cases(who, new() { OpenedFrom = third.OpenedAt }, Later, stop: Stop)).Lines.Select(l => l.Case));
            Assert.Equal(cases.Reverse().Skip(3), (await lists.Cases(who, new() { Before = third.OpenedAt }, Later, stop: Stop)).Lines.Select(l => l.Case));
            Assert.Equal(23, (await lists.Cases(who, new(), Later, "' OR 1=1 --", stop: Stop)).Lines.Count);
        }
    }

    [Fact]
    public async Task Who_left_a_team_is_no_longer_in_it_for_those_who_may_see_that()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists, one) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)), Given.Case("one"));
        await Done(desk, one, new OpenCase("A case", new(2026, 5, 1)) { By = Given.Caseworker, Id = "open", Team = [Given.Colleague] });
        await Done(desk, one, new AssignToCase(Liaison, "talks") { By = Officer, Id = "a" });
        await Done(desk, one, new EndAssignment(Given.Colleague, "moved") { By = Officer, Id = "e" });

        var team = new ListFilter { Team = [Given.Colleague.Id] };
        Assert.Empty((await lists.Cases(Given.Caseworker, team, Later, stop: Stop)).Lines);
        // That it ended stands in the working papers, which the liaison officer must not know.
        Assert.Single((await lists.Cases(Liaison, team, Later, stop: Stop)).Lines);
        Assert.Empty((await lists.Cases(Given.Colleague, new(), Later, stop: Stop)).Lines);
    }

    [Fact]
    public async Task Those_who_have_cases_with_somebody_are_known_by_name_and_nobody_else()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists, one, two) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)), Given.Case("one"), Given.Case("two"));
        await Done(desk, one, Given.Open());
        await Done(desk, one, new AssignToCase(Officer, "decides") { By = Given.Caseworker, Id = "o" });
        await Done(desk, one, new AssignToCase(Liaison, "talks") { By = Officer, Id = "l" });
        await Done(desk, two, Given.Open() with { By = Given.Colleague });

        Assert.Equal(new HashSet<Actor> { Given.Caseworker, Officer, Liaison }, (await lists.Team(Officer, Later, 10, Stop)).ToHashSet());
        Assert.Equal([Given.Colleague], await lists.Team(Given.Colleague, Later, 10, Stop));
        Assert.Empty(await lists.Team(Auditor, Later, 10, Stop));
        Assert.Single(await lists.Team(Officer, Later, 1, Stop));
        await Done(desk, one, new EndAssignment(Liaison, "moved") { By = Officer, Id = "e" });
        Assert.DoesNotContain(Liaison, await lists.Team(Officer, Later, 10, Stop));
        Assert.Empty(await lists.Team(Liaison, Later, 10, Stop));
    }

    [Fact]
    public async Task Who_reads_no_file_has_a_list_of_what_their_page_shows_and_of_nothing_else()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists, one) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)), Given.Case("one"));
        Actor press = new("p.moyo", "Precious Moyo", ActorRole.PressOfficer), state = new("embassy", "Consular section", ActorRole.DestinationAuthority), victims = new("s.novak", "Sara Novak", ActorRole.VictimLiaisonOfficer);
        Actor[] all = [press, state, victims];
        await Done(desk, one, Given.Open(title: "Kamal V."));
        await Done(desk, one, new AssignToCase(Officer, "decides") { By = Given.Caseworker, Id = "officer" });
        foreach (var who in all)
        {
            Assert.Empty((await lists.Seen(who, stop: Stop)).Lines);
            await Done(desk, one, new AssignToCase(who, "is told") { By = Officer, Id = $"to {who.Id}" });
        }

        // Of what nobody was told, those who are told things see nothing, and to them there is no case. Victim liaison reads a place of its own.
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);
        Assert.Empty((await lists.Seen(state, stop: Stop)).Lines);
        Assert.Equal(new SeenLine(one, null, 0, null), Assert.Single((await lists.Seen(victims, stop: Stop)).Lines));

        // Whatever else happens in the case, and when it was opened and what it is called, is not in their lists.
        foreach (var place in new[] { Compartment.Open, Compartment.Working, Compartment.Protection, Compartment.Medical }) await Done(desk, one, Given.Fact($"f {place}", @in: place));
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);
        Assert.Equal(new SeenLine(one, null, 0, null), Assert.Single((await lists.Seen(victims, stop: Stop)).Lines));
        Assert.Empty((await lists.Cases(press, new(), Later, stop: Stop)).Lines);
        Assert.Empty((await lists.Cases(state, new(), Later, stop: Stop)).Lines);

        var stored = await ledger.Read(one, stop: Stop);
        var head = stored.Heads().GetValueOrDefault(Compartment.Destination) ?? ChainHead.Empty(one, Compartment.Destination);
        var message = Entry.Seal(head, Payload.Write(new MessageExchanged(Way.Sent, "readmission-request", new string('x', 300)), Liaison, "m"), Given.Start + Duration.FromHours(5), new ChanceSalts());
        Assert.IsType<Appended>(await ledger.Append(new(one, stored.Version, [message]), Stop));
        var told = Assert.Single((await lists.Seen(state, stop: Stop)).Lines);
        Assert.Equal((1, Given.Start + Duration.FromHours(5), $"to you: {new string('x', 192)} …"), (told.Count, told.LastAt, told.Says));
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);

        await Done(desk, one, new RecordOutcome(CaseOutcome.NoAction, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o", Reasons = "nothing was proved" });
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);
        var outcome = (await ledger.Read(one, stop: Stop)).Entries.Last(e => Payload.Read(e).Event is OutcomeReached).Envelope.Id;
        await Done(desk, one, new ReleaseOutcomeToThePress(outcome) { By = Officer, Id = "p" });
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);
        var proposal = (await ledger.Read(one, stop: Stop)).Entries.Last(e => Payload.Read(e).Event is ActProposed).Envelope.Id;
        await Done(desk, one, new ConfirmAct(proposal) { By = Officer with { Id = "second.officer" }, Id = "confirm" });
        Assert.Equal((1, "no action, 1 May 2026"), Assert.Single((await lists.Seen(press, stop: Stop)).Lines) is var said ? (said.Count, said.Says) : default);
        Assert.Empty((await lists.Seen(press with { Id = "somebody.else" }, stop: Stop)).Lines);
        Assert.Empty((await lists.Seen(press with { Role = ActorRole.VictimLiaisonOfficer }, stop: Stop)).Lines);

        await Done(desk, one, new EndAssignment(press, "moved") { By = Officer, Id = "e" });
        Assert.Empty((await lists.Seen(press, stop: Stop)).Lines);
        Assert.Single((await lists.Seen(victims, stop: Stop)).Lines);
    }

    [Fact]
    public async Task Tasks_are_what_each_reader_would_find_in_each_of_their_cases_on_pages_of_whatever_length()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, follower) = (Given.Desk(ledger), Follower.Of(ledger));
        var tasks = new TeamTasks(follower);
        Actor[] readers = [Given.Caseworker, Given.Colleague, Officer, Liaison, Auditor];
        var until = Later + Duration.FromDays(1);
        for (var n = 0; n < 6; n++)
        {
            var id = Given.Case($"tasks {n}");
            await Done(desk, id, new OpenCase($"Case {n}", new(2026, 5, 1)) { By = Given.Caseworker, Id = "open", Team = n % 2 == 0 ? [Given.Colleague] : [] });
            await Done(desk, id, new AssignToCase(Officer, "decides") { By = Given.Caseworker, Id = "officer" });
            if (n % 3 == 0) await Done(desk, id, new AssignToCase(Liaison, "talks") { By = Officer, Id = "liaison" });
            foreach (var place in new[] { Compartment.Open, Compartment.Protection, Compartment.Working })
            {
                var said = await Done(desk, id, Given.Fact($"f {place}", @in: place));
                await Done(desk, id, new DisputeFact(said, "the person", Side.Person, null) { By = Given.Caseworker, Id = $"dispute {place}" });
            }

            if (n % 2 == 1)
            {
                var asked = await Done(desk, id, new RequestAccess(Compartment.Protection, "helps", until) { By = Given.Colleague, Id = "r" });
                if (n == 3) await Done(desk, id, new GrantAccess(asked, until, "needed") { By = Officer, Id = "g" });
            }
        }

        var first = (await tasks.Of(Given.Caseworker, own: false, Later, stop: Stop)).Page.Lines;
        foreach (var (task, n) in first.Take(4).Select((t, n) => (t, n)))
            await Done(desk, task.Case, new AssignTask(task.Task.Reason.Compartment, task.Task.Key, Given.Caseworker) { By = Given.Caseworker, Id = $"take {n}" });
        await Done(desk, first[0].Case, new FinishTask(first[0].Task.Reason.Compartment, first[0].Task.Key, "looked into") { By = Given.Caseworker, Id = "done" });
        await Done(desk, first[1].Case, new ArrangeCover(Given.Caseworker, Given.Colleague, Given.Start + Duration.FromDays(20)) { By = Officer, Id = "cover" });

        foreach (var now in new[] { Later, until, Later + Duration.FromDays(30) })
        {
            foreach (var who in readers)
            {
                var expected = await Whole(who, now);
                Assert.Equal(who.Role == ActorRole.Auditor, expected.Count == 0);
                foreach (var (own, most) in from own in new[] { false, true } from most in new[] { 1, 4, 100 } select (own, most))
                {
                    var wanted = expected.Where(t => !own || t.Task.For == who.Role || t.Task.AssignedTo == who || t.Task.CoveredBy == who).ToList();
                    Assert.Equal(wanted, await All(async next => (await tasks.Of(who, own, now, next, most, Stop)).Page));
                    var list = await tasks.Of(who, own, now, null, most, Stop);
                    Assert.Equal((wanted.Count, wanted.Count(t => t.Task.By < now)), (list.Count, list.Late));
                }

                Assert.Equal(expected.Count, (await tasks.Of(who, own: false, now, "' OR 1=1 --", 100, Stop)).Page.Lines.Count);
            }
        }

        Assert.Contains(await Whole(Given.Colleague, Later), t => t.Task.CoveredBy == Given.Colleague);
        Assert.True((await tasks.Of(Given.Caseworker, own: false, Later + Duration.FromDays(30), stop: Stop)).Late > 0);

        async Task<List<TeamTask>> Whole(Actor who, Instant now)
        {
            var found = new List<TeamTask>();
            foreach (var line in await All(next => new WorkLists(follower).Cases(who, new() { Mine = true }, now, next, 50, Stop)))
            {
                var c = LiveCase.From(line.Case, Payload.Read((await ledger.Read(line.Case, stop: Stop)).Entries));
                found.AddRange(TaskRules.In(c, c.Readable(who, now)).Select(t => new TeamTask(line.Case, line.Title, t)));
            }

            return [.. found.OrderBy(t => t.Task.By).ThenBy(t => t.Case.ToString(), StringComparer.Ordinal).ThenBy(t => t.Task.Reason.Compartment).ThenBy(t => t.Task.Reason.Number).ThenBy(t => t.Task.Key, StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task Their_list_has_pages_and_no_case_in_which_they_have_an_interest()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, lists) = (Given.Desk(ledger), new WorkLists(Follower.Of(ledger)));
        Actor victims = new("s.novak", "Sara Novak", ActorRole.VictimLiaisonOfficer);
        var cases = Enumerable.Range(0, 5).Select(n => Given.Case(n.ToString(CultureInfo.InvariantCulture))).ToArray();
        foreach (var id in cases)
        {
            await Done(desk, id, Given.Open());
            await Done(desk, id, new AssignToCase(Officer, "decides") { By = Given.Caseworker, Id = "officer" });
            await Done(desk, id, new AssignToCase(victims, "is told") { By = Officer, Id = "victims" });
        }

        foreach (var most in new[] { 1, 2, 5, 9 })
        {
            var shown = (await All(next => lists.Seen(victims, next, most, Stop))).Select(l => l.Case).ToList();
            Assert.Equal(5, shown.Count);
            Assert.Equal(cases.ToHashSet(), shown.ToHashSet());
        }

        Assert.Equal(5, (await lists.Seen(victims, "' OR 1=1 --", stop: Stop)).Lines.Count);
        await Done(desk, cases[3], new DeclareConflict("a cousin") { By = victims, Id = "c" });
        Assert.DoesNotContain((await lists.Seen(victims, stop: Stop)).Lines, l => l.Case == cases[3]);
    }

    [Fact]
    public async Task Rows_that_were_dropped_or_are_rebuilt_are_the_same_rows_also_after_an_interruption_and_beside_writers()
    {
        var store = await Fresh();
        await using var ledger = await Ledgers.Open(store, Stop);
        await using var other = await Ledgers.Open(store, Stop);
        var (desk, follower, second) = (Given.Desk(ledger), Follower.Of(ledger), Follower.Of(other));
        for (var n = 0; n < 40; n++) await Fill(desk, n);
        await follower.CatchUp(Stop);
        var before = await Rows(follower);
        Assert.All(before, table => Assert.NotEmpty(table.Value));

        await follower.Drop(Stop);
        Assert.All(await Rows(follower), table => Assert.Empty(table.Value));
        await second.CatchUp(Stop);
        Same(before, await Rows(follower));

        using (var halt = new CancellationTokenSource())
        {
            var seen = new Seen(p =>
            {
                if (p.Slices >= 60) halt.Cancel();
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => follower.Rebuild(2, seen, halt.Token));
            Same(before, await Rows(follower));
            Assert.True(await second.IsBeingRebuilt(Stop));
        }

        var last = new Seen(_ => { });
        var writing = Task.Run(async () =>
        {
            for (var n = 40; n < 50; n++) await Fill(desk, n);
        }, Stop);
        Assert.InRange(await second.Rebuild(3, last, Stop), 1, 49);
        Assert.Equal(256, last.Slices);
        await writing;
        Assert.False(await follower.IsBeingRebuilt(Stop));
        await Task.WhenAll(follower.CatchUp(Stop), second.CatchUp(Stop));
        var after = await Rows(follower);
        await follower.Drop(Stop);
        for (var n = 0; n < 50; n++) await second.Refresh(Given.Case($"case {n}"), Stop);
        Same(after, await Rows(follower));
        Assert.Equal(50, after["reading_part"].Count(r => r.StartsWith("0|", StringComparison.Ordinal) || r.Contains("|0|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_look_makes_no_row_anew_and_the_follower_goes_past_it()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, follower, one) = (Given.Desk(ledger), Follower.Of(ledger), Given.Case("case 1"));
        await Fill(desk, 1);
        await Fill(desk, 2);
        await CatchUp();
        var (before, version) = (await Rows(follower), await Version());

        foreach (var (look, n) in new CaseEvent[] { new Viewed(LookedAt.CasePage, null), new Searched(SearchedBy.Name), new Exported(ExportedFor.Disclosure) }.Select((l, n) => (l, n)))
            await Done(desk, one, new RecordLook([Compartment.Open, Compartment.Protection], look) { By = Given.Caseworker, Id = $"look {n}" });
        await CatchUp();
        Assert.Equal(version, await Version());
        Same(before, await Rows(follower));
        Assert.Empty(await ledger.Changes(await At(), 10, Stop));

        // Beside something that was recorded, the case is made anew as it now is, and a rebuild makes the same of it.
        await Done(desk, one, Given.Fact("f", @in: Compartment.Protection));
        await Done(desk, one, new RecordLook([Compartment.Open], new Viewed(LookedAt.History, null)) { By = Given.Caseworker, Id = "the last" });
        await follower.CatchUp(Stop);
        Assert.Equal((await ledger.Read(one, stop: Stop)).Version, await Version());
        var after = await Rows(follower);
        Assert.NotEqual(before["reading_part"], after["reading_part"]);
        await follower.Rebuild(1, stop: Stop);
        Same(after, await Rows(follower));

        // Nothing is held back by what others do on the server: what is held back is made anew whatever it is.
        async Task CatchUp()
        {
            var all = (await ledger.Read(one, stop: Stop)).Version + (await ledger.Read(Given.Case("case 2"), stop: Stop)).Version;
            Assert.Equal(all, (await Given.Changes(ledger, Position.Start, (int)all)).Count);
            await follower.CatchUp(Stop);
        }

        async Task<long> Version() => (long)Assert.Single(await follower.Tables.Ask(new("SELECT version FROM @reading_case WHERE case_id = $1"), [one], Stop))[0]!;
        async Task<Position> At() => Assert.Single(await follower.Tables.Ask(new("SELECT turn, version FROM @reading_place"), [], Stop)) is var row ? new((long)row[0]!, (long)row[1]!) : default;
    }

    [Fact]
    public async Task Rows_of_another_edition_are_made_anew_before_anything_is_listed()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (desk, follower) = (Given.Desk(ledger), Follower.Of(ledger));
        await Fill(desk, 1);
        await follower.CatchUp(Stop);
        var before = await Rows(follower);
        foreach (var sql in new[] { "UPDATE @reading_place SET edition = 1", "UPDATE @reading_part SET title = 'as an older program had it'", "DELETE FROM @reading_work" })
            await follower.Tables.Together(t => t.Do(new(sql)), Stop);

        var line = Assert.Single((await new WorkLists(Follower.Of(ledger)).Cases(Given.Caseworker, new(), Later, stop: Stop)).Lines);
        Assert.Equal("Case 1", line.Title);
        Same(before, await Rows(follower));
    }

    [Fact]
    public async Task What_was_erased_is_found_no_more()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (follower, one) = (Follower.Of(ledger), Given.Case("one"));
        var desk = Given.Desk(ledger);
        await Done(desk, one, Given.Open());
        var identity = await Done(desk, one, new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = Given.Caseworker, Id = "i" });
        var name = await Done(desk, one, new AddName(Compartment.Open, new(identity, NameKind.Full, new("Юрий Щербаков"), null, null, "a letter", null)) { By = Given.Caseworker, Id = "n" });
        var search = new CaseSearch(follower, ledger, desk, () => Later);
        var query = NameForms.Query("Sherbakov", Closeness.Consonants);
        await follower.CatchUp(Stop);
        Assert.Single(await search.Rows(Given.Caseworker, query, Later, null, 10, Stop));

        var stored = await ledger.Read(one, stop: Stop);
        var order = Given.Sealed(one, stored.Heads(), Later, (Compartment.Open, Payload.Write(new EntryCorrected(new(Compartment.Open, 1), "erased elsewhere"), Given.Caseworker, "x")));
        Assert.IsType<Appended>(await ledger.Append(new(one, stored.Version, order) { Erases = [name] }, Stop));
        await follower.CatchUp(Stop);
        Assert.Empty(await search.Rows(Given.Caseworker, query, Later, null, 10, Stop));
    }

    [Fact]
    public async Task A_case_that_ended_in_an_acquittal_is_in_no_list_and_no_search_but_an_auditors()
    {
        await using var ledger = await Ledgers.Open(await Fresh(), Stop);
        var (follower, one) = (Follower.Of(ledger), Given.Case("one"));
        var (desk, lists) = (Given.Desk(ledger), new WorkLists(follower));
        await Done(desk, one, Given.Open(title: "D. P."));
        await Done(desk, one, new AssignToCase(Officer, "decides") { By = Given.Caseworker, Id = "officer" });
        await Done(desk, one, new AssignToCase(Liaison, "talks") { By = Officer, Id = "liaison" });
        await Done(desk, one, new PlaceLegalHold("a claim", Given.Start + Duration.FromDays(40)) { By = Given.Caseworker, Id = "h" });
        var identity = await Done(desk, one, new RecordIdentity(Compartment.Open, new("as on the charge sheet", "the court's record", null)) { By = Given.Caseworker, Id = "i" });
        await Done(desk, one, new AddName(Compartment.Open, new(identity, NameKind.Full, new("Declan Pereira"), null, null, "the charge sheet", null)) { By = Given.Caseworker, Id = "n" });
        var search = new CaseSearch(follower, ledger, desk, () => Later);
        var query = NameForms.Query("Declan Pereira", Closeness.Letters);
        var staff = new[] { Given.Caseworker, Officer, Liaison };
        foreach (var who in staff) Assert.Equal((1, 1), await Seen(who));
        Assert.Single((await lists.Due(Given.Caseworker, new(), Later, stop: Stop)).Lines);

        await Done(desk, one, new RecordOutcome(CaseOutcome.Acquitted, DateRange.On(new(2026, 5, 1))) { By = Given.Caseworker, Id = "o" });
        foreach (var who in staff)
        {
            Assert.Equal((0, 0), await Seen(who));
            Assert.Empty((await lists.Due(who, new(), Later, stop: Stop)).Lines);
            Assert.Empty((await search.Find(who, query, SearchedBy.Name, $"by {who.Id}", stop: Stop)).Cases);
        }

        Assert.Equal((1, 1), await Seen(Auditor));
        Assert.Equal(one, Assert.Single((await search.Find(Auditor, query, SearchedBy.Name, "audit", stop: Stop)).Cases).Case);

        await Done(desk, one, new ReverseOutcome("a complaint has to be answered") { By = Officer, Id = "r" });
        foreach (var who in staff) Assert.Equal((1, 1), await Seen(who));

        async Task<(int Lines, int Hits)> Seen(Actor who) =>
            ((await lists.Cases(who, new(), Later, stop: Stop)).Lines.Count, (await search.Rows(who, query, Later, null, 10, Stop)).Count);
    }

    private static Instant Later => Given.Start + Duration.FromDays(1);

    private static (CaseId, string?, int) Said(IReadOnlyList<CaseLine> lines) => Assert.Single(lines) is var l ? (l.Case, l.Title, l.Counts[Compartment.Open]) : default;

    private static async Task<EntryId> Done(CaseDesk desk, CaseId id, Command command)
    {
        var outcome = await desk.Do(id, command, Stop);
        return Assert.IsType<Done>(outcome).Recorded[0].Id;
    }

    private static async Task Fill(CaseDesk desk, int n)
    {
        var id = Given.Case($"case {n}");
        await Done(desk, id, Given.Open(title: $"Case {n}"));
        var identity = await Done(desk, id, new RecordIdentity(Compartment.Open, new("as in custody", "the prison's record", null)) { By = Given.Caseworker, Id = "i" });
        await Done(desk, id, new AddName(Compartment.Protection, new(identity, NameKind.Full, new($"Amina Number{n}"), null, null, "a letter", null)) { By = Given.Caseworker, Id = "n" });
        var said = await Done(desk, id, Given.Fact("disputed"));
        await Done(desk, id, new DisputeFact(said, "the person", Side.Person, null) { By = Given.Caseworker, Id = "d" });
        await Done(desk, id, new PlaceLegalHold("a claim", Given.Start + Duration.FromDays(40)) { By = Given.Caseworker, Id = "h" });
        await Done(desk, id, new AssignToCase(Liaison, "talks") { By = Officer, Id = "a" });
        await Done(desk, id, new AssignToCase(new("s.novak", "Sara Novak", ActorRole.VictimLiaisonOfficer), "is told") { By = Officer, Id = "v" });
    }

    private static async Task<List<T>> All<T>(Func<string?, Task<ListPage<T>>> page)
    {
        var (all, next) = (new List<T>(), (string?)null);
        do
        {
            var one = await page(next);
            all.AddRange(one.Lines);
            next = one.Next;
        }
        while (next is not null);
        return all;
    }

    private static async Task<Dictionary<string, List<string>>> Rows(Follower follower)
    {
        var rows = new Dictionary<string, List<string>>();
        foreach (var table in CaseRows.All)
            rows[table.Name] = [.. (await follower.Tables.Ask(new($"SELECT {string.Join(", ", table.Columns.Select(c => c.Kind == Kind.Keys ? "{keys|array_to_string(keys, ' ')}" : c.Name))} FROM @{table.Name}"), [], Stop))
                .Select(r => string.Join('|', r)).Order(StringComparer.Ordinal)];
        return rows;
    }

    private static void Same(Dictionary<string, List<string>> expected, Dictionary<string, List<string>> actual)
    {
        foreach (var (table, rows) in expected) Assert.Equal(rows, actual[table]);
    }

    private sealed class Seen(Action<RebuildProgress> then) : IProgress<RebuildProgress>
    {
        public int Slices { get; private set; }

        public void Report(RebuildProgress value)
        {
            lock (this) Slices = Math.Max(Slices, value.Slices);
            then(value);
        }
    }
}
