namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class WithdrawalAgreementTests
{
    private static readonly LocalDate Today = 23.November(2026);
    private static readonly LocalDate End = 31.December(2020);

    /// <summary>An adult in the United Kingdom outside every class, but for what <paramref name="but"/> says.</summary>
    private static CaseRecord OutsideEveryClass(Action<Subject> but, string status = "none", string from = "neither", string frontier = "none", bool permit = false) => A.Case(person =>
    {
        person.On(ThePerson.DateOfBirth, 1.May(1985)).Yes(ThePerson.IsInTheUnitedKingdom)
            .Is(TheSettlementScheme.Status, status).Is(TheSettlementScheme.EuNationalOrFamily, from)
            .Is(TheSettlementScheme.FrontierOrServiceProvider, frontier)
            .Says(TheSettlementScheme.ArrivedOnAFamilyPermit.Definition, new YesNoValue(permit));
        but(person);
    });

    private static void Nothing(Subject person) { }

    private static Action<Subject> ConvictedOfConduct(DateRange first, DateRange last, bool? threat = null) => person =>
    {
        person.No(TheConduct.FindingOfConductIsRecorded).No(TheSettlementScheme.AcquiredPermanentResidence)
            .All<Conviction>().Has<Conviction>(c => c
                .On(TheConviction.DateOfConviction, 1.June(2022)).Within(TheConviction.OffenceFrom, first).Within(TheConviction.OffenceTo, last));
        if (threat is { } met) person.Judged(Judgements.J05, met);
    };

    private static Action<Subject> ConvictedOfConduct(LocalDate first, LocalDate last, bool? threat = null) =>
        ConvictedOfConduct(DateRange.On(first), DateRange.On(last), threat);

    private static Answer Consequence(string id, CaseRecord record, LocalDate? on = null) =>
        WithdrawalAgreement.IsARelevantPerson.Consequences.Single(c => c.Id == id).Condition.On(record, on ?? Today);

    [Fact]
    public void Somebody_in_none_of_the_classes_is_not_a_relevant_person() =>
        Assert.Equal(No, WithdrawalAgreement.IsARelevantPerson.On(OutsideEveryClass(Nothing), Today));

    [Theory]
    [InlineData("pre-settled")]
    [InlineData("settled")]
    public void A_holder_of_settlement_scheme_leave_is(string status) =>
        Assert.Equal(Yes, WithdrawalAgreement.IsARelevantPerson.On(OutsideEveryClass(Nothing, status, "eea-national"), Today));

    [Fact]
    public void So_is_somebody_here_who_arrived_on_a_family_permit() =>
        Assert.Equal(Yes, WithdrawalAgreement.IsARelevantPerson.On(OutsideEveryClass(Nothing, permit: true), Today));

    [Theory]
    [InlineData("frontier-worker")]
    [InlineData("swiss-service-provider")]
    [InlineData("planned-healthcare")]
    public void So_are_frontier_workers_Swiss_service_providers_and_patients(string frontier) =>
        Assert.Equal(Yes, WithdrawalAgreement.IsARelevantPerson.On(OutsideEveryClass(Nothing, frontier: frontier), Today));

    [Fact]
    public void An_applicant_in_time_is_until_the_application_is_finally_determined() =>
        Assert.Equal(Yes, WithdrawalAgreement.IsARelevantPerson.On(OutsideEveryClass(p => p
            .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations), "pending", "eea-national"), Today));

    [Fact]
    public void A_late_applicant_is_in_doubt_and_each_side_has_its_reading()
    {
        var late = OutsideEveryClass(p => p.No(TheSettlementScheme.AppliedInTime), "pending", "eea-national");

        Assert.Equal(["doubt.wa.late-applicant"], WithdrawalAgreement.RelevantPerson.Read(late, Today).MissingIds());
        Assert.Equal(Yes, WithdrawalAgreement.RelevantPerson.Read(late, Today.At(LocalTime.Midnight), Reading.Person).Answer);
        Assert.Equal(No, WithdrawalAgreement.RelevantPerson.Read(late, Today.At(LocalTime.Midnight), Reading.State).Answer);
    }

    [Fact]
    public void A_family_member_who_came_to_join_without_applying_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.wa.joining-family-member"], WithdrawalAgreement.RelevantPerson.Read(OutsideEveryClass(Nothing, from: "family-member"), Today).MissingIds());

    [Fact]
    public void An_unknown_status_is_asked_for() =>
        Assert.Contains("euss.status", WithdrawalAgreement.RelevantPerson.Read(A.Case(p => p.Is(TheSettlementScheme.FrontierOrServiceProvider, "none").No(TheSettlementScheme.ArrivedOnAFamilyPermit)), Today).MissingIds());

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void The_class_before_the_transition_ended_waits_for_a_text_not_read(LocalDateTime before, LocalDateTime on)
    {
        var settled = OutsideEveryClass(Nothing, "settled", "eea-national");

        Assert.Equal(Unknown, WithdrawalAgreement.RelevantPerson.Read(settled, before).Answer);
        Assert.Equal(Yes, WithdrawalAgreement.RelevantPerson.Read(settled, on).Answer);
    }

    [Theory, BothSidesOf(31, 1, 2020)]
    public void The_class_did_not_exist_before_31_January_2020(LocalDateTime before, LocalDateTime on)
    {
        var settled = OutsideEveryClass(Nothing, "settled", "eea-national");

        Assert.Equal(No, WithdrawalAgreement.RelevantPerson.Read(settled, before).Answer);
        Assert.Equal(Unknown, WithdrawalAgreement.RelevantPerson.Read(settled, on).Answer);
    }

    [Fact]
    public void Conduct_is_split_at_23_00_on_31_December_2020()
    {
        var before = OutsideEveryClass(ConvictedOfConduct(1.May(2019), 30.December(2020)), "settled", "eea-national");
        var straddling = OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.January(2021)), "settled", "eea-national");
        var after = OutsideEveryClass(ConvictedOfConduct(1.January(2021), 1.May(2021)), "settled", "eea-national");

        Assert.Equal((Yes, Yes, No), Split(before));
        Assert.Equal((No, Yes, No), Split(straddling));
        Assert.Equal((No, No, Yes), Split(after));

        static (Answer, Answer, Answer) Split(CaseRecord record) =>
            (Consequence("wa.conduct.before", record), Consequence("wa.conduct.includes-before", record), Consequence("wa.conduct.after", record));
    }

    [Fact]
    public void Conduct_known_only_to_the_day_the_transition_ended_is_on_neither_side()
    {
        var record = OutsideEveryClass(ConvictedOfConduct(End, End), "settled", "eea-national");

        Assert.Equal(Unknown, Consequence("wa.conduct.before", record));
        Assert.Equal(Unknown, Consequence("wa.conduct.includes-before", record));
        Assert.Equal(Unknown, Consequence("wa.conduct.after", record));
    }

    [Fact]
    public void Deportation_for_earlier_conduct_may_not_be_deemed_conducive_unless_the_European_test_is_met()
    {
        Assert.Equal(Yes, Consequence("ia1971.s3-5A.conducive-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2019), threat: false), "pre-settled", "eea-national")));
        Assert.Equal(No, Consequence("ia1971.s3-5A.conducive-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2019), threat: true), "pre-settled", "eea-national"), on: 1.January(2023)));
        Assert.Equal(Unknown, Consequence("ia1971.s3-5A.conducive-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2019)), "pre-settled", "eea-national")));
    }

    [Fact]
    public void For_later_conduct_it_may_and_for_somebody_outside_the_class_always()
    {
        Assert.Equal(No, Consequence("ia1971.s3-5A.conducive-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2021), 1.June(2021), threat: false), "settled", "eea-national")));
        Assert.Equal(No, Consequence("ia1971.s3-5A.conducive-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2019), threat: false))));
    }

    [Fact]
    public void Whether_straddling_conduct_is_protected_as_a_whole_is_in_doubt()
    {
        var straddling = OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2021), threat: false), "settled", "eea-national");

        Assert.Equal(["doubt.wa.straddling-conduct"], WithdrawalAgreement.DeportationMayNotBeDeemedConducive.Read(straddling, Today).MissingIds());
        Assert.Equal(Yes, WithdrawalAgreement.DeportationMayNotBeDeemedConducive.Read(straddling, Today.At(LocalTime.Midnight), Reading.Person).Answer);
        Assert.Equal(No, WithdrawalAgreement.DeportationMayNotBeDeemedConducive.Read(straddling, Today.At(LocalTime.Midnight), Reading.State).Answer);
    }

    [Fact]
    public void Conduct_found_proved_outside_a_conviction_asks_for_a_ruling_on_when_it_was() =>
        Assert.Contains("not-encoded.wa.conduct-without-conviction", WithdrawalAgreement.DeportationMayNotBeDeemedConducive.Read(
            OutsideEveryClass(p => p.All<Conviction>().Yes(TheConduct.FindingOfConductIsRecorded).Judged(Judgements.J05, met: false), "settled", "eea-national"), Today).MissingIds());

    [Fact]
    public void A_court_may_not_recommend_where_the_offence_included_earlier_conduct()
    {
        Assert.Equal(Yes, Consequence("ia1971.s3-6A.recommendation-barred", OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2021)), "settled", "eea-national")));
        Assert.Equal(No, Consequence("ia1971.s3-6A.recommendation-barred", OutsideEveryClass(ConvictedOfConduct(1.January(2021), 1.June(2021)), "settled", "eea-national")));
    }

    [Fact]
    public void Exception_7_takes_the_same_class()
    {
        var record = OutsideEveryClass(ConvictedOfConduct(1.May(2019), 1.June(2021)), "settled", "eea-national");

        Assert.Equal(Yes, ThePerson.AnyConviction(Law.UkBordersAct2007.Section33.Exception7).On(record, Today));
    }
}
