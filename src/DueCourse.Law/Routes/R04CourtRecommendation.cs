namespace DueCourse.Law.Routes;

using DueCourse.Law.ImmigrationAct1971;

/// <summary>R4: deportation on a criminal court's recommendation.</summary>
public static class R04CourtRecommendation
{
    /// <summary>The route.</summary>
    /// <remarks>
    /// Section 7(1)(b) protects long residents from deportation under section 3(5) and not under section 3(6). That a court
    /// may not recommend it (section 7(1)(c)) is part of the liability.
    /// </remarks>
    public static Route Route => new("R4", "Deportation on a court's recommendation (Immigration Act 1971, ss. 3(6) and 6)",
        Applies: TheCourtRecommendation.WasMade,
        Requires:
        [
            new("the conviction on which the court recommended stands, is for an offence punishable with imprisonment, and came at 17 or over (Immigration Act 1971, ss. 3(6) and 6(3))",
                Section3.RecommendedByACourt, "The court's record of the recommendation, of the conviction it was made on and of its finding of age"),
            new("the person is liable to deportation on the recommendation (Immigration Act 1971, s. 3(6))",
                Section3.LiableOnARecommendation, "The court's record, and the record of nationality and exemption"),
            new("written notice was given seven days before the recommendation, or only a criminal appeal can say that it was not (Immigration Act 1971, s. 6(2) and (5))",
                Section6.NoticeStandsInNoWay, "The notice and its date; advice where it was late or is missing"),
            new("the recommendation should be acted on (J11)", Judgements.J11.IsMet, "A named officer's judgement J11, with reasons"),
            CommonBlockers.IrishPolicy,
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode, CommonBlockers.Exempt,
            new("An appeal against the recommendation or the conviction is pending or in time, or in Scotland 28 days have not passed (Immigration Act 1971, s. 6(6))",
                Section6.OrderIsBarred, "The appeal is determined or its time has run out; in Scotland the 28 days have passed"),
            new("The court was forbidden to recommend on that conviction (Immigration Act 1971, ss. 3(6A) and 7(1)(c))",
                Section3.TheRecommendationDoesNotCount, "A ruling that the recommendation counts until a criminal appeal sets it aside"),
            CommonBlockers.OrderBarredByAnAppeal,
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);
}
