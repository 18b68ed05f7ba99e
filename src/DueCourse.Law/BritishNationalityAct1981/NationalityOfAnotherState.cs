namespace DueCourse.Law.BritishNationalityAct1981;

/// <summary>Whether, on a day, another State considered the person its national under the operation of its own law.</summary>
/// <remarks>
/// The words are those of article 1(1) of the 1954 Convention, which section 40(4) is read with. That the person could
/// become a national, or become one again, is not to be one: Al-Jedda [2013] UKSC 62. What a government says, without
/// support in its law, does not decide alone: Pham [2015] UKSC 19.
/// A renunciation is a chain of dated events: declaration, registration, certificate. Each day is asked about by itself.
/// </remarks>
public static class NationalityOfAnotherState
{
    /// <summary>At least one other nationality was held on the day.</summary>
    public static Condition HeldOn(Day<Person> day) => ThePerson.AnyOtherNationality(IsHeldOn(day));

    /// <summary>At least one other nationality is held now.</summary>
    public static Condition HeldNow => HeldOn(It.IsAssessedOn);

    /// <summary>This nationality was held on the day.</summary>
    public static Condition<Nationality> IsHeldOn(Day<Person> day) =>
        (TheNationality.IsHeld.On(day) | HeldUntilALaterRegistration(day) | HeldDespiteALateRegistration) & !LostByRenunciation(day);

    // A genuine certificate of registration is itself the country's own record that until then the person was its national.
    private static Condition<Nationality> HeldUntilALaterRegistration(Day<Person> day) =>
        TheNationality.RenunciationStage.WasOn(day, "registered")
        & TheNationality.RenunciationCertificateIsGenuine
        & TheNationality.RenunciationRegisteredOn.IsAfter(day);

    private static Condition<Nationality> LostByRenunciation(Day<Person> day) => Registered(day) | Declared(day) | SaidToBeRenounced;

    // Where a renunciation is raised, silence about how far it got clears nothing: the stage and its effect are asked for, and
    // the expert.
    private static Condition<Nationality> SaidToBeRenounced =>
        TheNationality.RenunciationIsRaised
        & !TheNationality.RenunciationStage.Is("none", "signed", "registered")
        & TheNationality.RenunciationIsEffective
        & !Judgements.J46.IsMetFor<Nationality>();

    private static Condition<Nationality> Registered(Day<Person> day) =>
        TheNationality.RenunciationStage.WasOn(day, "registered")
        & TheNationality.RenunciationRegisteredOn.IsOnOrBefore(day)
        & TheNationality.RenunciationCertificateIsGenuine
        & TheNationality.RenunciationIsEffective
        & !HeldDespiteALateRegistration;

    // Interpretation: many countries let nobody renounce who holds no other nationality. Whether a registration on or after
    // the day on which British citizenship ended had any effect is for that country's law, so an expert says (J46).
    private static Condition<Nationality> HeldDespiteALateRegistration =>
        TheDeprivation.Stage.Is("order-made")
        & TheNationality.RenunciationStage.Is("registered")
        & TheNationality.RenunciationRegisteredOn.IsOnOrAfter(TheDeprivation.OrderDate)
        & Judgements.J46.IsMetFor<Nationality>();

    // Where the country registered on a later day, its own record fixes the day; a signature alone is open only before that.
    private static Condition<Nationality> Declared(Day<Person> day) =>
        (TheNationality.RenunciationStage.WasOn(day, "signed") & TheNationality.RenunciationSignedOn.IsOnOrBefore(day))
            .OrInTheStatesReading(
                (Condition<Nationality>)It.Never,
                "doubt.foreign-law.renunciation-on-signature",
                "Under that country's law, is the nationality lost when a declaration of renunciation is signed, or only when it is registered (J46)?");
}
