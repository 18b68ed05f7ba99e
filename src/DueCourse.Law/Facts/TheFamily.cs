namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.PresumptionKind;
using static DueCourse.Law.Drafting.Role;

/// <summary>One child.</summary>
public static class TheChild
{
    public static readonly TextFact<Child> Name = Ask<Child>.Text("name", "name", "What is the child called in this file (initials)?", "File", Caseworker);
    public static readonly DateFact<Child> DateOfBirth = Ask<Child>.Date("dateOfBirth", "date of birth", "When was the child born?", "Birth record", PersonOrRepresentative);
    public static readonly YesNoFact<Child> IsABritishCitizen = Ask<Child>.YesNo("british", "is a British citizen", "is not a British citizen", "Is the child a British citizen?", "Passport, birth record and parents' status", PersonOrRepresentative, changes: true, characteristic: "nationality");
    public static readonly TextFact<Child> Nationality = Ask<Child>.Text("nationality", "nationality", "Which nationality does the child hold?", "Passport", PersonOrRepresentative);
    public static readonly DateFact<Child> ResidentSince = Ask<Child>.Date("residentSince", "first day of continuous residence here", "Since when has the child lived here continuously?", "School, health and travel records", PersonOrRepresentative);
    public static readonly YesNoFact<Child> LivedHereSevenYearsBeforeABreak = Ask<Child>.YesNo("sevenYearsBeforeABreak", "lived here for seven years without a break before the present stretch", "did not live here for seven years without a break before the present stretch", "Before the present stretch, did the child ever live here for seven years or more without a break?", "School, health and travel records", PersonOrRepresentative)
        .PresumedFrom(SameRecord, "residentSince", false, "the file gives the first day of continuous residence and no earlier stretch");
    public static readonly YesNoFact<Child> IsInTheUnitedKingdom = Ask<Child>.YesNo("inTheUnitedKingdom", "is in the United Kingdom", "is outside the United Kingdom", "Is the child in the United Kingdom?", "Records", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Child> LivesWithThePerson = Ask<Child>.YesNo("livesWithThePerson", "lives with the person", "does not live with the person", "Does the child live with the person?", "Records", PersonOrRepresentative, changes: true);
    public static readonly YesNoFact<Child> AnotherCarerWouldRemain = Ask<Child>.YesNo("anotherCarerWouldRemain", "would still have a parent or carer of the household here", "would have no parent or carer of the household left here", "Of the parents and carers of the child's household who are to go, would any still be in the United Kingdom when the person has gone?", "Removal plan", Caseworker, changes: true);
    public static readonly YesNoFact<Child> WouldLeaveToo = Ask<Child>.YesNo("toBeRemovedToo", "is to be removed or to leave with the person", "is not to be removed or to leave with the person", "Is the child to be removed, or to leave, with the person?", "Removal plan", Caseworker, changes: true);
    public static readonly TextFact<Child> BestInterestsReport = Ask<Child>.Text("bestInterestsReport", "report on the child's best interests", "Where is the report on the child's best interests?", "Social work report", Professional);
    public static readonly DateFact<Child> BestInterestsRecordedOn = Ask<Child>.Date("bestInterestsRecordedOn", "day on which the child's best interests were recorded", "When were the child's best interests assessed and recorded?", "The record, made before the decision", Professional);
    public static readonly TextFact<Child> ImpactOfRelocationAndSeparation = Ask<Child>.Text("relocationAndSeparationImpact", "evidence on moving and on separation", "What would moving, and what would separation, mean for the child?", "Expert, school, family", Professional);
    public static readonly ChoiceFact<Child> Relationship = Ask<Child>.Choice("relationship", "relationship", "What is the relationship?", "Birth or adoption record", PersonOrRepresentative, ["biological", "adoptive", "step", "other"]);

    /// <summary>Under 18 on the day of assessment. The eighteenth birthday itself is 18.</summary>
    public static Condition<Child> IsUnderEighteen => DateOfBirth.Plus(Period.FromYears(18)).IsAfter(It.IsAssessedOn);
}

/// <summary>One partner.</summary>
public static class ThePartner
{
    public static readonly TextFact<Partner> Name = Ask<Partner>.Text("name", "name", "What is the partner called in this file (initials)?", "File", Caseworker);
    public static readonly ChoiceFact<Partner> Relationship = Ask<Partner>.Choice("relationship", "relationship", "What is the relationship?", "Certificate", PersonOrRepresentative, ["spouse", "civil-partner", "unmarried-partner", "former"], changes: true);
    public static readonly YesNoFact<Partner> IsABritishCitizen = Ask<Partner>.YesNo("british", "is a British citizen", "is not a British citizen", "Is the partner a British citizen?", "Passport", PersonOrRepresentative, changes: true, characteristic: "nationality");
    public static readonly YesNoFact<Partner> IsSettled = Ask<Partner>.YesNo("settled", "is settled in the United Kingdom", "is not settled in the United Kingdom", "Is the partner settled here?", "Status record", PersonOrRepresentative, changes: true);
    public static readonly DateFact<Partner> FormedOn = Ask<Partner>.Date("formedOn", "day the relationship was formed", "When was the relationship formed?", "Statements, records", PersonOrRepresentative);
    public static readonly TextFact<Partner> Cohabitation = Ask<Partner>.Text("cohabitation", "cohabitation", "When did they live together?", "Records", PersonOrRepresentative);
    public static readonly YesNoFact<Partner> FormedWhenUnlawful = Ask<Partner>.YesNo("formedWhenUnlawful", "is in a relationship formed when the person was here unlawfully", "is in a relationship formed when the person was here lawfully", "Was the relationship formed when the person was here unlawfully?", "Status history", Caseworker);
}

/// <summary>The person whose deportation another's depends on (section 3(5)(b)).</summary>
public static class ThePrincipal
{
    public static readonly YesNoFact<Person> IsOrderedToBeDeported = Ask<Person>.YesNo("principal.ordered", "belongs to the family of someone who is or has been ordered to be deported", "does not belong to the family of anyone ordered to be deported", "Is or was another member of the family ordered to be deported?", "The principal's order", Caseworker, changes: true);
    public static readonly ChoiceFact<Person> Relationship = Ask<Person>.Choice("principal.relationship", "relationship to the principal", "What is the relationship to the principal (a child of the marriage, of a mother or legally adopted by the principal is child-under-18; one whose father was not married to the mother, or whom somebody else has legally adopted, has a word of its own)?", "Marriage, civil partnership, birth or adoption record", Caseworker, ["spouse", "civil-partner", "child-under-18", "child-under-18-adopted-in-fact", "child-under-18-of-father-outside-marriage", "child-legally-adopted-by-another", "child-18-or-over", "unmarried-partner", "none"], changes: true);
    public static readonly YesNoFact<Person> HasLeft = Ask<Person>.YesNo("principal.hasLeft", "has a principal who has left following the order", "has a principal who has not left following the order", "Has the principal left the United Kingdom following the order?", "Departure record", Caseworker, changes: true)
        .PresumedFrom(Follows, "principal.departedOn", true, "the file gives the day the principal left").OnlyOnceItHasCome;
    public static readonly YesNoFact<Person> AppealIsOpen = Ask<Person>.YesNo("principal.appealOpen", "has a principal who can still appeal in time, or whose appeal is pending", "has a principal who can no longer appeal in time, and whose appeal is not pending", "Can the principal still appeal in time, or is an appeal by the principal pending?", "Tribunal record", TribunalOrCourt, changes: true)
        .PresumedFrom(Follows, "principal.appealsEndedOn", false, "the file gives the day on which the principal's appeal rights ended").OnlyOnceItHasCome;
    public static readonly YesNoFact<Person> OrderHasEnded = Ask<Person>.YesNo("principal.orderEnded", "has a principal whose order has ceased to have effect", "has a principal whose order has effect", "Has the principal's order ceased to have effect?", "Revocation, or record of British citizenship", Caseworker, changes: true);
    public static readonly DateFact<Person> DepartedOn = Ask<Person>.Date("principal.departedOn", "day the principal left following the order", "When did the principal leave the United Kingdom following the order?", "Departure record", Caseworker);
    public static readonly YesNoFact<Person> OrderStatesAutomatic = Ask<Person>.YesNo("principal.orderStatesAutomatic", "has a principal whose order states that it is automatic", "has a principal whose order does not state that it is automatic", "Does the principal's order state that it is made under section 32(5)?", "The order", Caseworker);
    public static readonly DateFact<Person> AppealsEndedOn = Ask<Person>.Date("principal.appealsEndedOn", "day the principal's appeal ended or could no longer be brought", "When could the principal's in-time appeal no longer be brought, or when did it cease to be pending?", "Tribunal record", TribunalOrCourt);
}

/// <summary>The relative on whose removal under section 10 of the 1999 Act a family member's own liability depends.</summary>
public static class TheRemovedRelative
{
    public static readonly ChoiceFact<Person> Relationship = Ask<Person>.Choice("relative.relationship", "relationship to a relative who is to be removed", "What is the person to a relative who is liable to removal or has been removed?", "Family and removal records", Caseworker, ["none", "partner", "child", "child-in-the-relatives-care", "parent-of-the-child", "adult-dependent-relative", "other"], changes: true)
        .PresumedFrom(ProtectsThePerson, "requiresLeave", "none", "no relative's removal is on file, and liability as a family member needs a written notice of the Secretary of State's own");
    public static readonly YesNoFact<Person> IsLiableOrRemoved = Ask<Person>.YesNo("relative.liableOrRemoved", "has a relative who is liable to removal or has been removed under section 10", "has no relative who is liable to removal or has been removed under section 10", "Is the relative liable to removal, or have they been removed, under section 10?", "The relative's file", Caseworker, changes: true);
    public static readonly DateFact<Person> NoticeGivenOn = Ask<Person>.Date("relative.noticeGivenOn", "day of written notice of liability as a family member", "When was written notice given that the person is liable as a family member?", "Notice", Caseworker);
    public static readonly YesNoFact<Person> LeaveRestsOnFamilyLife = Ask<Person>.YesNo("relative.leaveRestsOnFamilyLife", "holds leave granted for family life with the relative", "holds no leave granted for family life with the relative", "Was the person's own leave granted on the basis of family life with the relative?", "Grant", Caseworker, changes: true);
    public static readonly YesNoFact<Person> WouldGetLeaveOnlyThroughThem = Ask<Person>.YesNo("relative.leaveOnlyThroughThem", "would, in the officer's recorded opinion, get leave only through the relative", "would not, in the officer's recorded opinion, get leave only through the relative", "In the officer's recorded opinion, would the person be refused leave in their own right, but get it for family life with the relative if the relative had leave?", "The officer's opinion, with reasons", Caseworker, changes: true);
}
