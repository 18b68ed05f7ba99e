namespace DueCourse.Law.Tests.EeaRegulations2016;

using DueCourse.Law.Drafting;
using DueCourse.Law.EeaRegulations2016;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Regulation27Tests
{
    // The last day on which the text for those who hold leave was read.
    private static readonly LocalDate WhileRead = 1.February(2023);

    private static CaseRecord Holder(string status, bool tenYears = false, string from = "eea-national", bool? permanent = false, LocalDate? born = null, Action<Subject>? and = null) => A.Case(person =>
    {
        person.On(ThePerson.DateOfBirth, born ?? 1.May(1985)).Is(TheSettlementScheme.Status, status).Is(TheSettlementScheme.EuNationalOrFamily, from)
            .Says(TheSettlementScheme.HasTenYearsResidence.Definition, new YesNoValue(tenYears));
        if (permanent is { } has) person.Says(TheSettlementScheme.AcquiredPermanentResidence.Definition, new YesNoValue(has));
        and?.Invoke(person);
    });

    private static CaseRecord Applicant(bool permanent, bool tenYears, string from = "eea-national") => Holder("pending", tenYears, from, permanent, and: p => p
        .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations));

    private static (Answer Serious, Answer Imperative) Level(CaseRecord record, LocalDate? on = null) =>
        (Regulation27.SeriousGroundsAreNeeded.On(record, on ?? WhileRead), Regulation27.ImperativeGroundsAreNeeded.On(record, on ?? WhileRead));

    [Fact]
    public void Limited_leave_brings_the_first_level_alone() => Assert.Equal((No, No), Level(Holder("pre-settled", tenYears: true)));

    [Fact]
    public void Settled_status_brings_serious_grounds() => Assert.Equal((Yes, No), Level(Holder("settled")));

    [Fact]
    public void Settled_status_with_ten_years_residence_brings_imperative_grounds() => Assert.Equal((Yes, Yes), Level(Holder("settled", tenYears: true)));

    [Fact]
    public void Family_of_another_nationality_never_reach_imperative_grounds() => Assert.Equal((Yes, No), Level(Holder("settled", tenYears: true, from: "family-member")));

    [Fact]
    public void Swiss_nationals_count_as_EEA_nationals() => Assert.Equal((Yes, Yes), Level(Holder("settled", tenYears: true, from: "swiss-national")));

    [Theory]
    [InlineData(false, true, No, No)]
    [InlineData(true, false, Yes, No)]
    [InlineData(true, true, Yes, Yes)]
    public void An_applicant_is_measured_by_permanent_residence_instead(bool permanent, bool tenYears, Answer serious, Answer imperative) =>
        Assert.Equal((serious, imperative), Level(Applicant(permanent, tenYears)));

    [Fact]
    public void Permanent_residence_with_limited_leave_is_in_doubt()
    {
        var record = Holder("pre-settled", permanent: true);

        Assert.Equal(["doubt.wa.permanent-residence-without-settled-status"], Regulation27.SeriousGroundsAreNeeded.Read(record, WhileRead).MissingIds());
        Assert.Equal(Yes, Regulation27.SeriousGroundsAreNeeded.Read(record, WhileRead.At(LocalTime.Midnight), Reading.Person).Answer);
        Assert.Equal(No, Regulation27.SeriousGroundsAreNeeded.Read(record, WhileRead.At(LocalTime.Midnight), Reading.State).Answer);
    }

    [Fact]
    public void Whether_a_decision_is_in_the_interests_of_an_EEA_national_under_18_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.eea2016.reg27-4-b"], Regulation27.ImperativeGroundsAreNeeded.Read(Holder("settled", born: 1.May(2010)), WhileRead).MissingIds());

    [Fact]
    public void Somebody_outside_the_saved_classes_has_no_level() => Assert.Equal((No, No), Level(Holder("none"), 23.November(2026)));

    [Fact]
    public void The_test_needs_a_present_and_serious_threat_and_at_a_higher_level_grounds_that_reach_it()
    {
        Assert.Equal(["J05"], Regulation27.TheTestIsMet.Read(Holder("pre-settled"), WhileRead).MissingIds());
        Assert.Equal(No, Regulation27.TheTestIsMet.On(Holder("pre-settled", and: p => p.Judged(Judgements.J05, met: false)), WhileRead));
        Assert.Equal(Yes, Regulation27.TheTestIsMet.On(Holder("pre-settled", and: p => p.Judged(Judgements.J05, met: true)), WhileRead));
        Assert.Equal(["J06"], Regulation27.TheTestIsMet.Read(Holder("settled", and: p => p.Judged(Judgements.J05, met: true)), WhileRead).MissingIds());
        Assert.Equal(No, Regulation27.TheTestIsMet.On(Holder("settled", and: p => p.Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: false)), WhileRead));
        Assert.Equal(Yes, Regulation27.TheTestIsMet.On(Holder("settled", and: p => p.Judged(Judgements.J05, met: true).Judged(Judgements.J06, met: true)), WhileRead));
    }

    [Theory, BothSidesOf(2, 2, 2023)]
    public void The_levels_of_those_who_hold_leave_were_not_read_from_2_February_2023(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Regulation27.SeriousGroundsAreNeeded.Read(Holder("settled"), before).Answer);
        Assert.Equal(Unknown, Regulation27.SeriousGroundsAreNeeded.Read(Holder("settled"), on).Answer);
    }

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void The_levels_begin_when_the_transition_ends(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Regulation27.SeriousGroundsAreNeeded.Read(Holder("settled"), before).Answer);
        Assert.Equal(Yes, Regulation27.SeriousGroundsAreNeeded.Read(Holder("settled"), on).Answer);
        Assert.Equal(No, Regulation27.SeriousGroundsAreNeeded.Read(Applicant(permanent: true, tenYears: false), before).Answer);
        Assert.Equal(Yes, Regulation27.SeriousGroundsAreNeeded.Read(Applicant(permanent: true, tenYears: false), on).Answer);
    }

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void The_test_before_the_transition_ended_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        var threat = Holder("pre-settled", and: p => p.Judged(Judgements.J05, met: true));

        Assert.Equal(Unknown, Regulation27.TheTestIsMet.Read(threat, before).Answer);
        Assert.Equal(Yes, Regulation27.TheTestIsMet.Read(threat, on).Answer);
    }

    [Theory, BothSidesOf(1, 2, 2017)]
    public void The_regulation_begins_on_1_February_2017(LocalDateTime before, LocalDateTime on)
    {
        var threat = Holder("none", and: p => p.Judged(Judgements.J05, met: true));

        Assert.Equal(No, Regulation27.TheTestIsMet.Read(threat, before).Answer);
        Assert.Equal(Unknown, Regulation27.TheTestIsMet.Read(threat, on).Answer);
    }
}
