namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.ImmigrationAct1971;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section6Tests
{
    private static readonly LocalDate Today = 23.November(2026);
    private static readonly LocalDate Recommended = 2.November(2026);

    [Fact]
    public void A_person_of_17_recommended_for_an_imprisonable_offence_is_liable() =>
        Assert.Equal(Yes, Section6.CourtRecommendation.On(Recommendation(), Today));

    [Fact]
    public void A_person_under_17_is_not() =>
        Assert.Equal(No, Section6.CourtRecommendation.On(Recommendation(seventeen: false), Today));

    [Fact]
    public void An_offence_not_punishable_with_imprisonment_is_not_enough() =>
        Assert.Equal(No, Section6.CourtRecommendation.On(Recommendation(imprisonable: false), Today));

    [Fact]
    public void Without_a_recommendation_there_is_no_liability_on_this_ground() =>
        Assert.Equal(No, Section6.CourtRecommendation.On(A.Case(p => p.Foreign().ExemptFromNothing().WithoutEuropeanRights().No(TheCourtRecommendation.WasMade)), Today));

    [Fact]
    public void A_finding_of_guilt_without_conviction_counts_here() =>
        Assert.Equal(Yes, Section6.CourtRecommendation.On(Recommendation(finding: "found-without-conviction"), Today));

    [Fact]
    public void A_finding_of_insanity_does_not() =>
        Assert.Equal(No, Section6.CourtRecommendation.On(Recommendation(finding: "insanity"), Today));

    [Fact]
    public void A_recommendation_that_the_Withdrawal_Agreement_forbade_is_in_doubt_until_a_criminal_appeal()
    {
        var record = Recommendation(status: "settled", conduct: 1.December(2020));

        Assert.Equal(["doubt.ia1971.s3-6.forbidden-recommendation"], Section6.CourtRecommendation.Condition.Read(record, Today).MissingIds());
        Assert.Equal(No, Section6.CourtRecommendation.Condition.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section6.CourtRecommendation.Condition.On(record, Today, Reading.State));
    }

    [Fact]
    public void A_recommendation_made_before_the_Agreement_was_not_forbidden_by_it() =>
        Assert.Equal(Yes, Section6.CourtRecommendation.On(Recommendation(status: "settled", conduct: 1.December(2009), made: 1.March(2010)), Today));

    [Theory]
    [InlineData(25, Yes)]
    [InlineData(26, Unknown)]
    [InlineData(27, No)]
    public void Notice_must_be_given_seven_days_before(int octoberDay, Answer expected) =>
        Assert.Equal(expected, Section6.NoticeWasGiven.On(A.Case(p => p
            .On(TheCourtRecommendation.NoticeGivenOn, new LocalDate(2026, 10, octoberDay)).On(TheCourtRecommendation.MadeOn, Recommended)), Today));

    [Theory]
    [InlineData(true, No, Yes)]
    [InlineData(false, Yes, No)]
    public void An_open_appeal_bars_the_order_but_not_liability(bool open, Answer order, Answer barred)
    {
        var record = Recommendation(appealOpen: open);

        Assert.Equal(Yes, Section6.CourtRecommendation.On(record, Today));
        Assert.Equal(barred, Section6.CourtRecommendation.Consequence("ia1971.s6-6.order-bar").On(record, Today));
        Assert.Equal(order, Section6.CourtRecommendation.Consequence("ia1971.s3-6.order").On(record, Today));
    }

    [Fact]
    public void In_Scotland_no_order_is_made_within_28_days_of_the_recommendation()
    {
        var record = Recommendation(jurisdiction: "scotland");

        Assert.Equal(Yes, Section6.OrderIsBarred.On(record, 30.November(2026)));
        Assert.Equal(No, Section6.OrderIsBarred.On(record, 1.December(2026)));
    }

    private static void AnOldTheft(Subject p, string jurisdiction, bool? recommended) => p.Has<Conviction>(c =>
    {
        c.On(TheConviction.DateOfConviction, 10.January(2022)).Is(TheConviction.Jurisdiction, jurisdiction).On(TheConviction.OffenceFrom, 1.June(2020)).Yes(TheConviction.IsImprisonable);
        if (recommended is { } so) c.Says(TheConviction.WasRecommendedOn.Definition, new YesNoValue(so));
    });

    [Fact]
    public void A_recommendation_falls_with_its_conviction_whatever_other_conviction_there_is()
    {
        var record = Recommendation(quashed: true, another: p => AnOldTheft(p, "england-and-wales", recommended: false));

        Assert.Equal(No, Section6.CourtRecommendation.On(record, Today));
        Assert.Equal(No, Law.Routes.R04CourtRecommendation.Route.Requires[0].Condition.On(record, Today));
    }

    [Fact]
    public void A_file_that_does_not_say_on_which_conviction_the_court_recommended_is_asked()
    {
        var finding = Section6.CourtRecommendation.Condition.Read(Recommendation(quashed: true, another: p => AnOldTheft(p, "england-and-wales", recommended: null)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("convictions.2.recommendedForDeportation", finding.MissingIds());
    }

    [Fact]
    public void The_Agreement_and_the_Scottish_28_days_are_asked_of_that_conviction_alone()
    {
        var record = Recommendation(status: "settled", another: p => AnOldTheft(p, "scotland", recommended: false));

        Assert.Equal(Yes, Section6.CourtRecommendation.On(record, Today));
        Assert.Equal(No, Section6.OrderIsBarred.On(record, 3.November(2026)));
    }

    [Fact]
    public void A_court_may_not_recommend_where_the_five_years_ran_before_the_conviction_though_they_no_longer_do()
    {
        var record = A.Case(p => p.Foreign().No(ThePerson.IsAnIrishCitizen).Is(ThePerson.ExemptCategory, "none").WithoutEuropeanRights()
            .On(ThePerson.DateOfBirth, 4.May(1948)).Is(ThePerson.CountryOfCitizenshipOn1January1973, "IND").Yes(ThePerson.IsACommonwealthOrIrishCitizen)
            .Yes(ThePerson.WasOrdinarilyResidentOn1January1973).All<ImprisonmentPeriod>().All<ResidencePeriod>()
            .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1971)).On(TheResidence.To, 31.December(2025)).Yes(TheResidence.WasOrdinary))
            .Yes(TheCourtRecommendation.WasMade).On(TheCourtRecommendation.MadeOn, Recommended).Yes(TheCourtRecommendation.WasSeventeenAtConviction)
            .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2024)).On(TheConviction.OffenceFrom, 1.January(2024))
                .Yes(TheConviction.WasRecommendedOn).Yes(TheConviction.IsImprisonable)));

        Assert.Equal(["doubt.ia1971.s3-6.forbidden-recommendation"], Section6.CourtRecommendation.Condition.Read(record, Today).MissingIds());
    }

    [Fact]
    public void Age_at_conviction_not_known_leaves_it_open_and_is_asked_for() =>
        Assert.Contains("seventeenAtConviction", Section6.CourtRecommendation.Condition.Read(Recommendation(seventeen: null), Today).MissingIds());

    [Theory, BothSidesOf(31, 1, 1983)]
    public void The_section_is_known_from_31_January_1983(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheCourtRecommendation.WasSeventeenAtConviction));

        Assert.Equal(Unknown, Section6.SeventeenAtConviction.Read(record, before).Answer);
        Assert.Equal(Yes, Section6.SeventeenAtConviction.Read(record, on).Answer);
    }

    private static CaseRecord Recommendation(
        bool? seventeen = true, bool imprisonable = true, string finding = "convicted", string status = "none", LocalDate? conduct = null,
        bool appealOpen = false, string jurisdiction = "england-and-wales", LocalDate? made = null, Action<Subject>? another = null, bool quashed = false) => A.Case(p =>
        {
            p.Foreign().ExemptFromNothing().WithoutEuropeanRights(status).Yes(TheCourtRecommendation.WasMade)
                .On(TheCourtRecommendation.MadeOn, made ?? Recommended).Judged(Judgements.J11, met: true).All<Appeal>()
                .Says(TheCourtRecommendation.AppealIsPendingOrInTime.Definition, new YesNoValue(appealOpen));
            if (seventeen is { } age) p.Says(TheCourtRecommendation.WasSeventeenAtConviction.Definition, new YesNoValue(age));
            p.All<Conviction>().Has<Conviction>(c => c
                .Says(TheConviction.IsQuashed.Definition, new YesNoValue(quashed))
                .On(TheConviction.DateOfConviction, made ?? Recommended).Is(TheConviction.Jurisdiction, jurisdiction).Is(TheConviction.PleaOrFinding, finding)
                .On(TheConviction.OffenceFrom, conduct ?? 1.September(2026))
                .Yes(TheConviction.WasRecommendedOn)
                .Says(TheConviction.IsImprisonable.Definition, new YesNoValue(imprisonable)));
            another?.Invoke(p);
        });
}
