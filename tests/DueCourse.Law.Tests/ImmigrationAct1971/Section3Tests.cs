namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.ImmigrationAct1971;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section3Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void A_person_deemed_conducive_is_liable_but_not_yet_ordered()
    {
        var record = A.Case(p => Conducive(p).Judged(Judgements.J09, met: false));

        Assert.Equal(Yes, Section3.ConduciveDeportation.On(record, Today));
        Assert.Equal(Yes, Section3.Liability.On(record, Today));
        Assert.Equal(No, Section3.ConduciveDeportation.Consequence("ia1971.s3-5-a.order").On(record, Today));
    }

    [Fact]
    public void No_conviction_is_needed() =>
        Assert.Equal(Yes, Section3.ConduciveDeportation.On(A.Case(p => Conducive(p).All<Conviction>()), Today));

    [Fact]
    public void Nobody_is_liable_until_a_person_with_authority_has_deemed()
    {
        var finding = Section3.ConduciveDeportation.Condition.Read(A.Case(p => p.Foreign().ExemptFromNothing().WithoutEuropeanRights()), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J08"], finding.MissingIds());
        Assert.Equal(No, Section3.ConduciveDeportation.On(A.Case(p => p.Foreign().ExemptFromNothing().WithoutEuropeanRights().Judged(Judgements.J08, met: false)), Today));
    }

    [Fact]
    public void The_automatic_duty_alone_does_not_make_a_person_liable() =>
        Assert.Equal(Unknown, Section3.DeemedConducive.On(A.Case(p => p.WithinNoException().Convicted(1.March(2020), 24)), Today));

    [Fact]
    public void A_British_citizen_is_not_liable() =>
        Assert.Equal(No, Section3.Liability.On(A.Case(p => p.Yes(ThePerson.IsABritishCitizen).Judged(Judgements.J08, met: true)), Today));

    [Fact]
    public void A_diplomat_is_not_liable() =>
        Assert.Equal(No, Section3.Liability.On(A.Case(p => p.Foreign().ADiplomat().Judged(Judgements.J08, met: true)), Today));

    [Fact]
    public void An_unknown_nationality_leaves_liability_open() =>
        Assert.Contains("isBritishCitizen", Section3.Liability.Condition.Read(A.Case(p => p.ExemptFromNothing().WithoutEuropeanRights().Judged(Judgements.J08, met: true)), Today).MissingIds());

    [Theory]
    [InlineData(2020, false, No)]
    [InlineData(2020, null, Unknown)]
    [InlineData(2021, false, Yes)]
    public void A_person_protected_by_the_Agreement_is_liable_for_earlier_conduct_only_within_the_European_test(int year, bool? threat, Answer liable)
    {
        // The convictions say when the conduct was, whatever the file says of the conduct relied on.
        var record = A.Case(p =>
        {
            p.Foreign().ExemptFromNothing().Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Is(TheSettlementScheme.Status, "settled")
                .No(TheConduct.IncludesConductBeforeTransitionEnd).No(TheConduct.FindingOfConductIsRecorded).Judged(Judgements.J08, met: true)
                .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2022))
                    .On(TheConviction.OffenceFrom, 1.March(year)).On(TheConviction.OffenceTo, 1.September(year)));
            if (threat is { } met) p.Judged(Judgements.J05, met);
        });

        Assert.Equal(liable, Section3.LiableAsConducive.On(record, Today));
    }

    [Theory]
    [InlineData("spouse", Yes)]
    [InlineData("civil-partner", Yes)]
    [InlineData("child-under-18", Yes)]
    [InlineData("child-under-18-adopted-in-fact", Yes)]
    [InlineData("child-18-or-over", No)]
    [InlineData("unmarried-partner", No)]
    [InlineData("none", No)]
    public void Only_a_spouse_civil_partner_or_child_under_18_is_family(string relationship, Answer expected) =>
        Assert.Equal(expected, Section3.FamilyMember.On(Family(relationship), Today));

    [Fact]
    public void A_family_order_needs_its_own_decision_and_is_never_automatic()
    {
        var order = Section3.FamilyMember.Consequence("ia1971.s3-5-b.order");

        Assert.Contains("J10", order.Read(Family("spouse"), Today).MissingIds());
        Assert.Equal(Yes, order.On(Family("spouse", p => p.Judged(Judgements.J10, met: true).All<Appeal>()), Today));
        Assert.Equal(No, order.On(Family("spouse", p => p.Judged(Judgements.J10, met: false)), Today));
    }

    [Fact]
    public void A_family_order_is_out_of_time_more_than_eight_weeks_after_the_principal_left() =>
        Assert.Equal(No, Section3.FamilyMember.On(Family("spouse", left: 1.September(2026)), Today));

    [Fact]
    public void Two_days_before_the_last_day_a_lawyer_must_look() =>
        Assert.Equal(Yes, Section3.FamilyMember.Consequence("ia1971.s3-5-b.last-day-near").On(Family("spouse", left: Today.PlusDays(-53)), Today));

    [Fact]
    public void Nobody_ordered_in_the_family_means_no_liability_as_family() =>
        Assert.Equal(No, Section3.LiableAsAFamilyMember.On(A.Case(p => p.Foreign().ExemptFromNothing().No(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "spouse")), Today));

    [Theory, BothSidesOf(2, 10, 2000)]
    public void The_present_paragraphs_begin_on_2_October_2000(LocalDateTime before, LocalDateTime on)
    {
        var conducive = A.Case(p => Conducive(p));

        Assert.Equal(Unknown, Section3.DeemedConducive.Read(conducive, before).Answer);
        Assert.Equal(Yes, Section3.DeemedConducive.Read(conducive, on).Answer);
        Assert.Equal(Unknown, Section3.FamilyOfAPersonOrdered.Read(Family("spouse"), before).Answer);
        Assert.Equal(Yes, Section3.FamilyOfAPersonOrdered.Read(Family("spouse"), on).Answer);
    }

    [Theory, BothSidesOf(1, 1, 1983)]
    public void A_recommendation_makes_liable_in_words_known_from_1983(LocalDateTime before, LocalDateTime on)
    {
        // Section 6 itself is known from 31 January 1983, so the answer is first certain that day.
        var record = A.Case(p => p.Yes(TheCourtRecommendation.WasMade).No(TheCourtRecommendation.WasSeventeenAtConviction).All<Conviction>());
        var unmade = A.Case(p => p.No(TheCourtRecommendation.WasMade));

        Assert.Equal(Unknown, Section3.RecommendedByACourt.Read(unmade, before).Answer);
        Assert.Equal(No, Section3.RecommendedByACourt.Read(unmade, on).Answer);
        Assert.Equal(No, Section3.RecommendedByACourt.On(record, 31.January(1983)));
    }

    private static Subject Conducive(Subject person) => person.Foreign().ExemptFromNothing().WithoutEuropeanRights().Judged(Judgements.J08, met: true);

    private static CaseRecord Family(string relationship, Action<Subject>? and = null, LocalDate? left = null) => A.Case(p =>
    {
        p.Foreign().ExemptFromNothing().On(ThePerson.DateOfBirth, 1.May(2015)).Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, relationship)
            .No(ThePrincipal.OrderStatesAutomatic);
        if (left is { } day) p.On(ThePrincipal.DepartedOn, day);
        else p.No(ThePrincipal.HasLeft);
        and?.Invoke(p);
    });
}
