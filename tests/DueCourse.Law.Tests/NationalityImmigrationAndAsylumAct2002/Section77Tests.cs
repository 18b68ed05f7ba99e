namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section77Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AClaim(Action<Subject> claim, Action<Subject>? person = null) => A.Case(p =>
    {
        person?.Invoke(p);
        p.All<ProtectionClaim>().Has<ProtectionClaim>(claim);
    });

    private static void Undecided(Subject claim) => claim.On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "undetermined");

    [Fact]
    public void A_claim_still_undecided_bars_removal() =>
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(AClaim(Undecided), Today));

    [Fact]
    public void A_complete_list_without_a_claim_bars_nothing() =>
        Assert.Equal(No, Section77.RemovalIsBarred.On(A.Case(p => p.All<ProtectionClaim>()), Today));

    [Fact]
    public void A_withdrawn_claim_bars_nothing() =>
        Assert.Equal(No, Section77.RemovalIsBarred.On(AClaim(c => c.On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "withdrawn")), Today));

    [Fact]
    public void A_file_silent_on_claims_leaves_it_open()
    {
        var finding = Section77.RemovalIsBarred.Read(A.Case(_ => { }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["protectionClaims.complete"], finding.MissingIds());
    }

    [Theory]
    [InlineData(22, No)]
    [InlineData(23, No)]
    [InlineData(24, Yes)]
    public void A_decision_ends_the_bar_on_the_day_notice_of_it_is_given(int day, Answer barred) =>
        Assert.Equal(barred, Section77.RemovalIsBarred.On(AClaim(c => c
            .On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "refused")
            .On(TheProtectionClaim.DecisionNotifiedOn, day.November(2026))), Today));

    [Fact]
    public void A_decision_of_which_no_notice_is_on_file_leaves_it_open()
    {
        var finding = Section77.RemovalIsBarred.Read(AClaim(c => c.On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "refused")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["protectionClaims.1.decisionNotifiedOn"], finding.MissingIds());
    }

    [Fact]
    public void A_claim_treated_as_withdrawn_still_bars_until_notice_is_given() =>
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(AClaim(c => c
            .On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "treated-as-withdrawn")
            .On(TheProtectionClaim.DecisionNotifiedOn, 1.December(2026))), Today));

    [Fact]
    public void A_safe_third_State_opens_the_way() =>
        Assert.Equal(No, Section77.RemovalIsBarred.On(AClaim(
            c => { Undecided(c); c.Yes(TheProtectionClaim.ThirdStateRemovalConditionsAreMet); },
            p => p.Is(TheDestination.Basis, "would-be-admitted")), Today));

    [Fact]
    public void The_persons_own_State_is_never_a_third_State() =>
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(AClaim(
            c => { Undecided(c); c.Yes(TheProtectionClaim.ThirdStateRemovalConditionsAreMet); },
            p => p.Is(TheDestination.Basis, "nationality")), Today));

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_bar_begins_on_1_April_2003(LocalDateTime before, LocalDateTime on)
    {
        var record = AClaim(
            c => c.On(TheProtectionClaim.MadeOn, 1.March(2003)).Is(TheProtectionClaim.Status, "undetermined"), p => p.Is(TheDestination.Basis, "nationality"));

        Assert.Equal(["text-not-read.Immigration and Asylum Act 1999, s. 15(1)"], Section77.RemovalIsBarred.Read(record, before).MissingIds());
        Assert.Equal(Yes, Section77.RemovalIsBarred.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(1, 10, 2004)]
    public void From_1_October_2004_a_certificate_under_the_2004_Act_opens_the_way_to_a_third_State(LocalDateTime before, LocalDateTime on)
    {
        var record = ACertifiedCase(made: 1.March(2004));

        Assert.Equal(["not-encoded.niaa2002.s80"], Section77.RemovalIsBarred.Read(record, before).MissingIds());
        Assert.Equal(No, Section77.RemovalIsBarred.Read(record, on).Answer);
    }

    [Fact]
    public void From_the_first_day_of_the_section_removal_to_a_third_country_under_the_Act_of_1999_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.niaa2002.s80"], Section77.RemovalIsBarred.Read(AClaim(
            c => c.On(TheProtectionClaim.MadeOn, 1.March(2003)).Is(TheProtectionClaim.Status, "undetermined"),
            p => p.Is(TheDestination.Basis, "would-be-admitted")), 1.April(2003)).MissingIds());

    [Fact]
    public void Whether_a_declaration_of_inadmissibility_ends_the_claim_is_in_doubt_even_after_notice()
    {
        var record = AClaim(c => c.On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "inadmissible").On(TheProtectionClaim.DecisionNotifiedOn, 1.October(2026)));

        Assert.Equal(["doubt.niaa2002.s77.inadmissible"], Section77.RemovalIsBarred.Read(record, Today).MissingIds());
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(record, Today, Reading.Person));
        Assert.Equal(No, Section77.RemovalIsBarred.On(record, Today, Reading.State));
    }

    [Fact]
    public void Before_28_June_2022_a_third_State_without_a_certificate_opens_nothing() =>
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(AThirdStateCase(made: 1.March(2022)), 13.June(2022)));

    [Fact]
    public void A_certificate_for_the_persons_own_State_opens_nothing() =>
        Assert.Equal(Yes, Section77.RemovalIsBarred.On(ACertifiedCase(made: 1.March(2022), destination: "nationality"), 13.June(2022)));

    [Theory]
    [InlineData(27, No)]
    [InlineData(28, Yes)]
    public void A_certificate_goes_on_counting_for_claims_made_before_28_June_2022_alone(int day, Answer barred) =>
        Assert.Equal(barred, Section77.RemovalIsBarred.On(ACertifiedCase(made: day.June(2022)), 15.July(2022)));

    [Theory, BothSidesOf(28, 6, 2022)]
    public void From_28_June_2022_the_exception_is_the_sections_own_and_older_claims_without_a_certificate_ask_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        var record = AThirdStateCase(made: 1.March(2022));

        Assert.Equal(Yes, Section77.RemovalIsBarred.Read(record, before).Answer);
        Assert.Equal(["not-encoded.si2022-590.sch2"], Section77.RemovalIsBarred.Read(record, on).MissingIds());
    }

    private static CaseRecord ACertifiedCase(LocalDate made, string destination = "would-be-admitted") => AClaim(
        c => c.On(TheProtectionClaim.MadeOn, made).Is(TheProtectionClaim.Status, "undetermined").Yes(TheProtectionClaim.IsCertifiedUnderSchedule3),
        p => p.Is(TheDestination.Basis, destination));

    private static CaseRecord AThirdStateCase(LocalDate made) => AClaim(
        c => c.On(TheProtectionClaim.MadeOn, made).Is(TheProtectionClaim.Status, "undetermined").Yes(TheProtectionClaim.ThirdStateRemovalConditionsAreMet),
        p => p.Is(TheDestination.Basis, "would-be-admitted"));
}
