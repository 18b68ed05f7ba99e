namespace DueCourse.Casework.Tracks.Deprivation;

/// <summary>Deprivation as sentences.</summary>
internal static class DeprivationInWords
{
    /// <summary>The sentence; null for events of another kind.</summary>
    public static string? Tell(Telling t, CaseEvent happened) => happened switch
    {
        DeprivationWasDecided e => $"{t.Beginning("decision", e.Decision)} of {e.On.Words()} to deprive the person of citizenship was taken up: {Ground(e.Ground)}. They are a British citizen until an order is made.",
        DeprivationNoticeGiven e => $"Notice of {t.The("decision", e.Decision)}, the reasons and the right of appeal was given on {e.On.Words()}: {Telling.Ended(e.How)}",
        DeprivationOrderMadeWithoutNotice e => $"The order to deprive the person of citizenship was made on {e.On.Words()} without notice, {Withheld(e.Because)} (British Nationality Act 1981, s. 40(5A)); it rests on {t.The("decision", e.Decision)}: {Ground(e.Ground)}. No time to appeal runs until notice is given.",
        CommissionAppliedTo e => $"The Secretary of State applied to the Special Immigration Appeals Commission on {e.On.Words()} about the order without notice.",
        ContactMadeAfterOrder e => $"On {e.On.Words()} the person made contact after the order of which they had no notice: {Telling.Ended(e.How)}",
        LateDeprivationNoticeGiven e => $"Notice was given on {e.On.Words()} that an order of {e.OrderOn.Words()} deprives the person of citizenship, with the reasons and the right of appeal: {Telling.Ended(e.How)} Time to appeal runs from then.",
        DeprivationOrderMade { InDoubtToldBy: { } teller } e => $"{Telling.Capital(teller)} told that the order to deprive the person of citizenship was made on {e.On.Words()}, although it was not known that it makes nobody stateless. From that day they are not a British citizen, until it is set aside.",
        DeprivationOrderMade e => $"The order to deprive the person of citizenship was made on {e.On.Words()}. From that day they are not a British citizen, and an appeal that succeeds can give it back.",
        DeprivationAppealLodged e => $"{Telling.Capital(e.ToldBy)} told that on {e.On.Words()} the person appealed to {(e.Forum == DeprivationForum.Commission ? "the Special Immigration Appeals Commission" : "the Tribunal")} against {t.The("decision", e.Decision)}.",
        DeprivationAppealDecided e => $"{Telling.Capital(e.ToldBy)} told of the appeal against {t.The("decision", e.Decision)}: on {e.On.Words()} {Outcome(e.Outcome)}",
        DeprivationWasGivenUp e => $"The Secretary of State gave up {t.The("decision", e.Decision)} from {e.On.Words()}. The person is a British citizen. Why: {Telling.Ended(e.Because)}",
        _ => null,
    };

    private static string Withheld(NoticeWithheld because) => because switch
    {
        NoticeWithheld.NoInformation => "because the information needed to give it is lacking",
        NoticeWithheld.NationalSecurity => "in the interests of national security",
        NoticeWithheld.OrganisedOrSeriousCrime => "in the interests of the investigation or prosecution of organised or serious crime",
        NoticeWithheld.SafetyOfAPerson => "in the interests of somebody's safety",
        _ => "in the interests of relations with another country",
    };

    private static string Ground(DeprivationGround ground) => ground switch
    {
        DeprivationGround.Deception => "it is said to have been obtained by deception (s. 40(3))",
        DeprivationGround.EarlierDeception => "it is said to come from one obtained by deception before 1983 (s. 40(6))",
        _ => "it is said to be conducive to the public good (s. 40(2))",
    };

    private static string Outcome(DeprivationAppealOutcome outcome) => outcome switch
    {
        DeprivationAppealOutcome.AllowedNotFinal => "it was allowed. A further appeal can still change that, so an order keeps its effect.",
        DeprivationAppealOutcome.DismissedNotFinal => "it was dismissed. A further appeal can still change that.",
        DeprivationAppealOutcome.AllowedFinally => "it was finally allowed. The person is a British citizen.",
        DeprivationAppealOutcome.DismissedFinally => "it was finally dismissed.",
        DeprivationAppealOutcome.Withdrawn => "it was withdrawn.",
        DeprivationAppealOutcome.Abandoned => "it was abandoned.",
        _ => "none had been brought in time.",
    };
}
