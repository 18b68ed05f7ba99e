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
        person.All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, convicted ?? 1.March(2020))
            .Is(TheConviction.Jurisdiction, "england-and-wales")
            .All<Sentence>()
            .Has<Sentence>(s => s
                .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone")));
    });

    private static void OfNoKnownNationality(Subject person) { }

    private static void NeitherBritishNorIrish(Subject person) => person.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen);

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
        var irish = WithinEveryParagraph(p => p.No(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen));

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
        Assert.Equal(["isBritishCitizen", "irishCitizen"], finding.MissingIds());
    }

    [Fact]
    public void A_conviction_before_the_Act_was_passed_asks_for_a_ruling_because_article_3_is_not_encoded()
    {
        var finding = Section32.ForeignCriminal.Read(WithinEveryParagraph(NeitherBritishNorIrish, convicted: 29.October(2007)), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["not-encoded.si2008-1818.art3"], finding.MissingIds());
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
}
