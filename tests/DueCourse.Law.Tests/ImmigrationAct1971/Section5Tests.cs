namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Tests.Clock;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed partial class Section5Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void A_signed_order_neither_revoked_nor_ended_is_in_force() =>
        Assert.Equal(Yes, Section5.DeportationOrder.On(Ordered(), Today));

    [Fact]
    public void An_unsigned_draft_has_no_effect() =>
        Assert.Equal(No, Section5.DeportationOrder.On(Ordered(o => o.No(TheDeportationOrder.IsSigned)), Today));

    [Fact]
    public void A_revoked_order_is_not_in_force() =>
        Assert.Equal(No, Section5.DeportationOrder.On(Ordered(inForce: false), Today));

    [Fact]
    public void Becoming_a_British_citizen_ends_the_order_but_the_right_of_abode_does_not()
    {
        var british = Ordered(person: p => p.Yes(ThePerson.IsABritishCitizen));
        var abode = Ordered(person: p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.HasTheRightOfAbode));

        Assert.Equal(No, Section5.DeportationOrder.On(british, Today));
        Assert.Equal(Yes, Section5.DeportationOrder.Consequence("ia1971.s5-2.ended-by-citizenship").On(british, Today));
        Assert.Equal(Yes, Section5.DeportationOrder.On(abode, Today));
    }

    [Fact]
    public void An_order_is_not_in_force_before_the_day_it_is_made() =>
        Assert.Equal(No, Section5.DeportationOrder.On(Ordered(), 28.February(2026)));

    [Fact]
    public void Whether_any_order_was_made_is_asked_for() =>
        Assert.Equal(["deportationOrders.complete"], Section5.DeportationOrder.Condition.Read(A.Case(p => p.No(ThePerson.IsABritishCitizen)), Today).MissingIds());

    [Fact]
    public void An_order_not_automatic_may_be_revoked_at_any_time() =>
        Assert.Equal(Yes, Section5.MayBeRevoked.On(Ordered(), Today));

    [Fact]
    public void An_automatic_order_may_not_be_revoked_outside_its_three_cases() =>
        Assert.Equal(No, Section5.MayBeRevoked.On(Ordered(
            o => o.No(TheDeportationOrder.RevocationIsSoughtFromAbroad).No(TheDeportationOrder.RevocationIsForAFreshDecision),
            p => p.WithinNoException().Convicted(1.March(2020), 24), basis: "s32-5"), Today));

    private static CaseRecord AFamilyOrder(string relationship, bool principalEnded = false, LocalDate? born = null) => Ordered(
        person: p => p.No(ThePerson.IsABritishCitizen).On(ThePerson.DateOfBirth, born ?? 1.May(2015)).Is(ThePrincipal.Relationship, relationship)
            .Says(ThePrincipal.OrderHasEnded.Definition, new YesNoValue(principalEnded)),
        basis: "s3-5-b");

    [Fact]
    public void A_family_order_ends_when_the_child_turns_18_or_the_principal_s_order_ends()
    {
        var ended = Section5.DeportationOrder.Consequence("ia1971.s5-3.family-order-ended");

        Assert.Equal(No, ended.On(AFamilyOrder("child-under-18"), Today));
        Assert.Equal(Yes, ended.On(AFamilyOrder("child-18-or-over"), Today));
        Assert.Equal(Yes, ended.On(AFamilyOrder("child-under-18", born: 23.November(2008)), Today));
        Assert.Equal(Yes, ended.On(AFamilyOrder("spouse", principalEnded: true), Today));
    }

    [Fact]
    public void A_family_order_that_has_ended_is_in_force_no_longer()
    {
        Assert.Equal(Yes, Section5.OrderIsInForce.On(AFamilyOrder("spouse"), Today));
        Assert.Equal(No, Section5.OrderIsInForce.On(AFamilyOrder("spouse", principalEnded: true), Today));
        Assert.Equal(No, Section5.OrderIsInForce.On(AFamilyOrder("none"), Today));
        Assert.Equal(No, Section5.OrderIsInForce.On(AFamilyOrder("child-under-18", born: 23.November(2008)), Today));
    }

    [Theory]
    [InlineData(24, Yes)]
    [InlineData(23, No)]
    public void A_child_is_family_until_the_eighteenth_birthday_whatever_word_the_file_uses(int novemberDay, Answer family) =>
        Assert.Equal(family, Section5.BelongsToTheFamily.On(AFamilyOrder("child-under-18", born: novemberDay.November(2008)), Today));

    [Fact]
    public void A_child_whose_date_of_birth_is_not_on_file_is_asked_for_it() =>
        Assert.Equal(["dateOfBirth"], Section5.BelongsToTheFamily.Read(A.Case(p => p.Is(ThePrincipal.Relationship, "child-under-18")), Today).MissingIds());

    [Fact]
    public void A_child_legally_adopted_by_another_belongs_to_the_natural_parent_s_family_no_longer() =>
        Assert.Equal(No, Section5.BelongsToTheFamily.On(AFamilyOrder("child-legally-adopted-by-another"), Today));

    [Fact]
    public void Whether_a_child_born_outside_marriage_belongs_to_the_father_s_family_is_in_doubt()
    {
        var child = AFamilyOrder("child-under-18-of-father-outside-marriage");

        Assert.Equal(["doubt.ia1971.s5-4.child-outside-marriage"], Section5.BelongsToTheFamily.Read(child, Today).MissingIds());
        Assert.Equal(No, Section5.BelongsToTheFamily.On(child, Today, Reading.Person));
        Assert.Equal(Yes, Section5.BelongsToTheFamily.On(child, Today, Reading.State));
    }

    [Fact]
    public void A_pending_in_country_appeal_suspends_the_requirement_to_leave_but_not_the_order()
    {
        var record = Ordered(person: p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.IsInTheUnitedKingdom).All<ProtectionClaim>().All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Status, "pending").Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Forum, "first-tier-tribunal").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere)));

        Assert.Equal(Yes, Section5.DeportationOrder.On(record, Today));
        Assert.Equal(No, Section5.DeportationOrder.Consequence("ia1971.s5-1.must-leave").On(record, Today));
    }

    [Theory]
    [InlineData(true, No)]
    [InlineData(false, Yes)]
    public void An_automatic_order_leaves_leave_valid_while_an_in_country_appeal_is_pending(bool statesAutomatic, Answer invalidated)
    {
        var record = Ordered(
            o => o.Says(TheDeportationOrder.StatesThatItIsAutomatic.Definition, new YesNoValue(statesAutomatic)),
            p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.IsInTheUnitedKingdom).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Status, "pending").Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Forum, "first-tier-tribunal").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere)));

        Assert.Equal(invalidated, Section5.DeportationOrder.Consequence("ia1971.s5-1.leave-invalidated").On(record, Today));
    }

    [Theory]
    [InlineData(55, No)]
    [InlineData(56, Unknown)]
    [InlineData(57, Yes)]
    public void A_family_order_is_out_of_time_when_more_than_eight_weeks_have_passed_since_the_principal_left(int days, Answer expected) =>
        Assert.Equal(expected, Section5.FamilyOrderIsOutOfTime.On(A.Case(p => p.No(ThePrincipal.OrderStatesAutomatic).On(ThePrincipal.DepartedOn, 1.June(2026))), 1.June(2026).PlusDays(days)));

    [Fact]
    public void Under_an_automatic_order_the_principal_s_departure_starts_nothing() =>
        Assert.Equal(No, Section5.FamilyOrderIsOutOfTime.On(A.Case(p => p.Yes(ThePrincipal.OrderStatesAutomatic)
            .On(ThePrincipal.DepartedOn, 1.June(2025)).On(ThePrincipal.AppealsEndedOn, 1.November(2026))), Today));

    [Fact]
    public void While_the_principal_is_here_no_time_runs() =>
        Assert.Equal(No, Section5.FamilyOrderIsOutOfTime.On(A.Case(p => p.No(ThePrincipal.OrderStatesAutomatic).No(ThePrincipal.HasLeft)), Today));

    [Theory, BothSidesOf(1, 1, 1983)]
    public void The_section_is_known_from_1983(LocalDateTime before, LocalDateTime on)
    {
        var record = Ordered(made: 1.June(1982));

        Assert.Equal(Unknown, Section5.OrderIsInForce.Read(record, before).Answer);
        Assert.Equal(Yes, Section5.OrderIsInForce.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(1, 10, 1996)]
    public void Who_is_family_is_known_from_1_October_1996(LocalDateTime before, LocalDateTime on)
    {
        var wife = A.Case(p => p.Is(ThePrincipal.Relationship, "spouse"));

        Assert.Equal(Unknown, Section5.BelongsToTheFamily.Read(wife, before).Answer);
        Assert.Equal(Yes, Section5.BelongsToTheFamily.Read(wife, on).Answer);
    }

    [Theory, BothSidesOf(5, 12, 2005)]
    public void A_civil_partner_is_family_from_5_December_2005(LocalDateTime before, LocalDateTime on)
    {
        var partner = A.Case(p => p.Is(ThePrincipal.Relationship, "civil-partner"));

        Assert.Equal(No, Section5.BelongsToTheFamily.Read(partner, before).Answer);
        Assert.Equal(Yes, Section5.BelongsToTheFamily.Read(partner, on).Answer);
    }

    [Theory]
    [InlineData("an order, and the principal left", true, false, 2, true)]
    [InlineData("no order", false, false, 2, false)]
    [InlineData("an automatic order, which has another start", true, true, 2, false)]
    [InlineData("a departure to come", true, false, 30, false)]
    public void Each_limb_of_the_family_s_eight_weeks_after_a_departure_is_needed(string why, bool isOrdered, bool isAutomatic, int leftOn, bool runs)
    {
        var deadlines = Section5.LastDayForAFamilyOrder.On(23.November(2026), p => p.All<ProceduralStep>().On(ThePrincipal.DepartedOn, leftOn.November(2026))
            .Says(ThePrincipal.IsOrderedToBeDeported.Definition, new YesNoValue(isOrdered))
            .Says(ThePrincipal.OrderStatesAutomatic.Definition, new YesNoValue(isAutomatic)));

        Assert.True(runs == deadlines.Any(d => d.Result is FallsOn), why);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void Of_two_orders_the_one_in_force_may_be_revoked_whatever_became_of_the_other(LocalDateTime before, LocalDateTime on)
    {
        var twoOrders = Ordered(person: p => p.No(ThePerson.IsABritishCitizen).Has<DeportationOrder>(o => o
            .On(TheDeportationOrder.MadeOn, 1.March(1999)).Is(TheDeportationOrder.Basis, "s3-5-a").No(TheDeportationOrder.IsInForce)), made: 1.March(2007));

        Assert.Equal(Yes, Section5.MayBeRevoked.Read(twoOrders, before).Answer);
        Assert.Equal(Yes, Section5.MayBeRevoked.Read(twoOrders, on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void Automatic_orders_change_revocation_and_the_family_s_eight_weeks_from_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var left = A.Case(p => p.Yes(ThePrincipal.OrderStatesAutomatic).On(ThePrincipal.DepartedOn, 1.January(2008)).Yes(ThePrincipal.AppealIsOpen));
        var automatic = Ordered(
            o => o.No(TheDeportationOrder.RevocationIsSoughtFromAbroad).No(TheDeportationOrder.RevocationIsForAFreshDecision),
            p => p.WithinNoException().No(TheDecision.WasNoticedBefore1August2008).Convicted(1.June(2008), 24), made: 1.July(2008), basis: "s32-5");

        Assert.Equal(Yes, Section5.FamilyOrderIsOutOfTime.Read(left, before).Answer);
        Assert.Equal(No, Section5.FamilyOrderIsOutOfTime.Read(left, on).Answer);
        Assert.Equal(Yes, Section5.MayBeRevoked.Read(automatic, before).Answer);
        Assert.Equal(No, Section5.MayBeRevoked.Read(automatic, on).Answer);
    }

    private static CaseRecord Ordered(Action<Subject>? order = null, Action<Subject>? person = null, bool inForce = true, LocalDate? made = null, string basis = "s3-5-a") => A.Case(p =>
    {
        if (person is null) p.No(ThePerson.IsABritishCitizen);
        else person(p);
        p.All<DeportationOrder>().Has<DeportationOrder>(o =>
        {
            o.On(TheDeportationOrder.MadeOn, made ?? 1.March(2026)).Is(TheDeportationOrder.Basis, basis).Says(TheDeportationOrder.IsInForce.Definition, new YesNoValue(inForce));
            order?.Invoke(o);
        });
    });
}
