using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Record;

namespace Scenarios.Tests.Model;

/// <summary>
/// What holds of orders, appeals and claims, read from their own record alone: no gate is asked, and no statement that could have been
/// changed since.
/// </summary>
internal static class OfTheCourts
{
    private static readonly Type[] Steps = [typeof(Planned), typeof(UnderEscort), typeof(Departed)];

    /// <summary>Each by its name; null: it holds.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> All { get; } =
    [
        ("nobody is booked, taken by the escort or gone while an order was recorded and not ended by the court's document", s =>
            Goes(s) && Binding(s.Before).FirstOrDefault() is { Event: StayRecorded what } order ? $"{order.Id}: {what}" : null),
        ("nobody is booked, taken by the escort or gone while an appeal brought here is before a tribunal or court, as its steps say", s =>
            Goes(s) && s.Before.Appeals.All.FirstOrDefault(a => a.IsPending && WasBroughtHere(s.Before, a.Id)) is { } appeal ? $"{appeal.Id} is {appeal.State}" : null),
        ("nobody is booked, taken by the escort or gone while a judge is asked urgently, unless two people opened the rule", s =>
            Goes(s) && s.Before.JudicialReviews.All.FirstOrDefault(x => x.State is UrgentApplicationMade or RemovalEnjoined) is { } claim
                && !s.Before.Overrides.All.Any(o => o.Opened.Gate == "G13" && o.At <= s.Now && s.Now < o.Opened.Until) ? $"{claim.Id} is {claim.State}" : null),
        ("what the record of a binding order stated stands, and the order is on the file", s =>
            Binding(s.After).Where(x => x.Event is StayRecorded { Kind: not StayKind.Rule39 }).SelectMany(order => Of(s.After, order).Where(r => r.Event switch
            {
                SubjectAdded => !s.After.Statements.Subjects.ContainsKey(r.Id),
                FactAsserted => s.After.Statements.Find(r.Id) is not { Ended: null },
                _ => false,
            }).Select(r => $"{r.Id} of {order.Id}")).FirstOrDefault()),
    ];

    private static bool Goes(Step s) => s.Moved(Steps) || (s.Wanted is SetRemoval && s.Recorded.Any(r => r.Event is RemovalWasSet));

    private static IEnumerable<Recorded> Binding(LiveCase c)
    {
        var ended = c.History.Select(r => r.Event).OfType<StayEnded>().Select(e => e.Stay).ToHashSet();
        return c.History.Where(r => r.Event is StayRecorded && !ended.Contains(r.Id));
    }

    // What one command recorded together with an entry.
    private static IEnumerable<Recorded> Of(LiveCase c, Recorded entry) => c.History.Where(r => r.Command == entry.Command && r.At == entry.At && r.By == entry.By);

    // As the notice of appeal was recorded, and the right to bring it; a certificate recorded since moves it abroad.
    private static bool WasBroughtHere(LiveCase c, EntryId appeal)
    {
        var steps = c.History.Where(r => r.Event is IOfAppeal e && e.Appeal == appeal).ToList();
        return !c.History.Any(r => r.Event is DueCourse.Casework.Gates.StatutoryExceptionRecorded e && e.About == appeal)
            && !steps.SelectMany(step => Of(c, step)).Any(r => r.Event is FactAsserted { Fact: "broughtHere" or "inCountry", Value: YesNoValue { IsYes: false } } said && said.Subject == appeal);
    }
}
