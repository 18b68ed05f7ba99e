namespace DueCourse.Casework.Tests.Access;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Statements;

public sealed class AccessTests
{
    private static readonly Actor Liaison = new("r.haddad", "Rania Haddad", ActorRole.ReturnsLiaisonOfficer);

    public static TheoryData<ActorRole> Roles => [.. Enum.GetValues<ActorRole>()];

    [Theory, MemberData(nameof(Roles))]
    public void Every_role_has_a_row_and_nobody_writes_where_they_cannot_read(ActorRole role)
    {
        var row = AccessTable.Of(role);

        Assert.All(Compartments.All, compartment =>
        {
            var may = row.In(compartment);
            Assert.True(!may.HasFlag(Right.Write) || may.HasFlag(Right.Read), $"{role} in {compartment}");
            Assert.True(!may.HasFlag(Right.MustNotKnow) || may == Right.MustNotKnow, $"{role} in {compartment}");
        });
        Assert.Equal(row.Cells.Count, row.Cells.Select(c => c.In).Distinct().Count());
        Assert.All(row.Cells, cell => Assert.EndsWith(".", cell.Because, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Roles))]
    public void Whoever_was_not_given_the_case_writes_nowhere_and_reads_nothing_unless_the_table_says_everywhere(ActorRole role)
    {
        var desk = Given.Opened();
        var stranger = new Actor("a.stranger", "Somebody Else", role);
        if (AccessTable.Of(role).Everywhere) return;

        Assert.Empty(desk.Case.Readable(stranger, desk.Now));
        foreach (var compartment in Compartments.All)
            Assert.Equal("access.refused", desk.Refused(Stated(stranger, compartment)).Code);

        static AssertFact Stated(Actor by, Compartment @in) => new(@in, Given.Fact("dateOfBirth", Given.Day(1990, 2, 28))) { By = by, Id = "x" };
    }

    [Theory, MemberData(nameof(Roles))]
    public void Whoever_was_given_the_case_writes_exactly_where_the_table_says(ActorRole role)
    {
        var desk = Given.Opened();
        var somebody = new Actor("s.body", "Some Body", role);
        if (AccessTable.Of(role) is { AssignedBy.Count: > 0 } row)
        {
            var giver = row.AssignedBy.Contains(ActorRole.SeniorOfficer) ? Given.Officer : Given.Caseworker;
            desk.Done(new AssignToCase(somebody, "for the test") { By = giver, Id = desk.Next() });
        }

        foreach (var compartment in Compartments.All)
        {
            var refused = desk.Decide(new AssertFact(compartment, Given.Fact("dateOfBirth", Given.Day(1990, 2, 28))) { By = somebody, Id = "x" }) is Refusal;
            Assert.Equal(!AccessTable.Of(role).In(compartment).HasFlag(Right.Write), refused);
            Assert.Equal(AccessTable.Of(role).In(compartment).HasFlag(Right.Read), desk.Case.Readable(somebody, desk.Now).Contains(compartment));
        }
    }

    [Fact]
    public void Whoever_opens_a_case_has_it_and_so_has_the_team_that_they_name()
    {
        var desk = Given.Opened();

        Assert.Contains(Compartment.Working, desk.Case.Readable(Given.Caseworker, desk.Now));
        Assert.Contains(Compartment.Working, desk.Case.Readable(Given.Colleague, desk.Now));
        Assert.Equal("case.team", Assert.IsType<Refusal>(new Desk().Decide(new OpenCase("x", new(2026, 5, 1)) { By = Given.Caseworker, Id = "o", Team = [Liaison] })).Code);
        Assert.Equal("access.refused", new Desk().Refused(new OpenCase("x", new(2026, 5, 1)) { By = Liaison, Id = "o" }).Code);
    }

    [Fact]
    public void Access_that_was_asked_for_is_granted_by_somebody_else_and_ends_at_its_instant_by_itself()
    {
        var desk = Given.Opened().Done(new AssignToCase(Liaison, "talks begin") { By = Given.Officer, Id = "a" });
        var until = desk.Now + Duration.FromDays(10);
        desk.Done(new RequestAccess(Compartment.Medical, "fitness to travel has to be told", until) { By = Liaison, Id = "r" });
        var request = desk.Last;

        Assert.Equal("access.refused", desk.Refused(new GrantAccess(request, until, "x") { By = Given.Caseworker, Id = "g" }).Code);
        Assert.Equal("access.too-long", desk.Refused(new GrantAccess(request, until + Duration.FromSeconds(1), "x") { By = Given.Officer, Id = "g" }).Code);
        desk.Done(new GrantAccess(request, until, "needed for the booking") { By = Given.Officer, Id = "g" });

        Assert.Contains(Compartment.Medical, desk.Case.Readable(Liaison, until - Duration.FromTicks(1)));
        Assert.DoesNotContain(Compartment.Medical, desk.Case.Readable(Liaison, until));
        Assert.Equal("access.refused", desk.Refused(new AssertFact(Compartment.Medical, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = Liaison, Id = "w" }).Code);
        Assert.Equal("access.answered", desk.Refused(new RefuseAccess(request, "late") { By = Given.SecondOfficer, Id = "n" }).Code);
        desk.Done(new WithdrawAccess(desk.Case.Access.Grants.Single().Entry, "no longer needed") { By = Given.Officer, Id = "w" });
        Assert.DoesNotContain(Compartment.Medical, desk.Case.Readable(Liaison, desk.Now));
    }

    [Fact]
    public void Two_people_let_somebody_into_intelligence_neither_of_them_whoever_asked()
    {
        var desk = Given.Opened();
        var until = desk.Now + Duration.FromDays(5);
        var asking = new Actor("z.okafor", "Zita Okafor", ActorRole.SeniorOfficer);
        desk.Done(new AssignToCase(asking, "decides") { By = Given.Officer, Id = "a" });
        desk.Done(new RequestAccess(Compartment.Intelligence, "a source is named in the papers", until) { By = asking, Id = "r" });
        var request = desk.Last;

        Assert.Equal("access.to-oneself", desk.Refused(new GrantAccess(request, until, "x") { By = asking, Id = "g" }).Code);
        desk.Done(new GrantAccess(request, until, "one report") { By = Given.Officer, Id = "g" });
        Assert.Empty(desk.Case.Access.Grants);
        var proposal = desk.Case.Proposals.All.Single().Entry;
        Assert.Equal("two-persons.same", desk.Refused(new ConfirmAct(proposal) { By = Given.Officer, Id = "c" }).Code);
        Assert.Equal("access.to-oneself", desk.Refused(new ConfirmAct(proposal) { By = asking, Id = "c" }).Code);
        Assert.Equal("access.refused", desk.Refused(new ConfirmAct(proposal) { By = Given.Caseworker, Id = "c" }).Code);
        desk.Done(new ConfirmAct(proposal) { By = Given.SecondOfficer, Id = "c" });

        Assert.Contains(Compartment.Intelligence, desk.Case.Readable(asking, desk.Now));
        Assert.Equal([Compartment.Intelligence], desk.Entries.Skip(2).Select(e => e.Envelope.Id.Compartment).Distinct());
    }

    [Fact]
    public void A_refused_request_opens_nothing_and_a_second_one_waits_for_the_first()
    {
        var desk = Given.Opened();
        var ask = new RequestAccess(Compartment.Privilege, "the advice of May", desk.Now + Duration.FromDays(3)) { By = Given.Caseworker, Id = "r" };
        desk.Done(ask);
        Assert.Equal("access.asked-already", desk.Refused(ask with { Id = "again" }).Code);
        Assert.Equal("access.refused", desk.Refused(new RefuseAccess(desk.Last, "x") { By = Given.Officer, Id = "n" }).Code);
        var adviser = new Actor("l.vidal", "Lucia Vidal", ActorRole.LegalAdviser);
        var request = desk.Last;
        desk.Done(new AssignToCase(adviser, "advises") { By = Given.Caseworker, Id = "a" });
        desk.Done(new RefuseAccess(request, "it is summarised in the file") { By = adviser, Id = "n" });

        Assert.DoesNotContain(Compartment.Privilege, desk.Case.Readable(Given.Caseworker, desk.Now));
        Assert.IsType<Events>(desk.Decide(ask with { Id = "again" }));
    }

    [Fact]
    public void Nobody_gives_a_case_to_themselves()
    {
        var desk = Given.Opened();

        Assert.Equal("access.to-oneself", desk.Refused(new AssignToCase(Given.Officer, "x") { By = Given.Officer, Id = "a" }).Code);
        Assert.Equal("access.refused", desk.Refused(new AssignToCase(new("n.n", "N N", ActorRole.Caseworker), "x") { By = Given.Caseworker, Id = "a" }).Code);
    }

    [Fact]
    public void Whoever_could_read_a_claim_never_speaks_to_the_other_state_in_that_case()
    {
        var desk = Given.Opened();
        var turned = Given.Colleague with { Role = ActorRole.ReturnsLiaisonOfficer };

        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(turned, "x") { By = Given.Officer, Id = "a" }).Code);
        desk.Done(new EndAssignment(Given.Colleague, "moves on") { By = Given.Officer, Id = "e" });
        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(turned, "x") { By = Given.Officer, Id = "a" }).Code);
        desk.Done(new AssignToCase(Liaison, "talks") { By = Given.Officer, Id = "l" });
        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(Liaison with { Role = ActorRole.Caseworker }, "x") { By = Given.Officer, Id = "a" }).Code);
        Assert.Equal("access.refused", desk.Refused(new RequestAccess(Compartment.Protection, "x", desk.Now + Duration.FromDays(1)) { By = Liaison, Id = "r" }).Code);
    }

    [Fact]
    public void Nobody_changes_sides_in_a_case_nor_inspects_one_that_they_worked()
    {
        var desk = Given.Opened();

        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(Given.Colleague with { Role = ActorRole.Representative }, "x") { By = Given.Caseworker, Id = "a" }).Code);
        Assert.Empty(desk.Case.Readable(Given.Colleague with { Role = ActorRole.Auditor }, desk.Now));
        Assert.NotEmpty(desk.Case.Readable(Given.Colleague with { Id = "somebody else", Role = ActorRole.Auditor }, desk.Now));
    }

    [Fact]
    public void Access_that_was_granted_shows_in_the_view_and_goes_when_it_ends()
    {
        var desk = Given.Opened();
        var until = desk.Now + Duration.FromDays(1);
        desk.Done(new RequestAccess(Compartment.Victim, "an address is asked for by the court", until) { By = Given.Caseworker, Id = "r" });
        desk.Done(new GrantAccess(desk.Last, until, "ordered") { By = Given.Officer, Id = "g" });
        desk.Done(new ConfirmAct(desk.Case.Proposals.All.Single().Entry) { By = Given.SecondOfficer, Id = "c" });

        Assert.Contains(SeenCase.By(desk.Case, Given.Caseworker, desk.Now).Case.History, r => r.Id.Compartment == Compartment.Victim);
        Assert.DoesNotContain(SeenCase.By(desk.Case, Given.Caseworker, until).Case.History, r => r.Id.Compartment == Compartment.Victim);
        Assert.DoesNotContain(SeenCase.By(desk.Case, Given.Colleague, desk.Now).Case.History, r => r.Id.Compartment == Compartment.Victim);
    }

    [Fact]
    public void A_declared_interest_ends_every_right_at_once_until_somebody_else_sets_it_aside()
    {
        var desk = Given.Opened();
        desk.Done(new DeclareConflict("we were at school together") { By = Given.Colleague, Id = "d" });
        var declared = desk.Last;

        Assert.Empty(desk.Case.Readable(Given.Colleague, desk.Now));
        Assert.Equal("access.refused", desk.Refused(new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = Given.Colleague, Id = "x" }).Code);
        desk.Done(new SetConflictAside(declared, "thirty years ago, in another class") { By = Given.Officer, Id = "s" });
        Assert.NotEmpty(desk.Case.Readable(Given.Colleague, desk.Now));
    }

    [Fact]
    public void Nobody_with_a_declared_interest_is_given_the_case()
    {
        var desk = Given.Opened();
        var newcomer = new Actor("h.lindgren", "Hanna Lindgren", ActorRole.Caseworker);
        desk.Done(new DeclareConflict("her sister's neighbour") { By = newcomer, Id = "d" });
        var declared = desk.Last;

        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(newcomer, "works it") { By = Given.Officer, Id = "a" }).Code);
        // In whatever role, and also where they had it already.
        Assert.Equal("access.walled-off", desk.Refused(new AssignToCase(newcomer with { Role = ActorRole.LegalAdviser }, "advises") { By = Given.Officer, Id = "b" }).Code);
        desk.Done(new SetConflictAside(declared, "they have not met for twenty years") { By = Given.Officer, Id = "s" });
        desk.Done(new AssignToCase(newcomer, "works it") { By = Given.Officer, Id = "c" });
        Assert.True(desk.Case.Access.IsAssigned(newcomer));
    }

    [Fact]
    public void A_refusal_does_not_tell_whether_what_was_named_is_there()
    {
        var with = Given.Opened();
        var adviser = new Actor("l.vidal", "Lucia Vidal", ActorRole.LegalAdviser);
        with.Done(new AssignToCase(adviser, "advises") { By = Given.Caseworker, Id = "a" });
        with.Done(new AssertFact(Compartment.Privilege, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = adviser, Id = "f" });
        var without = Given.Opened();
        var hidden = new EntryId(Compartment.Privilege, 1);
        Command[] prying =
        [
            new VerifyFact(hidden, "x") { By = Given.Caseworker, Id = "p" },
            new CorrectEntry(hidden, "x") { By = Given.Caseworker, Id = "p" },
            new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)) with { Document = hidden }) { By = Given.Caseworker, Id = "p" },
            new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)) with { Supersedes = hidden }) { By = Given.Caseworker, Id = "p" },
            new ConfirmAct(hidden) { By = Given.Caseworker, Id = "p" },
            new WithdrawAccess(hidden, "x") { By = Given.Caseworker, Id = "p" },
        ];

        Assert.All(prying, command => Assert.Equal(without.Refused(command), with.Refused(command)));
        Assert.IsType<Events>(with.Decide(new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1)))
            { By = Given.Caseworker, Id = "p", BasedOn = new Dictionary<Compartment, int> { [Compartment.Open] = 1, [Compartment.Privilege] = 0 } }));
    }

    [Fact]
    public void The_id_of_somebody_elses_command_gives_nothing_of_it_away()
    {
        var desk = Given.Opened();
        desk.Done(new AssertFact(Compartment.Protection, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = Given.Caseworker, Id = "mine" });

        Assert.Equal("access.refused", desk.Refused(new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = Liaison, Id = "mine" }).Code);
        Assert.IsType<Events>(desk.Decide(new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 1, 1))) { By = Given.Colleague, Id = "mine" }));
    }

    [Fact]
    public void Nothing_but_an_opening_comes_to_a_case_that_is_not_there() =>
        Assert.Equal("case.not-open", new Desk().Refused(new RecordLook([Compartment.Open], new Viewed(LookedAt.CasePage, null)) { By = Given.Caseworker, Id = "v" }).Code);
}
