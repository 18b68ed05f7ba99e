namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section82Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord ADecision(string against, string certificate = "none", Action<Subject>? person = null, string status = "pending") => A.Case(p =>
    {
        person?.Invoke(p);
        if (certificate != "s97A") p.No(TheCertificate.S97A);
        p.All<ProtectionClaim>().All<HumanRightsClaim>().All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, against).Is(TheAppeal.Certificate, certificate).On(TheAppeal.DecisionSentOn, 2.March(2026))
            .Is(TheAppeal.Status, status).Yes(TheAppeal.RelatesToTheDecisionToDeport).On(TheAppeal.LodgedOn, 9.March(2026)));
    });

    [Theory]
    [InlineData("protection-refusal", Yes)]
    [InlineData("human-rights-refusal", Yes)]
    [InlineData("protection-revocation", Yes)]
    [InlineData("deprivation", No)]
    [InlineData("citizens-rights-decision", No)]
    [InlineData("other", No)]
    public void The_appeal_lies_against_three_kinds_of_decision_and_not_against_the_order(string against, Answer right) =>
        Assert.Equal(right, Section82.RightOfAppeal.On(ADecision(against), Today));

    [Fact]
    public void A_clearly_unfounded_claim_carries_no_appeal() =>
        Assert.Equal(No, Section82.RightOfAppeal.On(ADecision("human-rights-refusal", "s94-1", p => p
            .Yes(TheCertificate.S94Point1).On(TheCertificate.S94Point1On, 2.March(2026))), Today));

    [Theory]
    [InlineData("s96")]
    [InlineData("s97")]
    public void A_certificate_under_section_96_or_97_takes_it_away(string certificate) =>
        Assert.Equal(No, Section82.RightOfAppeal.On(ADecision("human-rights-refusal", certificate, p => p
            .Yes(TheCertificate.S96).On(TheCertificate.S96On, 2.March(2026)).Yes(TheCertificate.S97)), Today));

    [Theory]
    [InlineData(8, No)]
    [InlineData(10, Yes)]
    public void A_certificate_under_section_96_takes_nothing_from_an_appeal_brought_before_it(int certifiedOn, Answer right) =>
        Assert.Equal(right, Section82.RightOfAppeal.On(ADecision("human-rights-refusal", "s96", p => p
            .Yes(TheCertificate.S96).On(TheCertificate.S96On, certifiedOn.March(2026))), Today));

    [Fact]
    public void Whether_a_national_security_certificate_on_the_deportation_reaches_the_appeal_against_refusal_of_a_claim_is_in_doubt()
    {
        var record = ADecision("human-rights-refusal", "s97A", p => p.Yes(TheCertificate.S97A));

        Assert.Equal(["doubt.niaa2002.s97A-2-b.refusal-of-a-claim"], Section82.RightOfAppeal.Condition.Read(record, Today).MissingIds());
        Assert.Equal(Yes, Section82.RightOfAppeal.Condition.On(record, Today, Reading.Person));
        Assert.Equal(No, Section82.RightOfAppeal.Condition.On(record, Today, Reading.State));
    }

    [Fact]
    public void Where_the_record_says_that_there_is_no_right_there_is_none() =>
        Assert.Equal(No, Section82.RightOfAppeal.On(ADecision("human-rights-refusal", status: "no-right"), Today));

    [Fact]
    public void A_certificate_on_another_claim_leaves_this_appeal_alone() =>
        Assert.Equal(Yes, Section82.RightOfAppeal.On(ADecision("protection-refusal", "none", p => p.Yes(TheCertificate.S94Point1).On(TheCertificate.S94Point1On, 2.March(2026))), Today));

    [Fact]
    public void A_file_silent_on_decisions_leaves_it_open() =>
        Assert.Equal(["appeals.complete"], Section82.RightOfAppeal.Condition.Read(A.Case(_ => { }), Today).MissingIds());

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section82.RightOfAppeal.Condition.Read(ADecision("human-rights-refusal"), before).Answer);
        Assert.Equal(Unknown, Section82.RightOfAppeal.Condition.Read(ADecision("human-rights-refusal"), on).Answer);
    }

    [Theory, BothSidesOf(6, 4, 2015)]
    public void The_present_list_is_read_from_6_April_2015(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section82.RightOfAppeal.Condition.Read(ADecision("human-rights-refusal"), before).Answer);
        Assert.Equal(Yes, Section82.RightOfAppeal.Condition.Read(ADecision("human-rights-refusal"), on).Answer);
    }
}
