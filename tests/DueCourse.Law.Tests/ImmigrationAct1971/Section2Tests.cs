namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section2Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord WithAbodeSinceBefore1983(Action<Subject>? but = null) => A.Case(person =>
    {
        person.On(ThePerson.DateOfBirth, 1.May(1950)).No(ThePerson.IsABritishCitizen);
        if (but is null) AllLimbs(person);
        but?.Invoke(person);
    });

    private static void AllLimbs(Subject person) => person
        .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).Yes(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.RightOfAbodeWasRemovedByOrder);

    [Fact]
    public void A_Commonwealth_citizen_with_abode_since_before_1983_is_treated_as_British()
    {
        Assert.Equal(Yes, Section2.IsTreatedAsBritish.On(WithAbodeSinceBefore1983(), Today));
        Assert.Equal(Yes, Section2.RightOfAbode.On(WithAbodeSinceBefore1983(), Today));
    }

    [Fact]
    public void A_British_citizen_has_it_without_more() =>
        Assert.Equal(Yes, Section2.HasTheRightOfAbode.On(A.Case(p => p.Yes(ThePerson.IsABritishCitizen)), Today));

    [Fact]
    public void Without_the_right_immediately_before_1983_there_is_none() =>
        Assert.Equal(No, Section2.HasTheRightOfAbode.On(WithAbodeSinceBefore1983(p => p
            .No(ThePerson.HadTheRightOfAbodeJustBefore1983).Yes(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.RightOfAbodeWasRemovedByOrder)), Today));

    [Fact]
    public void Even_a_short_break_in_Commonwealth_citizenship_ends_it_for_good() =>
        Assert.Equal(No, Section2.HasTheRightOfAbode.On(WithAbodeSinceBefore1983(p => p
            .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.RightOfAbodeWasRemovedByOrder)), Today));

    [Fact]
    public void Nobody_born_in_1983_or_later_can_have_it_otherwise_than_as_a_British_citizen() =>
        Assert.Equal(No, Section2.HasTheRightOfAbode.On(A.Case(p => p.No(ThePerson.IsABritishCitizen).On(ThePerson.DateOfBirth, 1.January(1983))), Today));

    [Fact]
    public void A_certificate_on_file_speaks_for_the_limbs_while_the_file_is_silent_on_them()
    {
        Assert.Equal(Yes, Section2.IsTreatedAsBritish.On(WithAbodeSinceBefore1983(p => p.Yes(ThePerson.HasTheRightOfAbode)), Today));
        Assert.Equal(No, Section2.IsTreatedAsBritish.On(WithAbodeSinceBefore1983(p => p.No(ThePerson.HasTheRightOfAbode)), Today));
    }

    [Fact]
    public void Unknown_continuity_is_asked_for()
    {
        var finding = Section2.HasTheRightOfAbode.Read(WithAbodeSinceBefore1983(p => p
            .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.RightOfAbodeWasRemovedByOrder)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["commonwealthCitizenContinuousSince1983"], finding.MissingIds());
    }

    [Theory, BothSidesOf(1, 1, 1983)]
    public void What_the_section_said_before_1983_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section2.HasTheRightOfAbode.Read(WithAbodeSinceBefore1983(), before).Answer);
        Assert.Equal(Yes, Section2.HasTheRightOfAbode.Read(WithAbodeSinceBefore1983(), on).Answer);
    }
}
