namespace DueCourse.Casework.Work;

using DueCourse.Casework.Notices;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks;

/// <summary>
/// What somebody who works a case has to see of it: where each course stands, what has to be done, the notices, the orders that stop
/// removal, what was decided. Made of the compartments that its reader may read whole, and of nothing else.
/// </summary>
/// <param name="Courses">Where each course stands.</param>
/// <param name="Tasks">What has to be done, first what is due first.</param>
/// <param name="Notices">The notices.</param>
/// <param name="Stays">The orders that stop removal, or did.</param>
/// <param name="ToldOfNone">Who was told to stop because of an order that stands where this reader may not look.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Outcome">The outcome, as a sentence; null: the case has none.</param>
public sealed record CaseNow(
    IReadOnlyList<CourseStands> Courses, IReadOnlyList<CaseTask> Tasks, IReadOnlyList<NoticeNow> Notices, IReadOnlyList<StayNow> Stays,
    IReadOnlyList<ToldToStop> ToldOfNone, IReadOnlyList<DecisionNow> Decisions, string? Outcome)
{
    /// <summary>The case as it now stands.</summary>
    /// <param name="c">The whole case, or as much of it as was known by a moment.</param>
    /// <param name="readable">The compartments that its reader may read whole.</param>
    public static CaseNow Of(LiveCase c, IReadOnlySet<Compartment> readable)
    {
        var seen = LiveCase.PartOf(c, r => readable.Contains(r.Id.Compartment));
        var questions = InQuestion.In(seen).ToLookup(q => q.Entry.Id);
        var told = seen.Stays.StopOrders.ToLookup(o => o.Sent.Stay, ToldToStop.Of);
        return new(
            WhereItStands.In(seen),
            TaskRules.In(c, Compartments.All.Where(readable.Contains)),
            [.. seen.Notices.All.Select(NoticeNow.Of)],
            [.. seen.Stays.All.Select(s => new StayNow(s.Id, StaysInWords.Which(s.What), s.Binds, [.. told[s.Id]]))],
            [.. told.Where(x => x.Key is not { } stay || seen.Find(stay) is null).SelectMany(x => x)],
            [.. seen.Decisions.All.Select(d => new DecisionNow(d.Id, $"To {WorkInWords.What(d.Made.Kind)}", d.By, d.At, d.Made.ReviewOn, d.Made.Reasons, [.. questions[d.Id].Select(q => q.Why).Distinct()]))],
            seen.Retention.Outcome is { } outcome ? $"{Telling.Capital(Telling.Plain(outcome.Reached.Outcome))}, {outcome.Reached.On.Words()}." : null);
    }
}

/// <summary>A notice, and whether it is served.</summary>
/// <param name="Entry">The entry that issued it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Dated">Its day.</param>
/// <param name="By">Who signed it.</param>
/// <param name="Service">Whether it is served, as sentences.</param>
/// <param name="ServedOn">The day that counts; null: it is not known to be served.</param>
/// <param name="Code">The code by which a copy is checked.</param>
public sealed record NoticeNow(EntryId Entry, string Number, string Title, LocalDate Dated, Actor By, string Service, DateRange? ServedOn, string Code)
{
    internal static NoticeNow Of(CaseNotice notice) =>
        new(notice.Id, notice.Issued.Number, NoticeForms.Of(notice.Issued.Kind).Title, notice.Issued.Dated, notice.By, Words(notice), notice.ServedOn, notice.Issued.Code);

    private static string Words(CaseNotice notice)
    {
        if (notice.Sendings.Count == 0) return "Issued, and not sent.";
        var said = new List<string>();
        foreach (var sending in notice.Sendings)
            if (sending.Returned is not null) said.Add($"What was sent on {sending.What.How.On.Words()} came back.");
            else if (sending.IsDefective) said.Add($"The service of {sending.What.How.On.Words()} is defective: {string.Join("; ", sending.What.Defects.Distinct().Select(NoticesInWords.Words))}.");
        said.Add(notice.ServedOn is not { } day ? "It is not known to be served."
            : day.IsExact ? $"Served: {day.Words()} is the day that counts." : $"Served: the day that counts is some day from {day.Words()}.");
        if (notice.Sendings.Any(s => s.Disputes.Count > 0)) said.Add("The service is disputed.");
        return string.Join(" ", said);
    }
}

/// <summary>An order that stops removal.</summary>
/// <param name="Entry">The entry that recorded it.</param>
/// <param name="Says">What it is, and what it forbids.</param>
/// <param name="Binds">Whether it still binds.</param>
/// <param name="Told">Who was told to stop.</param>
public sealed record StayNow(EntryId Entry, string Says, bool Binds, IReadOnlyList<ToldToStop> Told);

/// <summary>Somebody who was told to stop.</summary>
/// <param name="Who">Who.</param>
/// <param name="AnswerBy">By when they were first asked to answer.</param>
/// <param name="AnsweredAt">When they did; null: not yet.</param>
/// <param name="Missed">How many times they let the time pass.</param>
public sealed record ToldToStop(string Who, Instant AnswerBy, Instant? AnsweredAt, int Missed)
{
    internal static ToldToStop Of(StopOrder order) => new(Telling.Plain(order.Sent.To), order.Sent.AnswerBy, order.AnsweredAt, order.Escalations);
}

/// <summary>What somebody decided.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="What">What.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="ReviewOn">When it is looked at again; null: no day was set.</param>
/// <param name="Reasons">Why.</param>
/// <param name="InQuestion">Why it is in question; empty where it is not.</param>
public sealed record DecisionNow(EntryId Entry, string What, Actor By, Instant At, LocalDate? ReviewOn, string Reasons, IReadOnlyList<string> InQuestion);
