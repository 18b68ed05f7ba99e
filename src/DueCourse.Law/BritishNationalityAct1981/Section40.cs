namespace DueCourse.Law.BritishNationalityAct1981;

/// <summary>Deprivation of citizenship.</summary>
/// <remarks>
/// https://www.legislation.gov.uk/ukpga/1981/61/section/40.
/// "If the Secretary of State is satisfied" leaves the finding to the Secretary of State, and on appeal to the tribunal:
/// that deprivation is conducive is reviewed on public law grounds (Begum [2021] UKSC 7; U3 [2025] UKSC 19); statelessness
/// the tribunal finds for itself, and throughout the appeal it is for the appellant to prove, on the balance of
/// probabilities (E3 and N3 [2019] EWCA Civ 2020). So what is on file is put to whoever decides; nothing here decides it.
/// </remarks>
public static class Section40
{
    private static readonly Provision Section = Provision
        .Section("40", of: "British Nationality Act 1981", uri: "ukpga/1981/61")
        .InForce(from: 1.January(1973), by: "British Nationality Act 1948, s. 20, until 1 January 1983; then this section")
        .TextNotReadBefore(1.April(2003), "section 20 of the 1948 Act as amended, and this section as it stood from 1 January 1983 until it was replaced (Nationality, Immigration and Asylum Act 2002, s. 4(1); S.I. 2003/754, art. 2(1))")
        .TextRead(asAt: 2.December(2025));

    /// <summary>Deprivation because it is conducive to the public good.</summary>
    public static Rule DepriveAsConducive => Section["(2)"]
        .Power("bna1981.s40-2.conducive",
            "May the Secretary of State deprive the person of citizenship because that is conducive to the public good?",
            when: TheStatusWasHeldAtTheDecision & ConduciveGround,
            unless: DeprivationIsBarredByStatelessness)
        .EncodedInPart(
            "s. 4(4) of the 2002 Act: how conduct before 1 April 2003 counts in a decision made before 16 June 2006",
            "whether a British nationality other than the one taken away keeps the person from being stateless: put to a lawyer");

    /// <summary>The bar of subsection (4), by itself.</summary>
    public static Rule StatelessnessBar => Section["(4)"]
        .Bar("bna1981.s40-4.statelessness-bar",
            "Is deprivation as conducive to the public good barred because the order would make the person stateless?",
            DeprivationIsBarredByStatelessness)
        .Then("bna1981.s40-4.statelessness-bar.stateless", "On the day that counts the person is a national of no other State", WouldBeStateless)
        .Then("bna1981.s40-4.statelessness-bar.s40-4A", "Subsection (4A) allows the order although it would make the person stateless", MayBeMadeStateless)
        .EncodedInPart("whether a British nationality other than the one taken away keeps the person from being stateless: put to a lawyer");

    /// <summary>Deprivation because the status was obtained by deception. Statelessness is no bar to it.</summary>
    public static Rule DepriveForDeception => Section["(3)"]
        .Power("bna1981.s40-3.fraud",
            "May the Secretary of State deprive the person of citizenship because it was obtained by deception?",
            when: TheStatusWasHeldAtTheDecision & Section["(3), (6)"].AnyOf(
                "the status was obtained by fraud, false representation or concealment of a material fact, and the discretion is used",
                Section["(3)"].AllOf(
                    "the status results from registration or naturalisation obtained by means of deception",
                    TheDeprivation.Ground.Is("s40-3"),
                    TheDeprivation.StatusResultsFromRegistrationOrNaturalisation,
                    Judgements.J44.IsMet,
                    Judgements.J45.IsMet),
                Section["(6)"].AllOf(
                    "the status came by law from an earlier registration or naturalisation, before 1983, obtained by means of deception",
                    TheDeprivation.Ground.Is("s40-6"),
                    Judgements.J44.IsMet,
                    Judgements.J45.IsMet)))
        .EncodedInPart("(6): that the status came by law from an earlier registration or naturalisation is taken from the ground recorded");

    /// <summary>The fact that subsection (4) turns on, as it is now.</summary>
    public static Rule NationalOfAnotherState => Section["(4)"]
        .Status("bna1981.s40.statelessness-fact",
            "Is the person now a national of another State, under that State's own law?",
            NationalityOfAnotherState.HeldNow)
        .EncodedInPart("loss of another nationality by age or by other events: an expert on its law says (J46), and the file holds from when to when");

    /// <summary>What deprivation means for deportation.</summary>
    /// <remarks>
    /// Deportation is another decision, with its own reasons: Ahmed [2017] UKUT 118 (IAC); Aziz [2018] EWCA Civ 1884.
    /// From the order the person is not a British citizen, which the fact of citizenship says with its dates; the section
    /// that makes an order of deportation asks it on the day of its own decision (Zulfiqar).
    /// </remarks>
    public static Rule LinkToDeportation => Section["(2)-(3)"]
        .Status("bna1981.link-to-deportation",
            "Has the person stopped being a British citizen by a deprivation order, so that deportation or removal can be asked about, in a decision of its own?",
            DeprivedByAnOrder)
        .Then("bna1981.link-to-deportation.under-appeal", "The person is deprived, under appeal: the loss is not final, and no step towards removal may treat it as final", DeprivedByAnOrder & Section40A.AppealIsOpen)
        .Then("bna1981.link-to-deportation.final", "The loss is final", DeprivedByAnOrder & Section40A.AppealIsOver)
        .Then("bna1981.link-to-deportation.reopened", "The appeal was finally allowed, so everything decided on the loss of citizenship must be looked at again", TheDeprivation.AppealStatus.Is("allowed-final"))
        .EncodedInPart(
            "what becomes of acts done during an appeal that succeeds, since the 2025 Act: N3 (ZA) [2025] UKSC 6 was decided before it",
            "a child's own citizenship is not touched by a parent's deprivation");

    /// <summary>The order would make the person stateless, and subsection (4A) does not allow that.</summary>
    public static Condition DeprivationIsBarredByStatelessness => Section["(4)"]
        .AsEnacted(
            "deprivation is as conducive to the public good, and the order would make the person stateless",
            TheDeprivation.Ground.Is("s40-2") & WouldBeStateless)
        .AsAmended(from: 28.July(2014), by: "Immigration Act 2014, s. 66(1)",
            "deprivation is as conducive to the public good, the order would make the person stateless, and subsection (4A) does not allow that",
            TheDeprivation.Ground.Is("s40-2") & WouldBeStateless & !MayBeMadeStateless);

    /// <summary>The person would be a national of no State.</summary>
    // Interpretation: the tribunals look at the day of the decision (R3, SIAC SC/150/2018; E3 and N3), the words at the order.
    // The person takes whichever of the two days leaves them stateless, the state whichever does not.
    public static Condition WouldBeStateless => ANationalOfNoOtherState.NotYetEncoded(
        "not-encoded.bna1981.s40-4.another-british-nationality",
        "whether a British nationality other than the one taken away keeps the person from being stateless is for a lawyer",
        matters: ThePerson.HoldsAnotherBritishStatus & ANationalOfNoOtherState);

    private static Condition ANationalOfNoOtherState => (StatelessAtTheDecision | StatelessAtTheOrder).OrInTheStatesReading(
        StatelessAtTheDecision & StatelessAtTheOrder,
        "doubt.bna1981.s40-4.date",
        "Does section 40(4) look at the day of the decision to deprive or at the day of the order, where the person's other nationality was not the same on both?");

    /// <summary>Subsection (4A): naturalised persons whose conduct was seriously prejudicial to vital interests.</summary>
    public static Condition MayBeMadeStateless => Section["(4A)"].AllOf(
        "the status results from naturalisation, and the Secretary of State is satisfied of the rest",
        Section["(4A)(a)"].Says(
            "the status results from the person's naturalisation",
            TheDeprivation.StatusResultsFromNaturalisation),
        VitalInterestsAndAnotherNationality,
        Section["(4A)"].Says(
            "the order is, or would be, made on or after 28 July 2014",
            !(TheDeprivation.Stage.Is("order-made") & TheDeprivation.OrderDate.IsBefore(28.July(2014)))))
        .From(28.July(2014), by: "Immigration Act 2014, s. 66(1); conduct before that day may count (s. 66(2))");

    /// <summary>A notice of decision, reasons and right of appeal must come before the order.</summary>
    public static Rule NoticeAndAppeal => Section["(5)"]
        .Duty("bna1981.s40-5.notice-and-s40A-appeal",
            "Must the person be given written notice of the decision, the reasons and the right of appeal before a deprivation order is made?",
            when: Decided,
            unless: NoticeMayBeWithheld)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.given", "Such notice was given before any order", NoticeWasGiven)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.late-notice", "Late notice must be given as soon as reasonably practicable, because the person has made contact after an order without notice", LateNoticeIsDue)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.oversight", "The Commission oversees the order without notice", Schedule4A.Applies)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.oversight-in-time", "The Secretary of State applied to the Commission in time", Schedule4A.ApplicationWasInTime)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.appeal-open", "An appeal against deprivation is open or could still be brought in time", Section40A.AppealIsOpen)
        .Then("bna1981.s40-5.notice-and-s40A-appeal.effect", "The deprivation order keeps its effect while the appeal is open", Section40A.OrderKeepsItsEffect)
        .EncodedInPart(
            "(5B): how notice would be given is in regulations that were not read",
            "Schedule 4A beyond paragraph 1: what the Commission decides on the application and what follows (revocation of the order, or notice), the review every four months until the person makes contact, and fresh applications; the file holds their days",
            "the time limits of the appeal are with the tribunal rules",
            "s. 10(6)-(8) of the Nationality and Borders Act 2022: orders made without notice before 10 May 2023, whose saving is not relied on until it is confirmed");

    /// <summary>Subsection (5A): the limbs on which notice may be withheld.</summary>
    public static Condition NoticeMayBeWithheld => Section["(5A)"].AnyOf(
        "a limb on which notice may be withheld is relied on and recorded",
        Section["(5A)(a)"].Says(
            "the Secretary of State lacks the information needed to give it",
            TheDeprivation.NoticeGivenOrDispensed.Is("s40-5A-a")),
        Section["(5A)(b)(i)"].Says(
            "the Secretary of State reasonably considers it necessary in the interests of national security",
            TheDeprivation.NoticeGivenOrDispensed.Is("s40-5A-b-i")),
        Section["(5A)(b)(ii)"].Says(
            "or of the investigation or prosecution of organised or serious crime",
            TheDeprivation.NoticeGivenOrDispensed.Is("s40-5A-b-ii")),
        Section["(5A)(b)(iii)"].Says(
            "or of preventing or reducing a risk to the safety of any person",
            TheDeprivation.NoticeGivenOrDispensed.Is("s40-5A-b-iii")),
        Section["(5A)(b)(iv)"].Says(
            "or of relations between the United Kingdom and another country",
            TheDeprivation.NoticeGivenOrDispensed.Is("s40-5A-b-iv")))
        .From(10.May(2023), by: "Nationality and Borders Act 2022, s. 10(2); S.I. 2023/450, reg. 2");

    /// <summary>Subsection (5): notice was given, and does not say all that it must.</summary>
    public static Condition NoticeLacksSomething => Section["(5)"].Says(
        "notice was given without the decision, the reasons or the right of appeal",
        TheDeprivation.NoticeDate.HasCome & !TheDeprivation.NoticeIsComplete);

    /// <summary>A decision to deprive has been made.</summary>
    public static Condition Decided => TheDeprivation.Stage.Is("decided", "order-made");

    /// <summary>A deprivation order has been made by the day of assessment.</summary>
    public static Condition OrderIsMade => TheDeprivation.Stage.Is("order-made") & TheDeprivation.OrderDate.HasCome;

    /// <summary>An order has effect, and the person is not British.</summary>
    public static Condition DeprivedByAnOrder =>
        OrderIsMade & (TheDeprivation.OrderHasEffect | Section40A.OrderKeepsItsEffect) & ImmigrationAct1971.Section3NotBritish.IsNotABritishCitizen;

    private static Condition StatelessAtTheDecision => OnTheDayOrToday(
        Decided & TheDeprivation.DecisionDate.HasCome, TheDeprivation.DecisionDate, day => !NationalityOfAnotherState.HeldOn(day));

    private static Condition StatelessAtTheOrder => OnTheDayOrToday(
        OrderIsMade, TheDeprivation.OrderDate, day => !NationalityOfAnotherState.HeldOn(day));

    // Subsection (1): any British nationality will do. It is asked on the day of the decision, since the order ends it.
    private static Condition TheStatusWasHeldAtTheDecision => Section["(1)"].Says(
        "holds a British nationality, or held one when deprivation was decided",
        OnTheDayOrToday(
            Decided & TheDeprivation.DecisionDate.HasCome, TheDeprivation.DecisionDate,
            day => ThePerson.IsABritishCitizen.On(day) | ThePerson.HoldsAnotherBritishStatus.On(day)));

    private static Condition ConduciveGround => Section["(2)"]
        .AsEnacted(
            "the Secretary of State is satisfied that the person has done anything seriously prejudicial to vital interests",
            TheDeprivation.Ground.Is("s40-2") & TheDeprivation.VitalInterestsFinding.Is("made").NotYetEncoded(
                "not-encoded.niaa2002.s4-4",
                "how conduct before 1 April 2003 counts (Nationality, Immigration and Asylum Act 2002, s. 4(4)): the text was not read",
                matters: TheDeprivation.ConductReliedOnFrom.IsBefore(1.April(2003))))
        .AsAmended(from: 16.June(2006), by: "Immigration, Asylum and Nationality Act 2006, s. 56(1); S.I. 2006/1497, art. 3",
            "the Secretary of State is satisfied that deprivation is conducive to the public good",
            TheDeprivation.Ground.Is("s40-2") & Judgements.J42.IsMet);

    // Interpretation: (4A) allows what (4) forbids only if the Secretary of State is satisfied and has reasonable grounds.
    // Until that is decided the person may say that the bar stands, the state that it is still open.
    private static Condition VitalInterestsAndAnotherNationality => Section["(4A)(b)-(c)"].Says(
        "conduct while British was seriously prejudicial to vital interests, and there are reasonable grounds for believing that the person can become a national elsewhere",
        Judgements.J43.IsMet.HasBeenAnsweredMet.OrInTheStatesReading(
            Judgements.J43.IsMet,
            "doubt.bna1981.s40-4A.until-decided",
            "While nobody has decided whether subsection (4A) applies, is the bar of section 40(4) to be taken as standing?"));

    private static Condition NoticeWasGiven =>
        TheDeprivation.NoticeGivenOrDispensed.Is("given")
        & TheDeprivation.NoticeIsComplete
        & (!OrderIsMade | TheDeprivation.NoticeDate.IsOnOrBefore(TheDeprivation.OrderDate));

    private static Condition LateNoticeIsDue => Section["(5C)-(5D)"].Says(
        "the order is as conducive to the public good, was made without notice, and the person has made contact and not yet been given notice",
        TheDeprivation.Ground.Is("s40-2") & OrderIsMade & NoticeMayBeWithheld & TheDeprivation.ContactDate.HasCome
        & !TheDeprivation.LateNoticeIsGiven)
        .From(10.May(2023), by: "Nationality and Borders Act 2022, s. 10(2); S.I. 2023/450, reg. 2");

    // Before an act is done, the question is how things would stand if it were done on the day of assessment.
    private static Condition OnTheDayOrToday(Condition done, Day<Person> onThatDay, Func<Day<Person>, Condition> asked) =>
        (done & asked(onThatDay)) | (!done & asked(It.IsAssessedOn));
}
