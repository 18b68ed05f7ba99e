namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>
/// Records that the Tribunal or court was asked, after the last day, whether anything was lodged, and that nothing was. This ends an
/// appeal; the clock alone never does.
/// </summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day on which it was asked and answered.</param>
/// <param name="AnsweredBy">Who answered.</param>
public sealed record CloseAppeal(EntryId Appeal, LocalDate On, string AnsweredBy) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(AnsweredBy, "name of whoever answered", 200) is { } empty) return empty;
        if (appeal is { State: AppealFinal, IsChecked: true }) return Decision.Nothing;
        var facts = new AppealFacts(c, Appeal, $"answer of {AnsweredBy}");
        facts.Happening.Add(In, new NothingWasLodged(Appeal, On, AnsweredBy));
        facts.YesNo(TheAppeal.LodgementWasChecked.Definition, yes: true, On);
        if (appeal.State is AppealFinal) return facts.Happening.Events;
        var window = AppealWindow.Of(c, Appeal, appeal.RunsFrom);
        if (window is { LastDay: null, IsOver: false })
            return new Refusal("appeal.window-unknown", "It is not known until when either side may go on.", string.Join(" ", window.Because.DefaultIfEmpty("Nothing on file says so.")), "Put what is missing on the file; until then nothing closes.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 104(2)" };
        if (window.LastDay is { } last && On <= last.Latest)
            return new Refusal("appeal.window-open", $"Something may still be lodged in time: until {last.Latest.Words()}{(last.IsExact ? "" : $", though on the strictest count until {last.Earliest.Words()}")}.", string.Join(" ", window.Because.TakeLast(2)),
                $"Ask the Tribunal after {last.Latest.Words()} whether anything was lodged, and record its answer.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 104(2)" };
        if (appeal.State is AppealWindowOpen) return facts.Status("window-closed", On).Deprivation(appeal.Against, "window-closed", On).Happening.Events;
        return facts.Further("none-open", On)
            .Day(TheAppeal.FinallyDeterminedOn.Definition, window.LastDay is { } ran ? new(ran.Earliest.PlusDays(1), ran.Latest.PlusDays(1)) : DateRange.On(appeal.RunsFrom))
            .Deprivation(appeal.Against, appeal.WasAllowed == true ? "allowed-final" : "dismissed-final", On).Happening.Events;
    }
}

/// <summary>Records that an appeal, or the decision that it was against, was withdrawn.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Side">By which side.</param>
/// <param name="On">The day on which the Tribunal's notice of it was sent.</param>
/// <param name="Reasons">Why, as given to the Tribunal.</param>
/// <param name="Document">The entry by which the Tribunal's notice was received.</param>
public sealed record RecordWithdrawal(EntryId Appeal, AppealSide Side, LocalDate On, string Reasons, EntryId Document) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now) =>
        Words.Refused(Reasons, "reasons", 4000) ?? NoPaper(c, Document, In) ?? (Decision)WithTheWindow(c, now, On, window =>
        {
            var facts = new AppealFacts(c, Appeal, $"the Tribunal's notice, {Document}");
            facts.Happening.Add(In, new AppealWasWithdrawn(Appeal, Side, On, Reasons, window.LastDay));
            return facts.Stage(appeal.State is BeforeUpperTribunal or OnwardPermissionAsked or PermissionAskedOfUpperTribunal ? "ut-withdrawn" : "withdrawal-sent", new(On, null, null, null))
                .Status("withdrawn", On).Deprivation(appeal.Against, "withdrawn", On).Happening.Events;
        });
}

/// <summary>Records that, despite a grant of leave, notice came in time that the appeal goes on for protection.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="LeaveSentOn">The day on which notice of the grant was sent.</param>
/// <param name="On">The day of receipt by the Tribunal.</param>
/// <param name="ToldBy">Who says so.</param>
public sealed record RecordPursuit(EntryId Appeal, LocalDate LeaveSentOn, LocalDate On, string ToldBy) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(ToldBy, "name of whoever says so", 200) is { } empty) return empty;
        if (appeal.Against is not (AppealAgainst.ProtectionRefusal or AppealAgainst.ProtectionRevocation))
            return new Refusal("appeal.not-on-protection", "This appeal is not about protection.", "After a grant of leave only such an appeal can go on.", "Record that it is abandoned by the grant.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 104(4A)-(4B)" };
        if (Unfit(LeaveSentOn, null, now) is { } no) return no;
        var facts = new AppealFacts(c, Appeal, ToldBy);
        facts.Happening.Add(In, new AppealPursuedAfterLeave(Appeal, On, ToldBy));
        return facts.YesNo(TheAppeal.LeaveWasGrantedSince.Definition, yes: true, LeaveSentOn).YesNo(TheAppeal.ProtectionGroundsArePursued.Definition, yes: true, On)
            .Stage("leave-granted-sent", new(LeaveSentOn, null, null, null)).Happening.Events;
    }
}

/// <summary>Records that an appeal counts as abandoned. The law is asked whether it does; if it does not, or that is not known, it does not.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Because">By what.</param>
/// <param name="On">The day of the departure, or on which notice of the grant of leave was sent.</param>
public sealed record RecordAbandonment(EntryId Appeal, AbandonedBy Because, LocalDate On) : AppealStepCommand(Appeal, On)
{
    private protected override LocalDate NotBefore(CaseAppeal appeal) => LocalDate.MinIsoValue;

    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        var today = DayOf(now);
        var facts = new AppealFacts(c, Appeal, Because == AbandonedBy.Departure ? "the record of the journey" : "the grant of leave");
        if (Because == AbandonedBy.Departure)
            facts.YesNo(TheAppeal.PersonLeftSince.Definition, yes: true, On).Day(TheAppeal.PersonLeftOn.Definition, DateRange.On(On));
        else
        {
            facts.YesNo(TheAppeal.LeaveWasGrantedSince.Definition, yes: true, On).Stage("leave-granted-sent", new(On, null, null, null));
            if (appeal.Against is AppealAgainst.ProtectionRefusal or AppealAgainst.ProtectionRevocation && !IsPursued(c))
            {
                if (AppealWindow.Situation(c, Appeal, On) is not { } s || Law.TribunalProcedureRules2014.Rule16.PursuitAfterAGrantOfLeave.Reckon(Start.On(On), null, s) is not FallsOn falls || falls.GateAfter >= today)
                    return new Refusal("appeal.may-be-pursued", "Notice that the appeal goes on for protection may still come.", "Within 28 days of the day on which notice of the grant was sent the person may choose to go on.", "Ask the Tribunal after that time whether notice came.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 104(4B); S.I. 2014/2604, r. 16(3)" };
                facts.YesNo(TheAppeal.ProtectionGroundsArePursued.Definition, yes: false, On);
            }
        }

        // The law is asked of the case in which this is a step of the appeal: beside its course nobody says that it is over.
        facts.Happening.Add(In, new AppealWasAbandoned(Appeal, Because, On));
        var condition = Because == AbandonedBy.Departure ? Section92.IsAbandonedByDeparture : Section104.IsAbandonedByAGrantOfLeave;
        var asked = Interpreter.Read(condition.Node, AppealWindow.Situation(c.Recorded(facts.Happening.Events, By, now), Appeal, today)!);
        if (asked.Answer != Answer.Yes)
            return new Refusal("appeal.not-abandoned", asked.Answer == Answer.No ? "By the law this appeal is not abandoned by that." : "It is not known that this appeal is abandoned by that.",
                "An appeal brought here ends by departure unless it was certified, and by a grant of leave unless it goes on for protection; while that is not known it is pending.", "Look at where it was brought, at the certificate, and at whether it goes on; put what is missing on the file.") { Citation = "Nationality, Immigration and Asylum Act 2002, ss. 92(8) and 104(4A)" };
        return facts.Status("abandoned", On).Stage("abandoned", new(On, null, null, null)).Deprivation(appeal.Against, "abandoned", On).Happening.Events;
    }

    private bool IsPursued(LiveCase c) => c.Statements.All.Any(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && s.Said.Subject == Appeal && s.Said.Fact == TheAppeal.ProtectionGroundsArePursued.Definition.Name);
}

/// <summary>Records that an appeal lapsed by a certificate under section 97. Nobody may sign that for the Secretary of State.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of the certificate.</param>
/// <param name="SignedBy">The Secretary of State who signed it, by name and office.</param>
/// <param name="SignedInPerson">It was signed in person.</param>
/// <param name="Certificate">The entry by which it was received.</param>
public sealed record RecordLapse(EntryId Appeal, LocalDate On, string SignedBy, bool SignedInPerson, EntryId Certificate) : AppealStepCommand(Appeal, On)
{
    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(SignedBy, "name and office of whoever signed", 200) is { } empty) return empty;
        if (!SignedInPerson)
            return new Refusal("appeal.certificate-not-in-person", "The certificate was not signed by the Secretary of State in person.", "An official's signature has no effect under section 97, and the appeal goes on.", "Record nothing of a lapse; ask the legal adviser.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 97(4)" };
        if (NoPaper(c, Certificate, In) is { } no) return no;
        if (appeal.Against is AppealAgainst.Deprivation or AppealAgainst.CitizensRights or AppealAgainst.Other)
            return new Refusal("appeal.not-under-section-82", "Section 97 does not reach this appeal.", "It takes away appeals under section 82 of the 2002 Act.", "Look at the certificate, and at the Act that it names.") { Citation = "Nationality, Immigration and Asylum Act 2002, ss. 97 and 99" };
        var facts = new AppealFacts(c, Appeal, $"the certificate, {Certificate}");
        facts.Happening.Add(In, new AppealHasLapsed(Appeal, On, SignedBy, Certificate));
        return facts.OfThePerson(TheCertificate.S97.Definition, new YesNoValue(IsYes: true), On)
            .Word(TheAppeal.Certificate.Definition, "s97", On).Status("lapsed", On).Stage("lapsed", new(On, null, null, null)).Happening.Events;
    }
}

/// <summary>Records that the Tribunal was told of the removal, and what was done to get an address abroad.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">On which day.</param>
/// <param name="What">What it was told, and what was done to get an address.</param>
public sealed record TellTribunal(EntryId Appeal, LocalDate On, string What) : AppealStepCommand(Appeal, On)
{
    private protected override LocalDate NotBefore(CaseAppeal appeal) => LocalDate.MinIsoValue;

    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if (Words.Refused(What, "account of what the Tribunal was told", 2000) is { } empty) return empty;
        var facts = new AppealFacts(c, Appeal, "letter to the Tribunal");
        facts.Happening.Add(In, new TribunalTold(Appeal, On, What));
        return facts.OfThePerson(TheDeparture.TribunalWasTold.Definition, new YesNoValue(IsYes: true), On).Happening.Events;
    }
}
