namespace DueCourse.Casework.Notices.Service;

using DueCourse.Casework.Audiences;
using DueCourse.Casework.Statements;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;

/// <summary>
/// Records that a notice was handed over, sent, or placed on the file, with what shows it. The day of service comes from the law's
/// clock, or from proof that it arrived; where neither gives one the notice is sent, and not yet served.
/// </summary>
/// <param name="About">The notice.</param>
/// <param name="How">How it was done.</param>
/// <param name="Document">The entry by which the proof was received; null: it is not on file.</param>
public sealed record ServeNotice(EntryId About, HowServed How, EntryId? Document) : ServiceCommand(About)
{
    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (c.Notices.Find(About) is not { } notice) return Words.NoSuch("notice", About);
        var form = NoticeForms.Of(notice.Issued.Kind);
        var represented = Standing.HasRepresentative(c, How.On);
        if ((Told() ?? Days(notice, DayOf(now)) ?? Way(form.Rules) ?? OnWhom(represented) ?? Filed(represented) ?? Proof(c, About, Document)) is { } refused) return refused;
        var place = How.Method == ServiceMethod.PostAbroad ? null : Standing.Place(c, How.On);
        var time = How.Minute is { } minute ? new LocalTime(minute / 60, minute % 60) : (LocalTime?)null;
        var day = DayServed.Of(form.Rules, How.Method, new Start(DateRange.On(How.On), time), How.ReceivedOn, place);
        var defects = Defects(notice, represented).ToList();

        var (happening, @in) = (new Happening(c), About.Compartment);
        var source = Served.Source(notice);
        var subject = IssuedInItsCourse(c, notice, form.LawsWord) ?? happening.Add(@in, new SubjectAdded(Notice.Kind.ListName, null));
        State(TheNotice.Type.Definition, new WordValue(form.LawsWord));
        State(TheNotice.Dated.Definition, new DayValue(DateRange.On(notice.Issued.Dated)));
        if (How.Method is not (ServiceMethod.Hand or ServiceMethod.Collected or ServiceMethod.ToFile)) State(TheNotice.SentOn.Definition, new DayValue(DateRange.On(How.On)));
        if (MethodWord() is { } method) State(TheNotice.Method.Definition, new WordValue(method));
        State(TheNotice.Language.Definition, new TextValue(How.Explained.Language));
        State(TheNotice.IsDefective.Definition, new YesNoValue(defects.Count > 0), How.On);
        if (represented) State(TheNotice.WentToTheRepresentative.Definition, new YesNoValue(How.To == ServedOnWhom.TheRepresentative || How.Copy is not null));
        if (notice.Issued.Kind == NoticeKind.DeportationDecision) State(TheNotice.RespondBy.Definition, new DayValue(DateRange.On(NodaTime.Text.LocalDatePattern.Iso.Parse(notice.Says("respond-by")).Value)));
        // Until the right of appeal is recorded in the appeal's own track, nobody can say that the file lists every appeal.
        if (form.GivesAnAppeal && c.Statements.IsComplete(null, Appeal.Kind.ListName) && !IsOnFile(c, How.On)) happening.Add(@in, new ListDeclared(Appeal.Kind.ListName, null, IsComplete: false));
        // A defective notice binds nobody: nothing is said to follow from it.
        var states = day.Day is { } served && defects.Count == 0 ? StateServed(c, happening, notice, subject, How.On, served) : [];
        var sent = happening.Add(@in, new NoticeSent(About, How, Document, day.Day, day.Working, defects, states) { Subject = subject });
        if (@in != Compartment.Open)
            foreach (var shown in new[] { About, sent })
                if (!c.Told.Of<ReleaseMade>().Any(r => r.What.Entry == shown && r.What.Release == Releases.InPlace)) happening.Add(@in, new ReleaseMade(Releases.InPlace, shown));
        return happening.Events;

        void State(FactDefinition fact, FactValue value, LocalDate? from = null) => happening.Say(@in, subject, fact, value, from, source, "the proof of sending");
    }

    // The course of the decision puts the notice on the law's list when it is issued there; it is the same one, and not another.
    private static EntryId? IssuedInItsCourse(LiveCase c, CaseNotice notice, string word) => word != "other"
        && Tracks.Imported.Subject(c, Notice.Kind, (TheNotice.Type.Definition, new WordValue(word)), (TheNotice.Dated.Definition, new DayValue(DateRange.On(notice.Issued.Dated)))) is { } there
        && there.Compartment == notice.Id.Compartment && !c.Statements.All.Any(s => s.Ended is null && s.Said.Subject == there && s.Said.Fact == TheNotice.ServedOn.Definition.Name)
        && !c.Notices.All.SelectMany(n => n.Sendings).Any(sending => sending.What.Subject == there) ? there : null;

    private Refusal? Told() => Words.Refused(How.Where.AsGiven, "address or place", 1000) ?? Words.Refused(How.Proof, "proof of service", 2000)
        ?? Words.Refused(How.Explained.Language, "language in which it was explained", 100) ?? Words.Refused(How.Explained.How, "account of how it was explained", 2000)
        ?? (How.Explained.Interpreter is { } interpreter ? Words.Refused(interpreter, "name of the interpreter", 200) : null)
        ?? (How.Copy is { } copy ? Words.Refused(copy.To, "name of the representative", 200) ?? Words.Refused(copy.Proof, "proof of the copy", 2000) : null);

    private Refusal? Days(CaseNotice notice, LocalDate today) =>
        How.On > today || How.ReceivedOn > today || How.Copy?.On > today
            ? new Refusal("service.future", "A day of service lies in the future.", "Service is recorded when it has happened; nothing is served in advance.", "Record it on that day.")
        : How.On < notice.Issued.Dated || How.ReceivedOn < How.On
            ? new Refusal("service.before", $"The notice is dated {notice.Issued.Dated.Words()}; it is said to have gone out on {How.On.Words()}{(How.ReceivedOn is { } on ? $" and to have arrived on {on.Words()}" : "")}.", "A notice goes out after it was issued, and arrives after it went out.", "Look at the days again.")
        : How.Minute is < 0 or > 1439
            ? new Refusal("service.minute", $"{How.Minute} is no minute of a day.", "Where the hour matters, it has to be one.", "Give the minute of the day from 0 to 1439, or leave it out.")
        : null;

    private Refusal? Way(ServiceRules rules) => DayServed.Allows(rules, How.Method) ? null : new Refusal("service.method",
        $"This notice cannot be served in this way: {DayServed.Words(How.Method)}.",
        How.Method == ServiceMethod.ToFile ? "Only decisions that can be appealed, and notices about leave, can be placed on the file." : "The rules under which it is served do not name that way.", "Serve it in another way, and record that.")
    { Citation = "Immigration (Notices) Regulations 2003, reg. 7(1)-(2); Immigration (Leave to Enter and Remain) Order 2000, art. 8ZA" };

    private Refusal? OnWhom(bool represented) => (How.To, represented) switch
    {
        (ServedOnWhom.TheRepresentative, false) => new("service.no-representative", "No representative is on record.", "What is given to somebody who does not act for the person is not given to the person.", "Record who represents the person, or serve the person.") { Citation = "Immigration (Notices) Regulations 2003, reg. 4(3)" },
        (ServedOnWhom.AResponsibleAdult, true) => new("service.represented", "A representative is on record.", "A parent, guardian or other adult is served for a child whom nobody represents.", "Serve the representative.") { Citation = "Immigration (Notices) Regulations 2003, reg. 7(7)" },
        _ => null,
    };

    // Each condition on its own evidence.
    private Refusal? Filed(bool represented)
    {
        const string rule = "Immigration (Notices) Regulations 2003, reg. 7(2); Immigration (Leave to Enter and Remain) Order 2000, art. 8ZA";
        if (How.Method != ServiceMethod.ToFile)
            return How.Trace is null ? null : new("service.trace", "A search is recorded, and the notice was not placed on the file.", "The search is what that way of service rests on.", "Leave it out, or record it as a note.") { Citation = rule };
        if (represented)
            return new("service.to-file.represented", "A representative is on record.", "A notice is placed on the file only where nobody appears to act for the person.", "Serve the representative.") { Citation = rule };
        if (How.Trace is not { } trace)
            return new("service.to-file.no-trace", "Nothing is recorded of the search for the person.", "Placed on the file a notice counts as given, and time to appeal runs; so each condition needs evidence.", "Record what was done to find the person, an address, and anybody who acts for them.") { Citation = rule };
        return (Words.Refused(trace.Whereabouts, "evidence that the person cannot be found", 2000) ?? Words.Refused(trace.Address, "evidence about addresses", 2000)
            ?? Words.Refused(trace.Representation, "evidence that nobody acts for the person", 2000)) is { } empty ? empty with { Citation = rule } : null;
    }

    private IEnumerable<ServiceDefect> Defects(CaseNotice notice, bool represented)
    {
        if (represented && How.To != ServedOnWhom.TheRepresentative && How.Copy is null) yield return ServiceDefect.RepresentativeNotCopied;
        if (How.On < notice.Issued.ToBeSentOn) yield return ServiceDefect.DaysOnItAreTooLate;
        if (notice.Issued.Kind == NoticeKind.DeportationDecision && NodaTime.Text.LocalDatePattern.Iso.Parse(notice.Says("respond-by")).Value <= How.On) yield return ServiceDefect.AnswerDayHadPassed;
    }

    private static bool IsOnFile(LiveCase c, LocalDate sent) => c.Statements.All.Any(s => s is { Ended: null, Said: { Subject: not null, Value: DayValue { Range: var day } } }
        && s.Said.Fact == TheAppeal.DecisionSentOn.Definition.Name && day == DateRange.On(sent));

    // The law's list of ways has no word for fax.
    private string? MethodWord() => How.Method switch
    {
        ServiceMethod.Hand => "hand",
        ServiceMethod.Post or ServiceMethod.PostAbroad => "post",
        ServiceMethod.Email => "email",
        ServiceMethod.DocumentExchange => "document-exchange",
        ServiceMethod.Courier => "courier",
        ServiceMethod.Collected => "collected",
        ServiceMethod.ToFile => "to-file",
        _ => null,
    };
}
