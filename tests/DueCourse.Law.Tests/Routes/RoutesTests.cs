namespace DueCourse.Law.Tests.Routes;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Routes;
using NodaTime;
using static DueCourse.Law.Drafting.RouteStatus;

public sealed class RoutesTests
{
    private static readonly LocalDate Today = 23.November(2026);

    internal static readonly Dictionary<string, (string Route, RouteStatus Status, Action<Subject> Says)> Cases = new()
    {
        ["An Irish citizen is not deported automatically"] = ("R1", Blocked, p => p.Yes(ThePerson.IsAnIrishCitizen).No(ThePerson.IsABritishCitizen)),
        ["Without any conviction there is no automatic deportation"] = ("R1", Blocked, p => p.No(ThePerson.IsABritishCitizen).All<Conviction>()),
        ["Of whom nothing is known, R1 is unknown"] = ("R1", Unknown, _ => { }
        ),
        ["Without the judgements R2 is unknown"] = ("R2", Unknown, p => p.No(ThePerson.IsABritishCitizen)),
        ["A judgement that deportation is not conducive blocks R2"] = ("R2", Blocked, p => p.Judged(Judgements.J08, met: false)),
        ["Allegations alone found nothing on R2"] = ("R2", Blocked, p => p.All<Conviction>().No(TheConduct.FindingOfConductIsRecorded)),
        ["Nobody in the family is ordered to be deported"] = ("R3", NotApplicable, p => p.No(ThePrincipal.IsOrderedToBeDeported)),
        ["An adult child is outside the list"] = ("R3", Blocked, p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "child-18-or-over")),
        ["Eight weeks after the principal left it is too late"] = ("R3", Blocked, p => p.Yes(ThePrincipal.IsOrderedToBeDeported).No(ThePrincipal.OrderStatesAutomatic).On(ThePrincipal.DepartedOn, 27.September(2026))),
        ["Eight weeks to the day the law is in doubt"] = ("R3", Unknown, p => p.Yes(ThePrincipal.IsOrderedToBeDeported).No(ThePrincipal.OrderStatesAutomatic).On(ThePrincipal.DepartedOn, 28.September(2026))),
        ["A child adopted in fact belongs to the family"] = ("R3", Unknown, p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "child-under-18-adopted-in-fact")),
        ["A principal who has not left keeps the order against a family member in time"] = ("R3", Unknown, p => p.Yes(ThePrincipal.IsOrderedToBeDeported).Is(ThePrincipal.Relationship, "child-under-18").No(ThePrincipal.HasLeft).No(ThePrincipal.OrderStatesAutomatic)),
        ["No court recommended deportation"] = ("R4", NotApplicable, p => p.No(TheCourtRecommendation.WasMade)),
        ["A recommendation under appeal blocks R4"] = ("R4", Blocked, p => p.Yes(TheCourtRecommendation.WasMade).Yes(TheCourtRecommendation.AppealIsPendingOrInTime)),
        ["In Scotland 28 days must pass after a recommendation"] = ("R4", Blocked, p => p.Yes(TheCourtRecommendation.WasMade).On(TheCourtRecommendation.MadeOn, 1.November(2026)).No(TheCourtRecommendation.AppealIsPendingOrInTime)
            .Has<Conviction>(c => c.Is(TheConviction.Jurisdiction, "scotland").Yes(TheConviction.WasRecommendedOn))),
        ["An appeal about the decision to deport blocks R4"] = ("R4", Blocked, p => p.Yes(TheCourtRecommendation.WasMade).Is(TheDecision.Type, "deport-recommendation").No(TheCertificate.S97A).Has<Appeal>(a => a
            .Is(TheAppeal.Against, "human-rights-refusal").Yes(TheAppeal.RelatesToTheDecisionToDeport).Yes(TheAppeal.IsInCountry).Is(TheAppeal.Status, "pending"))),
        ["A judgement that deportation is not conducive blocks R5"] = ("R5", Blocked, p => p.Is(TheSettlementScheme.Status, "settled").Judged(Judgements.J08, met: false)),
        ["A holder of indefinite leave, once refused at the port, is not removed under R6"] = ("R6", Blocked, p => p.Foreign().Yes(TheLeave.IsRequired).Is(TheLeave.Status, "indefinite").No(TheLeave.ContinuesByStatute)
            .Yes(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave").Is(TheRemovedRelative.Relationship, "none")
            .Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, 1.October(2026))),
        ["A person whom the Withdrawal Agreement protects is not removed under R6"] = ("R6", Blocked, p => p.Foreign().Is(TheSettlementScheme.Status, "pre-settled")),
        ["A person of whom nothing is known may still be under R6"] = ("R6", Unknown, _ => { }
        ),
        ["Leave that continues by statute blocks R6"] = ("R6", Blocked, p => p.No(ThePerson.IsABritishCitizen).Yes(TheLeave.ContinuesByStatute)),
        ["A foreign national has no citizenship to lose"] = ("R7", NotApplicable, p => p.No(ThePerson.IsABritishCitizen).No(TheDeprivation.OrderHasEffect)),
        ["An open deprivation appeal blocks R7"] = ("R7", Blocked, p => p.Yes(TheDeprivation.OrderHasEffect).Is(TheDeprivation.Ground, "s40-2").Is(TheDeprivation.AppealStatus, "pending")),
        ["A request alone is not extradition"] = ("R8", Blocked, p => p.Is(TheExtradition.Status, "requested")),
        ["An appeal on a claim for protection that is still in time blocks R8"] = ("R8", Blocked, p => p.Is(TheExtradition.Status, "ordered")
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, 23.November(2026)))),
        ["Whether extradition was asked is not on file"] = ("R8", Unknown, _ => { }
        ),
        ["Without a final sentence there is no transfer"] = ("R9", Blocked, p => p.Yes(TheCustody.IsServingASentence).No(ThePrisonerTransfer.SentenceIsFinal)),
        ["The Act on transfers as it stands was not read, so R9 is unknown"] = ("R9", Unknown, p => p.Yes(TheCustody.IsServingASentence).Yes(ThePrisonerTransfer.AgreementIsInForce).Yes(ThePrisonerTransfer.BothStatesAgree)
            .No(ThePrisonerTransfer.ConsentIsRequired).Yes(ThePrisonerTransfer.StepsToInformWereTaken)),
        ["Somebody not notified of a decision to deport is not liable to removal for R10"] = ("R10", Blocked, p => p.Foreign().Yes(TheCustody.IsServingASentence).All<Notice>().No(TheCourtRecommendation.WasMade)
            .No(TheLeave.WasRefusedLeaveToEnter).Is(TheLeave.EntryMode, "with-leave").No(TheLeave.IsRequired).Is(TheRemovedRelative.Relationship, "none")
            .Is(TheDecision.Type, "remove-s10").On(TheDecision.Date, 1.October(2026))),
        ["Of a British citizen nothing is decided, so R7 is unknown"] = ("R7", Unknown, p => p.Yes(ThePerson.IsABritishCitizen).Is(TheDeprivation.Ground, "none")),
        ["A ground made out and not relied on blocks R7"] = ("R7", Blocked, p => p.Yes(ThePerson.IsABritishCitizen).Is(TheDeprivation.Ground, "none").Judged(Judgements.J42, met: true)),
        ["A citizen by birth with no other nationality cannot lose citizenship, whatever ground is recorded"] = ("R7", Blocked, p => p.Yes(ThePerson.IsABritishCitizen).No(ThePerson.HoldsAnotherBritishStatus)
            .Is(TheDeprivation.Ground, "none").Is(TheDeprivation.Stage, "none").All<Nationality>()
            .No(TheDeprivation.StatusResultsFromNaturalisation).No(TheDeprivation.StatusResultsFromRegistrationOrNaturalisation)),
        ["A naturalised citizen with no other nationality may still have obtained it by deception"] = ("R7", Unknown, p => p.Yes(ThePerson.IsABritishCitizen)
            .Is(TheDeprivation.Ground, "none").Is(TheDeprivation.Stage, "none").All<Nationality>()
            .Yes(TheDeprivation.StatusResultsFromNaturalisation).Yes(TheDeprivation.StatusResultsFromRegistrationOrNaturalisation)),
        ["An asylum appeal still open blocks R8, although the claim was decided"] = ("R8", Blocked, p => p.Is(TheExtradition.Status, "ordered")
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "upper-tribunal"))),
        ["Whether a late application keeps the claim open is unsettled, so R8 is unknown"] = ("R8", Unknown, p => p.Is(TheExtradition.Status, "ordered")
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "late-application-undecided"))),
        ["Pending proceedings block early removal"] = ("R10", Blocked, p => p.Yes(TheCustody.IsServingASentence).Has<Proceedings>(c => c.Yes(TheProceedings.ArePending))),
        ["The prison's date is not on file, so R10 is unknown"] = ("R10", Unknown, p => p.Yes(TheCustody.IsServingASentence).No(ThePerson.IsABritishCitizen)),
        ["A free, informed choice with a document opens R11"] = ("R11", Open, p => p.No(ThePerson.IsABritishCitizen).Is(TheOtherRoutes.VoluntaryReturn, "agreed").Yes(TheOtherRoutes.ConsentIsInformed)
            .Yes(TheDestination.DocumentIsHeld).Is(TheSafeguards.Capacity, "no-doubt").All<Proceedings>().All<CourtOrder>()),
        ["A person already under a deportation order is not paid to leave instead of one"] = ("R11.paid", Blocked, p => p.WithinNoException().Has<DeportationOrder>(o => o.Is(TheDeportationOrder.Basis, "s3-5-a").On(TheDeportationOrder.MadeOn, 1.October(2026)).Yes(TheDeportationOrder.IsInForce))),
        ["Doubted capacity blocks R11"] = ("R11", Blocked, p => p.No(ThePerson.IsABritishCitizen).Is(TheOtherRoutes.VoluntaryReturn, "agreed").Is(TheSafeguards.Capacity, "doubted")),
        ["The section on conditional cautions as it stands was not read, so R12 is unknown"] = ("R12", Unknown, p => p.Foreign().On(ThePerson.DateOfBirth, 1.January(1990)).Is(TheOtherRoutes.Caution, "accepted")
            .Yes(TheSafeguards.LegalAdviceWasOffered).No(TheSafeguards.InterpreterIsNeeded).Is(TheSafeguards.Capacity, "no-doubt").No(TheTrafficking.IndicatorsArePresent)),
        ["No caution sends a British citizen away"] = ("R12", Blocked, p => p.Yes(ThePerson.IsABritishCitizen)),
        ["Indicators of trafficking block R12"] = ("R12", Blocked, p => p.Is(TheOtherRoutes.Caution, "offered").Yes(TheTrafficking.IndicatorsArePresent)),
        ["A protection claim blocks R13"] = ("R13", Blocked, p => p.Has<HumanRightsClaim>(c => c.Is(TheHumanRightsClaim.Status, "refused")).Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined"))),
        ["No human rights claim, so no certificate"] = ("R13", NotApplicable, p => p.All<HumanRightsClaim>()),
        ["A person here is not excluded"] = ("R14", NotApplicable, p => p.Yes(ThePerson.IsInTheUnitedKingdom)),
        ["A British citizen is never excluded"] = ("R14", Blocked, p => p.No(ThePerson.IsInTheUnitedKingdom).Yes(ThePerson.IsABritishCitizen)),
        ["Restricted leave is open to a person excluded whose removal would breach a Convention right"] = ("R15.restricted-leave", Open, p => p.Foreign().Judged(Judgements.J16, met: true)
            .Is(TheProtectionStatus.Article1F, "decided-excluded").Judged(Judgements.J36, met: true)),
        ["Restricted leave is not for a person whose removal breaches no Convention right"] = ("R15.restricted-leave", Blocked, p => p.WithinNoException()
            .Is(TheProtectionStatus.Article1F, "decided-excluded").Judged(Judgements.J36, met: true)),
        ["Stateless leave is open to a person found stateless who looked for every nationality"] = ("R15.stateless-leave", Open, p => p.Foreign().Yes(TheStatelessness.WasFound).Yes(TheStatelessness.HasSoughtAvailableNationality)
            .No(TheStatelessness.IsExcluded).Judged(Judgements.J47, met: true).All<AdmissibleCountry>()),
        ["A person who did not look for a nationality gets no stateless leave"] = ("R15.stateless-leave", Blocked, p => p.Foreign().Yes(TheStatelessness.WasFound).No(TheStatelessness.HasSoughtAvailableNationality)
            .No(TheStatelessness.IsExcluded).Judged(Judgements.J47, met: true).All<AdmissibleCountry>()),
        ["A country that would admit the person with lawful residence blocks stateless leave"] = ("R15.stateless-leave", Blocked, p => p.Foreign().Yes(TheStatelessness.WasFound).Yes(TheStatelessness.HasSoughtAvailableNationality)
            .No(TheStatelessness.IsExcluded).Judged(Judgements.J47, met: true).Has<AdmissibleCountry>(c => c.Yes(TheAdmissibleCountry.WouldAdmit).Yes(TheAdmissibleCountry.GivesLawfulResidence))),
        ["No action is always open"] = ("R15", Open, _ => { }
        ),
    };

    public static TheoryData<string> Sentences => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_route_stands_as_the_facts_say(string sentence)
    {
        var (id, status, says) = Cases[sentence];

        Assert.Equal(status, Stands(id, says).Status);
    }

    [Fact]
    public void There_are_fifteen_routes_in_order() =>
        Assert.Equal(Enumerable.Range(1, 15).Select(n => $"R{n}"), TheRoutes.All.Select(r => r.Id));

    [Fact]
    public void Whatever_blocks_says_what_would_unblock() =>
        Assert.All(TheRoutes.All.SelectMany(r => r.Blocks.Select(b => b.Unblocks).Concat(r.Requires.Select(q => q.Establish))), Assert.NotEmpty);

    [Fact]
    public void R15_has_no_action_restricted_leave_and_stateless_leave_each_with_its_own_status()
    {
        var parts = Stands("R15", p => p.Is(TheStatelessness.Application, "none").No(TheStatelessness.WasFound)).Parts;

        Assert.Equal([("R15.no-action", Open), ("R15.restricted-leave", Unknown), ("R15.stateless-leave", NotApplicable)],
            parts.Select(p => (p.Route.Id, p.Status)));
    }

    [Fact]
    public void No_part_is_open_while_the_whole_route_is_not()
    {
        Assert.All(Stands("R11", p => p.Yes(ThePerson.IsABritishCitizen)).Parts, p => Assert.Equal(NotApplicable, p.Status));
        Assert.All(Stands("R11", p => p.Foreign().Has<Proceedings>(c => c.Yes(TheProceedings.BindThePersonToStay))).Parts, p => Assert.Equal(Blocked, p.Status));
        Assert.All(Stands("R11", p => p.Foreign()).Parts, p => Assert.Equal(Unknown, p.Status));
    }

    private static RouteStanding Stands(string id, Action<Subject> says) => TheRoutes.All.SelectMany(r => r.Parts.Prepend(r)).Single(r => r.Id == id)
        .Stands(Situation.Of(A.Case(says).Read(Record.Reading.Established), Today.At(LocalTime.Midnight)));
}
