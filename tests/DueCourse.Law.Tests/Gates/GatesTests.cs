namespace DueCourse.Law.Tests.Gates;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Gates;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>For each gate: shut, open, and unknown. "Yes" is shut, "no" is open.</summary>
public sealed class GatesTests
{
    private static readonly LocalDate Today = 23.November(2026);

    internal static readonly Dictionary<string, (string Gate, Answer Shut, Action<Subject> Says)> Cases = new()
    {
        ["A British citizen shuts G1"] = ("G1", Yes, p => p.Yes(ThePerson.IsABritishCitizen)),
        ["An identity not established shuts G1"] = ("G1", Yes, p => Removable(p).Says(ThePerson.IdentityIsEstablished.Definition, new Record.YesNoValue(false))),
        ["A known foreign national opens G1"] = ("G1", No, p => KnownNational(p)),
        ["A renunciation that is raised does not open G1"] = ("G1", Unknown, p => Removable(p).Yes(ThePerson.IdentityIsEstablished)
            .Has<Nationality>(n => n.Is(TheNationality.Country, "FRA").Yes(TheNationality.IsHeld).On(TheNationality.RenunciationSignedOn, 1.July(2026)))),
        ["A long resident under an order on section 3(5) shuts G1"] = ("G1", Yes, p => LongResidentUnderAnOrder(p, "s3-5-a")),
        ["A long resident under an order on a court's recommendation does not shut G1, since section 7(1)(b) speaks of section 3(5) alone; whether it was open to the court to recommend it is asked"] = ("G1", Unknown, p => LongResidentUnderAnOrder(p, "s3-6")),
        ["Somebody of whom nothing is known leaves G1 unknown"] = ("G1", Unknown, _ => { }
        ),

        ["An active injunction shuts G2"] = ("G2", Yes, p => p.Has<CourtOrder>(o => o.Is(TheCourtOrder.Type, "injunction").Yes(TheCourtOrder.IsActive).Yes(TheCourtOrder.ForbidsRemoval))),
        ["An order that has ended opens G2 when the list is complete"] = ("G2", No, p => p.All<CourtOrder>().Has<CourtOrder>(o => o.Is(TheCourtOrder.Type, "stay").No(TheCourtOrder.IsActive).Yes(TheCourtOrder.ForbidsRemoval))),
        ["A list of orders not said to be complete leaves G2 unknown"] = ("G2", Unknown, _ => { }
        ),

        ["An active interim measure shuts G3"] = ("G3", Yes, p => p.Is(TheStrasbourgCourt.Rule39, "active")),
        ["A requested interim measure is for a lawyer, so G3 is unknown"] = ("G3", Unknown, p => p.Is(TheStrasbourgCourt.Rule39, "requested")),
        ["No interim measure opens G3"] = ("G3", No, p => p.Is(TheStrasbourgCourt.Rule39, "none")),
        ["A measure lifted by the Court's own letter opens G3"] = ("G3", No, p => p.Is(TheStrasbourgCourt.Rule39, "lifted").Yes(TheStrasbourgCourt.LiftingLetterIsHeld)),
        ["A measure said to be lifted, without the Court's letter, shuts G3"] = ("G3", Yes, p => p.Is(TheStrasbourgCourt.Rule39, "lifted").No(TheStrasbourgCourt.LiftingLetterIsHeld)),
        ["A measure said to be lifted, with nothing on file of a letter, leaves G3 unknown"] = ("G3", Unknown, p => p.Is(TheStrasbourgCourt.Rule39, "lifted")),

        ["A further recovery period after a negative conclusion shuts G11"] = ("G11", Yes, p => p
            .Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, 1.January(2024))
            .Is(TheTrafficking.ConclusiveGrounds, "negative").On(TheTrafficking.ConclusiveGroundsOn, 1.June(2024))
            .Is(TheTrafficking.FurtherReasonableGrounds, "positive").On(TheTrafficking.FurtherReasonableGroundsOn, 20.November(2026))
            .Is(TheTrafficking.FurtherPeriodDetermined, "applies")),

        ["Court bail with no release on file shuts G4"] = ("G4", Yes, p => p.Has<Proceedings>(c => c.Yes(TheProceedings.BindThePersonToStay))),
        ["A court's order that ends bail, or discontinuance, opens G4"] = ("G4", No, p => p.All<CourtOrder>().All<Proceedings>().Has<Proceedings>(c => c.Yes(TheProceedings.BindThePersonToStay).Yes(TheProceedings.AreReleasedByTheCourt))),
        ["A letter of the police or prosecutor does not open G4 while bail binds the person"] = ("G4", Yes, p => p.Has<Proceedings>(c => c.Yes(TheProceedings.BindThePersonToStay).Yes(TheProceedings.ReleaseIsAgreed))),
        ["A witness summons shuts G4"] = ("G4", Yes, p => p.Has<CourtOrder>(o => o.Is(TheCourtOrder.Type, "witness-summons").Yes(TheCourtOrder.IsActive))),
        ["Proceedings not said to bind leave G4 unknown"] = ("G4", Unknown, p => p.All<CourtOrder>().All<Proceedings>().Has<Proceedings>(c => c.Yes(TheProceedings.ArePending))),

        ["An undecided asylum claim shuts G5"] = ("G5", Yes, p => p.Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined").On(TheProtectionClaim.MadeOn, 1.June(2026)).No(TheProtectionClaim.ThirdStateRemovalConditionsAreMet))),
        ["A file without any claim opens G5"] = ("G5", No, p => p.All<ProtectionClaim>()),
        ["A file that does not list claims leaves G5 unknown"] = ("G5", Unknown, _ => { }
        ),

        ["A pending appeal brought here shuts G6"] = ("G6", Yes, p => p.Has<Appeal>(a => PendingAppeal(a))),
        ["A file without any appeal opens G6"] = ("G6", No, p => p.All<Appeal>()),
        ["A file that does not list appeals leaves G6 unknown"] = ("G6", Unknown, _ => { }
        ),

        ["A window still open shuts G7"] = ("G7", Yes, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "window-open"))),
        ["A written waiver opens G7"] = ("G7", No, p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "window-open").Yes(TheAppeal.WasWaivedInWriting))),
        ["A window closed but not checked leaves G7 unknown"] = ("G7", Unknown, p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "window-closed"))),
        ["A window closed and checked opens G7"] = ("G7", No, p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "window-closed").Yes(TheAppeal.LodgementWasChecked))),
        ["An undecided application for permission shuts G7"] = ("G7", Yes, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "application-undecided").Yes(TheAppeal.LodgementWasChecked))),
        ["A time to ask for permission that is still running shuts G7"] = ("G7", Yes, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "could-be-asked-for").On(TheAppeal.PermissionLastDay, 23.November(2026)).Yes(TheAppeal.LodgementWasChecked))),
        ["With no further step open, and checked, G7 is open"] = ("G7", No, p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open").Yes(TheAppeal.LodgementWasChecked))),
        ["Whether a further step is open is not on file, so G7 is unknown"] = ("G7", Unknown, p => p.All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Yes(TheAppeal.LodgementWasChecked))),
        ["A late application shuts G7"] = ("G7", Yes, p => p.Has<Appeal>(a => a.Is(TheAppeal.Status, "late-application"))),

        ["An active order to bring somebody back shuts G2"] = ("G2", Yes, p => p.Has<CourtOrder>(o => o.Is(TheCourtOrder.Type, "order-to-return").Yes(TheCourtOrder.IsActive).No(TheCourtOrder.ForbidsRemoval))),
        ["Nothing decided shuts G8"] = ("G8", Yes, p => p.Is(TheDecision.Type, "none")),
        ["A British citizen shuts G8, because no order can bind one"] = ("G8", Yes, p => p.Yes(ThePerson.IsABritishCitizen)),
        ["A served order opens G8"] = ("G8", No, p => WithAServedOrder(p.Is(TheDecision.Type, "deport-conducive"))),
        ["A deportation order in force, which displaces section 10, leaves notice under section 10A no use for G8"] = ("G8", Yes, p => NoticedUnderSection10(p)
            .All<DeportationOrder>().Has<DeportationOrder>(o => o.Yes(TheDeportationOrder.IsInForce).Is(TheDeportationOrder.Basis, "s3-5-a").On(TheDeportationOrder.MadeOn, 1.October(2026)).On(TheDeportationOrder.ServedOn, 1.December(2026)))),
        ["Without an order, notice under section 10A that has run opens G8"] = ("G8", No, p => NoticedUnderSection10(p).All<DeportationOrder>()),
        ["An order not yet served, outside section 10, shuts G8"] = ("G8", Yes, p => p.No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "deport-conducive").No(TheDeparture.RemovalIsUnderSection10)
            .No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave")
            .All<DeportationOrder>().Has<DeportationOrder>(o => o.Yes(TheDeportationOrder.IsInForce).Yes(TheDeportationOrder.IsSigned).On(TheDeportationOrder.MadeOn, 1.October(2026)).On(TheDeportationOrder.ServedOn, 1.December(2026)))),
        ["Somebody refused at the port, told of a departure within seven days, opens G8"] = ("G8", No, p => RefusedAtThePort(p).Is(TheRemovalNotice.Exception, "s10C").On(TheRemovalNotice.DepartureDetailsGivenOn, 21.November(2026))
            .On(TheRemovalNotice.StatedDepartureDate, 23.November(2026)).On(TheDeparture.PlannedOn, 23.November(2026)).Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed)),
        ["Somebody refused at the port without any notice leaves G8 to a lawyer"] = ("G8", Unknown, p => RefusedAtThePort(p).Is(TheRemovalNotice.Exception, "none").On(TheDeparture.PlannedOn, 23.November(2026))
            .On(TheRemovalNotice.StatedDepartureDate, 1.December(2026))),
        ["Somebody refused at the port and given leave since shuts G8"] = ("G8", Yes, p => p.No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "remove-illegal-entrant").No(TheDeparture.RemovalIsUnderSection10).All<DeportationOrder>()
            .Yes(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.Status, "limited").Is(TheLeave.EntryMode, "refused-and-admitted")),
        ["An order whose service is not on file leaves G8 unknown"] = ("G8", Unknown, p => p.No(ThePerson.IsABritishCitizen).Is(TheDecision.Type, "deport-conducive")
            .All<DeportationOrder>().Has<DeportationOrder>(o => o.Yes(TheDeportationOrder.IsInForce).Yes(TheDeportationOrder.IsSigned).On(TheDeportationOrder.MadeOn, 1.October(2026)))),

        ["An automatic order made too early and since revoked does not shut G9 for ever"] = ("G9", No, p => WithAnEarlyOrder(p, inForce: false)),
        ["An automatic order made too early and still in force shuts G9"] = ("G9", Yes, p => WithAnEarlyOrder(p, inForce: true)),
        ["No automatic order opens G9"] = ("G9", No, p => p.Is(TheDecision.Type, "deport-conducive").All<DeportationOrder>()),

        ["A child with no record of best interests leaves G10 unknown"] = ("G10", Unknown, p => p.All<Child>().Has<Child>(c => AChildOf(c, 2015))),
        ["A record made after the decision shuts G10"] = ("G10", Yes, p => p.On(TheDecision.Date, 1.September(2026)).All<Child>().Has<Child>(c => AChildOf(c, 2015).On(TheChild.BestInterestsRecordedOn, 2.September(2026)))),
        ["A family return without the panel shuts G10"] = ("G10", Yes, p => p.No(TheSafeguards.FamilyReturnsPanelWasConsulted).Has<Child>(c => AChildOf(c, 2015).Yes(TheChild.LivesWithThePerson).Yes(TheChild.WouldLeaveToo))),

        ["Without a positive first decision there is no recovery period, so G11 is open"] = ("G11", No, p => p.Is(TheTrafficking.ReasonableGrounds, "none")),
        ["A file without decisions on trafficking leaves G11 unknown"] = ("G11", Unknown, _ => { }
        ),

        ["An unanswered submission shuts G12"] = ("G12", Yes, p => p.Has<FurtherSubmissions>(f => f.Is(TheFurtherSubmissions.Status, "unanswered"))),
        ["A rejected submission opens G12"] = ("G12", No, p => p.All<FurtherSubmissions>().Has<FurtherSubmissions>(f => f.Is(TheFurtherSubmissions.Status, "rejected"))),
        ["A file that does not list submissions leaves G12 unknown"] = ("G12", Unknown, _ => { }
        ),

        ["A lodged claim against removal shuts G13"] = ("G13", Yes, p => p.Has<JudicialReview>(j => j.Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, "lodged"))),
        ["A recorded assessment opens G13"] = ("G13", No, p => p.All<JudicialReview>().Has<JudicialReview>(j => j.Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, "lodged").Yes(TheJudicialReview.BarrierAssessmentIsRecorded))),
        ["Permission granted shuts G13 whatever was assessed"] = ("G13", Yes, p => p.Has<JudicialReview>(j => j.Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, "permission-granted").Yes(TheJudicialReview.BarrierAssessmentIsRecorded))),
        ["A letter before claim stops nothing by itself, so G13 is open"] = ("G13", No, p => p.All<JudicialReview>().Has<JudicialReview>(j => j.Yes(TheJudicialReview.ChallengesRemoval).Is(TheJudicialReview.Status, "pre-action"))),
        ["A file that does not list claims leaves G13 unknown"] = ("G13", Unknown, _ => { }
        ),

        ["Pending proceedings with no release on file shut G14"] = ("G14", Yes, p => p.Has<Proceedings>(c => c.Yes(TheProceedings.ArePending))),
        ["Proceedings that are over open G14"] = ("G14", No, p => p.All<Proceedings>().Has<Proceedings>(c => c.No(TheProceedings.ArePending))),
        ["A file that does not list proceedings leaves G14 unknown"] = ("G14", Unknown, _ => { }
        ),

        ["A pending appeal of which the Tribunal was not told shuts G15"] = ("G15", Yes, p => p.Is(TheDecision.Type, "deport-conducive").No(TheDeparture.TribunalWasTold).Has<Appeal>(a => PendingAppeal(a))),
        ["An undecided application for permission of which the Tribunal was not told shuts G15"] = ("G15", Yes, p => p.Is(TheDecision.Type, "deport-conducive").No(TheDeparture.TribunalWasTold)
            .Has<Appeal>(a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "application-undecided"))),
        ["An appeal against deprivation of which the Tribunal was not told shuts G15"] = ("G15", Yes, p => p.No(TheDeparture.TribunalWasTold).Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.AppealStatus, "pending")),
        ["Telling the Tribunal opens G15"] = ("G15", No, p => p.Yes(TheDeparture.TribunalWasTold).Has<Appeal>(a => PendingAppeal(a))),
        ["With no appeal, and nothing relied on for deprivation, G15 is open"] = ("G15", No, p => p.All<Appeal>().Is(TheDeprivation.Ground, "none")),
        ["With no appeal brought, the state of a deprivation appeal leaves G15 unknown"] = ("G15", Unknown, p => p.All<Appeal>().Is(TheDeprivation.Ground, "s40-2")),
        ["Whether the Tribunal was told is not on file, so G15 is unknown"] = ("G15", Unknown, p => p.Is(TheDecision.Type, "deport-conducive").Has<Appeal>(a => PendingAppeal(a))),

        ["Another destination than the one noticed shuts G16"] = ("G16", Yes, p => p.Is(TheRemovalNotice.NoticedDestination, "FRA").Is(TheDestination.Country, "DEU")),
        ["The destination noticed, by the stops noticed, opens G16"] = ("G16", No, p => p.Is(TheRemovalNotice.NoticedDestination, "FRA").Is(TheDestination.Country, "FRA").Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed)),
        ["A destination that an officer finds to be another than the one noticed shuts G16"] = ("G16", Yes, p => p.Is(TheRemovalNotice.NoticedDestination, "FRA").Is(TheDestination.Country, "FRA").No(TheRemovalNotice.DestinationIsAsNoticed)),
        ["A notice whose destination is not on file leaves G16 unknown"] = ("G16", Unknown, p => p.Is(TheDestination.Country, "FRA").Yes(TheRemovalNotice.StopsAreAsNoticed)),

        ["Unfitness shuts G17"] = ("G17", Yes, p => p.No(TheDeparture.IsFitToTravel)),
        ["Doubted capacity shuts G17"] = ("G17", Yes, p => p.Is(TheSafeguards.Capacity, "doubted")),
        ["Missing interpretation shuts G17"] = ("G17", Yes, p => p.Yes(TheSafeguards.InterpreterIsNeeded).No(TheSafeguards.InterpreterIsRecorded)),
        ["Fitness, capacity and language together open G17"] = ("G17", No, p => p.Yes(TheDeparture.IsFitToTravel).Is(TheSafeguards.Capacity, "no-doubt").No(TheSafeguards.InterpreterIsNeeded)),
        ["Fitness not assessed leaves G17 unknown"] = ("G17", Unknown, p => p.Is(TheSafeguards.Capacity, "no-doubt").No(TheSafeguards.InterpreterIsNeeded)),

        ["A victim not told shuts G18"] = ("G18", Yes, p => p.Yes(TheDeparture.ThereIsAVictimToTell).No(TheDeparture.VictimNoticeIsDoneOrDated)),
        ["No victim to tell opens G18"] = ("G18", No, p => p.No(TheDeparture.ThereIsAVictimToTell)),
        ["Whether a victim asked is not on file, so G18 is unknown"] = ("G18", Unknown, p => p.No(TheDeparture.VictimNoticeIsDoneOrDated)),

        ["An open deprivation appeal shuts G19"] = ("G19", Yes, p => p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.AppealStatus, "pending")),
        ["An appeal dismissed but not finally shuts G19"] = ("G19", Yes, p => p.Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.AppealStatus, "dismissed-not-final")),
        ["No deprivation opens G19"] = ("G19", No, p => p.Is(TheDeprivation.Ground, "none")),
        ["An appeal of unknown state leaves G19 unknown"] = ("G19", Unknown, p => p.Is(TheDeprivation.Ground, "s40-2")),

        ["Nothing decided shuts G20: an absent signature is not a signature"] = ("G20", Yes, p => p.Is(TheDecision.Type, "none")),
        ["A signed decision opens G20"] = ("G20", No, p => p.Is(TheDecision.Type, "deport-conducive").Yes(TheDecision.WasMadeByAPerson)),
        ["A decision whose author is not on file leaves G20 unknown"] = ("G20", Unknown, p => p.Is(TheDecision.Type, "deport-conducive")),

        ["Serving a sentence shuts G21"] = ("G21", Yes, p => p.Yes(TheCustody.IsServingASentence)),
        ["An early-removal window on the prison's own date opens G21"] = ("G21", No, p => p.Yes(TheCustody.IsServingASentence).Is(TheCustody.EarlyDepartureWindow, "early-removal").On(TheCustody.EarlyRemovalEligibleOn, 1.November(2026)).No(TheCustody.IsExcludedFromEarlyRemoval)),
        ["An early-removal window that has not come shuts G21"] = ("G21", Yes, p => p.Yes(TheCustody.IsServingASentence).Is(TheCustody.EarlyDepartureWindow, "early-removal").On(TheCustody.EarlyRemovalEligibleOn, 24.November(2026))),
        ["Not serving opens G21"] = ("G21", No, p => p.No(TheCustody.IsServingASentence)),
        ["Custody not on file leaves G21 unknown"] = ("G21", Unknown, _ => { }
        ),

        ["No document shuts G22"] = ("G22", Yes, p => p.No(TheDestination.DocumentIsHeld)),
        ["An acceptance that is not current shuts G22"] = ("G22", Yes, p => p.No(TheDestination.AcceptsThePersonNow)),
        ["A valid document and a current acceptance open G22"] = ("G22", No, p => p.Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin).Yes(TheDestination.AcceptsThePersonNow)),
        ["An acceptance not on file leaves G22 unknown"] = ("G22", Unknown, p => p.Yes(TheDestination.DocumentIsHeld).Yes(TheDestination.DocumentCoversArrivalWithMargin)),
    };

    public static TheoryData<string> Sentences => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_gate_is_shut_open_or_unknown_as_the_facts_say(string sentence)
    {
        var (id, shut, says) = Cases[sentence];
        var gate = TheGates.All.Single(g => g.Id == id);

        Assert.Equal(shut, gate.ShutWhen.On(A.Case(says), Today));
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void An_Irish_citizen_who_needs_no_leave_shuts_G1_only_against_removal_for_want_of_it(bool underSection10, Answer shut) =>
        Assert.Equal(shut, G01.Gate.ShutWhen.On(
            A.Case(p => p
                .No(ThePerson.IsABritishCitizen).Yes(ThePerson.IsAnIrishCitizen).No(ThePerson.HasTheRightOfAbode)
                .Is(ThePerson.CitizenOn1January1973, "neither").Is(ThePerson.ExemptCategory, "none").Judged(Judgements.J04, met: false)
                .No(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.WasOrdinarilyResidentOn1January1973)
                .Yes(ThePerson.IdentityIsEstablished).Yes(ThePerson.NationalityEnquiryIsRecorded).All<DeportationOrder>().No(TheLeave.ExclusionDirectionIsNotified).No(TheLeave.IsAnExcludedPerson)
                .Says(TheDeparture.RemovalIsUnderSection10.Definition, new Record.YesNoValue(underSection10)).No(TheStatelessness.WasFound)
                .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "IRL").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised))),
            Today));

    [Fact]
    public void There_are_22_gates_in_order_with_the_classes_of_the_table()
    {
        Assert.Equal(Enumerable.Range(1, 22).Select(n => $"G{n}"), TheGates.All.Select(g => g.Id));
        Assert.Equal(["G1", "G2", "G3", "G4", "G7", "G20"], TheGates.All.Where(g => g.Class == GateClass.Abs).Select(g => g.Id));
        Assert.Equal(["G13", "G14", "G17", "G18", "G19"], TheGates.All.Where(g => g.Class == GateClass.Pol).Select(g => g.Id));
    }

    [Fact]
    public void A_statutory_exception_is_named_only_on_a_statutory_gate() =>
        Assert.All(TheGates.All.Where(g => g.Exceptions.Count > 0), gate => Assert.Equal(GateClass.Stat, gate.Class));

    [Fact]
    public void A_requested_interim_measure_holds_removal_on_the_persons_reading_and_not_on_the_states()
    {
        var record = A.Case(p => p.Is(TheStrasbourgCourt.Rule39, "requested"));

        Assert.Equal(Yes, G03.Gate.ShutWhen.Read(record, Today.At(LocalTime.Midnight), Record.Reading.Person).Answer);
        Assert.Equal(No, G03.Gate.ShutWhen.Read(record, Today.At(LocalTime.Midnight), Record.Reading.State).Answer);
        Assert.Equal(["doubt.ecthr.rule39.requested"], G03.Gate.ShutWhen.Read(record, Today).MissingIds());
    }

    [Fact]
    public void An_automatic_order_is_looked_at_on_the_day_it_was_made_too()
    {
        var nodes = new List<Node>();
        Collect(G09.Gate.ShutWhen.Node);
        Assert.Contains(nodes, n => n is AsAt { Day: FactDate { Fact.Name: "madeOn" } });

        void Collect(Node node)
        {
            nodes.Add(node);
            foreach (var child in node.Children) Collect(child);
        }
    }

    private static Subject Removable(Subject person) => person
        .No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen).No(ThePerson.HasTheRightOfAbode)
        .Is(ThePerson.CitizenOn1January1973, "neither").Is(ThePerson.ExemptCategory, "none").Judged(Judgements.J04, met: false)
        .No(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.HasBeenACommonwealthCitizenSince1983)
        .No(ThePerson.WasOrdinarilyResidentOn1January1973).No(TheDeparture.RemovalIsUnderSection10)
        .All<Nationality>().No(TheStatelessness.WasFound);

    private static Subject LongResidentUnderAnOrder(Subject person, string basis) => person.Foreign()
        .Yes(ThePerson.IdentityIsEstablished).Is(ThePerson.ExemptCategory, "none").On(ThePerson.DateOfBirth, 1.May(1960))
        .Yes(ThePerson.LongResidenceIsDisputed).Is(ThePerson.CitizenOn1January1973, "irish").Judged(Judgements.J04, met: true)
        .No(TheDeparture.RemovalIsUnderSection10).On(TheDecision.Date, 1.August(2026)).Is(TheDecision.Type, basis == "s3-6" ? "deport-recommendation" : "deport-conducive")
        .All<Nationality>().Has<Nationality>(n => n.Is(TheNationality.Country, "IRL").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised))
        .All<DeportationOrder>().Has<DeportationOrder>(o => o.Is(TheDeportationOrder.Basis, basis).Yes(TheDeportationOrder.IsInForce).On(TheDeportationOrder.MadeOn, 1.October(2026)));

    private static Subject KnownNational(Subject person) => Removable(person).Yes(ThePerson.IdentityIsEstablished).Yes(ThePerson.NationalityEnquiryIsRecorded)
        .Has<Nationality>(n => n.Is(TheNationality.Country, "FRA").Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised));

    private static Subject PendingAppeal(Subject appeal) => appeal
        .Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal").Is(TheAppeal.Against, "human-rights-refusal")
        .Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).On(TheAppeal.LodgedOn, 1.November(2026));

    private static Subject WithAServedOrder(Subject person) => person.No(ThePerson.IsABritishCitizen).No(ThePerson.HasTheRightOfAbode)
        .All<DeportationOrder>().Has<DeportationOrder>(o => o
            .Yes(TheDeportationOrder.IsInForce).Yes(TheDeportationOrder.IsSigned).Is(TheDeportationOrder.Basis, "s3-5-a")
            .On(TheDeportationOrder.MadeOn, 1.October(2026)).On(TheDeportationOrder.ServedOn, 5.October(2026)));

    private static Subject RefusedAtThePort(Subject person) => person.Foreign().On(ThePerson.DateOfBirth, 1.May(1988)).All<DeportationOrder>()
        .Is(TheDecision.Type, "remove-illegal-entrant").No(TheDeparture.RemovalIsUnderSection10)
        .Yes(TheLeave.WasRefusedLeaveToEnter).On(TheLeave.RefusedLeaveToEnterOn, 20.November(2026)).Is(TheLeave.Status, "none").Is(TheLeave.EntryMode, "refused-and-admitted");

    private static Subject WithAnEarlyOrder(Subject person, bool inForce) => person.No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen)
        .No(ThePerson.HasTheRightOfAbode).No(TheDecision.WasNoticedBefore1August2008).Is(TheDecision.Type, "deport-automatic")
        .On(ThePerson.DateOfBirth, 1.May(1988)).WithoutEuropeanRights()
        .Convicted(1.March(2026), 24, c => c.Is(TheConviction.AppealStatus, "dismissed").Yes(TheConviction.IsAReasonForTheDecision).No(TheConviction.HasWaivedInWriting)
            .On(TheConviction.ConvictionAppealDeadline, 1.April(2026)).On(TheConviction.SentenceAppealDeadline, 1.April(2026))
            .All<CriminalAppeal>())
        .All<DeportationOrder>().Has<DeportationOrder>(o => o.Is(TheDeportationOrder.Basis, "s32-5").On(TheDeportationOrder.MadeOn, 20.March(2026))
            .Says(TheDeportationOrder.IsInForce.Definition, new Law.Record.YesNoValue(inForce)));

    private static Subject NoticedUnderSection10(Subject person) => person
        .Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, 1.October(2026)).Yes(TheDeparture.RemovalIsUnderSection10)
        .No(ThePerson.IsABritishCitizen).No(ThePerson.HasTheRightOfAbode).On(ThePerson.DateOfBirth, 1.May(1988)).WithoutEuropeanRights()
        .Yes(TheLeave.IsRequired).Is(TheLeave.Status, "none").No(TheLeave.ContinuesByStatute)
        .On(TheRemovalNotice.IntentionGivenOn, 1.November(2026)).On(TheRemovalNotice.DepartureDetailsGivenOn, 1.November(2026))
        .On(TheRemovalNotice.PeriodEnds, 10.November(2026)).On(TheRemovalNotice.StatedDepartureDate, 23.November(2026)).On(TheDeparture.PlannedOn, 23.November(2026))
        .Yes(TheRemovalNotice.DestinationIsAsNoticed).Yes(TheRemovalNotice.StopsAreAsNoticed);

    private static Subject AChildOf(Subject child, int year) => child
        .On(TheChild.DateOfBirth, 1.March(year)).Yes(TheChild.IsInTheUnitedKingdom);
}
