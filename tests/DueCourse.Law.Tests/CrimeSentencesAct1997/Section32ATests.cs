namespace DueCourse.Law.Tests.CrimeSentencesAct1997;

using DueCourse.Law.CrimeSentencesAct1997;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section32ATests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Lifer(bool life = true, LocalDate? tariff = null, bool liable = true) => A.Case(p =>
    {
        _ = life ? p.Yes(TheCustody.IsAnIndeterminatePrisoner) : p.No(TheCustody.IsAnIndeterminatePrisoner);
        p.On(TheCustody.TariffExpiresOn, tariff ?? 1.January(2010)).Is(TheLeave.EntryMode, liable ? "illegal-entry" : "with-leave");
        if (!liable) p.Yes(ThePerson.IsABritishCitizen).No(TheCourtRecommendation.WasMade).No(TheLeave.WasRefusedLeaveToEnter).No(TheLeave.IsRequired).All<Notice>();
    });

    [Fact]
    public void A_life_prisoner_past_the_minimum_term_and_liable_may_be_removed() =>
        Assert.Equal(Yes, Section32A.RemovalAfterTheMinimumTerm.On(Lifer(), Today));

    [Fact]
    public void Each_limb_failing_alone_is_no()
    {
        Assert.Equal(No, Section32A.RemovalAfterTheMinimumTerm.On(Lifer(life: false), Today));
        Assert.Equal(No, Section32A.RemovalAfterTheMinimumTerm.On(Lifer(liable: false), Today));
        Assert.Equal(No, Section32A.RemovalAfterTheMinimumTerm.On(Lifer(tariff: 24.November(2026)), Today));
    }

    [Theory, BothSidesOf(1, 5, 2012)]
    public void There_was_no_such_section_before_1_May_2012(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section32A.RemovalAfterTheMinimumTerm.Condition.Read(Lifer(), before).Answer);
        Assert.Equal(Unknown, Section32A.RemovalAfterTheMinimumTerm.Condition.Read(Lifer(), on).Answer);
    }

    [Theory, BothSidesOf(22, 3, 2026)]
    public void The_section_before_22_March_2026_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section32A.RemovalAfterTheMinimumTerm.Condition.Read(Lifer(), before).Answer);
        Assert.Equal(Yes, Section32A.RemovalAfterTheMinimumTerm.Condition.Read(Lifer(), on).Answer);
    }
}
