namespace DueCourse.Law.Routes;

using DueCourse.Law.RepatriationOfPrisonersAct1984;

/// <summary>R9: transfer to serve the sentence in another country.</summary>
public static class R09PrisonerTransfer
{
    /// <summary>The route. The last two things asked are terms of the usual agreements, and not of the Act.</summary>
    public static Route Route => new("R9", "Prisoner transfer (Repatriation of Prisoners Act 1984)",
        Applies: ThePrisonerTransfer.IsDetainedUnderACriminalCourtsOrder,
        Requires:
        [
            new("an agreement in force, both states' agreement to this transfer, consent where the agreement asks for it, and every reasonable step to inform the person in writing (Repatriation of Prisoners Act 1984, s. 1(1), (4), (5) and (7))",
                Section1.MayBeTransferred, "The treaty; letters of both states; the person's consent, with advice; the letter that informs the person"),
            new("the sentence is final", ThePrisonerTransfer.SentenceIsFinal, "The end of any appeal"),
            new("at least six months are left to serve", ThePrisonerTransfer.SixMonthsRemain, "The prison's calculation; the states may agree to less"),
        ],
        Blocks: [CommonBlockers.ConventionRights]);
}
