namespace DueCourse.Law.Tests.CriminalJusticeAct2003;

using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section259Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    /// <summary>Within none of the five heads but the one given.</summary>
    private static CaseRecord NotLiableBut(string head = "", string notice = "") => A.Case(p =>
    {
        // A British citizen is liable to nothing, whatever else is on file.
        _ = head is "" or "c" or "d" ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
        _ = head == "b" ? p.Yes(TheCourtRecommendation.WasMade) : p.No(TheCourtRecommendation.WasMade);
        _ = head == "c" ? p.Yes(TheLeave.WasRefusedLeaveToEnter) : p.No(TheLeave.WasRefusedLeaveToEnter);
        p.Is(TheLeave.EntryMode, head == "d" ? "illegal-entry" : "with-leave").No(TheLeave.IsRequired);
        p.All<Notice>();
        if (notice.Length > 0) p.Has<Notice>(n => n.Is(TheNotice.Type, notice).On(TheNotice.Dated, 2.September(2026)).On(TheNotice.ServedOn, 3.September(2026)));
    });

    [Fact]
    public void Within_none_of_the_heads_nobody_is_liable() => Assert.Equal(No, Section259.LiableToRemoval.On(NotLiableBut(), Today));

    [Theory, InlineData("c"), InlineData("d")]
    public void Refusal_of_entry_or_illegal_entry_alone_makes_liable(string head) =>
        Assert.Equal(Yes, Section259.LiableToRemoval.On(NotLiableBut(head), Today));

    private static CaseRecord Recommended(bool quashed, bool conducive = false) => A.Case(p => p
        .Foreign().ExemptFromNothing().WithoutEuropeanRights().On(ThePerson.DateOfBirth, 1.May(1988)).Judged(Judgements.J08, conducive)
        .No(ThePrincipal.IsOrderedToBeDeported).All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "stage-2-decision").On(TheNotice.Dated, 2.September(2026)).On(TheNotice.ServedOn, 3.September(2026)))
        .Yes(TheCourtRecommendation.WasMade).On(TheCourtRecommendation.MadeOn, 1.June(2026)).Yes(TheCourtRecommendation.WasSeventeenAtConviction)
        .All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2026)).On(TheConviction.OffenceFrom, 1.January(2026))
            .Yes(TheConviction.IsImprisonable).Yes(TheConviction.WasRecommendedOn).Says(TheConviction.IsQuashed.Definition, new YesNoValue(quashed)))
        .No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave").No(TheLeave.IsRequired).Is(TheRemovedRelative.Relationship, "none").Is(TheDecision.Type, "none"));

    [Theory]
    [InlineData(false, false, Yes)]
    [InlineData(true, false, No)]
    [InlineData(true, true, Yes)]
    public void Notice_of_a_decision_asks_for_liability_under_section_3_5_and_a_recommendation_for_that_under_3_6(bool quashed, bool conducive, Answer liable) =>
        Assert.Equal(liable, Section259.LiableToRemoval.On(Recommended(quashed, conducive), Today));

    [Fact]
    public void A_recommendation_that_fell_does_not_count_because_the_person_is_liable_on_another_ground() =>
        Assert.Equal(No, Section259.LiableToRemoval.On(A.Case(p => p
            .Foreign().ExemptFromNothing().WithoutEuropeanRights().On(ThePerson.DateOfBirth, 1.May(1988)).Judged(Judgements.J08, met: true)
            .All<Notice>().Yes(TheCourtRecommendation.WasMade).Yes(TheCourtRecommendation.WasSeventeenAtConviction).All<Conviction>()
            .No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave").No(TheLeave.IsRequired).Is(TheRemovedRelative.Relationship, "none").Is(TheDecision.Type, "none")), Today));

    [Fact]
    public void A_stage_1_notice_alone_parts_the_readings()
    {
        var finding = Section259.LiableToRemoval.Read(NotLiableBut("a", "stage-1-deportation"), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("doubt.cja2003.s259.stage-1", finding.MissingIds());
    }

    [Theory, BothSidesOf(26, 1, 2004)]
    public void The_section_was_not_in_force_before_26_January_2004(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section259.LiableToRemoval.Read(NotLiableBut("d"), before).Answer);
        Assert.Equal(Unknown, Section259.LiableToRemoval.Read(NotLiableBut("d"), on).Answer);
    }

    [Theory, BothSidesOf(4, 4, 2005)]
    public void It_was_in_force_for_certain_purposes_only_until_4_April_2005(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section259.LiableToRemoval.Read(NotLiableBut("d"), before).Answer);
        Assert.Equal(Yes, Section259.LiableToRemoval.Read(NotLiableBut("d"), on).Answer);
    }
}
