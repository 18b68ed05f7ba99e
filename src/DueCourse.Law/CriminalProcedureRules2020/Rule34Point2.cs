namespace DueCourse.Law.CriminalProcedureRules2020;

using DueCourse.Law.Clock;

/// <summary>Appeal from a magistrates' court to the Crown Court.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2020/759/rule/34.2</remarks>
public static class Rule34Point2
{
    private static readonly Provision Rule = Provision
        .Rule("34.2", of: "Criminal Procedure Rules 2020", uri: "uksi/2020/759")
        .InForce(from: 5.October(2020), by: "r. 2.1")
        .TextNotReadBefore(4.October(2021), "rule 34.2 as it stood before S.I. 2021/849 made it 15 business days")
        .TextRead(asAt: 4.October(2021))
        .Extends("England and Wales")
        .Sure(Confidence.Medium, "rule 34.2(2) was read as amended in 2021; the Rules were made anew from 6 October 2025, and that text was not read");

    private static readonly WorkingDays BusinessDays = new("cal.crimpr", Whose.OfEnglandAndWales, "England and Wales", name: "business day");

    /// <summary>Fifteen business days, each ground from its own day.</summary>
    public static TimeLimit NoticeOfAppeal => Rule["(2)"].TimeLimit(
        "crimpr.34.2", TimeLimitKind.PersonActsBy,
        "Notice of appeal to the Crown Court must be served not more than 15 business days after sentence, or for an appeal against conviction after the earliest of sentence, deferral of sentence and committal for sentence",
        new InDays("The court decided", 15.WorkingDaysAfter(), BusinessDays, AtTheEnd.DoesNotMove(), CutOff.EndOfDay).FollowedBy(
            "The Crown Court may give more time, before or after the end."),
        RunningTime.Of<Conviction>("an appeal against conviction or sentence by a magistrates' court", InAMagistratesCourt, TheConviction.SentencedOn, null, TheEarliestGoverns, MadeAnew(TheConviction.SentencedOn)),
        RunningTime.FromAStep("an appeal against sentence, and against conviction if nothing earlier started its time", TheStep.Type.Is("magistrates-sentence"), TheEarliestGoverns, MadeAnew(TheStep.On)),
        RunningTime.FromAStep("an appeal against conviction", TheStep.Type.Is("magistrates-committal", "magistrates-deferral"), TheEarliestGoverns, MadeAnew(TheStep.On)),
        RunningTime.FromAStep("an appeal against an order", TheStep.Type.Is("magistrates-order"), MadeAnew(TheStep.On)))
        .Late("An application for more time goes with the notice of appeal.", "It says why the notice is late.", "The Crown Court.",
            "A late application does not make the appeal one in time; section 34 of the UK Borders Act 2007 leaves it out of account.", Rule["(3)"]);

    private static Condition<Conviction> InAMagistratesCourt =>
        TheConviction.Jurisdiction.Is("england-and-wales")
        & TheConviction.CourtLevel.Is("magistrates-court")
        & TheConviction.PleaOrFinding.Is("convicted")
        & !(Condition<Conviction>)TheConviction.IsQuashed;

    // The Rules of 2020 were revoked by the Criminal Procedure Rules 2025. That rule 34.2 kept its number and its length was not
    // read; the days are counted all the same, because silence would help nobody who must appeal.
    private static Caution MadeAnew<TSubject>(Day<TSubject> from) where TSubject : ISubject => new(
        from.IsOnOrAfter(6.October(2025)).Node,
        "From 6 October 2025 the Criminal Procedure Rules 2025 stand in place of those of 2020, and were not read: check the number of days in them.", null);

    private static Caution TheEarliestGoverns => Caution.Always(
        "For an appeal against conviction the earliest of sentence, deferral and committal for sentence starts the time.");
}
