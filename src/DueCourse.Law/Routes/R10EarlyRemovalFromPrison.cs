namespace DueCourse.Law.Routes;

using DueCourse.Law.CrimeSentencesAct1997;
using DueCourse.Law.CriminalJusticeAct2003;

/// <summary>R10: early removal from prison, which needs another route for the removal itself.</summary>
public static class R10EarlyRemovalFromPrison
{
    /// <summary>The route (England and Wales). The dates are the prison's own; nothing is computed here.</summary>
    public static Route Route => new("R10", "Early removal from prison (Criminal Justice Act 2003, ss. 259 and 260; Crime (Sentences) Act 1997, s. 32A)",
        Applies: TheCustody.IsServingASentence,
        Requires:
        [
            new("the prisoner is liable to removal as section 259 defines it", Section259.LiableToRemoval,
                "A decision to deport, notified; a court's recommendation; refusal of leave to enter; or liability under section 10"),
            new("the power may be used on the prison's own dates (Criminal Justice Act 2003, s. 260; Crime (Sentences) Act 1997, s. 32A)",
                OfAFixedTermPrisoner | OfALifePrisoner,
                "The day that the prison gives"),
            new("early removal should be used (J48, J49)",
                (OfAFixedTermPrisoner & Judgements.J48.IsMet) | (OfALifePrisoner & Judgements.J49.IsMet),
                "A named officer's judgement, with reasons"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen,
            new("The prisoner is excluded from early removal (Criminal Justice Act 2003, s. 260(2C))",
                TheCustody.IsAFixedTermPrisoner & Section260.IsExcluded, "Nothing, while the exclusion stands"),
            new("Other criminal proceedings are pending, which prove nothing, and nobody has released the person in writing",
                Gates.G14.Gate.ShutWhen, "They are disposed of, or the prosecutor agrees in writing"),
            CommonBlockers.ConventionRights, CommonBlockers.RefugeeConvention,
        ]);

    private static Condition OfAFixedTermPrisoner => TheCustody.IsAFixedTermPrisoner & Section260.EarlyRemoval.Condition;

    private static Condition OfALifePrisoner => TheCustody.IsAnIndeterminatePrisoner & Section32A.RemovalAfterTheMinimumTerm.Condition;
}
