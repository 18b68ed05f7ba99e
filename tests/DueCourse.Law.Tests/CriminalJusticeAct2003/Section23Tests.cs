namespace DueCourse.Law.Tests.CriminalJusticeAct2003;

using DueCourse.Law.CriminalJusticeAct2003;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section23Tests
{
    private static CaseRecord Requirements(string? but = null) => A.Case(p =>
    {
        void Say(string limb, YesNoFact<Person> fact) => _ = but == limb ? p.No(fact) : p.Yes(fact);
        Say("evidence", TheOtherRoutes.EvidenceSufficesForACaution);
        Say("admission", TheOtherRoutes.AdmitsTheOffence);
        Say("explained", TheOtherRoutes.CautionWasExplained);
        Say("signed", TheOtherRoutes.CautionWasSigned);
    });

    [Fact]
    public void All_met_is_yes() => Assert.Equal(Yes, Section23.TheFiveRequirements.On(Requirements(), 1.June(2024)));

    [Theory, InlineData("evidence"), InlineData("admission"), InlineData("explained"), InlineData("signed")]
    public void Each_failing_alone_is_no(string limb) => Assert.Equal(No, Section23.TheFiveRequirements.On(Requirements(limb), 1.June(2024)));

    [Theory, BothSidesOf(20, 11, 2003)]
    public void There_was_no_such_Act_before_20_November_2003(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section23.TheFiveRequirements.Read(Requirements(), before).Answer);
        Assert.Equal(Unknown, Section23.TheFiveRequirements.Read(Requirements(), on).Answer);
    }

    [Theory, BothSidesOf(25, 1, 2018)]
    public void The_section_before_25_January_2018_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section23.TheFiveRequirements.Read(Requirements(), before).Answer);
        Assert.Equal(Yes, Section23.TheFiveRequirements.Read(Requirements(), on).Answer);
    }

    [Theory, BothSidesOf(7, 4, 2026)]
    public void The_section_from_7_April_2026_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section23.TheFiveRequirements.Read(Requirements(), before).Answer);
        Assert.Equal(Unknown, Section23.TheFiveRequirements.Read(Requirements(), on).Answer);
    }
}
