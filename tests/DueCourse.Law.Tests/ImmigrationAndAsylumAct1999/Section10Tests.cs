namespace DueCourse.Law.Tests.ImmigrationAndAsylumAct1999;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAndAsylumAct1999;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section10Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord APerson(string leave, Action<Subject>? but = null, bool continues = false, bool british = false, LocalDate? born = null, bool european = false) => A.Case(p =>
    {
        p.On(ThePerson.DateOfBirth, born ?? 1.May(1988)).Yes(TheLeave.IsRequired).Is(TheLeave.Status, leave)
            .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(british)).No(ThePerson.HasTheRightOfAbode)
            .Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(continues))
            .Is(TheDecision.Type, "none").All<DeportationOrder>();
        if (!european) p.WithoutEuropeanRights();
        but?.Invoke(p);
    });

    private static Answer Liable(CaseRecord record, LocalDate? on = null) => Section10.LiableToRemoval.On(record, on ?? Today);

    [Theory]
    [InlineData("none", Yes)]
    [InlineData("limited-expired", Yes)]
    [InlineData("revoked", Yes)]
    [InlineData("invalidated", Yes)]
    [InlineData("limited", No)]
    [InlineData("indefinite", No)]
    public void A_person_who_requires_leave_and_does_not_have_it_is_liable(string leave, Answer liable) =>
        Assert.Equal(liable, Liable(APerson(leave)));

    [Fact]
    public void Leave_that_continues_by_statute_is_leave() => Assert.Equal(No, Liable(APerson("limited-expired", continues: true)));

    [Fact]
    public void A_British_citizen_is_not_liable_whatever_the_file_says_of_leave() => Assert.Equal(No, Liable(APerson("none", british: true)));

    [Fact]
    public void A_person_who_requires_no_leave_is_not_liable() =>
        Assert.Equal(No, Liable(A.Case(p => p.On(ThePerson.DateOfBirth, 1.May(1988)).No(TheLeave.IsRequired).No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "none"))));

    [Fact]
    public void Unknown_leave_leaves_it_open_and_names_the_missing_fact()
    {
        var finding = Section10.LiableToRemoval.Read(A.Case(p => p
            .On(ThePerson.DateOfBirth, 1.May(1988)).Yes(TheLeave.IsRequired).No(ThePerson.IsABritishCitizen).No(TheLeave.ContinuesByStatute)
            .WithoutEuropeanRights().Is(TheDecision.Type, "none")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("leaveStatus", finding.MissingIds());
    }

    private static void APartnerToGoToo(Subject p) => p
        .Is(TheRemovedRelative.Relationship, "partner").Yes(TheRemovedRelative.IsLiableOrRemoved)
        .Yes(TheRemovedRelative.LeaveRestsOnFamilyLife).On(TheRemovedRelative.NoticeGivenOn, 1.November(2023))
        .No(ThePerson.IsAnIrishCitizen);

    [Fact]
    public void A_family_member_with_leave_for_family_life_is_liable_once_notice_is_given() =>
        Assert.Equal(Yes, Liable(APerson("limited", APartnerToGoToo)));

    [Theory]
    [InlineData("no relationship")]
    [InlineData("relative may stay")]
    [InlineData("leave of their own")]
    [InlineData("Irish")]
    [InlineData("settlement scheme")]
    [InlineData("notice tomorrow")]
    public void Each_condition_on_a_family_member_failing_alone_ends_the_liability(string which) =>
        Assert.Equal(No, Liable(APerson("limited", european: true, born: 1.May(2015), but: p =>
        {
            p.No(TheSettlementScheme.ArrivedOnAFamilyPermit).Is(TheSettlementScheme.FrontierOrServiceProvider, "none").Is(TheRemovedRelative.Relationship, which == "no relationship" ? "other" : "child")
                .Says(TheRemovedRelative.IsLiableOrRemoved.Definition, new YesNoValue(which != "relative may stay"))
                .Says(TheRemovedRelative.LeaveRestsOnFamilyLife.Definition, new YesNoValue(which != "leave of their own"))
                .Says(ThePerson.IsAnIrishCitizen.Definition, new YesNoValue(which == "Irish"))
                .Is(TheSettlementScheme.Status, which == "settlement scheme" ? "pre-settled" : "none")
                .On(TheRemovedRelative.NoticeGivenOn, which == "notice tomorrow" ? 24.November(2026) : 1.November(2026));
        })));

    [Fact]
    public void An_applicant_in_time_to_the_settlement_scheme_who_holds_no_leave_is_not_taken_to_need_it()
    {
        var pending = APerson("none", p => p.Is(TheSettlementScheme.Status, "pending").Is(TheSettlementScheme.EuNationalOrFamily, "eea-national")
            .Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations), european: true);

        Assert.Contains("not-encoded.wa.protected-without-leave", Section10.LiableToRemoval.Read(pending, Today).MissingIds());
        Assert.NotEqual(Yes, Liable(pending));
    }

    [Fact]
    public void A_decision_to_remove_of_before_6_April_2015_asks_whether_the_old_words_are_saved_for_it() =>
        Assert.Contains("not-encoded.si2014-2771.art9", Section10.LiableToRemoval.Read(Decided(5.April(2015)), Today).MissingIds());

    [Fact]
    public void A_later_decision_is_under_the_words_of_2014() => Assert.Equal(Yes, Liable(Decided(6.April(2015))));

    [Fact]
    public void An_overstayer_is_liable_under_the_old_words_and_the_new_so_the_saving_does_not_matter() =>
        Assert.Equal(Yes, Liable(APerson("limited-expired", p => p.No(TheLeave.WasObtainedByDeception)), on: 1.November(2014)));

    private static CaseRecord Decided(LocalDate day) => A.Case(p => p
        .On(ThePerson.DateOfBirth, 1.May(1988)).Yes(TheLeave.IsRequired).Is(TheLeave.Status, "none").No(ThePerson.IsABritishCitizen)
        .No(TheLeave.ContinuesByStatute).WithoutEuropeanRights().Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, day));

    [Theory]
    [InlineData("child", 24, Yes)]
    [InlineData("child", 23, No)]
    [InlineData("child-in-the-relatives-care", 23, No)]
    [InlineData("partner", 23, Yes)]
    public void A_child_is_liable_with_the_relative_only_while_under_18(string relationship, int novemberDay, Answer liable) =>
        Assert.Equal(liable, Liable(APerson("limited", p => p
            .Is(TheRemovedRelative.Relationship, relationship).Yes(TheRemovedRelative.IsLiableOrRemoved)
            .Yes(TheRemovedRelative.LeaveRestsOnFamilyLife).On(TheRemovedRelative.NoticeGivenOn, 1.November(2026)).No(ThePerson.IsAnIrishCitizen),
            born: novemberDay.November(2008))));

    [Fact]
    public void While_a_deportation_order_is_in_force_directions_are_not_given_under_this_section()
    {
        var record = APerson("none", p => p.Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.June(2026)).Is(TheDeportationOrder.Basis, "s3-5-a").Yes(TheDeportationOrder.IsSigned).Yes(TheDeportationOrder.IsInForce)));

        Assert.Equal(Yes, Section10.Liability.On(record, Today));
        Assert.Equal(No, Section10.Removal.On(record, Today));
    }

    [Fact]
    public void Liability_is_the_power_and_the_discretion_is_asked_apart()
    {
        var discretion = Section10.Removal.Consequences.Single(c => c.Id == "iaa1999.s10.removal.discretion").Condition;

        Assert.Equal(Yes, Section10.Removal.On(APerson("none"), Today));
        Assert.Equal(["J19"], discretion.Read(APerson("none"), Today).MissingIds());
    }

    [Theory, BothSidesOf(2, 10, 2000)]
    public void Overstayers_are_within_the_section_from_2_October_2000(LocalDateTime before, LocalDateTime on)
    {
        var record = APerson("limited-expired", p => p.No(TheLeave.WasObtainedByDeception));

        Assert.Equal(No, Section10.LiableToRemoval.Read(record, before).Answer);
        Assert.Equal(Yes, Section10.LiableToRemoval.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(10, 2, 2003)]
    public void From_10_February_2003_a_resident_whom_section_7_protects_is_not_liable(LocalDateTime before, LocalDateTime on)
    {
        var record = APerson("limited", p => p
            .Yes(TheLeave.ConditionWasBroken).No(TheLeave.WasObtainedByDeception)
            .Is(ThePerson.CitizenOn1January1973, "commonwealth").Yes(ThePerson.WasOrdinarilyResidentOn1January1973)
            .Yes(ThePerson.IsACommonwealthOrIrishCitizen).Judged(Judgements.J04, met: true), born: 1.May(1960));

        Assert.Equal(Yes, Section10.LiableToRemoval.Read(record, before).Answer);
        Assert.NotEqual(Yes, Section10.LiableToRemoval.Read(record, on).Answer);
    }

    [Theory]
    [InlineData("none", true, Unknown)]
    [InlineData("none", false, Yes)]
    [InlineData("indefinite", true, No)]
    public void A_person_settled_here_on_1_January_1973_is_not_taken_to_lack_leave_because_no_paper_shows_it(string leave, bool resident, Answer liable) =>
        Assert.Equal(liable, Liable(APerson(leave, p => p
            .Says(ThePerson.WasOrdinarilyResidentOn1January1973.Definition, new YesNoValue(resident)), born: 1.May(1960))));

    [Theory, BothSidesOf(20, 10, 2014)]
    public void From_20_October_2014_want_of_leave_is_enough_and_a_broken_condition_is_not(LocalDateTime before, LocalDateTime on)
    {
        var neverHadLeave = APerson("none", p => p.No(TheLeave.WasObtainedByDeception).No(TheLeave.ConditionWasBroken));

        Assert.Equal(No, Section10.LiableToRemoval.Read(neverHadLeave, before).Answer);
        Assert.Contains("not-encoded.si2014-2771.art9", Section10.LiableToRemoval.Read(neverHadLeave, on).MissingIds());
        Assert.Equal(Unknown, Liable(neverHadLeave, on: 5.April(2015)));
        Assert.Equal(Yes, Liable(neverHadLeave, on: 6.April(2015)));
        Assert.Equal(No, Liable(APerson("limited", p => p.Yes(TheLeave.ConditionWasBroken)), on: 6.April(2015)));
    }

    [Theory, BothSidesOf(20, 11, 2023)]
    public void Subsection_5_is_read_from_20_November_2023(LocalDateTime before, LocalDateTime on)
    {
        var record = APerson("limited", APartnerToGoToo);

        Assert.Equal(Unknown, Section10.LiableToRemoval.Read(record, before).Answer);
        Assert.Equal(Yes, Section10.LiableToRemoval.Read(record, on).Answer);
    }

    [Fact]
    public void Before_20_October_2014_deception_asks_for_a_ruling() =>
        Assert.Equal(["not-encoded.iaa1999.s10.before-2014"], Section10.LiableToRemoval.Read(
            APerson("indefinite", p => p.Yes(TheLeave.WasObtainedByDeception)), 1.June(2001)).MissingIds());
}
