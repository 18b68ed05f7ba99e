namespace DueCourse.Law.RepatriationOfPrisonersAct1984;

/// <summary>Transfer of prisoners under international arrangements.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1984/47/section/1</remarks>
public static class Section1
{
    private static readonly Provision Section = Provision
        .Section("1", of: "Repatriation of Prisoners Act 1984", uri: "ukpga/1984/47")
        .InForce(from: 26.July(1984), by: "the Act was passed; the day on which it began was not read")
        .TextNotReadBefore(28.March(2009), "the Act as it stood before 28 March 2009, when consent was for a long time always needed")
        .TextRead(asAt: 28.March(2009))
        .TextNotReadFrom(28.June(2022), "the publisher's version from 28 June 2022")
        .Sure(Confidence.Medium, "read as it stood on 28 March 2009, and taken as unchanged until the publisher's next version");

    /// <summary>The duty to issue a warrant of transfer out of the United Kingdom.</summary>
    public static Rule TransferAbroad => Section["(1)"]
        .Duty("ropa1984.prisoner-transfer",
            "Must a warrant be issued to transfer the person to serve the sentence in another State?",
            MayBeTransferred)
        .Then("ropa1984.prisoner-transfer.treaty-terms", "The terms usual in agreements are met: the sentence is final and at least six months are left to serve", (Condition)ThePrisonerTransfer.SentenceIsFinal & ThePrisonerTransfer.SixMonthsRemain)
        .EncodedInPart(
            "(2): circumstances that make the transfer inappropriate are for the Minister",
            "(3): the test of nationality or close ties is for transfers into the United Kingdom",
            "(7)(b): persons detained here after a transfer under the Act itself, and the Scottish Ministers' part under (9)",
            "each agreement's own terms (final sentence, time left to serve, an offence in both States) are in the agreement, not in the section");

    /// <summary>Everything that the section asks for a transfer out of the United Kingdom.</summary>
    public static Condition MayBeTransferred => Section["(1)-(7)"].AllOf(
        "a prisoner whose transfer both States have agreed, under an agreement in force, with consent where it is asked",
        Section["(7)"].Says(
            "is held in a prison, hospital or other institution under the order of a criminal court",
            ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder),
        Section["(1)(a)"].Says(
            "an agreement between the States is in force",
            ThePrisonerTransfer.AgreementIsInForce),
        Section["(1)(b)"].Says(
            "both States agree to this transfer",
            ThePrisonerTransfer.BothStatesAgree),
        Section["(1)(c), (5)"].Says(
            "has consented, where the agreement asks for consent",
            !ThePrisonerTransfer.ConsentIsRequired | ThePrisonerTransfer.ConsentIsGiven),
        Section["(4)"].Says(
            "all reasonable steps were taken to tell the person in writing, in their own language, what the transfer means",
            ThePrisonerTransfer.StepsToInformWereTaken));
}
