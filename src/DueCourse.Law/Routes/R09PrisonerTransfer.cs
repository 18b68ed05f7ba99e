namespace DueCourse.Law.Routes;

/// <summary>R9: transfer to serve the sentence in another country.</summary>
public static class R09PrisonerTransfer
{
    /// <summary>The route.</summary>
    public static Route Route => new("R9", "Prisoner transfer (Repatriation of Prisoners Act 1984)",
        Applies: TheCustody.IsServingASentence,
        Requires:
        [
            new("an agreement with the country is in force", ThePrisonerTransfer.AgreementIsInForce, "The treaty, in force for the United Kingdom"),
            new("both states agree", ThePrisonerTransfer.BothStatesAgree, "Letters of both states"),
            new("the person consents, or the agreement does without consent",
                !ThePrisonerTransfer.ConsentIsRequired | ThePrisonerTransfer.ConsentIsGiven, "The person's consent, with advice"),
            new("the sentence is final", ThePrisonerTransfer.SentenceIsFinal, "The end of any appeal"),
            new("at least six months are left to serve", ThePrisonerTransfer.SixMonthsRemain, "The prison's calculation; the states may agree to less"),
        ],
        Blocks: [CommonBlockers.ConventionRights]);
}
