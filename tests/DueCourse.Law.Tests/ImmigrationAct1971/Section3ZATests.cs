namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section3ZATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Irish(bool ordered = false, bool excluded = false, bool banned = false) => A.Case(person =>
    {
        person.Yes(ThePerson.IsAnIrishCitizen).No(ThePerson.IsABritishCitizen).All<DeportationOrder>()
            .Says(TheLeave.ExclusionDirectionIsNotified.Definition, new YesNoValue(excluded))
            .Says(TheLeave.IsAnExcludedPerson.Definition, new YesNoValue(banned));
        if (ordered)
            person.Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.March(2021)).Yes(TheDeportationOrder.IsInForce)
                .Yes(TheDeportationOrder.IsSigned).Is(TheDeportationOrder.Basis, "s3-5-a"));
    });

    private static Answer Consequence(string id, CaseRecord record, LocalDateTime? at = null) =>
        Section3ZA.IrishCitizen.Consequences.Single(c => c.Id == id).Condition.Read(record, at ?? Today.At(LocalTime.Midnight)).Answer;

    [Fact]
    public void An_Irish_citizen_needs_no_leave() => Assert.Equal(Yes, Section3ZA.IrishCitizen.On(Irish(), Today));

    [Fact]
    public void Somebody_who_is_not_Irish_is_outside_the_section() =>
        Assert.Equal(No, Section3ZA.IrishCitizen.On(A.Case(p => p.No(ThePerson.IsAnIrishCitizen)), Today));

    [Fact]
    public void A_second_nationality_makes_no_difference() =>
        Assert.Equal(Yes, Section3ZA.NeedsNoLeaveAsAnIrishCitizen.On(A.Case(p => p
            .Yes(ThePerson.IsAnIrishCitizen).All<DeportationOrder>().No(TheLeave.ExclusionDirectionIsNotified).No(TheLeave.IsAnExcludedPerson)
            .Has<Nationality>(n => n.Is(TheNationality.Country, "USA").Yes(TheNationality.IsHeld))), Today));

    [Fact]
    public void A_deportation_order_a_notified_exclusion_or_a_travel_ban_each_bring_the_need_for_leave()
    {
        foreach (var record in new[] { Irish(ordered: true), Irish(excluded: true), Irish(banned: true) })
        {
            Assert.Equal(No, Section3ZA.IrishCitizen.On(record, Today));
            Assert.Equal(Yes, Consequence("ia1971.s3ZA-5.leave-needed-from-the-common-travel-area", record));
        }
    }

    [Fact]
    public void Whether_an_exclusion_was_notified_is_asked_for() =>
        Assert.Equal(["exclusionDirectionNotified"], Section3ZA.IrishCitizen.Condition.Read(A.Case(p => p
            .Yes(ThePerson.IsAnIrishCitizen).All<DeportationOrder>().No(TheLeave.IsAnExcludedPerson)), Today).MissingIds());

    [Fact]
    public void An_Irish_citizen_is_outside_automatic_deportation_and_the_policy_is_a_persons_judgement()
    {
        Assert.Equal(Yes, Consequence("ukba2007.s32-1-a.irish", Irish()));
        Assert.Equal(Unknown, Consequence("policy.irish.deportation-considered", Irish()));
    }

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void The_section_begins_when_the_transition_ends(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section3ZA.NeedsNoLeaveAsAnIrishCitizen.Read(Irish(), before).Answer);
        Assert.Equal(Yes, Section3ZA.NeedsNoLeaveAsAnIrishCitizen.Read(Irish(), on).Answer);
    }
}
