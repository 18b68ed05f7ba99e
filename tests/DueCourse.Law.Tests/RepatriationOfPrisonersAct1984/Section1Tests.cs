namespace DueCourse.Law.Tests.RepatriationOfPrisonersAct1984;

using DueCourse.Law.RepatriationOfPrisonersAct1984;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section1Tests
{
    private static readonly LocalDate WhileRead = 1.June(2015);

    private static CaseRecord Agreed(string? but = null, bool consentAsked = true) => A.Case(p =>
    {
        void Say(string limb, YesNoFact<Person> fact) => _ = but == limb ? p.No(fact) : p.Yes(fact);
        Say("prisoner", ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder);
        Say("agreement", ThePrisonerTransfer.AgreementIsInForce);
        Say("states", ThePrisonerTransfer.BothStatesAgree);
        Say("consent", ThePrisonerTransfer.ConsentIsGiven);
        Say("told", ThePrisonerTransfer.StepsToInformWereTaken);
        _ = consentAsked ? p.Yes(ThePrisonerTransfer.ConsentIsRequired) : p.No(ThePrisonerTransfer.ConsentIsRequired);
    });

    [Fact]
    public void Every_limb_met_brings_the_duty() => Assert.Equal(Yes, Section1.TransferAbroad.On(Agreed(), WhileRead));

    [Theory, InlineData("prisoner"), InlineData("agreement"), InlineData("states"), InlineData("consent"), InlineData("told")]
    public void Each_limb_failing_alone_ends_it(string limb) => Assert.Equal(No, Section1.TransferAbroad.On(Agreed(but: limb), WhileRead));

    [Fact]
    public void Consent_is_not_needed_where_the_agreement_does_not_ask_for_it() =>
        Assert.Equal(Yes, Section1.TransferAbroad.On(Agreed(but: "consent", consentAsked: false), WhileRead));

    [Theory, InlineData(true), InlineData(false)]
    public void A_patient_held_in_hospital_under_a_criminal_courts_order_is_a_prisoner_here_and_so_is_whoever_serves_a_sentence(bool inHospital) =>
        Assert.Equal(Yes, Section1.TransferAbroad.On(A.Case(p => (inHospital ? p.No(TheCustody.IsServingASentence).Yes(ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder) : p.Yes(TheCustody.IsServingASentence))
            .Yes(ThePrisonerTransfer.AgreementIsInForce).Yes(ThePrisonerTransfer.BothStatesAgree).No(ThePrisonerTransfer.ConsentIsRequired).Yes(ThePrisonerTransfer.StepsToInformWereTaken)), WhileRead));

    [Fact]
    public void All_reasonable_steps_to_inform_are_enough_and_having_been_told_shows_them()
    {
        Assert.Equal(Yes, Section1.TransferAbroad.On(Told(p => p.No(ThePrisonerTransfer.WasInformedInWriting).Yes(ThePrisonerTransfer.StepsToInformWereTaken)), WhileRead));
        Assert.Equal(Yes, Section1.TransferAbroad.On(Told(p => p.Yes(ThePrisonerTransfer.WasInformedInWriting)), WhileRead));
        Assert.Equal(Unknown, Section1.TransferAbroad.On(Told(p => p.No(ThePrisonerTransfer.WasInformedInWriting)), WhileRead));
    }

    private static CaseRecord Told(Action<Subject> told) => A.Case(p => told(p.Yes(TheCustody.IsServingASentence)
        .Yes(ThePrisonerTransfer.AgreementIsInForce).Yes(ThePrisonerTransfer.BothStatesAgree).No(ThePrisonerTransfer.ConsentIsRequired)));

    [Theory, BothSidesOf(26, 7, 1984)]
    public void There_was_no_such_Act_before_26_July_1984(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section1.TransferAbroad.Condition.Read(Agreed(), before).Answer);
        Assert.Equal(Unknown, Section1.TransferAbroad.Condition.Read(Agreed(), on).Answer);
    }

    [Theory, BothSidesOf(28, 3, 2009)]
    public void The_section_before_28_March_2009_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section1.TransferAbroad.Condition.Read(Agreed(), before).Answer);
        Assert.Equal(Yes, Section1.TransferAbroad.Condition.Read(Agreed(), on).Answer);
    }

    [Theory, BothSidesOf(28, 6, 2022)]
    public void The_section_from_28_June_2022_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section1.TransferAbroad.Condition.Read(Agreed(), before).Answer);
        Assert.Equal(Unknown, Section1.TransferAbroad.Condition.Read(Agreed(), on).Answer);
    }
}
