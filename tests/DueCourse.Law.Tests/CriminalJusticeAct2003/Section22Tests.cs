namespace DueCourse.Law.Tests.CriminalJusticeAct2003;

using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section22Tests
{
    private static readonly LocalDate WhileRead = 1.June(2024);

    private static CaseRecord Offender(bool relevant = true, LocalDate? born = null, bool requirements = true, Action<Subject>? more = null) => A.Case(p =>
    {
        p.On(ThePerson.DateOfBirth, born ?? 1.June(1990));
        _ = relevant ? p.Yes(TheOtherRoutes.IsARelevantForeignOffender) : p.No(TheOtherRoutes.IsARelevantForeignOffender);
        _ = requirements ? p.Yes(TheOtherRoutes.AdmitsTheOffence) : p.No(TheOtherRoutes.AdmitsTheOffence);
        p.Yes(TheOtherRoutes.EvidenceSufficesForACaution).Yes(TheOtherRoutes.CautionWasExplained).Yes(TheOtherRoutes.CautionWasSigned);
        more?.Invoke(p);
    });

    [Fact]
    public void An_adult_relevant_foreign_offender_who_meets_the_requirements_may_be_cautioned_so() =>
        Assert.Equal(Yes, Section22.ForeignCaution.On(Offender(), WhileRead));

    [Fact]
    public void Each_limb_failing_alone_is_no()
    {
        Assert.Equal(No, Section22.ForeignCaution.On(Offender(relevant: false), WhileRead));
        Assert.Equal(No, Section22.ForeignCaution.On(Offender(born: 2.June(2006)), WhileRead));
        Assert.Equal(No, Section22.ForeignCaution.On(Offender(requirements: false), WhileRead));
    }

    [Fact]
    public void The_eighteenth_birthday_is_enough() => Assert.Equal(Yes, Section22.ForeignCaution.On(Offender(born: 1.June(2006)), WhileRead));

    [Fact]
    public void Advice_and_an_interpreter_where_needed_are_reported_apart()
    {
        var advice = Section22.ForeignCaution.Consequences.Single().Condition;

        Assert.Equal(Yes, advice.On(Offender(more: p => p.Yes(TheSafeguards.LegalAdviceWasOffered).No(TheSafeguards.InterpreterIsNeeded)), WhileRead));
        Assert.Equal(No, advice.On(Offender(more: p => p.Yes(TheSafeguards.LegalAdviceWasOffered).Yes(TheSafeguards.InterpreterIsNeeded).No(TheSafeguards.InterpreterIsRecorded)), WhileRead));
    }

    [Theory, BothSidesOf(1, 5, 2012)]
    public void A_condition_could_not_aim_at_departure_before_1_May_2012(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section22.ForeignCaution.Condition.Read(Offender(), before).Answer);
        Assert.Equal(Unknown, Section22.ForeignCaution.Condition.Read(Offender(), on).Answer);
    }

    [Theory, BothSidesOf(25, 1, 2018)]
    public void The_section_before_25_January_2018_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section22.ForeignCaution.Condition.Read(Offender(), before).Answer);
        Assert.Equal(Yes, Section22.ForeignCaution.Condition.Read(Offender(), on).Answer);
    }

    [Theory, BothSidesOf(7, 4, 2026)]
    public void The_section_from_7_April_2026_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section22.ForeignCaution.Condition.Read(Offender(), before).Answer);
        Assert.Equal(Unknown, Section22.ForeignCaution.Condition.Read(Offender(), on).Answer);
    }
}
