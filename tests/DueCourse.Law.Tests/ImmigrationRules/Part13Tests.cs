namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationRules;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Part13Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static Consequence Concept(string id) => Part13.Rules.Consequences.Single(c => c.Id == id);

    [Fact]
    public void Each_concept_is_reported_under_its_own_id() =>
        Assert.Equal(
            ["part13.private-life", "part13.family-life", "part13.very-compelling", "part13.family-members", "part13.revocation"],
            Part13.Rules.Consequences.Select(c => c.Id));

    [Theory]
    [InlineData("part13.private-life")]
    [InlineData("part13.family-life")]
    [InlineData("part13.very-compelling")]
    public void For_a_person_to_be_deported_the_unread_text_asks_for_a_ruling(string concept)
    {
        var finding = Concept(concept).Condition.Read(A.Case(p => p.ExemptFromNothing().Is(TheDecision.Type, "deport-conducive")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.All(finding.AllMissing(), m => Assert.Equal(MissingKind.LegalRuling, m.Kind));
    }

    [Fact]
    public void For_a_person_not_liable_to_deportation_they_do_not_arise() =>
        Assert.Equal(No, Part13.Rules.On(A.Case(p => p
            .Yes(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "none").All<Conviction>().All<DeportationOrder>()
            .No(ThePrincipal.IsOrderedToBeDeported).No(TheCourtRecommendation.WasMade)), Today));

    [Fact]
    public void The_family_of_a_person_to_be_deported_meets_the_unread_text() =>
        Assert.Equal(Unknown, Concept("part13.family-members").Condition.On(A.Case(p => p.Yes(ThePrincipal.IsOrderedToBeDeported)), Today));

    [Theory]
    [InlineData(true, Unknown)]
    [InlineData(false, No)]
    public void Revocation_is_asked_where_an_order_is_in_force_and_needs_a_named_persons_finding(bool met, Answer expected) =>
        Assert.Equal(expected, Concept("part13.revocation").Condition.On(A.Case(p => p
            .Judged(Judgements.J28, met).All<DeportationOrder>()
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.June(2020)).Yes(TheDeportationOrder.IsInForce))), Today));
}
