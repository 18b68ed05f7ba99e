namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section8Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Diplomatic(string role, bool? recruitedAbroad = null, bool banned = false) => A.Case(person =>
    {
        person.Is(ThePerson.ExemptCategory, "diplomatic").Is(ThePerson.DiplomaticRole, role)
            .Says(TheLeave.IsAnExcludedPerson.Definition, new YesNoValue(banned));
        if (recruitedAbroad is { } abroad) person.Says(ThePerson.MemberWasRecruitedAbroadAndIsInPost.Definition, new YesNoValue(abroad));
    });

    private static Answer Consequence(string id, CaseRecord record) =>
        Section8.ExemptPersons.Consequences.Single(c => c.Id == id).Condition.On(record, Today);

    [Theory]
    [InlineData("diplomatic-agent")]
    [InlineData("family-of-a-diplomatic-agent")]
    [InlineData("like-immunity")]
    public void Diplomatic_agents_their_family_and_those_with_like_immunity_are_outside_the_deportation_provisions(string role) =>
        Assert.Equal(Yes, Section8.ExemptPersons.On(Diplomatic(role), Today));

    [Theory]
    [InlineData("other-member", true, Yes)]
    [InlineData("other-member", false, No)]
    [InlineData("family-of-another-member", true, Yes)]
    [InlineData("family-of-another-member", false, No)]
    public void Another_member_of_the_mission_counts_only_if_recruited_abroad_and_in_post(string role, bool abroad, Answer answer) =>
        Assert.Equal(answer, Section8.ExemptPersons.On(Diplomatic(role, abroad), Today));

    [Fact]
    public void Where_the_member_was_recruited_is_asked_for() =>
        Assert.Equal(["s8RecruitedAbroad"], Section8.ExemptPersons.Condition.Read(Diplomatic("other-member"), Today).MissingIds());

    [Fact]
    public void Nobody_of_no_exempt_category_is_exempt() =>
        Assert.Equal(No, Section8.ExemptPersons.On(A.Case(p => p.Is(ThePerson.ExemptCategory, "none")), Today));

    [Fact]
    public void The_exemption_lasts_while_the_status_does() =>
        Assert.Equal(No, Section8.ExemptPersons.On(A.Case(p => p
            .Is(ThePerson.DiplomaticRole, "diplomatic-agent").No(TheLeave.IsAnExcludedPerson)
            .Says(ThePerson.ExemptCategory.Definition, new WordValue("diplomatic"), to: 1.June(2026))
            .Says(ThePerson.ExemptCategory.Definition, new WordValue("none"), from: 1.June(2026))), Today));

    [Fact]
    public void An_exemption_order_must_be_read_by_a_lawyer() =>
        Assert.Equal(["not-encoded.si1972-1613"], Section8.ExemptPersons.Condition.Read(
            A.Case(p => p.Is(ThePerson.ExemptCategory, "order").No(TheLeave.IsAnExcludedPerson)), Today).MissingIds());

    [Theory]
    [InlineData("crew")]
    [InlineData("forces")]
    public void Crew_and_forces_are_not_exempt_from_deportation(string category) =>
        Assert.Equal(No, Section8.ExemptPersons.On(A.Case(p => p.Is(ThePerson.ExemptCategory, category)), Today));

    [Fact]
    public void Forces_are_exempt_from_control_and_crew_ask_for_what_is_not_encoded()
    {
        Assert.Equal(Yes, Consequence("ia1971.s8-4.forces", A.Case(p => p.Is(ThePerson.ExemptCategory, "forces"))));
        Assert.Equal(Unknown, Consequence("ia1971.s8-1.crew", A.Case(p => p.Is(ThePerson.ExemptCategory, "crew").All<DeportationOrder>().No(TheLeave.WasRefusedLeaveToEnter))));
        Assert.Equal(No, Consequence("ia1971.s8-1.crew", A.Case(p => p.Is(ThePerson.ExemptCategory, "crew").All<DeportationOrder>().Yes(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.Status, "none"))));
        Assert.Equal(No, Consequence("ia1971.s8-1.crew", A.Case(p => p.Is(ThePerson.ExemptCategory, "none"))));
    }

    [Theory, BothSidesOf(1, 1, 1983)]
    public void The_section_before_1983_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section8.Diplomatic.Read(Diplomatic("diplomatic-agent"), before).Answer);
        Assert.Equal(Yes, Section8.Diplomatic.Read(Diplomatic("diplomatic-agent"), on).Answer);
    }

    [Theory, BothSidesOf(1, 3, 2000)]
    public void The_rule_on_other_members_before_1_March_2000_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section8.Diplomatic.Read(Diplomatic("other-member", true), before).Answer);
        Assert.Equal(Yes, Section8.Diplomatic.Read(Diplomatic("other-member", true), on).Answer);
    }

    [Theory, BothSidesOf(1, 3, 2000)]
    public void An_excluded_person_loses_the_exemption_from_1_March_2000(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section8.OutsideTheDeportationProvisions.Read(Diplomatic("diplomatic-agent", banned: true), before).Answer);
        Assert.Equal(No, Section8.OutsideTheDeportationProvisions.Read(Diplomatic("diplomatic-agent", banned: true), on).Answer);
    }

    [Theory, BothSidesOf(22, 11, 2018)]
    public void From_22_November_2018_whether_an_excluded_person_loses_the_exemption_asks_for_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section8.OutsideTheDeportationProvisions.Read(Diplomatic("diplomatic-agent", banned: true), before).Answer);
        Assert.Equal(["not-encoded.ia1971.s8B.2018"], Section8.OutsideTheDeportationProvisions.Read(Diplomatic("diplomatic-agent", banned: true), on).MissingIds());
        Assert.Equal(Yes, Section8.OutsideTheDeportationProvisions.Read(Diplomatic("diplomatic-agent"), on).Answer);
    }

    [Theory]
    [InlineData("none", No)]
    [InlineData("limited", Unknown)]
    [InlineData("limited-expired", Unknown)]
    public void A_refusal_counts_against_crew_only_until_leave_is_given(string leave, Answer mayStay) =>
        Assert.Equal(mayStay, Consequence("ia1971.s8-1.crew", A.Case(p => p.Is(ThePerson.ExemptCategory, "crew").All<DeportationOrder>()
            .Yes(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.Status, leave))));
}
