namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section3NotBritishTests
{
    [Theory]
    [InlineData("birth")]
    [InlineData("descent")]
    [InlineData("registration")]
    [InlineData("naturalisation")]
    public void Each_way_to_citizenship_points_to_it(string way) =>
        Assert.Equal(Answer.Yes, Section3NotBritish.SomethingPointsToBritishCitizenship.On(A.Case(p => p.Is(ThePerson.ModeOfAcquisition, way)), 23.November(2026)));

    private static readonly LocalDate Today = 23.November(2026);

    private static Condition<Person> Consequence(string id) => Section3NotBritish.NonBritish.Consequences.Single(c => c.Id == id).Condition;

    [Fact]
    public void A_person_who_is_not_British_is_within_reach() =>
        Assert.Equal(Yes, Section3NotBritish.NonBritish.On(A.Case(p => p.No(ThePerson.IsABritishCitizen)), Today));

    [Fact]
    public void A_British_citizen_is_not() =>
        Assert.Equal(No, Section3NotBritish.NonBritish.On(A.Case(p => p.Yes(ThePerson.IsABritishCitizen)), Today));

    [Fact]
    public void Another_British_nationality_is_not_British_citizenship() =>
        Assert.Equal(Yes, Section3NotBritish.NonBritish.On(A.Case(p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.HoldsAnotherBritishStatus)), Today));

    [Fact]
    public void Citizenship_is_read_on_the_day_of_the_decision()
    {
        var lostInAugust = A.Case(p => p
            .Says(ThePerson.IsABritishCitizen.Definition, new Record.YesNoValue(true), to: 3.August(2026))
            .Says(ThePerson.IsABritishCitizen.Definition, new Record.YesNoValue(false), from: 3.August(2026)));

        Assert.Equal(No, Section3NotBritish.NonBritish.On(lostInAugust, 2.August(2026)));
        Assert.Equal(Yes, Section3NotBritish.NonBritish.On(lostInAugust, 3.August(2026)));
    }

    [Fact]
    public void Unknown_citizenship_stops_everything_and_asks()
    {
        var finding = Section3NotBritish.NonBritish.Condition.Read(A.Case(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("isBritishCitizen", finding.MissingIds());
    }

    [Theory]
    [InlineData(true, No)]
    [InlineData(false, Yes)]
    public void Where_the_evidence_conflicts_a_named_person_weighs_it(bool british, Answer answer)
    {
        Assert.Equal(["J01"], Section3NotBritish.NonBritish.Condition.Read(A.Case(p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.CitizenshipIsDisputed)), Today).MissingIds());
        Assert.Equal(answer, Section3NotBritish.NonBritish.On(A.Case(p => p
            .No(ThePerson.IsABritishCitizen).Yes(ThePerson.CitizenshipIsDisputed).Judged(Judgements.J01, british)), Today));
    }

    [Fact]
    public void While_the_evidence_conflicts_no_power_reaches_the_person_and_no_gate_opens()
    {
        var disputed = A.Case(p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.CitizenshipIsDisputed).No(ThePerson.HasTheRightOfAbode)
            .No(ThePerson.IsAnIrishCitizen).ExemptFromNothing().WithoutEuropeanRights().Judged(Judgements.J08, met: true)
            .Yes(ThePerson.IdentityIsEstablished).Yes(ThePerson.NationalityEnquiryIsRecorded).Yes(TheDeparture.RemovalIsUnderSection10)
            .Yes(TheLeave.IsRequired).Is(TheLeave.Status, "none").No(TheLeave.ContinuesByStatute).Is(TheRemovedRelative.Relationship, "none")
            .On(ThePerson.DateOfBirth, 1.May(1988)).All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "GHA").Yes(TheNationality.IsHeld))
            .All<DeportationOrder>().Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.March(2026)).On(TheDeportationOrder.ServedOn, 2.March(2026))
                .Is(TheDeportationOrder.Basis, "s3-5-a").Yes(TheDeportationOrder.IsInForce)));

        foreach (var condition in new[]
        {
            Section3.LiableAsConducive, Law.UkBordersAct2007.Section32.NeitherBritishNorIrish, Law.ImmigrationAndAsylumAct1999.Section10.RequiresLeaveAndDoesNotHaveIt,
            Law.Gates.G01.Gate.ShutWhen, Law.Gates.G08.AnOrderInForceIsServed, Law.Routes.R02ConduciveDeportation.Route.Blocks[0].Condition,
        })
            Assert.Equal((Unknown, true), (condition.On(disputed, Today), condition.Read(disputed, Today).MissingIds().Contains("J01")));
    }

    [Theory]
    [InlineData(false, Yes)]
    [InlineData(true, No)]
    public void While_a_nationality_enquiry_is_due_the_first_gate_stays_shut(bool recorded, Answer shut) =>
        Assert.Equal(shut, Law.Gates.G01.Gate.ShutWhen.On(A.Case(p => p.Foreign().ExemptFromNothing().Yes(ThePerson.IdentityIsEstablished)
            .Yes(ThePerson.WasBornInTheUnitedKingdomBefore1983).No(TheDeparture.RemovalIsUnderSection10)
            .Says(ThePerson.NationalityEnquiryIsRecorded.Definition, new Record.YesNoValue(recorded))
            .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "GHA").Yes(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "none"))), Today));

    [Fact]
    public void Birth_here_before_1983_calls_for_an_enquiry_until_one_is_recorded()
    {
        static void BornHere(Subject p) => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.WasBornInTheUnitedKingdomBefore1983);

        Assert.Equal(Yes, Consequence("ia1971.s3-8.enquiry-due").On(A.Case(p => { BornHere(p); p.No(ThePerson.NationalityEnquiryIsRecorded); }), Today));
        Assert.Equal(No, Consequence("ia1971.s3-8.enquiry-due").On(A.Case(p => { BornHere(p); p.Yes(ThePerson.NationalityEnquiryIsRecorded); }), Today));
    }

    [Theory, BothSidesOf(1, 1, 1983)]
    public void The_words_before_1983_were_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.No(ThePerson.IsABritishCitizen));

        Assert.Equal(Unknown, Section3NotBritish.IsNotABritishCitizen.Read(record, before).Answer);
        Assert.Equal(Yes, Section3NotBritish.IsNotABritishCitizen.Read(record, on).Answer);
    }
}
