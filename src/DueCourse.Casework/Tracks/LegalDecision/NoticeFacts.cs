namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>A notice as a subject of the file, and how it was served.</summary>
internal static class NoticeFacts
{
    /// <summary>The notice of a kind and date: the one that the file holds, or another.</summary>
    public static EntryId Of(Happening happening, LiveCase c, string type, LocalDate dated)
    {
        if (Imported.Subject(c, Notice.Kind, (TheNotice.Type.Definition, new WordValue(type)), (TheNotice.Dated.Definition, new DayValue(DateRange.On(dated)))) is { Compartment: Compartment.Open } there) return there;
        var notice = happening.Add(Compartment.Open, new SubjectAdded(Notice.Kind.ListName, null));
        happening.State(Compartment.Open, notice, TheNotice.Type.Definition, new WordValue(type), null, "the notice", "the caseworker");
        happening.State(Compartment.Open, notice, TheNotice.Dated.Definition, new DayValue(DateRange.On(dated)), null, "the notice", "the caseworker");
        return notice;
    }

    /// <summary>States how it was served.</summary>
    public static void Served(Happening happening, LiveCase c, EntryId notice, ServiceOfNotice service)
    {
        const string Proof = "proof of service";
        Say(TheNotice.SentOn.Definition, new DayValue(DateRange.On(service.SentOn)));
        Say(TheNotice.ServedOn.Definition, new DayValue(DateRange.On(service.On)));
        Say(TheNotice.Method.Definition, new WordValue(Word(service.How)));
        Say(TheNotice.Language.Definition, new TextValue(service.Language));
        Say(TheNotice.WentToTheRepresentative.Definition, new YesNoValue(service.CopiedToRepresentative));
        happening.Say(Compartment.Open, notice, TheNotice.IsDefective.Definition, new YesNoValue(IsYes: false), service.On, Proof, "the caseworker");

        void Say(FactDefinition fact, FactValue value) => happening.Say(Compartment.Open, notice, fact, value, null, Proof, "the caseworker");
    }

    /// <summary>The refusal of a service that was none; null where it will do.</summary>
    public static Refusal? Refuses(LiveCase c, ServiceOfNotice service, LocalDate? dated, Instant now)
    {
        if (Words.Refused(service.Language, "language, and who explained it", 200) is { } empty) return empty;
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        if (service.On > today || service.SentOn > service.On || service.SentOn < dated)
            return new("notice.days", "The days of the notice, of its sending and of its service are not in order, or have not come.", "Times run from them.", "Look at the proof of service again.");
        return !service.CopiedToRepresentative && LawCheck.Answers(c, TheSafeguards.HasARepresentative, now) == Answer.Yes
            ? new("notice.not-copied", "The notice did not go to the representative on record.", "A notice that went to the person alone does not count while somebody represents them.", "Send it to the representative, and record that service.") { Citation = "S.I. 2014/2604, r. 10(5)-(6); S.I. 2003/658, reg. 4(3)" }
            : null;
    }

    /// <summary>
    /// The refusal where nothing shows that a notice was served as it is to be recorded: it was issued here and its own record of service
    /// says otherwise, or nothing yet; or none was issued here, and no document on file shows that it was given before the case was kept
    /// here or by others. A day that somebody types shows nothing.
    /// </summary>
    /// <param name="c">The whole case.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="since">One that is dated before is another; null: the latest counts, whenever it is dated.</param>
    /// <param name="service">The service as it is to be recorded.</param>
    /// <param name="shownBy">The notice that was issued here, or the document.</param>
    public static Refusal? NotShown(LiveCase c, NoticeKind kind, LocalDate? since, ServiceOfNotice service, EntryId shownBy)
    {
        if (Words.OutOfSight(Compartment.Open, shownBy) is { } unseen) return unseen;
        if (Issued(c, kind, since) is { } issued)
            return OtherwiseThanIssued(issued, service.On, service.SentOn) ?? (shownBy == issued.Id ? null
                : new("notice.issued-here", $"Notice {issued.Issued.Number} was issued here, and {shownBy} is something else.", "What shows that it was served is the record of its own service.", "Name the notice that was issued here."));
        return c.Notices.Find(shownBy) is { } other
            ? new("notice.another", $"Notice {other.Issued.Number} is not the one of which this step speaks.", "That another notice was served says nothing of this one.", "Name the notice that was served, or the document that shows it.")
            : SourcePaper.Refused(c, Compartment.Open, shownBy, "whoever served the notice");
    }

    /// <summary>
    /// The refusal where a notice of this kind was issued here and its own record of service says otherwise: it is not served yet, or on
    /// another day. Null where it agrees, and where none was issued here.
    /// </summary>
    /// <param name="c">The whole case.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="since">One that is dated before is another; null: the latest counts, whenever it is dated.</param>
    /// <param name="on">The day of service as it is to be recorded.</param>
    public static Refusal? OtherwiseThanIssued(LiveCase c, NoticeKind kind, LocalDate? since, LocalDate on) =>
        Issued(c, kind, since) is { } issued ? OtherwiseThanIssued(issued, on, null) : null;

    private static CaseNotice? Issued(LiveCase c, NoticeKind kind, LocalDate? since) =>
        c.Notices.All.LastOrDefault(n => n.Issued.Kind == kind && (since is not { } day || n.Issued.Dated >= day));

    private static Refusal? OtherwiseThanIssued(CaseNotice issued, LocalDate on, LocalDate? sentOn)
    {
        if (issued.Sendings.LastOrDefault(s => s is { Returned: null, IsDefective: false, Day: not null, Disputes.Count: 0 }) is not { Day: { } served } sending)
            return new("notice.issued-not-served", $"Notice {issued.Issued.Number} was issued here, and no service of it is on record that counts.", "What was issued and did not reach the person has told them nothing, and no time runs from it.", "Record its service, with what shows it, and then this step.");
        return on == served.Latest && (sentOn ?? sending.What.How.On) == sending.What.How.On ? null
            : new("notice.served-otherwise", $"Notice {issued.Issued.Number} went out on {sending.What.How.On.Words()} and counts as served on {served.Latest.Words()}; this says {(sentOn is { } sent ? $"{sent.Words()} and " : "")}{on.Words()}.",
                "Times run from the day of service, and one notice has one.", "Give the days of the record of its service; if that is wrong, correct it there.");
    }

    /// <summary>In words.</summary>
    public static string InWords(ServedBy how) => how switch
    {
        ServedBy.Hand => "by hand",
        ServedBy.Post => "by post",
        ServedBy.Email => "by email",
        ServedBy.DocumentExchange => "through a document exchange",
        ServedBy.Courier => "by courier",
        ServedBy.ToFile => "to file",
        _ => "by collection",
    };

    private static string Word(ServedBy how) => how switch
    {
        ServedBy.Hand => "hand",
        ServedBy.Post => "post",
        ServedBy.Email => "email",
        ServedBy.DocumentExchange => "document-exchange",
        ServedBy.Courier => "courier",
        ServedBy.ToFile => "to-file",
        _ => "collected",
    };
}
