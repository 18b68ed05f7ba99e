using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Law.Facts;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The case as it is opened on the day of the arrest: who Kamal Verrin is, who works on it, and what is known of him and of nobody else.</summary>
internal static class FirstDay
{
    public static readonly Actor VictimLiaison = new("s.abara", "Sade Abara", ActorRole.VictimLiaisonOfficer);

    public static readonly LocalDate Arrest = new(2024, 11, 5), Birth = new(1969, 3, 2), Entry = new(1988, 6, 11), Naturalised = new(1999, 9, 14);

    /// <summary>Opened, with its people, and with what the naturalisation file, the police and the prison say.</summary>
    /// <param name="isBritish">Whether he was naturalised; otherwise he has lived here on indefinite leave since 1993.</param>
    public static Story Opened(bool isBritish)
    {
        var story = new Story().At(Arrest, 14, 0);
        story.Done(Caseworker, by => new OpenCase("Kamal Verrin", Arrest) { Team = [Officer], By = by, Id = story.Next() });
        foreach (var (who, why) in new[] { (Adviser, "advises"), (Liaison, "speaks to the other state"), (VictimLiaison, "keeps the victims informed") })
            story.Done(Officer, by => new AssignToCase(who, why) { By = by, Id = story.Next() });
        Person(story);
        Nationality(story, isBritish);
        NothingElse(story);
        return story.ThatIsAll(Conviction.Kind, Proceedings.Kind, Appeal.Kind, Notice.Kind, DeportationOrder.Kind, JudicialReview.Kind, CourtOrder.Kind, Child.Kind, Partner.Kind,
            ImprisonmentPeriod.Kind, DueCourse.Law.Facts.Nationality.Kind, MentalHealthOrder.Kind, ProtectionClaim.Kind, HumanRightsClaim.Kind, FurtherSubmissions.Kind, Assurance.Kind);
    }

    private static void Person(Story story)
    {
        story.Say("name", "Kamal Verrin").Say("namesAndAliases", "Verin (misspelt, on a landing record of 1988)")
            .Say("identityEstablished", "yes", Naturalised, "naturalisation file").Say("dateOfBirth", "1969-03-02", null, "birth certificate on the naturalisation file")
            .Say("placeOfBirth", "Gujrat, Pakistan").Say("bornInUkBefore1983", "no").Say("countryOfCitizenshipOn1973-01-01", "PAK").Say("ordinarilyResidentUkOn1973-01-01", "no")
            .Say("inTheUnitedKingdom", "yes", Entry).Say("place", "england-and-wales", Entry).Say("entryMode", "with-leave").Say("s8ExemptCategory", "none", Entry)
            .Say("hasRepresentative", "yes", new(2024, 11, 6)).Say("representative", "his solicitor");
        foreach (var (name, born) in new[] { ("the elder child", new LocalDate(2010, 2, 11)), ("the younger child", new LocalDate(2013, 8, 30)) })
        {
            var child = story.Put(Child.Kind);
            story.SayOf(child, "name", name).SayOf(child, "dateOfBirth", NodaTime.Text.LocalDatePattern.Iso.Format(born)).SayOf(child, "british", "yes", born).SayOf(child, "residentSince", NodaTime.Text.LocalDatePattern.Iso.Format(born))
                .SayOf(child, "inTheUnitedKingdom", "yes", born).SayOf(child, "livesWithThePerson", "no", new(2024, 11, 6)).SayOf(child, "toBeRemovedToo", "no", new(2024, 11, 6));
        }

        var wife = story.Put(Partner.Kind);
        story.SayOf(wife, "name", "his wife").SayOf(wife, "relationship", "spouse", new(2008, 1, 1)).SayOf(wife, "british", "yes", new(2008, 1, 1));
    }

    private static void Nationality(Story story, bool isBritish)
    {
        story.Say("irishCitizen", "no", Birth).Say("otherBritishStatus", "no", Birth).Say("rightOfAbode", "no", Birth);
        if (isBritish)
            story.Say("isBritishCitizen", "no", Birth, to: Naturalised).Say("isBritishCitizen", "yes", Naturalised, "certificate of naturalisation").Say("modeOfAcquisition", "naturalisation")
                .Say("becameBritishOn", "1999-09-14").Say("requiresLeave", "no", Naturalised).Say("leaveStatus", "none", Naturalised);
        else
            story.Say("isBritishCitizen", "no", Birth).Say("requiresLeave", "yes", Entry).Say("leaveStatus", "indefinite", new(1993, 4, 2)).Say("nationalityEnquiryRecorded", "yes");

        var pakistan = story.Put(DueCourse.Law.Facts.Nationality.Kind);
        story.SayOf(pakistan, "country", "PAK").SayOf(pakistan, "basis", "by birth")
            .SayOf(pakistan, "held", "yes", Birth, "copy of a passport that expired in 2001", DueCourse.Law.Record.Side.State, "the Home Office")
            .SayOf(pakistan, "renunciationRaised", "no", Birth);
    }

    private static void NothingElse(Story story)
    {
        foreach (var fact in new[] { "s3cLeave", "refusedLeaveToEnter", "exclusionDirectionNotified", "excludedPersonS8B", "immigrationDetention", "immigrationBail", "refugeeStatusHeld", "humanitarianProtection", "servingSentence" })
            story.Say(fact, "no", Entry);
        foreach (var fact in new[] { "courtRecommendation", "traffickingIndicators", "cautionAdmitted", "certifications.s94-1", "certifications.s94-7", "certifications.s94B", "certifications.s96", "certifications.s97", "certifications.s97A", "principal.ordered", "decision.nationalSecurityCertified", "travelDocument.held", "destinationAcceptance" })
            story.Say(fact, "no", Arrest);
        foreach (var fact in new[] { "extraditionStatus", "rule39", "cautionOffered", "exclusion", "restrictedLeave", "statelessApplication", "nrm.rg", "decision.type" }) story.Say(fact, "none", Arrest);
        story.Say("euNationalOrFamily", "neither", Entry).Say("frontierWorkerOrServiceProvider", "none", Entry).Say("leaveObtainedByDeception", "no").Say("eussFamilyPermit", "no")
            .Say("euss.status", "none", Entry).Say("voluntaryReturnChoice", "not-asked", Arrest).Say("deprivation.ground", "none", Naturalised);
    }
}
