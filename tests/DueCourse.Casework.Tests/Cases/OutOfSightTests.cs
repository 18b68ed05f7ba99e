namespace DueCourse.Casework.Tests.Cases;

using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

/// <summary>No entry names one in a compartment whose readers are not its own: that something is there would show.</summary>
public sealed class OutOfSightTests
{
    private static readonly EntryId Hidden = new(Compartment.Protection, 1);

    [Fact]
    public void No_act_that_names_an_entry_can_be_recorded_where_that_entry_is_out_of_sight_whatever_the_command()
    {
        var desk = Given.Opened();
        var naming = 0;
        foreach (var act in Acts.All)
            for (var seed = 0; seed < 12; seed++)
            {
                var happened = new AnyEvent(seed) { Only = Compartment.Protection }.Of(act.Type);
                if (RestsOn.Names(happened).Count == 0) continue;
                naming++;
                Assert.Equal("entry.out-of-sight", desk.Refused(new Careless(Compartment.Open, happened) { By = Given.Caseworker, Id = "x" }).Code);
                Assert.IsType<Events>(desk.Decide(new Careless(Compartment.Protection, happened) { By = Given.Caseworker, Id = "x" }));
            }

        Assert.True(naming > 300, $"only {naming} were tried");
    }

    [Fact]
    public void Every_field_that_names_an_entry_is_seen_by_the_door()
    {
        // A field in another shape than these would be passed over.
        foreach (var act in Acts.All)
            foreach (var field in EventsPage.Fields(act).Where(f => f.Form.Contains("entry", StringComparison.Ordinal)))
            {
                Assert.True(field.Form is "entry" or "list of entry", $"{act.Word}.{field.Name} is a {field.Form}");
                Assert.Contains(Enumerable.Range(0, 12), seed => RestsOn.Names(new AnyEvent(seed).Of(act.Type)).Count > 0);
            }
    }

    [Fact]
    public void A_proposal_is_looked_into_as_well()
    {
        var proposed = new DueCourse.Casework.Access.ActProposed([new ErasureOrdered([Hidden], ErasureReason.Correction)], Given.Start);

        Assert.Equal("entry.out-of-sight", Given.Opened().Refused(new Careless(Compartment.Open, proposed) { By = Given.Caseworker, Id = "x" }).Code);
    }

    [Fact]
    public void What_belongs_to_a_subject_out_of_sight_is_not_put_in_the_open()
    {
        var desk = Given.Opened();
        desk.Done(new AddSubject(Compartment.Protection, "convictions", null) { By = Given.Caseworker, Id = "s" });
        var conviction = desk.Last;

        foreach (var named in new[] { conviction, conviction with { Number = 99 } })
        {
            Assert.Equal("entry.out-of-sight", desk.Refused(new AddSubject(Compartment.Open, "sentences", named) { By = Given.Caseworker, Id = "a" }).Code);
            Assert.Equal("entry.out-of-sight", desk.Refused(new DeclareList(Compartment.Working, "sentences", named, true) { By = Given.Caseworker, Id = "b" }).Code);
            Assert.Equal("entry.out-of-sight", desk.Refused(Judged(Compartment.Open, named, new(Compartment.Open, 1))).Code);
            Assert.Equal("entry.out-of-sight", desk.Refused(Judged(Compartment.Open, null, named)).Code);
        }

        Assert.IsType<Events>(desk.Decide(new AddSubject(Compartment.Protection, "sentences", conviction) { By = Given.Caseworker, Id = "a" }));
        Assert.IsType<Events>(desk.Decide(Judged(Compartment.Protection, conviction, desk.Received(GivenPeople.Paper(DueCourse.Casework.Evidence.Confidentiality.AsylumFile), Compartment.Protection))));
    }

    [Fact]
    public void A_link_to_another_case_does_not_say_that_something_stands_in_a_walled_compartment_there()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        var link = GivenPeople.Link(desk, identity);
        var other = CaseId.From([.. Enumerable.Range(100, 16).Select(n => (byte)n)]);

        Assert.Equal("entry.out-of-sight", desk.Refused(link with { Made = link.Made with { InCase = other, To = Hidden } }).Code);
        Assert.IsType<Events>(desk.Decide(link with { Made = link.Made with { InCase = other, To = new EntryId(Compartment.Open, 4) } }));
    }

    [Fact]
    public void Where_things_belong_by_themselves_nothing_names_what_is_out_of_sight()
    {
        Assert.All(FactCatalogue.Kinds.Where(k => k.Parent is not null), kind =>
            Assert.True(WhereItBelongs.Of(kind.Parent!) is var above && (above == Compartment.Open || above == WhereItBelongs.Of(kind)), $"{kind.Singular} hangs on something out of its sight"));
        Assert.All(FactCatalogue.All, fact =>
            Assert.True(WhereItBelongs.Of(fact.Kind) is var of && (of == Compartment.Open || of == WhereItBelongs.Of(fact)), $"{fact.Name} is about something out of its sight"));
    }

    private static RecordJudgement Judged(Compartment @in, EntryId? about, EntryId shownBy) =>
        new(@in, "J16", about, JudgementAnswer.Met, new(2026, 5, 2), "reasons", ["article 8", "the person and two children", "considered", "none appears"], "Judge Lindqvist", DueCourse.Law.Drafting.Role.TribunalOrCourt, shownBy, [])
        { By = Given.Caseworker, Id = "c" };

    private sealed record Careless(Compartment In, CaseEvent What) : Command
    {
        public override IEnumerable<Compartment> Touches => [In];

        public override Decision Decide(LiveCase c, Instant now) => Decision.Record(In, What);
    }
}
