namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section36Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    [Fact]
    public void A_person_who_has_served_imprisonment_is_reached() =>
        Assert.Equal(Yes, Section36.DetentionNote.On(A.Case(p => p.Yes(TheCustody.HasBeenHeldAfterSentence)), Today));

    [Fact]
    public void A_person_who_has_served_none_and_has_no_suspended_sentence_is_not() =>
        Assert.Equal(No, Section36.DetentionNote.On(A.Case(p => p.No(TheCustody.HasBeenHeldAfterSentence).All<Conviction>()), Today));

    [Fact]
    public void A_suspended_sentence_of_which_nothing_was_served_leaves_it_in_doubt()
    {
        var record = A.Case(p => p.No(TheCustody.HasBeenHeldAfterSentence).All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, 1.June(2026)).Is(TheConviction.Jurisdiction, "england-and-wales")
            .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 18.Months())
                .Is(TheSentence.Relation, "alone").Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, "none"))));

        Assert.Equal(["doubt.ukba2007.s36-1.suspended-sentence"], Section36.DetentionNote.Condition.Read(record, Today).MissingIds());
        Assert.Equal(No, Section36.DetentionNote.Condition.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section36.DetentionNote.Condition.On(record, Today, Reading.State));
    }

    [Theory]
    [InlineData("s32-5", false, Yes)]
    [InlineData("s32-5", true, No)]
    [InlineData("s3-5-a", false, No)]
    public void An_automatic_order_brings_detention_unless_bail_is_granted(string basis, bool bailed, Answer expected) =>
        Assert.Equal(expected, Section36.DetentionFollowsTheOrder.On(A.Case(p => p.No(ThePerson.IsABritishCitizen)
            .Says(TheCustody.IsOnImmigrationBail.Definition, new YesNoValue(bailed)).All<DeportationOrder>()
            .Has<DeportationOrder>(o => o.On(TheDeportationOrder.MadeOn, 1.June(2026)).Is(TheDeportationOrder.Basis, basis).Yes(TheDeportationOrder.IsInForce))), Today));

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008_in_a_text_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheCustody.HasBeenHeldAfterSentence));

        Assert.Equal(No, Section36.DetentionNote.Condition.Read(record, before).Answer);
        Assert.Equal(Unknown, Section36.DetentionNote.Condition.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(15, 1, 2018)]
    public void The_text_is_known_from_15_January_2018(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Yes(TheCustody.HasBeenHeldAfterSentence));

        Assert.Equal(Unknown, Section36.DetentionNote.Condition.Read(record, before).Answer);
        Assert.Equal(Yes, Section36.DetentionNote.Condition.Read(record, on).Answer);
    }
}
