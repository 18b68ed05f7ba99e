namespace DueCourse.Law.Tests.UkBordersAct2007CommencementOrder2008;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007CommencementOrder2008;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Article3Tests
{
    private static readonly LocalDate Today = 23.November(2026);
    private static readonly LocalDate Older = 29.October(2007);
    private static readonly LocalDate Between = 30.October(2007);
    private static readonly LocalDate Newer = 1.August(2008);

    private static Condition<Person> Reaches => ThePerson.AnyConviction(Article3.Section32ReachesTheConviction);

    [Theory]
    [InlineData("serving-sentence", false, false, Yes)]
    [InlineData("none", true, false, Yes)]
    [InlineData("none", false, false, No)]
    [InlineData("serving-sentence", false, true, No)]
    [InlineData("none", true, true, No)]
    public void An_older_conviction_needs_custody_or_suspension_on_1_August_2008_and_no_earlier_notice(
        string held, bool suspended, bool noticed, Answer expected) =>
        Assert.Equal(expected, Reaches.On(Case(Older, held, suspended, noticed), Today));

    [Fact]
    public void A_conviction_on_the_day_the_Act_was_passed_needs_no_custody() =>
        Assert.Equal(Yes, Reaches.On(Case(Between, "none", suspended: false, noticed: false), Today));

    [Theory]
    [InlineData("recalled")]
    [InlineData("remand")]
    [InlineData("immigration-detention")]
    public void Whether_other_ways_of_being_held_are_custody_is_in_doubt(string held)
    {
        var record = Case(Older, held, suspended: false, noticed: false);

        Assert.Equal(["doubt.si2008-1818.art3.in-custody"], Reaches.Read(record, Today).MissingIds());
        Assert.Equal(No, Reaches.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Reaches.On(record, Today, Reading.State));
    }

    [Fact]
    public void Earlier_notice_to_a_person_convicted_between_passing_and_commencement_is_in_doubt()
    {
        var record = Case(Between, "none", suspended: false, noticed: true);

        Assert.Equal(["doubt.si2008-1818.art3.earlier-notice"], Reaches.Read(record, Today).MissingIds());
        Assert.Equal(No, Reaches.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Reaches.On(record, Today, Reading.State));
    }

    [Fact]
    public void A_conviction_since_commencement_is_reached_whatever_happened_before() =>
        Assert.Equal(Yes, Reaches.On(Case(Newer, "none", suspended: false, noticed: true), Today));

    [Fact]
    public void Custody_not_known_leaves_an_older_conviction_open_and_asks_for_it()
    {
        var finding = Reaches.Read(A.Case(p => p.No(TheDecision.WasNoticedBefore1August2008).All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, Older).No(TheConviction.WasSuspendedOn1August2008))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("custodyOn2008-08-01", finding.MissingIds());
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_article_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = Case(Older, "serving-sentence", suspended: false, noticed: false);

        Assert.Equal(No, Reaches.Read(record, before).Answer);
        Assert.Equal(Yes, Reaches.Read(record, on).Answer);
    }

    private static CaseRecord Case(LocalDate convicted, string held, bool suspended, bool noticed) => A.Case(p =>
    {
        p.Is(TheCustody.HeldOn1August2008, held).Says(TheDecision.WasNoticedBefore1August2008.Definition, new YesNoValue(noticed));
        p.All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, convicted)
            .Says(TheConviction.WasSuspendedOn1August2008.Definition, new YesNoValue(suspended)));
    });
}
