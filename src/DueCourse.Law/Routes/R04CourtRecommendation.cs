namespace DueCourse.Law.Routes;

/// <summary>R4: deportation on a criminal court's recommendation.</summary>
public static class R04CourtRecommendation
{
    /// <summary>The route.</summary>
    public static Route Route => new("R4", "Deportation on a court's recommendation (Immigration Act 1971, ss. 3(6) and 6)",
        Applies: TheCourtRecommendation.WasMade,
        Requires:
        [
            new("the person was 17 or over at conviction (Immigration Act 1971, s. 3(6))",
                TheCourtRecommendation.WasSeventeenAtConviction, "The court's finding of age"),
            new("written notice was given before the recommendation (Immigration Act 1971, s. 6(2))",
                TheCourtRecommendation.NoticeGivenOn.HasCome, "The notice and its date"),
            new("the recommendation should be acted on (J11)", Judgements.J11.IsMet, "A named officer's judgement J11, with reasons"),
            CommonBlockers.IrishPolicy,
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            new("An appeal against the recommendation or the conviction is pending or in time (Immigration Act 1971, s. 6(6))",
                TheCourtRecommendation.AppealIsPendingOrInTime, "The appeal is determined or its time has run out"),
            CommonBlockers.ProtectedByTheWithdrawalAgreement, CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);
}
