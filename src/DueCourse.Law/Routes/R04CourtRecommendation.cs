namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>R4: deportation on a criminal court's recommendation.</summary>
public static class R04CourtRecommendation
{
    /// <summary>The route.</summary>
    public static Route Route => new("R4", "Deportation on a court's recommendation (Immigration Act 1971, ss. 3(6) and 6)",
        Applies: TheCourtRecommendation.WasMade,
        Requires:
        [
            new("the conviction on which the court recommended stands, is for an offence punishable with imprisonment, and came at 17 or over (Immigration Act 1971, ss. 3(6) and 6(3))",
                Section3.RecommendedByACourt, "The court's record of the recommendation, of the conviction it was made on and of its finding of age"),
            new("written notice was given before the recommendation (Immigration Act 1971, s. 6(2))",
                TheCourtRecommendation.NoticeGivenOn.HasCome, "The notice and its date"),
            new("the recommendation should be acted on (J11)", Judgements.J11.IsMet, "A named officer's judgement J11, with reasons"),
            CommonBlockers.IrishPolicy,
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.LongResident, CommonBlockers.Exempt,
            new("An appeal against the recommendation or the conviction is pending or in time (Immigration Act 1971, s. 6(6))",
                Section6.OrderIsBarred, "The appeal is determined or its time has run out"),
            new("The court was forbidden to recommend on that conviction (Immigration Act 1971, ss. 3(6A) and 7(1)(c))",
                Section3.TheRecommendationDoesNotCount, "A ruling that the recommendation counts until a criminal appeal sets it aside"),
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);
}
