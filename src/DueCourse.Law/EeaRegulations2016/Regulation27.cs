namespace DueCourse.Law.EeaRegulations2016;

using DueCourse.Law.CitizensRightsRegulations2020;

/// <summary>Decisions on grounds of public policy, public security and public health, as saved after the transition.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/uksi/2016/1052/regulation/27. Saved and modified for those who hold settlement scheme
/// leave by S.I. 2020/1210, and for those in the grace period or with an application pending by S.I. 2020/1209. The
/// Secretary of State must make the grounds out, on the balance of probabilities (Arranz [2017] UKUT 294 (IAC)).
/// </remarks>
public static class Regulation27
{
    private static readonly Provision Regulation = Provision
        .Regulation("27", of: "Immigration (European Economic Area) Regulations 2016", uri: "uksi/2016/1052")
        .InForce(from: 1.February(2017), by: "reg. 1")
        .TextRead(asAt: 31.December(2020))
        .TextNotReadBefore(Dates.IpCompletion, "the changes of 2017 to 2019");

    private static readonly Provision ForHolders = Provision
        .Regulation("2", of: "Citizens' Rights (Restrictions of Rights of Entry and Residence) (EU Exit) Regulations 2020", uri: "uksi/2020/1210")
        .InForce(from: Dates.IpCompletion, by: "reg. 1")
        .TextRead(asAt: 31.December(2020))
        .TextNotReadFrom(2.February(2023), "a version begins on 2 February 2023, and its words were not seen");

    private static readonly Provision ForApplicants = Provision
        .Regulation("7", of: "Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020", uri: "uksi/2020/1209")
        .InForce(from: Dates.IpCompletion, by: "reg. 1")
        .TextRead(asAt: 31.December(2020))
        .Sure(Confidence.Medium, "read in part, as made; later amendments were not read");

    /// <summary>The test is met: a genuine, present and sufficiently serious threat (J05), at the level the person has (J06).</summary>
    public static Condition TheTestIsMet => Regulation["(3)-(6)"].AllOf(
        "is someone whose personal conduct meets the test of public policy, security or health, at the level of protection they have",
        Regulation["(5)-(6)"].Says(
            "represents by personal conduct a genuine, present and sufficiently serious threat, and the measure is proportionate",
            Judgements.J05.IsMet),
        Regulation["(3)-(4)"].AnyOf(
            "has no higher level of protection, or the grounds reach it",
            !(SeriousGroundsAreNeeded | ImperativeGroundsAreNeeded),
            Judgements.J06.IsMet));

    /// <summary>The middle level: serious grounds.</summary>
    public static Condition SeriousGroundsAreNeeded =>
        (HoldsLeave & ForHolders["(2), Sch., para. 4"].Says(
            "has indefinite leave under the settlement scheme, so serious grounds are needed",
            SettledOrPermanent))
        | ForApplicants[" with reg. 27(3)"].AllOf(
            "is protected without leave and has a right of permanent residence, so serious grounds are needed",
            IsProtectedWithoutLeave,
            TheSettlementScheme.AcquiredPermanentResidence);

    /// <summary>The highest level: imperative grounds of public security. Worded for EEA nationals, not for family of other nationality.</summary>
    public static Condition ImperativeGroundsAreNeeded =>
        (HoldsLeave & ForHolders["(2), Sch., para. 4"].AllOf(
            "is an EEA national, with indefinite leave under the settlement scheme and ten years' residence, or under 18: imperative grounds are needed",
            IsAnEeaNational,
            (SettledOrPermanent & TheSettlementScheme.HasTenYearsResidence) | IsUnder18))
        | ForApplicants[" with reg. 27(4)"].AllOf(
            "is protected without leave as an EEA national, with permanent residence and ten years' residence, or under 18: imperative grounds are needed",
            IsProtectedWithoutLeave,
            IsAnEeaNational,
            (TheSettlementScheme.AcquiredPermanentResidence & TheSettlementScheme.HasTenYearsResidence) | IsUnder18);

    private static Condition HoldsLeave => TheSettlementScheme.Status.Is("pre-settled", "settled");

    private static Condition IsProtectedWithoutLeave =>
        !HoldsLeave & (Regulation3.IsInTheGracePeriod | Regulation4.HasAnApplicationPending);

    // The Regulations count Switzerland among the EEA States (reg. 2(1)).
    private static Condition IsAnEeaNational => TheSettlementScheme.EuNationalOrFamily.Is("eea-national", "swiss-national");

    // Interpretation: the instrument asks for settled status, not for permanent residence in European law; article 20 of the
    // Withdrawal Agreement, with article 28 of Directive 2004/38/EC, may protect someone with the second alone.
    private static Condition SettledOrPermanent =>
        (TheSettlementScheme.HasSettledStatus | TheSettlementScheme.AcquiredPermanentResidence).OrInTheStatesReading(
            TheSettlementScheme.HasSettledStatus,
            "doubt.wa.permanent-residence-without-settled-status",
            "Does permanent residence acquired in European law give the higher levels of protection to someone whose settlement scheme leave is limited?");

    private static Condition IsUnder18 =>
        ThePerson.DateOfBirth.Plus(Period.FromYears(18)).IsAfter(It.IsAssessedOn)
        & ((Condition)It.Always).NotYetEncoded("not-encoded.eea2016.reg27-4-b",
            "whether the decision is in the best interests of a person under 18, which takes the highest level away",
            matters: It.Always);
}
