namespace DueCourse.Law.Tests.Drafting;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using static DueCourse.Law.Drafting.Answer;

public sealed class VersionsTests
{
    private static Provision Section() => Provision.Section("1", of: "Example Act 2000", uri: "ukpga/2000/1")
        .InForce(from: 1.June(2000), by: "s. 2").TextRead(asAt: 1.January(2020));

    private static readonly Law.Record.CaseRecord Irish = A.Case(p => p.Yes(ThePerson.IsAnIrishCitizen).No(ThePerson.IsABritishCitizen));

    [Fact]
    public void Before_it_begins_a_provision_is_not_in_force_and_answers_no() =>
        Assert.Equal(No, Section()["(1)"].Says("is an Irish citizen", ThePerson.IsAnIrishCitizen).On(Irish, 31.May(2000)));

    [Fact]
    public void An_amendment_begins_on_its_day()
    {
        var limb = Section()["(1)"].AsEnacted("is an Irish citizen", ThePerson.IsAnIrishCitizen)
            .AsAmended(1.June(2010), "Other Act 2010, s. 3", "is a British citizen", ThePerson.IsABritishCitizen);

        Assert.Equal(Yes, limb.On(Irish, 31.May(2010)));
        Assert.Equal(No, limb.On(Irish, 1.June(2010)));
    }

    [Fact]
    public void A_saving_keeps_the_old_words_for_the_cases_it_names()
    {
        var limb = Section()["(1)"].AsEnacted("is an Irish citizen", ThePerson.IsAnIrishCitizen)
            .AsAmendedSaving(1.June(2010), "Other Act 2010, s. 3", "never", It.Never, saving: ThePerson.BecameBritishOn.IsBefore(1.June(2010)));
        var saved = A.Case(p => p.Yes(ThePerson.IsAnIrishCitizen).On(ThePerson.BecameBritishOn, 31.May(2010)));
        var notSaved = A.Case(p => p.Yes(ThePerson.IsAnIrishCitizen).On(ThePerson.BecameBritishOn, 1.June(2010)));

        Assert.Equal(Yes, limb.On(saved, 1.January(2020)));
        Assert.Equal(No, limb.On(notSaved, 1.January(2020)));
    }

    [Fact]
    public void A_period_whose_text_was_not_read_answers_unknown_and_asks_for_a_ruling()
    {
        var limb = Section().TextNotReadBefore(1.June(2005), "the original text was not read")["(1)"].Says("is an Irish citizen", ThePerson.IsAnIrishCitizen);
        var finding = limb.Read(Irish, 31.May(2005));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(MissingKind.LegalRuling, Assert.Single(finding.AllMissing()).Kind);
        Assert.Equal(Yes, limb.On(Irish, 1.June(2005)));
    }

    [Fact]
    public void A_repeal_ends_it() =>
        Assert.Equal(No, Section()["(1)"].Says("is an Irish citizen", ThePerson.IsAnIrishCitizen).Repealed(1.June(2010), "Other Act 2010, s. 4").On(Irish, 1.June(2010)));

    [Fact]
    public void Past_the_horizon_the_statute_book_does_not_speak()
    {
        var finding = Section()["(1)"].Says("is an Irish citizen", ThePerson.IsAnIrishCitizen).Read(Irish, 1.January(2040));

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("does not speak of 1 January 2040", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_dated_before_its_predecessor_does_not_build() =>
        Assert.Throws<ArgumentException>(() => Section()["(1)"].AsEnacted("is an Irish citizen", ThePerson.IsAnIrishCitizen)
            .AsAmended(1.June(2010), "a", "b", ThePerson.IsABritishCitizen)
            .AsAmended(1.June(2009), "c", "d", ThePerson.IsABritishCitizen));
}
