namespace DueCourse.Law.Tracks;

using static DueCourse.Law.Drafting.TrackState;

/// <summary>Readiness for transfer, as far as the destination is concerned. It opens no other gate.</summary>
public static class TransferTrack
{
    /// <summary>The track, of which only the first two states are kept here.</summary>
    public static Track Track => new("transfer", "Transfer", Person.Kind,
    [
        When("T0", "Not ready", It.Always),
        When("T1", "The destination would take the person now; every other gate is still to be asked",
            Gates.G01.ANationalityIsHeldAndNotPutInQuestion
            & ThePerson.AnyOtherNationality(TheNationality.ConfirmedOn.HasCome)
            & !Gates.G22.Gate.ShutWhen
            & (TheReadmission.AcceptedOn.HasCome | TheReadmission.DeemedAcceptedOn.HasCome | NoRequestIsNeeded)),
        When("T0", "Not ready: a renunciation is asserted or registered", ThePerson.AnyOtherNationality(ARenunciationIsUnanswered))
            with { EvenIfOnlyAsserted = true },
        When("T0", "Not ready: the acceptance was withdrawn, suspended or has lapsed",
            Ended(TheReadmission.WithdrawnOn) | Ended(TheReadmission.SuspendedOn) | Ended(TheReadmission.LapsedOn)),
    ]);

    // The transfer table of the dossier on return diplomacy (8.4): "no request needed" is a valid passport and a willing person. That the
    // passport lasts, and that the country takes its national on it, is asked with G22; anything said of a renunciation ends it.
    private static Condition NoRequestIsNeeded =>
        TheDestination.DocumentType.Is("passport")
        & TheOtherRoutes.VoluntaryReturn.Is("agreed") & TheOtherRoutes.ConsentIsInformed
        & ThePerson.AnyOtherNationality(TheNationality.IsHeld & TheNationality.ConfirmedOn.HasCome & TheNationality.RenunciationStage.Is("none"));

    private static Condition<Nationality> ARenunciationIsUnanswered =>
        NationalityTrack.ARenunciationStands
        & !(TheNationality.ConfirmedOn.IsAfter(TheNationality.RenunciationSignedOn)
            & TheNationality.ConfirmedOn.IsAfter(TheNationality.RenunciationRegisteredOn));

    private static Condition Ended(Day<Person> on) =>
        on.HasCome & (on.IsOnOrAfter(TheReadmission.AcceptedOn) | on.IsOnOrAfter(TheReadmission.DeemedAcceptedOn));
}
