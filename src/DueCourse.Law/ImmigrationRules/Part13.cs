namespace DueCourse.Law.ImmigrationRules;

/// <summary>Part 13 of the Immigration Rules, deportation, by concept: its paragraph numbers move.</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-13-deportation</remarks>
public static class Part13
{
    private const string NotRead = "the present text of Part 13 was sought and not seen; every copy found carries the numbering of before its rewriting";

    private static readonly Provision Part = Provision
        .ImmigrationRule("Part 13 (deportation)", "https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-13-deportation")
        .Sure(Confidence.Low, NotRead);

    /// <summary>
    /// One question a concept. Each is open where it arises: the Rules bind officials, and cannot override Part 5A of the
    /// 2002 Act or article 8, which are asked by themselves.
    /// </summary>
    public static Rule Rules => Part[""]
        .Status("rules.part13", "Do the Immigration Rules on deportation answer the case in the person's favour?", AnswerInThePersonsFavour)
        .Then("part13.private-life", "They do so for private life", PrivateLife)
        .Then("part13.family-life", "They do so for family life", FamilyLife)
        .Then("part13.very-compelling", "They do so for very compelling circumstances", VeryCompelling)
        .Then("part13.family-members", "They leave the family of a person to be deported out of deportation", FamilyMembers)
        .Then("part13.revocation", "They lead to the order being revoked", Revocation)
        .EncodedInPart(
            "the text, at any date: " + NotRead,
            "Part Suitability, from 11 November 2025 and as changed on 26 March 2026 (suspended sentences): not read");

    /// <summary>Any of them.</summary>
    public static Condition AnswerInThePersonsFavour => PrivateLife | FamilyLife | VeryCompelling | FamilyMembers | Revocation;

    private static Condition PrivateLife => Concerned & Part[", private life"].TextNotRead<Person>("private life", NotRead);

    private static Condition FamilyLife => Concerned & Part[", family life"].TextNotRead<Person>("family life", NotRead);

    private static Condition VeryCompelling => Concerned & Part[", very compelling circumstances"].TextNotRead<Person>("very compelling circumstances", NotRead);

    private static Condition FamilyMembers =>
        ThePrincipal.IsOrderedToBeDeported & Part[", family members"].TextNotRead<Person>("family members", NotRead);

    private static Condition Revocation =>
        ThePerson.AnyDeportationOrder(TheDeportationOrder.IsInForce)
        & Judgements.J28.IsMet
        & Part[", revocation"].TextNotRead<Person>("revocation", NotRead);

    private static Condition Concerned => NationalityImmigrationAndAsylumAct2002.Section117B.LiableToDeportation;
}
