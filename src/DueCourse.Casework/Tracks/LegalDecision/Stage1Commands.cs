namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.UkBordersAct2007;

/// <summary>Issues the first notice of a deportation decision.</summary>
/// <param name="Basis">On which basis.</param>
/// <param name="Dated">The date of the notice.</param>
public sealed record IssueStage1(DeportationBasis Basis, LocalDate Dated) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((NotAhead(Dated, now) ?? Liable(c, now)) is { } unfit) return unfit;
        var happening = new Happening(c);
        StateDecision(happening, c, Word, Dated, OnADecision.Last(c, DecisionKind.IntendToDeport));
        var notice = NoticeFacts.Of(happening, c, "stage-1-deportation", Dated);
        happening.Add(Compartment.Open, new Stage1NoticeIssued(Basis, Dated, notice));
        return happening.Events;
    }

    private string Word => Basis switch
    {
        DeportationBasis.Automatic => "deport-automatic",
        DeportationBasis.Conducive => "deport-conducive",
        DeportationBasis.FamilyMember => "deport-family",
        _ => "deport-recommendation",
    };

    private Refusal? Liable(LiveCase c, Instant now)
    {
        return Basis switch
        {
            DeportationBasis.Automatic => Unless(Section32.ForeignCriminal, "the person is a foreign criminal: convicted here, and sentenced to the length that the section asks", "UK Borders Act 2007, s. 32(1)-(3)"),
            DeportationBasis.Conducive => Unless(Section3.LiableAsConducive, "somebody has judged deportation to be conducive to the public good (J08), and nothing stops it from being considered", "Immigration Act 1971, s. 3(5)(a)"),
            DeportationBasis.FamilyMember => Unless(Section3.LiableAsAFamilyMember, "the person belongs to the family of somebody who is ordered to be deported", "Immigration Act 1971, s. 3(5)(b)"),
            _ => Unless(Section3.LiableOnARecommendation, "a court recommended deportation on a conviction that stands", "Immigration Act 1971, s. 3(6)"),
        };

        Refusal? Unless(Condition<Person> liable, string holds, string citation) =>
            LawCheck.Refuses(c, now, liable, Answer.Yes, "stage-1.not-liable", holds, "Establish what is missing, with evidence; an allegation, an arrest or a charge founds nothing.", citation);
    }
}

/// <summary>Records that the first notice was served, with the one-stop notice.</summary>
/// <param name="Service">How.</param>
/// <param name="AnswerBy">The day by which it asks for an answer; null: it gives none, or one that cannot be read.</param>
/// <param name="OneStopOn">The day of service of the one-stop notice.</param>
/// <param name="ShownBy">The notice that was issued here and whose service is on record; or the document that shows that it was served before the case was kept here, or by others.</param>
public sealed record ServeStage1(ServiceOfNotice Service, LocalDate? AnswerBy, LocalDate OneStopOn, EntryId ShownBy) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var issued = ((Stage1Issued)c.LegalDecision.State).Notice;
        if ((NoticeFacts.Refuses(c, Service, Dated(c, issued), now) ?? NotAhead(OneStopOn, now)) is { } unfit) return unfit;
        if (AnswerBy < Service.On)
            return new Refusal("notice.answer-by", "The day for an answer lies before the day of service.", "Nobody could have answered by then.", "Look at the letter again; if the day cannot be read, leave it out.");
        if ((NoticeFacts.NotShown(c, Notices.NoticeKind.DeportationDecision, Dated(c, issued), Service, ShownBy) ?? NoticeFacts.OtherwiseThanIssued(c, Notices.NoticeKind.OneStop, Dated(c, issued), OneStopOn)) is { } unshown) return unshown;
        var happening = new Happening(c);
        NoticeFacts.Served(happening, c, issued, Service);
        if (AnswerBy is { } day) happening.Say(Compartment.Open, issued, TheNotice.RespondBy.Definition, Day(day), null, "the notice", "the caseworker");
        happening.Say(Compartment.Open, issued, TheNotice.StatesNoDeadline.Definition, new YesNoValue(AnswerBy is null), null, "the notice", "the caseworker");
        var oneStop = NoticeFacts.Of(happening, c, "one-stop-s120", OneStopOn);
        NoticeFacts.Served(happening, c, oneStop, Service with { SentOn = LocalDate.Min(Service.SentOn, OneStopOn), On = OneStopOn });
        happening.Say(Compartment.Open, null, TheDecision.NotifiedConsideringOn.Definition, Day(Service.On), null, "the notice", "the caseworker");
        happening.Add(Compartment.Open, new Stage1NoticeServed(issued, Service, AnswerBy, OneStopOn) { ShownBy = ShownBy });
        return happening.Events;
    }

    private static LocalDate? Dated(LiveCase c, EntryId notice) =>
        c.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Subject == notice && s.Said.Fact == TheNotice.Dated.Definition.Name)?.Said.Value is DayValue { Range: { IsExact: true, Earliest: var day } } ? day : null;
}

/// <summary>
/// Records what the person answered. That they did is open; a claim that it makes stands with claims, and what it says in the
/// document.
/// </summary>
/// <param name="On">The day on which it was received.</param>
/// <param name="InFull">They said that there is no more to come.</param>
/// <param name="Article">The article of the Convention on which it claims that removal would breach a right: <c>8</c>; null: it makes no such claim.</param>
public sealed record RecordRepresentations(LocalDate On, bool InFull, string? Article) : LegalDecisionCommand
{
    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => Article is null ? [Compartment.Open] : [Compartment.Open, Compartment.Protection];

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (NotAhead(On, now) is { } ahead) return ahead;
        if (Article is not (null or "2" or "3" or "4" or "5" or "6" or "8" or "other"))
            return new Refusal("claim.article", $"\"{Article}\" is no article of which a claim is recorded.", "The law asks of each claim which right it rests on.", "Give 2, 3, 4, 5, 6, 8 or \"other\".");
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new RepresentationsMade(On, InFull));
        if (Article is { } article && Imported.Subject(c, HumanRightsClaim.Kind, (TheHumanRightsClaim.MadeOn.Definition, Day(On)), (TheHumanRightsClaim.Article.Definition, new WordValue(article))) is null)
        {
            const string Source = "the person's answer to the first notice";
            var claim = happening.Add(Compartment.Protection, new SubjectAdded(HumanRightsClaim.Kind.ListName, null));
            happening.State(Compartment.Protection, claim, TheHumanRightsClaim.Article.Definition, new WordValue(article), null, Source, "the caseworker");
            happening.State(Compartment.Protection, claim, TheHumanRightsClaim.MadeOn.Definition, Day(On), null, Source, "the caseworker");
            happening.State(Compartment.Protection, claim, TheHumanRightsClaim.Status.Definition, new WordValue("undetermined"), On, Source, "the caseworker");
        }

        return happening.Events;
    }
}

/// <summary>
/// Begins to write the second decision: once the time to answer has run, or the person has answered in full, or has waived the rest
/// of it in writing.
/// </summary>
/// <param name="Waiver">The open entry by which the waiver was received; null: none.</param>
public sealed record BeginStage2(EntryId? Waiver) : LegalDecisionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Waiver is { } waiver)
        {
            if (waiver.Compartment != Compartment.Open || c.Find(waiver) is not { Event: DocumentReceived }) return Words.NoSuch("open document", waiver);
            if (LawCheck.Refuses(c, now, TheSafeguards.Capacity.Is("no-doubt", "assessed-has-capacity"), Answer.Yes, "stage-2.capacity",
                "there is no doubt about the person's capacity to waive", "Have capacity assessed. Until then the time to answer runs.", "AM (Afghanistan) v Secretary of State for the Home Department [2017] EWCA Civ 1123") is { } doubt) return doubt;
        }
        else if (c.LegalDecision.State is not RepresentationsReceived { InFull: true } && TimeRuns(c, now) is { } runs) return runs;

        return Decision.Record(Compartment.Open, new Stage2Began(Waiver));
    }

    // The latest of all that runs; one that cannot be counted opens nothing.
    private static Refusal? TimeRuns(LiveCase c, Instant now)
    {
        var limit = DeportationDecisionNotice.TimeToAnswer;
        var times = limit.In(LawCheck.SituationAt(c, now)).Where(d => !d.WaitsForAnEvent && d.Result is not DoesNotApply).ToList();
        var open = times.Select(d => d.Result).OfType<CannotYetBeFixed>().FirstOrDefault();
        var gate = times.Select(d => d.Result).OfType<FallsOn>().Select(f => f.GateAfter).DefaultIfEmpty(LocalDate.MaxIsoValue).Max();
        if (open is null && DayOf(now) > gate) return null;
        return new("stage-2.time-runs",
            open is not null || gate == LocalDate.MaxIsoValue ? "It is not known until when the person may answer." : $"The person may answer until {gate.Words()}.",
            open is null ? "A decision before then would not have heard them." : string.Join(" ", open.Working),
            "Wait until it has passed; or record that they have answered in full, or the document by which they waived the rest.")
        { Citation = limit.Citation.Text };
    }
}
