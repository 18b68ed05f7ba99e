namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>Who the person is, and what status they hold.</summary>
public static class ThePerson
{
    public static readonly TextFact<Person> PersonId = Ask<Person>.Text("personId", "reference on the case system", "What is the case system's reference for the person?", "The case system", Caseworker);
    public static readonly TextFact<Person> Name = Ask<Person>.Text("name", "name", "What is the person's name, as they use it?", "The person; identity documents", PersonOrRepresentative);
    public static readonly TextFact<Person> NamesAndAliases = Ask<Person>.Text("namesAndAliases", "other names", "Which other names, spellings or scripts has the person used?", "Documents, with where each spelling appears", Caseworker);
    public static readonly TextFact<Person> ReferenceNumbers = Ask<Person>.Text("referenceNumbers", "reference numbers", "Which reference numbers does the person have?", "Home Office, prison, tribunal and port records", Caseworker);
    public static readonly YesNoFact<Person> IdentityIsEstablished = Ask<Person>.YesNo("identityEstablished", "has an established identity", "does not have an established identity", "Is it established who the person is?", "Identity documents, biometrics, a recorded enquiry", Caseworker, changes: true);
    public static readonly DateFact<Person> DateOfBirth = Ask<Person>.Date("dateOfBirth", "date of birth", "When was the person born?", "Birth record, passport, age assessment", Caseworker);
    public static readonly YesNoFact<Person> AgeIsDisputed = Ask<Person>.YesNo("ageDisputed", "is of disputed age", "is of undisputed age", "Is the person's age disputed?", "Representations, age assessment", Caseworker, changes: true)
        .PresumedFrom(SameRecord, "dateOfBirth", false, "the file gives a date of birth and records no dispute about it");
    public static readonly TextFact<Person> PlaceOfBirth = Ask<Person>.Text("placeOfBirth", "place of birth", "Where was the person born?", "Birth certificate", Caseworker);
    public static readonly YesNoFact<Person> WasBornInTheUnitedKingdomBefore1983 = Ask<Person>.YesNo("bornInUkBefore1983", "was born in the United Kingdom before 1983", "was not born in the United Kingdom before 1983", "Was the person born in the United Kingdom before 1 January 1983?", "Birth certificate", Caseworker);
    public static readonly TextFact<Person> ParentStatusAtBirth = Ask<Person>.Text("parentStatusAtBirth", "parents' status at birth", "What status did the parents hold when the person was born?", "Passport office and General Register Office records", Caseworker);

    public static readonly YesNoFact<Person> IsABritishCitizen = Ask<Person>.YesNo("isBritishCitizen", "is a British citizen", "is not a British citizen", "Is the person a British citizen?", "Passport or certificate; a recorded nationality enquiry where anything points to it (birth here, a British parent, registration, Commonwealth presence before 1973)", Caseworker, changes: true, characteristic: "nationality");
    public static readonly YesNoFact<Person> CitizenshipIsDisputed = Ask<Person>.YesNo("citizenshipDisputed", "is someone about whose British citizenship the evidence conflicts", "is someone about whose British citizenship the evidence does not conflict", "Does the evidence about British citizenship conflict?", "The evidence on each side", Caseworker, changes: true)
        .PresumedFrom(SameRecord, "isBritishCitizen", false, "the file says whether the person is a British citizen and records no conflict of evidence");
    public static readonly YesNoFact<Person> IsAnIrishCitizen = Ask<Person>.YesNo("irishCitizen", "is an Irish citizen", "is not an Irish citizen", "Is the person an Irish citizen, alone or with another nationality?", "Irish passport or foreign birth registration", Caseworker, changes: true, characteristic: "nationality");
    public static readonly YesNoFact<Person> NationalityEnquiryIsRecorded = Ask<Person>.YesNo("nationalityEnquiryRecorded", "has had a nationality enquiry recorded", "has not had a nationality enquiry recorded", "Has a nationality enquiry been made and recorded?", "The enquiry, with what was searched", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> ModeOfAcquisition = Ask<Person>.Choice("modeOfAcquisition", "way in which British citizenship was acquired", "How was British citizenship acquired?", "Home Office nationality file, certificate", Caseworker, ["birth", "descent", "registration", "naturalisation", "none"]);
    public static readonly DateFact<Person> BecameBritishOn = Ask<Person>.Date("becameBritishOn", "day British citizenship was acquired", "On which day did the person become a British citizen?", "Certificate of naturalisation or registration", Caseworker);
    public static readonly YesNoFact<Person> HoldsAnotherBritishStatus = Ask<Person>.YesNo("otherBritishStatus", "holds a British nationality other than citizenship", "holds no British nationality other than citizenship", "Does the person hold another British nationality (overseas territories, overseas, national (overseas), protected person, subject)?", "Passport office records", Caseworker, changes: true, characteristic: "nationality");
    public static readonly TextFact<Person> CitizenshipStatusesHeld = Ask<Person>.Text("citizenshipStatusesHeld", "British statuses held", "Which British nationality statuses are or were held, and when?", "Passport office and Home Office records", Caseworker);

    public static readonly YesNoFact<Person> HasTheRightOfAbode = Ask<Person>.YesNo("rightOfAbode", "has the right of abode", "does not have the right of abode", "Does the person have the right of abode (other than by British citizenship)?", "Certificate of entitlement, passport", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Person> HadTheRightOfAbodeJustBefore1983 = Ask<Person>.YesNo("rightOfAbodeImmediatelyBefore1983", "had the right of abode immediately before 1983", "did not have the right of abode immediately before 1983", "Did the person, as a Commonwealth citizen, have the right of abode immediately before 1 January 1983 under section 2(1)(d) or 2(2) as it then stood? (The citizenship of Pakistan alone made nobody a Commonwealth citizen on that day.)", "Certificate of patriality or entitlement, marriage and birth records", PersonOrRepresentative)
        .PresumedFrom(Follows, "rightOfAbode", true, "the file records the right of abode, held otherwise than by British citizenship", "yes")
        .PresumedFrom(Follows, "rightOfAbode", false, "the file records that there is no right of abode, so which of its conditions fails does not matter", "no");
    public static readonly YesNoFact<Person> HasBeenACommonwealthCitizenSince1983 = Ask<Person>.YesNo("commonwealthCitizenContinuousSince1983", "has been a Commonwealth citizen without a break since 1983", "has not been a Commonwealth citizen without a break since 1983", "Has the person been a Commonwealth citizen without a break since 1 January 1983? (A country's citizens are, only while it is on the statute's list.)", "Nationality records by date, and the dated list of countries", PersonOrRepresentative, characteristic: "nationality")
        .PresumedFrom(Follows, "rightOfAbode", true, "the file records the right of abode, held otherwise than by British citizenship", "yes");
    public static readonly YesNoFact<Person> RightOfAbodeWasRemovedByOrder = Ask<Person>.YesNo("rightOfAbodeRemovedByOrder", "has had the right of abode removed by order", "has not had the right of abode removed by order", "Is an order under section 2A removing the right of abode in effect?", "The order", Caseworker, changes: true)
        .PresumedFrom(Follows, "rightOfAbode", false, "the file records the right of abode as held", "yes");

    public static readonly ChoiceFact<Person> CitizenOn1January1973 = Ask<Person>.Choice("citizenOn1973-01-01", "citizenship on 1 January 1973", "Was the person on 1 January 1973 a Commonwealth citizen, an Irish citizen, or neither?", "Nationality records; the statute's list of countries on that day", PersonOrRepresentative, ["commonwealth", "irish", "neither"], characteristic: "nationality")
        .PresumedFrom(Follows, "countryOfCitizenshipOn1973-01-01", "commonwealth", "that country was on the statute's list on 1 January 1973", [.. CommonwealthCountries.On(CommonwealthCountries.Commencement, Listing.Listed), "GBR"])
        .PresumedFrom(Follows, "countryOfCitizenshipOn1973-01-01", "irish", "the country is Ireland", "IRL");
    public static readonly ChoiceFact<Person> CountryOfCitizenshipOn1January1973 = Ask<Person>.Country("countryOfCitizenshipOn1973-01-01", "country of citizenship on 1 January 1973", "Of which country was the person a citizen on 1 January 1973?", "Nationality records", PersonOrRepresentative, characteristic: "nationality");
    public static readonly YesNoFact<Person> IsACommonwealthOrIrishCitizen = Ask<Person>.YesNo("commonwealthOrIrishCitizenAtDecision", "is a Commonwealth or Irish citizen", "is neither a Commonwealth nor an Irish citizen", "Is the person now a Commonwealth or Irish citizen?", "Passport, nationality records", PersonOrRepresentative, changes: true, characteristic: "nationality")
        .PresumedFrom(Follows, "irishCitizen", true, "the file records Irish citizenship", "yes")
        .PresumedFrom(Follows, "isBritishCitizen", true, "a British citizen is a Commonwealth citizen", "yes");
    public static readonly YesNoFact<Person> HadAGapInCommonwealthCitizenship = Ask<Person>.YesNo("commonwealthStatusGaps", "had a gap in Commonwealth citizenship after 1 January 1973", "had no gap in Commonwealth citizenship after 1 January 1973", "Did the person's country leave and rejoin the statute's list of Commonwealth countries after 1 January 1973, or did the person otherwise have a gap?", "The dated list of countries; nationality records", LegalAdviser, characteristic: "nationality")
        .PresumedFrom(Follows, "countryOfCitizenshipOn1973-01-01", true, "that country left the statute's list and came back", CommonwealthCountries.OffTheListAtSomeTimeAfter(CommonwealthCountries.Commencement))
        .PresumedFrom(ProtectsThePerson, "countryOfCitizenshipOn1973-01-01", false, "that country has been on the statute's list without a break", CommonwealthCountries.ListedEverSince(CommonwealthCountries.Commencement));
    public static readonly YesNoFact<Person> WasOrdinarilyResidentOn1January1973 = Ask<Person>.YesNo("ordinarilyResidentUkOn1973-01-01", "was ordinarily resident in the United Kingdom on 1 January 1973", "was not ordinarily resident in the United Kingdom on 1 January 1973", "Was the person ordinarily resident in the United Kingdom on 1 January 1973?", "National Insurance, school, doctor's and employment records", PersonOrRepresentative);
    public static readonly YesNoFact<Person> LongResidenceIsDisputed = Ask<Person>.YesNo("longResidenceDisputed", "has a disputed claim to have been here and a Commonwealth or Irish citizen since before 1973", "has an undisputed history of residence and citizenship since before 1973", "Does the evidence conflict on residence or citizenship, as section 7 asks about them?", "The evidence on each side", Caseworker, changes: true)
        .PresumedFrom(SameRecord, "ordinarilyResidentUkOn1973-01-01", false, "the file says whether the person was resident on 1 January 1973 and records no dispute about it")
        .PresumedFrom(SameRecord, "citizenOn1973-01-01", false, "the file gives the citizenship on 1 January 1973 and records no dispute about it")
        .PresumedFrom(SameRecord, "countryOfCitizenshipOn1973-01-01", false, "the file gives the citizenship on 1 January 1973 and records no dispute about it");
    public static readonly ChoiceFact<Person> ExemptCategory = Ask<Person>.Choice("s8ExemptCategory", "exempt category", "Is the person exempt under section 8, and how?", "Foreign Office protocol confirmation, employer", PersonOrRepresentative, ["none", "diplomatic", "crew", "forces", "order"], changes: true);
    public static readonly ChoiceFact<Person> DiplomaticRole = Ask<Person>.Choice("s8DiplomaticRole", "place in the mission", "Is the person a diplomatic agent or another member of the mission, of the family and household of one, or otherwise entitled to a diplomatic agent's immunity?", "Foreign Office protocol confirmation", PersonOrRepresentative, ["diplomatic-agent", "family-of-a-diplomatic-agent", "like-immunity", "other-member", "family-of-another-member"], changes: true);
    public static readonly YesNoFact<Person> MemberWasRecruitedAbroadAndIsInPost = Ask<Person>.YesNo("s8RecruitedAbroad", "belongs to the household of, or is, a member of the mission who was offered the post while resident outside and absent from the United Kingdom and is still in post", "belongs to the household of, or is, a member of the mission who was offered the post here or has left it", "Was the member of the mission, when offered the post, resident outside the United Kingdom and not in it, and is the member still in post?", "Foreign Office protocol confirmation; the mission", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Person> IsInTheUnitedKingdom = Ask<Person>.YesNo("inTheUnitedKingdom", "is in the United Kingdom", "is outside the United Kingdom", "Is the person in the United Kingdom?", "Reporting, custody or travel record", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Place = Ask<Person>.Choice("place", "part of the United Kingdom in which the person is", "In which part of the United Kingdom is the person?", "Address or custody record", Caseworker, ["england-and-wales", "scotland", "northern-ireland"], changes: true);
    public static readonly TextFact<Person> HomeTiesAndLanguage = Ask<Person>.Text("homeTies", "ties to the country of nationality, and languages", "What ties and languages does the person have in the country of nationality?", "Statement, with corroboration", PersonOrRepresentative);
    public static readonly TextFact<Person> IntegrationEvidence = Ask<Person>.Text("integrationEvidence", "evidence of integration", "What shows the person's social and cultural integration here?", "Statements, records", PersonOrRepresentative);

    /// <summary>Has not turned 18 by the day of assessment.</summary>
    public static Condition IsUnderEighteen => !DateOfBirth.Plus(Period.FromYears(18)).HasCome;

    /// <summary>At least one conviction meets the condition; all its limbs are tested on that same conviction.</summary>
    public static Condition AnyConviction(Condition<Conviction> that) => Some(that);

    /// <summary>At least one other nationality meets the condition.</summary>
    public static Condition AnyOtherNationality(Condition<Nationality> that) => Some(that);

    /// <summary>At least one set of criminal proceedings meets the condition.</summary>
    public static Condition AnyProceedings(Condition<Proceedings> that) => Some(that);

    /// <summary>At least one child meets the condition.</summary>
    public static Condition AnyChild(Condition<Child> that) => Some(that);

    /// <summary>Every child meets the condition.</summary>
    public static Condition EveryChild(Condition<Child> that) => Each(that);

    /// <summary>At least one partner meets the condition.</summary>
    public static Condition AnyPartner(Condition<Partner> that) => Some(that);

    /// <summary>At least one protection claim meets the condition.</summary>
    public static Condition AnyProtectionClaim(Condition<ProtectionClaim> that) => Some(that);

    /// <summary>At least one human rights claim meets the condition.</summary>
    public static Condition AnyHumanRightsClaim(Condition<HumanRightsClaim> that) => Some(that);

    /// <summary>At least one appeal, brought or open to be brought, meets the condition.</summary>
    public static Condition AnyAppeal(Condition<Appeal> that) => Some(that);

    /// <summary>Every appeal meets the condition.</summary>
    public static Condition EveryAppeal(Condition<Appeal> that) => Each(that);

    /// <summary>At least one judicial review claim meets the condition.</summary>
    public static Condition AnyJudicialReview(Condition<JudicialReview> that) => Some(that);

    /// <summary>At least one court order meets the condition.</summary>
    public static Condition AnyCourtOrder(Condition<CourtOrder> that) => Some(that);

    /// <summary>At least one deportation order meets the condition.</summary>
    public static Condition AnyDeportationOrder(Condition<DeportationOrder> that) => Some(that);

    /// <summary>At least one notice meets the condition.</summary>
    public static Condition AnyNotice(Condition<Notice> that) => Some(that);

    /// <summary>At least one mental health order meets the condition.</summary>
    public static Condition AnyMentalHealthOrder(Condition<MentalHealthOrder> that) => Some(that);

    /// <summary>At least one assurance meets the condition.</summary>
    public static Condition AnyAssurance(Condition<Assurance> that) => Some(that);

    /// <summary>At least one set of further submissions meets the condition.</summary>
    public static Condition AnyFurtherSubmissions(Condition<FurtherSubmissions> that) => Some(that);

    /// <summary>At least one country that might admit the person meets the condition.</summary>
    public static Condition AnyAdmissibleCountry(Condition<AdmissibleCountry> that) => Some(that);

    private static Condition Some<TSubject>(Condition<TSubject> that) where TSubject : ISubject =>
        new(new Quantified(Quantifier.Some, SubjectKind.Of<TSubject>(), that.Node));

    private static Condition Each<TSubject>(Condition<TSubject> that) where TSubject : ISubject =>
        new(new Quantified(Quantifier.Each, SubjectKind.Of<TSubject>(), that.Node));
}
