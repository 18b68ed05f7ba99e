namespace DueCourse.Law.RefugeeConvention;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No return of a refugee to where life or freedom would be threatened.</summary>
/// <remarks>https://www.unhcr.org/media/convention-and-protocol-relating-status-refugees</remarks>
public static class Article33
{
    private static readonly Provision Article = Provision
        .Article("33", of: "Convention relating to the Status of Refugees 1951", url: "https://www.unhcr.org/media/convention-and-protocol-relating-status-refugees")
        .InForce(from: 9.June(1954), by: "entry into force for the United Kingdom")
        .Sure(Confidence.Medium, "the Convention and the cases on it were not re-read; the statutes that read it were");

    /// <summary>The bar, and each way in which it is lost. Whatever the answer, article 3 of the other Convention is asked too.</summary>
    public static Rule NonRefoulement => Article["(1)-(2)"]
        .Bar("refconv.art33.non-refoulement", "Would removal breach the Refugee Convention?", RemovalWouldBreachIt)
        .Then("refconv.art33.cessation", "Refugee status has ceased (article 1C)", StatusHasCeased)
        .Then("refconv.art33.1F", "The person is excluded from refugee status (article 1F)", ExcludedUnderArticle1F)
        .Then("refconv.art33.33-2", "The person is a refugee who has lost protection from return (article 33(2))", ProtectionFromReturnIsLost)
        .EncodedInPart(
            "Nationality and Borders Act 2022, ss. 30 to 36, how articles 1A and 1F are read for claims from 28 June 2022: they bind whoever answers J16 or J32",
            "removal to a third State in which the person would be safe: a recognised refugee is taken to be protected from every removal",
            "an undetermined claim and an open appeal also bar removal by themselves: see niaa2002.s77 and niaa2002.s78");

    /// <summary>Removal would breach the Convention.</summary>
    public static Condition RemovalWouldBreachIt => Article["(1)"].AnyOf(
        "The person is protected from return",
        Article["(1), recognised"].Says(
            "holds refugee status, which has neither ceased nor been lost or excluded",
            TheProtectionStatus.IsARefugee & !(StatusHasCeased | ExcludedUnderArticle1F | ProtectionFromReturnIsLost)),

        // A person may be a refugee before anyone says so: while a claim or its appeal is open, J16 asks about this Convention
        // too. So it does when the appeal was allowed and status has not been granted yet: to grant it declares what is so
        // already, and the tribunal's finding does not lapse meanwhile ([2022] UKUT 1 (IAC), paras. 116 and 127).
        Article["(1), claim open"].Says(
            "has a claim, further submissions or a protection appeal still open, or an appeal that was allowed, and a named person finds that removal would breach this Convention",
            (ClaimIsPending | FurtherSubmissionsAreUnanswered | ProtectionAppealIsOpen | ProtectionAppealWasAllowed) & Judgements.J16.IsMet));

    /// <summary>Article 1C, as the state decided and a named person reasoned (J33). Until then status stands.</summary>
    public static Condition StatusHasCeased => Article[", with art. 1C"].Says(
        "cessation was decided, because the circumstances in which status was recognised have ceased to exist",
        TheProtectionStatus.Cessation.Is("decided-ceased") & Judgements.J33.IsMet);

    /// <summary>Article 1F, as the state decided and a named person reasoned (J32).</summary>
    public static Condition ExcludedUnderArticle1F => Article[", with art. 1F"].Says(
        "exclusion was decided, because there are serious reasons for considering that article 1F applies",
        TheProtectionStatus.Article1F.Is("decided-excluded") & Judgements.J32.IsMet);

    /// <summary>Paragraph (2): convicted of a particularly serious crime and a danger to the community.</summary>
    public static Condition ProtectionFromReturnIsLost => Article["(2)"].Says(
        "loss of protection from return was decided, on a particularly serious crime and danger to the community",
        TheProtectionStatus.Article33Point2.Is("decided-applies") & Section72.ProtectionIsForfeited.NotYetEncoded(
            "not-encoded.refconv.art33-2.security",
            "the other limb of article 33(2), danger to the security of the country: nothing here asks it",
            matters: TheProtectionStatus.Article33Point2.Is("decided-applies") & !Section72.ProtectionIsForfeited));

    private static Condition ClaimIsPending => ThePerson.AnyProtectionClaim(Section77.IsPending);

    // Nobody has said yet whether they are a fresh claim (Immigration Rules, para. 353).
    private static Condition FurtherSubmissionsAreUnanswered =>
        ThePerson.AnyFurtherSubmissions(TheFurtherSubmissions.Status.Is("unanswered"));

    private static Condition ProtectionAppealIsOpen => ThePerson.AnyAppeal(
        TheAppeal.Against.Is("protection-refusal", "protection-revocation")
        & (Section104.IsPending | Section104.CanStillBeBroughtInTime | TheAppeal.Status.Is("late-application")));

    private static Condition ProtectionAppealWasAllowed => ThePerson.AnyAppeal(
        TheAppeal.Against.Is("protection-refusal", "protection-revocation")
        & TheAppeal.Status.Is("finally-determined")
        & TheAppeal.Outcome.Is("allowed"));
}
