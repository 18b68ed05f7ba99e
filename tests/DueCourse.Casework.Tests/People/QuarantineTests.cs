namespace DueCourse.Casework.Tests.People;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

/// <summary>What was built on a contested link does not count until the contest is settled, on both axes of time.</summary>
public sealed class QuarantineTests
{
    private static readonly LocalDate Day = new(2026, 5, 20);

    [Fact]
    public void A_conclusion_turns_unknown_when_the_link_under_it_is_contested_and_back_when_that_is_settled()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = identity });
        var unlinked = desk.Now;
        var link = desk.Linked(identity);
        var linked = desk.Now;
        var contest = desk.Contested(link);
        var contested = desk.Now;
        desk.Done(GivenPeople.Settle(desk, contest, stands: true));
        var settled = desk.Now;

        Assert.Equal(
            [
                (Answer.Unknown, $"it is recorded of the identity {identity}, which nothing on file links to the person"),
                (Answer.Yes, ""),
                (Answer.Unknown, $"it is recorded of the identity {identity}, and the link {link} is contested by Parvaneh Rostami, solicitor: the photograph shows somebody else"),
                (Answer.Yes, ""),
            ],
            new[] { unlinked, linked, contested, settled }.Select(at => British(desk, at)));
    }

    [Fact]
    public void The_conclusion_of_the_statute_book_itself_changes_and_gives_the_reason()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = identity });
        var contest = desk.Contested(desk.Linked(identity));
        var contested = Concluded(desk);
        desk.Done(GivenPeople.Settle(desk, contest, stands: true));
        var settled = Concluded(desk);

        Assert.Equal(Answer.Unknown, contested.Answer);
        Assert.Equal(Answer.No, settled.Answer);
        Assert.Contains(contested.SelfAndAllBelow(), f => f.Sentence.Contains("is contested by Parvaneh Rostami", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_link_takes_away_what_hung_on_it_in_every_reading_and_loses_nothing()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = identity });
        var link = desk.Linked(identity);
        var before = desk.Case.People.Identities[identity];
        desk.Done(new UnlinkIdentities(link, "two people share the number") { By = Given.Caseworker, Id = desk.Next() });

        Assert.All(Enum.GetValues<Reading>(), reading => Assert.Null(Found(desk, reading).Value));
        Assert.Contains("two people share the number", Found(desk, Reading.Established).WhyNot, StringComparison.Ordinal);
        Assert.Equal(before, desk.Case.People.Identities[identity]);

        desk.Linked(identity);
        Assert.Equal(Answer.Yes, British(desk, null).Answer);
    }

    [Theory]
    [InlineData(Side.State, true, false)]
    [InlineData(Side.Person, false, true)]
    [InlineData(Side.ThirdParty, false, false)]
    public void A_sides_own_reading_keeps_what_only_the_other_side_contests(Side contestedBy, bool person, bool state)
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = identity });
        desk.Contested(desk.Linked(identity), contestedBy);

        Assert.Null(Found(desk, Reading.Established).Value);
        Assert.Equal(person, Found(desk, Reading.Person).Value is not null);
        Assert.Equal(state, Found(desk, Reading.State).Value is not null);
    }

    [Fact]
    public void What_hangs_on_a_second_path_that_stands_is_not_touched_by_a_contest()
    {
        var desk = Given.Opened();
        var (one, two) = (desk.Identity(), desk.Identity("as on the visa application"));
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = one });
        var direct = desk.Linked(one);
        desk.Linked(two);
        desk.Linked(two, one);
        desk.Contested(direct);

        Assert.Equal(Tie.Firm, desk.Case.People.TieOf(one).Tie);
        Assert.Equal(Answer.Yes, British(desk, null).Answer);
    }

    [Fact]
    public void A_contest_reaches_what_hangs_on_it_through_another_identity()
    {
        var desk = Given.Opened();
        var (one, two) = (desk.Identity(), desk.Identity("as on the visa application"));
        var first = desk.Linked(one);
        desk.Linked(two, one);
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = two });
        desk.Contested(first);

        Assert.Equal(Tie.Contested, desk.Case.People.TieOf(two).Tie);
        Assert.Equal(Answer.Unknown, British(desk, null).Answer);
    }

    [Fact]
    public void A_case_built_up_to_a_moment_and_a_whole_case_read_as_known_then_say_the_same()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: true)) with { Identity = identity });
        var moments = new List<Instant> { desk.Now };
        var link = desk.Linked(identity);
        moments.Add(desk.Now);
        foreach (var stands in new[] { true, true, false })
        {
            var contest = desk.Contested(link);
            moments.Add(desk.Now);
            desk.Done(GivenPeople.Settle(desk, contest, stands));
            moments.Add(desk.Now);
        }

        // An entry stands at the moment itself; so ask a second before the next.
        foreach (var at in moments.Select(m => m - Duration.FromSeconds(1)))
            foreach (var reading in Enum.GetValues<Reading>())
                Assert.Equal(
                    Found(desk.AsKnownAt(at).ToRecord().Read(reading)),
                    Found(desk.Case.ToRecord().Read(reading, at)));
    }

    [Fact]
    public void A_judgement_that_relied_on_it_is_stale_once_the_link_is_contested()
    {
        var desk = Given.Opened();
        var identity = desk.Identity();
        desk.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: false)) with { Identity = identity });
        var link = desk.Linked(identity);
        var paper = desk.Received(GivenPeople.Paper(type: DocumentType.CourtPaper));
        desk.Done(new RecordJudgement(Compartment.Open, "J01", null, JudgementAnswer.Met, new(2026, 5, 3), "reasons", ["the passport", "the register was asked", "it is the person's"],
            "Judge A. Rahman", Role.TribunalOrCourt, paper, [new("isBritishCitizen", "no")]) { By = Given.Caseworker, Id = "j" });
        var before = desk.Case.ToRecord().Read(Reading.Established).Judgement("J01", null, Day).Status;
        desk.Now += Duration.FromDays(2);
        desk.Contested(link);

        Assert.Equal(JudgementStatus.Recorded, before);
        Assert.Equal(JudgementStatus.Stale, desk.Case.ToRecord().Read(Reading.Established).Judgement("J01", null, Day).Status);
    }

    private static Finding Concluded(Desk desk) => DueCourse.Law.UkBordersAct2007.Section32.ForeignCriminal
        .Read(Situation.Of(desk.Case.ToRecord().Read(Reading.Established), Day.AtMidnight()));

    private static (Answer Answer, string Because) British(Desk desk, Instant? at)
    {
        var found = Found(desk.Case.ToRecord().Read(Reading.Established, at is { } moment ? moment - Duration.FromSeconds(1) : null));
        return (found.Value switch { YesNoValue { IsYes: true } => Answer.Yes, YesNoValue => Answer.No, _ => Answer.Unknown }, found.WhyNot);
    }

    private static Found Found(Desk desk, Reading reading) => Found(desk.Case.ToRecord().Read(reading));

    private static Found Found(FactsRead facts) => facts.Find(facts.Person, ThePerson.IsABritishCitizen.Definition, Day);
}
