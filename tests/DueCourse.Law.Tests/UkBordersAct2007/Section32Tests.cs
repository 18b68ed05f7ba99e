namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section32Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    /// <summary>Within every paragraph of the section, save for what <paramref name="but"/> adds about nationality.</summary>
    private static CaseRecord WithinEveryParagraph(Action<Subject> but, int months = 12, LocalDate? convicted = null) => A.Case(person =>
    {
        but(person);
        person.No(TheDecision.WasNoticedBefore1August2008).All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, convicted ?? 1.March(2020))
            .Is(TheConviction.Jurisdiction, "england-and-wales")
            .No(TheConviction.WasSuspendedOn1August2008)
            .All<Sentence>()
            .Has<Sentence>(s => s
                .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")));
    });

    private static void OfNoKnownNationality(Subject person) { }

    private static void NeitherBritishNorIrish(Subject person) => person.Foreign();

    [Fact]
    public void A_person_neither_British_nor_Irish_sentenced_here_to_12_months_is_a_foreign_criminal() =>
        Assert.Equal(Yes, Section32.ForeignCriminal.On(WithinEveryParagraph(NeitherBritishNorIrish), Today));

    [Fact]
    public void A_British_citizen_is_not_whatever_the_sentence() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(WithinEveryParagraph(p => p.Yes(ThePerson.IsABritishCitizen), months: 168), Today));

    [Fact]
    public void Eleven_months_are_not_twelve() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(WithinEveryParagraph(NeitherBritishNorIrish, months: 11), Today));

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void An_Irish_citizen_leaves_the_definition_at_23_00_on_31_December_2020(LocalDateTime before, LocalDateTime on)
    {
        var irish = WithinEveryParagraph(p => p.No(ThePerson.IsABritishCitizen).No(ThePerson.HasTheRightOfAbode).Yes(ThePerson.IsAnIrishCitizen));

        Assert.Equal(Yes, Section32.ForeignCriminal.Read(irish, before).Answer);
        Assert.Equal(No, Section32.ForeignCriminal.Read(irish, on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = WithinEveryParagraph(NeitherBritishNorIrish, convicted: 1.July(2008));

        Assert.Equal(No, Section32.ForeignCriminal.Read(record, before).Answer);
        Assert.Equal(Yes, Section32.ForeignCriminal.Read(record, on).Answer);
    }

    [Fact]
    public void An_unknown_nationality_leaves_it_open_and_names_the_missing_fact()
    {
        var finding = Section32.ForeignCriminal.Read(WithinEveryParagraph(OfNoKnownNationality), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Superset(new HashSet<string> { "isBritishCitizen", "irishCitizen", "rightOfAbodeImmediatelyBefore1983", "commonwealthCitizenContinuousSince1983", "rightOfAbodeRemovedByOrder" }, finding.MissingIds().ToHashSet());
    }

    [Fact]
    public void A_person_with_the_right_of_abode_is_treated_as_British_and_is_outside_the_definition() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(WithinEveryParagraph(p => p
            .No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).WithTheRightOfAbode()), Today));

    [Fact]
    public void A_quashed_conviction_makes_nobody_a_foreign_criminal() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(A.Case(p => p.Foreign().Convicted(1.March(2020), 24, c => c.Yes(TheConviction.IsQuashed))), Today));

    [Fact]
    public void A_conviction_before_the_Act_reaches_only_those_held_or_suspended_on_1_August_2008() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(WithinEveryParagraph(p => p.Foreign().Is(TheCustody.HeldOn1August2008, "none"), convicted: 29.October(2007)), Today));

    [Fact]
    public void Condition_2_has_never_been_commenced() =>
        Assert.Equal(No, Section32.ForeignCriminal.On(A.Case(p => p.Foreign().Convicted(1.March(2020), 6, c => c.Yes(TheConviction.IsSpecifiedOrCertified))), Today));

    [Fact]
    public void The_duty_binds_where_no_exception_applies()
    {
        var record = A.Case(p => p.WithinNoException().Convicted(1.March(2020), 24));

        Assert.Equal(Yes, Section32.MakeADeportationOrder.On(record, Today));
        Assert.Equal(Yes, Section32.DeemedConducive.On(record, Today));
    }

    [Fact]
    public void The_duty_waits_for_judgements_that_nobody_has_made()
    {
        var finding = Section32.MakeADeportationOrder.Condition.Read(A.Case(p => p
            .Foreign().ExemptFromNothing().WithoutEuropeanRights().On(ThePerson.DateOfBirth, 1.January(1970))
            .Is(TheExtradition.Status, "none").All<MentalHealthOrder>().Convicted(1.March(2020), 24)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("J18", finding.MissingIds());
    }

    [Fact]
    public void One_conviction_at_17_lifts_the_duty_for_itself_but_not_for_a_later_one()
    {
        Assert.Equal(No, Section32.MakeADeportationOrder.On(Born(1.June(2002), 1.March(2020)), Today));
        Assert.Equal(Yes, Section32.MakeADeportationOrder.On(Born(1.June(2002), 1.March(2020), 1.March(2024)), Today));
    }

    [Theory]
    [InlineData("s32-5", No, No, No, No)]
    [InlineData("s32-5", Yes, No, No, Yes)]
    [InlineData("s32-5", No, Yes, No, Yes)]
    [InlineData("s32-5", No, No, Yes, Yes)]
    public void An_automatic_order_may_be_revoked_in_three_cases_only(string basis, Answer exception, Answer fromAbroad, Answer afresh, Answer expected)
    {
        var record = A.Case(p =>
        {
            p.Foreign().ExemptFromNothing().WithoutEuropeanRights().WithoutConventionBars().On(ThePerson.DateOfBirth, 1.January(1970))
                .Judged(Judgements.J16, met: false).Judged(Judgements.J18, met: exception == Yes)
                .Is(TheExtradition.Status, "none").All<MentalHealthOrder>().Convicted(1.March(2020), 24)
                .All<DeportationOrder>().Has<DeportationOrder>(o =>
                {
                    o.On(TheDeportationOrder.MadeOn, 1.March(2021)).Is(TheDeportationOrder.Basis, basis);
                    _ = fromAbroad == Yes ? o.Yes(TheDeportationOrder.RevocationIsSoughtFromAbroad) : o.No(TheDeportationOrder.RevocationIsSoughtFromAbroad);
                    _ = afresh == Yes ? o.Yes(TheDeportationOrder.RevocationIsForAFreshDecision) : o.No(TheDeportationOrder.RevocationIsForAFreshDecision);
                });
        });

        Assert.Equal(expected, ThePerson.AnyDeportationOrder(Section32.AutomaticOrderMayBeRevoked).On(record, Today));
    }

    [Fact]
    public void The_limbs_bind_to_one_conviction_so_a_long_sentence_abroad_does_not_lengthen_a_short_one_here()
    {
        var record = A.Case(person =>
        {
            NeitherBritishNorIrish(person);
            person.All<Conviction>();
            foreach (var (jurisdiction, months) in new[] { ("foreign", 18), ("england-and-wales", 3) })
            {
                person.Has<Conviction>(c => c
                    .On(TheConviction.DateOfConviction, 1.March(2020)).Is(TheConviction.Jurisdiction, jurisdiction)
                    .All<Sentence>().Has<Sentence>(s => s
                        .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                        .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")));
            }
        });

        Assert.Equal(No, Section32.ForeignCriminal.On(record, Today));
    }

    private static CaseRecord Born(LocalDate on, params LocalDate[] convictions) => A.Case(p =>
    {
        p.WithinNoException(born: on);
        foreach (var conviction in convictions) p.Convicted(conviction, 24);
    });
}
