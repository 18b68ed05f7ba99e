namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>R2: deportation because it is conducive to the public good.</summary>
public static class R02ConduciveDeportation
{
    /// <summary>The route. A charge, an arrest or intelligence is not proof of conduct.</summary>
    public static Route Route => new("R2", "Deportation conducive to the public good (Immigration Act 1971, s. 3(5)(a))",
        Applies: It.Always,
        Requires:
        [
            new("conduct is proved: by a conviction that stands, or by a finding on the balance of probabilities (Bah [2012] UKUT 196 (IAC))",
                ThePerson.AnyConviction(TheConviction.PleaOrFinding.Is("convicted") & !(Condition<Conviction>)TheConviction.IsQuashed)
                | TheConduct.FindingOfConductIsRecorded,
                "A conviction, or particularised allegations found proved"),
            new("the person is liable to deportation, because it is deemed conducive to the public good (J08; Immigration Act 1971, s. 3(5)(a))",
                Section3.LiableAsConducive, "A named officer's judgement J08, with reasons"),
            new("an order should be made (J09)", Judgements.J09.IsMet, "A named officer's judgement J09, with reasons"),
            CommonBlockers.IrishPolicy,
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            CommonBlockers.ProtectedByTheWithdrawalAgreement, CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
            CommonBlockers.OrderBarredByAnAppeal,
        ]);
}
