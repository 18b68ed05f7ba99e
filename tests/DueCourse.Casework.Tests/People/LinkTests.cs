namespace DueCourse.Casework.Tests.People;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.Access;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

public sealed class LinkTests
{
    [Fact]
    public void One_identity_keeps_every_form_of_its_name_to_the_character()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        string[] forms = ["محمّد رحيمي", "Mohammad  RAHIMI", "Mo\u0301hammad", "Rahimi, M."];
        foreach (var form in forms) desk.Name(identity, form);

        Assert.Equal(forms, desk.Case.People.Identities[identity].Names.Select(n => n.Said.AsWritten.AsGiven));
    }

    [Fact]
    public void Days_of_birth_stand_side_by_side_and_a_first_of_January_is_pointed_out()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        foreach (var day in new[] { new LocalDate(1990, 1, 1), new LocalDate(2008, 6, 30) })
            desk.Done(new RecordBirthDate(Compartment.Open, new(identity, DateRange.On(day), null, "a register", null)) { By = Given.Caseworker, Id = desk.Next() });
        var found = desk.Case.People.Identities[identity];
        desk.Done(new DisputeParticular(new(found.BirthDates[1].Id, "the person", Side.Person, null)) { By = Given.Caseworker, Id = desk.Next() });

        Assert.Equal([true, false], found.BirthDates.Select(b => b.Said.MayStandForAYear));
        Assert.True(found.CouldBeUnder18On(new(2026, 6, 29)));
        Assert.False(found.CouldBeUnder18On(new(2026, 6, 30)));
        Assert.Single(desk.Case.People.Identities[identity].BirthDates[1].Disputes);
    }

    [Fact]
    public void Nationalities_of_two_states_call_for_a_second_reader_and_until_then_the_link_ties_nothing()
    {
        var desk = Given.Opened();
        var (custody, visa) = (desk.Identity(), desk.Identity("as on the visa application"));
        desk.Nationality(custody, "AFG", NationalityBasis.Claimed);
        desk.Nationality(visa, "PAK");
        desk.Linked(custody);
        var link = desk.Linked(visa);

        Assert.Equal([Conflict.TwoStates], desk.Case.People.Links[link].Made.Conflicts);
        Assert.Equal(Tie.None, desk.Case.People.TieOf(visa).Tie);
        Assert.Equal("link.own-review", desk.Refused(new ReviewLink(link, true, "looked again") { By = Given.Caseworker, Id = "own" }).Code);

        desk.Done(new ReviewLink(link, true, "the photographs agree") { By = Given.Colleague, Id = desk.Next() });
        Assert.Equal(Tie.Firm, desk.Case.People.TieOf(visa).Tie);
    }

    [Theory]
    [InlineData(Conflict.BiometricsAgainstPapers)]
    [InlineData(Conflict.StatusChanged)]
    [InlineData(Conflict.FalseDocument)]
    public void Each_conflict_that_the_file_shows_calls_for_a_second_reader(Conflict conflict)
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var paper = desk.Received(GivenPeople.Paper() with { Identity = identity });
        var day = new LocalDate(2026, 5, 2);
        if (conflict == Conflict.BiometricsAgainstPapers)
            desk.Done(new RecordComparison(new(paper, Biometric.Fingerprints, "a visa of 2019", ComparisonResult.Match, true, "ten prints, examiner's threshold", "Bureau", day)) { By = Given.Colleague, Id = desk.Next() });
        if (conflict == Conflict.StatusChanged) desk.Nationality(identity, "IND", NationalityBasis.SaidToBeLost);
        if (conflict == Conflict.FalseDocument)
            desk.Done(new CheckGenuineness(new(paper, "Document examiner", day, Genuineness.Forged, "the security fibres are printed")) { By = Given.Colleague, Id = desk.Next() });
        var link = desk.Linked(identity);

        Assert.Equal([conflict], desk.Case.People.Links[link].Made.Conflicts);
        Assert.Equal(LinkState.AwaitsASecondReader, desk.Case.People.Links[link].State.State);
    }

    [Fact]
    public void A_second_reader_who_does_not_agree_cuts_the_link()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var link = desk.Linked(identity, null, null, Conflict.StatusChanged);
        desk.Done(new ReviewLink(link, false, "the dates cannot be right") { By = Given.Colleague, Id = desk.Next() });

        Assert.Equal(LinkState.Cut, desk.Case.People.Links[link].State.State);
        Assert.Equal("link.cut", desk.Refused(new ContestLink(new(link, "the person", Side.Person, "x")) { By = Given.Caseworker, Id = "c" }).Code);
    }

    [Fact]
    public void A_contest_is_settled_by_somebody_who_neither_made_the_link_nor_recorded_the_contest()
    {
        var desk = Given.Opened();
        var link = desk.Linked(desk.Identity());
        var contest = desk.Done(new ContestLink(new(link, "the person", Side.Person, "that is my brother")) { By = Given.Colleague, Id = desk.Next() }).Last;

        Assert.Equal("link.own-contest", desk.Refused(new SettleContest(contest, true, "no") { By = Given.Caseworker, Id = "s" }).Code);
        Assert.Equal("link.own-contest", desk.Refused(new SettleContest(contest, true, "no") { By = Given.Colleague, Id = "s" }).Code);
        desk.Done(new AssignToCase(GivenPeople.Third, "decides the case") { By = Given.Caseworker, Id = desk.Next() });
        desk.Done(new SettleContest(contest, true, "the prints are one person's") { By = GivenPeople.Third, Id = "s" });
        Assert.Equal("link.settled", desk.Refused(new SettleContest(contest, true, "no") { By = GivenPeople.Third, Id = "s2" }).Code);
    }

    [Fact]
    public void Two_contests_are_each_settled_before_what_hung_on_the_link_counts()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var link = desk.Linked(identity);
        var (first, second) = (desk.Contested(link), desk.Contested(link, Side.State, "the liaison officer"));
        desk.Done(GivenPeople.Settle(desk, first, stands: true));
        var between = desk.Case.People.TieOf(identity);
        desk.Done(GivenPeople.Settle(desk, second, stands: true));

        Assert.Equal(Tie.Contested, between.Tie);
        Assert.Equal([Side.State], between.ContestedBy);
        Assert.Equal(Tie.Firm, desk.Case.People.TieOf(identity).Tie);
    }

    [Fact]
    public void A_cut_that_was_itself_an_error_is_corrected_and_the_link_stands_again()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var link = desk.Linked(identity);
        var cut = desk.Done(new UnlinkIdentities(link, "wrong file") { By = Given.Caseworker, Id = desk.Next() }).Last;
        desk.Done(new CorrectEntry(cut, "the file was the right one") { By = Given.Caseworker, Id = desk.Next() });

        Assert.Equal(LinkState.Stands, desk.Case.People.Links[link].State.State);
        Assert.Equal(Tie.Firm, desk.Case.People.TieOf(identity).Tie);
        desk.Done(new CorrectEntry(link, "nobody ever compared them") { By = Given.Caseworker, Id = desk.Next() });
        Assert.Equal(Tie.None, desk.Case.People.TieOf(identity).Tie);
    }

    [Fact]
    public void A_link_to_another_case_is_kept_on_this_side_and_ties_nothing_here()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var other = CaseId.From(new byte[16]);
        desk.Done(GivenPeople.Link(desk, identity) with { Made = new(identity, null, other, LinkScope.SamePerson, LinkConfidence.Possible, "the same number", [identity], []) });

        Assert.Equal(Tie.None, desk.Case.People.TieOf(identity).Tie);
        Assert.Equal("link.same-case", desk.Refused(GivenPeople.Link(desk, identity) with { Made = new(identity, null, Given.Case, LinkScope.SamePerson, LinkConfidence.Possible, "x", [identity], []) }).Code);
    }

    [Fact]
    public void A_link_for_search_only_carries_no_statement()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Done(GivenPeople.Link(desk, identity) with { Made = new(identity, null, null, LinkScope.ForSearchOnly, LinkConfidence.Possible, "alike", [identity], []) });

        Assert.Equal(Tie.None, desk.Case.People.TieOf(identity).Tie);
    }

    [Fact]
    public void What_is_refused_or_decided_does_not_depend_on_links_and_nationalities_in_a_walled_compartment()
    {
        var (with, without) = (Given.Opened(), Given.Opened());
        foreach (var desk in new[] { with, without }) desk.Identity();
        var hidden = with.Identity("as in the claim", Compartment.Protection);
        with.Nationality(hidden, "AFG");
        with.Linked(hidden);
        foreach (var desk in new[] { with, without }) desk.Nationality(new(Compartment.Open, 2), "PAK");
        with.Now = without.Now;
        var decisions = new[] { with, without }.Select(d => ((Events)d.Decide(GivenPeople.Link(d, new(Compartment.Open, 2)) with { Id = "x" })).All.Single()).ToList();

        Assert.Equal(((IdentitiesLinked)decisions[1].Event).Conflicts, ((IdentitiesLinked)decisions[0].Event).Conflicts);
        foreach (var desk in new[] { with, without })
            Assert.Equal("entry.out-of-sight", desk.Refused(GivenPeople.Link(desk, new(Compartment.Open, 2), new(Compartment.Protection, 1))).Code);
    }

    [Fact]
    public void A_link_in_a_walled_compartment_between_open_identities_changes_nothing_in_an_open_one()
    {
        var decisions = new List<IdentitiesLinked>();
        foreach (var hidden in new[] { false, true })
        {
            var desk = Given.Opened();
            var (tied, other) = (desk.Identity(), desk.Identity("as on the visa application"));
            desk.Nationality(tied, "PAK");
            desk.Nationality(other, "AFG");
            if (hidden) desk.Done(GivenPeople.Link(desk, tied) with { In = Compartment.Protection });
            decisions.Add((IdentitiesLinked)((Events)desk.Decide(GivenPeople.Link(desk, other) with { Id = "x" })).All.Single().Event);
        }

        Assert.Empty(decisions[0].Conflicts);
        Assert.Empty(decisions[1].Conflicts);
    }

    [Fact]
    public void A_program_links_nobody()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();

        Assert.Equal("link.no-person", desk.Refused(GivenPeople.Link(desk, identity) with { By = new("timer", "DueCourse", ActorRole.System) }).Code);
    }

    [Fact]
    public void Half_a_character_is_refused_wherever_it_stands()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();

        // An attribute cannot hold these.
        foreach (var name in new[] { "a\uD800b", "\uDC00", "a\uD800" })
            Assert.Equal("text.broken", desk.Refused(new AddName(Compartment.Open, new(identity, NameKind.Full, new(name), null, null, "a letter", null)) { By = Given.Caseworker, Id = "n" }).Code);
        desk.Name(identity, "\U00020BB7野");
    }

    [Fact]
    public void Nothing_about_people_or_nationality_is_a_number()
    {
        var types = typeof(LiveCase).Assembly.GetTypes()
            .Where(t => t.Namespace is "DueCourse.Casework.People" or "DueCourse.Casework.Evidence" && t.IsAssignableTo(typeof(CaseEvent)));
        var numbers = types.SelectMany(t => t.GetProperties())
            .Where(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is { IsEnum: false } type && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        Assert.Equal(["DocumentReceived.Length"], numbers);
    }
}
