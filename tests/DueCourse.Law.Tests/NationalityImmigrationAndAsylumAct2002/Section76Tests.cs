namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;
using static PartFiveA;

public sealed class Section76Tests
{
    private static CaseRecord Settled(Action<Subject> but) => A.Case(person => but(person.Yes(TheLeave.IsIndefinite)));

    private static CaseRecord NotLiable(Action<Subject> but) => Settled(p => but(p
        .Foreign().Is(TheDecision.Type, "none").All<Conviction>().All<DeportationOrder>().No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade)));

    private static CaseRecord Deceived => Settled(p => p.Yes(TheLeave.WasObtainedByDeception));

    [Theory, BothSidesOf(20, 10, 2014)]
    public void Its_text_before_20_October_2014_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section76.IndefiniteLeaveMayBeRevoked.Read(Deceived, before).Answer);
        Assert.Equal(Yes, Section76.IndefiniteLeaveMayBeRevoked.Read(Deceived, on).Answer);
    }

    [Theory, BothSidesOf(10, 2, 2003)]
    public void The_section_begins_on_10_February_2003(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section76.IndefiniteLeaveMayBeRevoked.Read(Deceived, before).Answer);
        Assert.Equal(Unknown, Section76.IndefiniteLeaveMayBeRevoked.Read(Deceived, on).Answer);
    }

    [Fact]
    public void A_person_liable_to_deportation_whom_the_law_protects_from_removal_may_lose_indefinite_leave() =>
        Assert.Equal(Yes, Section76.IndefiniteLeaveMayBeRevoked.On(
            Settled(p => p.ExemptFromNothing().Is(TheDecision.Type, "deport-conducive").Judged(Judgements.J16, met: true)), Today));

    [Theory]
    [InlineData(9, No)]
    [InlineData(10, Yes)]
    public void Ceasing_to_be_a_refugee_by_ones_own_acts_is_enough_if_they_were_done_since_10_February_2003(int day, Answer expected) =>
        Assert.Equal(expected, Section76.IndefiniteLeaveMayBeRevoked.On(NotLiable(p => p
            .No(TheLeave.WasObtainedByDeception).Yes(TheProtectionStatus.CeasedByOwnActs).On(TheProtectionStatus.CeasedByActsFrom, day.February(2003))), Today));

    [Fact]
    public void Whether_a_bar_other_than_the_two_Conventions_is_a_legal_reason_asks_for_a_ruling()
    {
        var record = Settled(p => p.ExemptFromNothing().Is(TheDecision.Type, "deport-conducive").WithoutConventionBars().Judged(Judgements.J16, met: false)
            .All<Child>().All<Conviction>().All<FurtherSubmissions>().No(TheLeave.WasObtainedByDeception).No(TheProtectionStatus.CeasedByOwnActs)
            .Is(TheStrasbourgCourt.Rule39, "active"));

        Assert.Equal(["not-encoded.niaa2002.s76-1.other-legal-reasons"], Section76.IndefiniteLeaveMayBeRevoked.Read(record, Today).MissingIds());
    }

    // Liable to deportation, with no risk raised, nothing running, and none of the other two grounds.
    private static Subject LiableAndUnprotected(Subject person, bool children = false)
    {
        person.ExemptFromNothing().Is(TheDecision.Type, "deport-conducive").WithoutConventionBars().Judged(Judgements.J16, met: false)
            .On(ThePerson.DateOfBirth, 1.January(1970)).All<Conviction>().All<FurtherSubmissions>()
            .No(TheLeave.WasObtainedByDeception).No(TheProtectionStatus.CeasedByOwnActs);
        return children ? person : person.All<Child>();
    }

    private static Subject Nothing(Subject person) => person.Is(TheTrafficking.ReasonableGrounds, "none").Is(TheTrafficking.FurtherReasonableGrounds, "none");

    [Fact]
    public void A_person_liable_to_deportation_whom_nothing_protects_keeps_the_leave() =>
        Assert.Equal(No, Section76.IndefiniteLeaveMayBeRevoked.On(Settled(p => Nothing(LiableAndUnprotected(p)).Is(TheStrasbourgCourt.Rule39, "none")), Today));

    [Fact]
    public void So_does_a_protected_person_who_is_not_liable() =>
        Assert.Equal(No, Section76.IndefiniteLeaveMayBeRevoked.On(NotLiable(p => p.Judged(Judgements.J16, met: true)
            .No(TheLeave.WasObtainedByDeception).No(TheProtectionStatus.CeasedByOwnActs)), Today));

    [Theory]
    [InlineData("a claim for protection is undecided")]
    [InlineData("an appeal is pending")]
    [InlineData("the 28 days of a family are running")]
    [InlineData("a recovery period is running")]
    [InlineData("a further recovery period is running")]
    [InlineData("an interim measure is active")]
    public void Each_bar_by_itself_asks_for_the_ruling(string bar)
    {
        bool Is(string word) => bar.Contains(word, StringComparison.Ordinal);
        var record = Settled(p =>
        {
            LiableAndUnprotected(p, children: Is("family")).Is(TheStrasbourgCourt.Rule39, Is("interim") ? "active" : "none");
            if (!Is("recovery")) Nothing(p);
            if (Is("claim")) p.Is(TheDestination.Basis, "nationality").Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined").On(TheProtectionClaim.MadeOn, 1.June(2026)));
            if (Is("appeal")) p.Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal")
                .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).No(TheAppeal.PersonLeftSince).No(TheAppeal.LeaveWasGrantedSince));
            if (Is("family")) p.On(TheSafeguards.FamilyAppealRightsEndedOn, Today).All<Child>().Has<Child>(c => c.On(TheChild.DateOfBirth, 1.June(2020)).Yes(TheChild.WouldLeaveToo).Yes(TheChild.LivesWithThePerson)
                .No(TheChild.AnotherCarerWouldRemain).Judged(Judgements.J07, met: true));
            if (Is("a recovery")) p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, Today).Is(TheTrafficking.ConclusiveGrounds, "pending").Is(TheTrafficking.FurtherReasonableGrounds, "none");
            if (Is("further")) p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 1.March(2025)).On(TheTrafficking.ConclusiveGroundsOn, 1.April(2025)).Is(TheTrafficking.FurtherReasonableGrounds, "positive").Is(TheTrafficking.FurtherPeriodDetermined, "applies")
                .On(TheTrafficking.FurtherReasonableGroundsOn, Today).Is(TheTrafficking.ConclusiveGrounds, "negative");
        });

        var finding = Section76.IndefiniteLeaveMayBeRevoked.Read(record, Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("not-encoded.niaa2002.s76-1.other-legal-reasons", finding.MissingIds());
    }

    [Fact]
    public void Without_indefinite_leave_there_is_nothing_to_revoke() =>
        Assert.Equal(No, Section76.IndefiniteLeaveMayBeRevoked.On(A.Case(p => p.No(TheLeave.IsIndefinite).Yes(TheLeave.WasObtainedByDeception)), Today));
}
