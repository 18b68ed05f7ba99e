namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Section 3(5), opening words, and (8): only people who are not British citizens can be deported.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1971/77/section/3. The test is of the day of the decision, not of the offence or
/// conviction (Zulfiqar [2022] EWCA Civ 492). Other British nationalities are not British citizenship. Citizenship got by
/// fraud stands until it is taken away (Hysaj [2017] UKSC 82). The burden is on whoever asserts British citizenship.
/// </remarks>
public static class Section3NotBritish
{
    private static readonly Provision Section = Provision
        .Section("3", of: "Immigration Act 1971", uri: "ukpga/1971/77")
        .InForce(from: 1.January(1973), by: "S.I. 1972/1514")
        .TextRead(asAt: 25.April(2024))
        .TextNotReadBefore(1.January(1983), "the words on those then called patrial, before the British Nationality Act 1981, Sch. 4, para. 2");

    /// <summary>
    /// A British citizen on the day of the decision. Every power, gate and route asks this, and not the bare fact: while the
    /// evidence conflicts nothing goes on until a named person has weighed it (J01).
    /// </summary>
    public static Condition IsABritishCitizen => field ??= Section["(5) and (8)"].Says(
        "is a British citizen",
        OnTheEvidence);

    /// <summary>Not a British citizen on the day of the decision.</summary>
    public static Condition IsNotABritishCitizen => field ??= Section["(5) and (8)"].Says(
        "is not a British citizen",
        !OnTheEvidence);

    /// <summary>Something points to British citizenship and no enquiry into it is recorded: until one is, nothing else goes on.</summary>
    public static Condition AnEnquiryIsDue => SomethingPointsToBritishCitizenship & !ThePerson.NationalityEnquiryIsRecorded;

    /// <summary>Something points to British citizenship, so an enquiry must be made and recorded.</summary>
    public static Condition SomethingPointsToBritishCitizenship =>
        ThePerson.WasBornInTheUnitedKingdomBefore1983
        | ThePerson.ModeOfAcquisition.Is("birth", "descent", "registration", "naturalisation")
        | ThePerson.HoldsAnotherBritishStatus
        | (ThePerson.CitizenOn1January1973.Is("commonwealth") & ThePerson.WasOrdinarilyResidentOn1January1973);

    /// <summary>The rule that an assessment reports.</summary>
    public static Rule NonBritish => Section["(5) and (8)"]
        .Status("ia1971.s3-5.non-british",
            "Is the person not a British citizen, and so within reach of deportation and removal?",
            IsNotABritishCitizen)
        .Then("ia1971.s3-5.identity-established", "It is established who the person is; until then everything else waits", ThePerson.IdentityIsEstablished)
        .Then("ia1971.s3-8.enquiry-due", "Something points to British citizenship, and no enquiry into it is recorded: one is due before anything else",
            AnEnquiryIsDue)
        .EncodedInPart("how British citizenship is acquired by birth, descent or otherwise: put as a question of fact, with J01 where the evidence conflicts");

    // Evidence that conflicts is weighed by a named person (J01); otherwise the fact speaks.
    private static Condition OnTheEvidence =>
        (!ThePerson.CitizenshipIsDisputed & ThePerson.IsABritishCitizen)
        | (ThePerson.CitizenshipIsDisputed & Judgements.J01.IsMet);
}
