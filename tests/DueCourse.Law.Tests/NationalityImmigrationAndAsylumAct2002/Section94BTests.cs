namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section94BTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord ARefusedClaim(string decision = "deport-conducive", bool met = true, bool effective = true, string status = "refused") => A.Case(p => p
        .Is(TheDecision.Type, decision).Judged(Judgements.J51, met)
        .Says(TheCertificate.RemoteHearingIsPossible.Definition, new YesNoValue(effective))
        .All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.On(TheHumanRightsClaim.MadeOn, 1.July(2014)).Is(TheHumanRightsClaim.Status, status)));

    private static Answer MayBeCertified(CaseRecord record) => Section94B.AppealFromAbroad.On(record, Today);

    [Fact]
    public void A_human_rights_claim_may_be_certified_when_the_judgement_is_made_and_the_appeal_would_be_effective() =>
        Assert.Equal(Yes, MayBeCertified(ARefusedClaim()));

    [Fact]
    public void Not_where_removal_pending_the_appeal_would_be_unlawful() => Assert.Equal(No, MayBeCertified(ARefusedClaim(met: false)));

    [Fact]
    public void Not_where_evidence_cannot_be_given_effectively_from_abroad() => Assert.Equal(No, MayBeCertified(ARefusedClaim(effective: false)));

    [Fact]
    public void Not_without_a_human_rights_claim() => Assert.Equal(No, MayBeCertified(ARefusedClaim(status: "withdrawn")));

    [Fact]
    public void The_judgement_is_never_made_by_the_software() =>
        Assert.Equal(["J51"], Section94B.AppealFromAbroad.Condition.Read(A.Case(p => p
            .Yes(TheCertificate.RemoteHearingIsPossible)
            .All<HumanRightsClaim>().Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused"))), Today).MissingIds());

    [Theory, BothSidesOf(28, 7, 2014)]
    public void The_power_begins_on_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section94B.AppealFromAbroad.Condition.Read(ARefusedClaim(), before).Answer);
        Assert.Equal(Yes, Section94B.AppealFromAbroad.Condition.Read(ARefusedClaim(), on).Answer);
    }

    [Theory, BothSidesOf(1, 12, 2016)]
    public void Until_1_December_2016_it_reached_deportation_only(LocalDateTime before, LocalDateTime on)
    {
        var administrative = ARefusedClaim(decision: "remove-s10");

        Assert.Equal(No, Section94B.AppealFromAbroad.Condition.Read(administrative, before).Answer);
        Assert.Equal(Yes, Section94B.AppealFromAbroad.Condition.Read(administrative, on).Answer);
        Assert.Equal(Yes, Section94B.AppealFromAbroad.Condition.Read(ARefusedClaim(), before).Answer);
    }
}
