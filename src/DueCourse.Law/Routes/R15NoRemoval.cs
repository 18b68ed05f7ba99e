namespace DueCourse.Law.Routes;

/// <summary>R15: not to remove: no action, restricted leave, or leave as a stateless person.</summary>
public static class R15NoRemoval
{
    /// <summary>The route. It is always open, because no action always is.</summary>
    public static Route Route => new("R15", "No removal", Applies: It.Always, Requires: [], Blocks: [])
    {
        Parts = [NoAction, RestrictedLeave, StatelessLeave],
    };

    private static Route NoAction => new("R15.no-action", "No action", Applies: It.Always, Requires: [], Blocks: []);

    private static Route RestrictedLeave => new("R15.restricted-leave", "Restricted leave (restricted leave policy)",
        Applies: TheProtectionStatus.Article1F.Is("decided-excluded")
            | TheProtectionStatus.Article33Point2.Is("decided-applies")
            | Judgements.J35.IsMet,
        Requires:
        [
            new("removal would breach a Convention right", HumanRights.RemovalWouldBreachAConventionRight, "The finding on risk or on family and private life"),
            new("restricted leave should be granted, with a day of review (J36)", Judgements.J36.IsMet, "A named officer's judgement J36, with reasons"),
        ],
        Blocks: [CommonBlockers.BritishCitizen]);

    private static Route StatelessLeave => new("R15.stateless-leave", "Leave as a stateless person (Immigration Rules, Appendix Statelessness)",
        Applies: !TheStatelessness.Application.Is("none") | TheStatelessness.WasFound,
        Requires:
        [
            new("the person is stateless and not admissible elsewhere (J47)", Judgements.J47.IsMet, "A named officer's judgement J47, with reasons"),
            new("the person sought any nationality reasonably available", TheStatelessness.HasSoughtAvailableNationality, "Letters to the authorities"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen,
            new("The person is excluded from stateless leave", TheStatelessness.IsExcluded, "A new decision on exclusion or suitability"),
            new("A country would admit the person with lawful residence",
                ThePerson.AnyAdmissibleCountry((Condition<AdmissibleCountry>)TheAdmissibleCountry.WouldAdmit & TheAdmissibleCountry.GivesLawfulResidence),
                "That country would not, or no longer, admit the person"),
        ]);
}
