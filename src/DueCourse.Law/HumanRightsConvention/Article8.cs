namespace DueCourse.Law.HumanRightsConvention;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Private and family life: the person's, and that of everyone in the family.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/7</remarks>
public static class Article8
{
    private static readonly Provision Article = Provision
        .Article("8", of: "European Convention on Human Rights", url: "https://www.legislation.gov.uk/ukpga/1998/42/schedule/1/part/I/chapter/7")
        .InForce(from: 3.September(1953), by: "entry into force of the Convention")
        .TextRead(asAt: 2.October(2000));

    /// <summary>The bar.</summary>
    public static Rule Bar => Article[""]
        .Bar("echr.art8",
            "Would removal be a disproportionate interference with anyone's private or family life, against article 8?",
            RemovalWouldBreachIt)
        .EncodedInPart("the Bill announced on 13 May 2026, said to narrow this article in deportation: no text of it was found, and it has no effect here");

    /// <summary>Removal would breach the article: weighed under Part 5A where it governs, otherwise by a named person alone.</summary>
    public static Condition RemovalWouldBreachIt => Article["(1)-(2)"].AnyOf(
        "Removal would interfere with private or family life more than the public interest can justify",
        Section117C.DeportationWouldBreachArticle8,
        Section117B.ParentOfAQualifyingChild,
        Article["(2), outside section 117C"].Says(
            "where section 117C does not govern, a named person finds on the whole case that removal would breach a Convention right",
            !Section117C.IsWeighed & Judgements.J16.IsMet),
        ForAChildItIsDisproportionate);

    /// <summary>Each child under 18 is asked about by itself: no finding about one answers for another.</summary>
    public static Condition ForAChildItIsDisproportionate => Article["(2), each child"].Says(
        "for a child, whose best interests are a primary consideration, removal would be disproportionate",
        ThePerson.AnyChild(
            TheChild.IsUnderEighteen
            & !Judgements.J07.IsMetFor<Child>()));
}
