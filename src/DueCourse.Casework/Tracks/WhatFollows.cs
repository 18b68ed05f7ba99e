namespace DueCourse.Casework.Tracks;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Gates;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Law.Facts;

/// <summary>
/// What follows from a command at once, whatever the command: it is recorded in the same transaction, under the program's name. A
/// confirmation that is undermined supports nothing from that moment; a claim recalls a request that another state has; and a booked
/// departure stops as soon as the destination's side is no longer ready.
/// </summary>
/// <remarks>
/// Only the command that brings it about is looked at, so a case in which nothing of this is under way costs nothing. What is
/// recorded in the open says that a gate is no longer open, and never which. Each thing that follows stands where the giver of the
/// command may read; what does not is left to the next command of somebody who may, and the gate is asked at each sending anyway.
/// </remarks>
internal static class WhatFollows
{
    /// <summary>What a decision records, with what follows from it.</summary>
    /// <param name="decided">What the command records.</param>
    /// <param name="command">The command.</param>
    /// <param name="c">The whole case.</param>
    /// <param name="now">The moment.</param>
    public static Events From(Events decided, Command command, LiveCase c, Instant now) => HoursSet(FromTheTalks(decided, command, c, now), command, c, now);

    // Whoever is held, or of whom something is said while they are: each thing is recorded where its cause stands, which its giver wrote.
    private static Events HoursSet(Events decided, Command command, LiveCase c, Instant now)
    {
        var byAStep = decided.All.Any(e => e.Event is DetentionAuthorised or MinisterAuthorisedLonger);
        if (!byAStep && !(HoursOfDetention.Held(c) is not null && decided.All.Any(e => IsSaid(e.Event) && (e.In == Compartment.Open || LookAgain.Beside.Contains(e.In))))) return decided;
        var then = After(c, decided, command, now);
        if (then.Standing.AsAt is null) return decided;
        // Of what somebody says, only that and the open compartment are read: what comes of it tells them of nothing else.
        var written = decided.All.Where(e => IsSaid(e.Event)).Select(e => e.In).ToHashSet();
        var more = new Happening(then);
        HoursOfDetention.Follow(byAStep ? then : LiveCase.PartOf(then, r => r.Id.Compartment == Compartment.Open || written.Contains(r.Id.Compartment)), more, byAStep ? Compartments.All : written, now);
        return more.Events.All.Count == 0 ? decided : new([.. decided.All, .. more.Events.All]);
    }

    private static bool IsSaid(CaseEvent happened) => happened is FactAsserted or FactDisputed or FactWithdrawn or EntryCorrected;

    private static Events FromTheTalks(Events decided, Command command, LiveCase c, Instant now)
    {
        if (!decided.All.Any(e => Bears(e.Event)) || !IsUnderWay(c, decided) || !MayKnow(command.By)) return decided;
        var all = decided;
        var then = After(c, all, command, now);
        if (!then.IsOpened || then.Standing.AsAt is null) return decided;
        var more = new Happening(then);
        Undermine(then, more, now);
        Bar(then, more, command, now);
        if (more.Events.All.Count > 0)
        {
            all = new([.. all.All, .. more.Events.All]);
            then = After(c, all, command, now);
        }

        return ReadinessLostStopsTheDeparture.Stop(then, now) is { } stop ? new([.. all.All, stop]) : all;
    }

    // What somebody's command brings about they are told of: so it follows at once only from those who may read the talks.
    private static bool MayKnow(Actor by) => AccessTable.Of(by.Role) is var row && row.In(Compartment.Open).HasFlag(Right.Read) && row.In(Compartment.Destination).HasFlag(Right.Read);

    private static bool Bears(CaseEvent happened) => happened is FactAsserted or FactDisputed or FactWithdrawn or EntryCorrected or SubjectAdded or ListDeclared
        or GenuinenessChecked or ContactHeldBack or DisclosureIncidentRecorded or ContactConsentTakenBack or CountryProfileAdopted
        or NationalityEvidenceGathered or NationalityQuestionReady or NationalityConfirmationRetracted or ReadmissionSent or TravelDocumentExpired or TravelDocumentLost;

    private static bool IsUnderWay(LiveCase c, Events decided) => c.Transfer.Live is not null || c.Readmission.IsWithThem
        || c.Nationalities.All.Any(n => n.State is GatheringEvidence or ReadyToAsk or NationalityIsConfirmed)
        || decided.All.Any(e => e.Event is NationalityEvidenceGathered);

    // The case as it will be; the numbers are those that the entries will have.
    private static LiveCase After(LiveCase c, Events events, Command command, Instant now)
    {
        var added = new Dictionary<Compartment, int>();
        var recorded = new List<Recorded>(c.History);
        foreach (var e in events.All)
        {
            added[e.In] = added.GetValueOrDefault(e.In) + 1;
            recorded.Add(new(new(e.In, c.Count(e.In) + added[e.In]), now, e.As ?? command.By, command.Id, e.Event));
        }

        return LiveCase.From(c.Id, recorded);
    }

    private static void Undermine(LiveCase then, Happening more, Instant now)
    {
        var confirmed = then.Nationalities.All.Where(n => n.State is NationalityIsConfirmed).ToList();
        if (confirmed.Count == 0) return;
        var subjects = then.Statements.Subjects.Values.Where(s => s.Kind == Nationality.Kind).Select(s => s.Id).ToList();
        var undermined = NationalityIsConfirmedNow.Undermined(ContactGate.At(then, now)).Where(place => place < subjects.Count).Select(place => subjects[place]).ToHashSet();
        foreach (var (country, state) in confirmed)
        {
            var rejected = then.Evidence.Documents.GetValueOrDefault(((NationalityIsConfirmed)state).Decision)?.Rejection is not null;
            var subject = IdentityCommand.SubjectOf(then, country);
            if (!rejected && !(subject is { } known && undermined.Contains(known))) continue;
            var today = UkDays.Of(now);
            more.Add(Compartment.Destination, new NationalityConfirmationUndermined(country, today), Releases.TheProgram);
            // A renunciation speaks to the law itself; a decision found false takes away what rested on it.
            if (rejected && subject is { } of) more.Settle(Compartment.Destination, of, TheNationality.IsHeld.Definition, new NotKnownValue(), today, "the decision was found false", "the program", Releases.TheProgram);
        }
    }

    // Nobody whose role must not know of claims brings an entry about where they stand; the next command of somebody else does.
    private static void Bar(LiveCase then, Happening more, Command command, Instant now)
    {
        if (AccessTable.Of(command.By.Role).In(Compartment.Protection) == Right.MustNotKnow) return;
        var open = then.Nationalities.All.Where(n => n.State is GatheringEvidence or ReadyToAsk).Select(n => n.Country).ToList();
        if ((open.Count == 0 && !then.Readmission.IsWithThem) || ContactGate.Claims(then, now) != Answer.Yes) return;
        EntryId? cause = null;
        foreach (var country in open) cause = more.Add(Compartment.Protection, new ContactBarred(country), Releases.TheProgram);
        if (!then.Readmission.IsWithThem) return;
        cause ??= more.Add(Compartment.Protection, new ContactBarred(then.Readmission.Draft!.Value.Country), Releases.TheProgram);
        NeutralEnd.Withdraw(then, more, cause.Value, UkDays.Of(now));
    }
}
