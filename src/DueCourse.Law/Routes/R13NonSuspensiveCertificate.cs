namespace DueCourse.Law.Routes;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>R13: removal while a human rights appeal is pursued from abroad.</summary>
public static class R13NonSuspensiveCertificate
{
    /// <summary>The route.</summary>
    public static Route Route => new("R13", "Certificate that the appeal be pursued from abroad (Nationality, Immigration and Asylum Act 2002, s. 94B)",
        Applies: Section94B.AHumanRightsClaimStands,
        Requires:
        [
            new("a human rights claim is refused (s. 82(1)(b))",
                ThePerson.AnyHumanRightsClaim(TheHumanRightsClaim.Status.Is("refused")), "The decision"),
            new("removal before the appeal ends would not be unlawful under section 6 of the Human Rights Act 1998 (J51)",
                Section94B.AHumanRightsClaimMayBeCertified, "A named officer's judgement J51, with reasons"),
            new("the appeal can be effective from abroad (Kiarie and Byndloss [2017] UKSC 42)",
                !Section94B.AnAppealFromAbroadWouldNotBeEffective, "Facilities for evidence from abroad, checked for the country"),
            new("the step is proportionate for each child (J07)",
                ThePerson.EveryChild(Judgements.J07.IsMetFor<Child>()), "A judgement J07 for each child"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen,
            new("A protection claim is made, to which section 94B does not reach",
                ThePerson.AnyProtectionClaim(TheProtectionClaim.Status.Is("undetermined", "refused")), "The protection claim is finally determined or withdrawn"),
        ]);
}
