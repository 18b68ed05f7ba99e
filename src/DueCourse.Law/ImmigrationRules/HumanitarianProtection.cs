namespace DueCourse.Law.ImmigrationRules;

/// <summary>Exclusion from humanitarian protection (Part 11 of the Immigration Rules, paragraph 339D and those beside it).</summary>
/// <remarks>https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-11-asylum</remarks>
public static class HumanitarianProtection
{
    private const string NotRead = "the present text, and the length of sentence that guidance takes as serious, were sought and not seen";

    private static readonly Provision Part = Provision
        .ImmigrationRule("Part 11 (humanitarian protection: exclusion)", "https://www.gov.uk/guidance/immigration-rules/immigration-rules-part-11-asylum")
        .Sure(Confidence.Low, NotRead);

    /// <summary>Exclusion takes the status away. It never answers article 3, which is asked by itself.</summary>
    public static Rule Exclusion => Part[""]
        .Status("rules.humanitarian-protection-exclusion", "Is the person excluded from humanitarian protection?", IsExcluded)
        .EncodedInPart("the text: " + NotRead);

    /// <summary>A named person finds it (J35); even then the Rule itself is unread.</summary>
    public static Condition IsExcluded =>
        Arises & Judgements.J35.IsMet & Part[", exclusion"].TextNotRead<Person>("exclusion for an international or serious crime, or danger", NotRead);

    private static Condition Arises =>
        TheProtectionStatus.HasHumanitarianProtection | ThePerson.AnyProtectionClaim(It.Always);
}
