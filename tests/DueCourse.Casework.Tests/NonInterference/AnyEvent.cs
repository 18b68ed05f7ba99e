namespace DueCourse.Tests.NonInterference;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>Events drawn from a seed, of nearly every kind, for whoever may not see them to notice nothing of.</summary>
internal static class AnyEvent
{
    private static readonly string[] Words = ["Sialkot", "Nyíregyháza", "al-Ḥasan", "court", "harbour", "Żaneta", "ledger", "orchard"];

    /// <summary>One for a compartment. What it says of earlier entries may fit nothing.</summary>
    public static CaseEvent In(Random chance, Compartment compartment, Instant start)
    {
        var id = new EntryId(compartment, 1 + chance.Next(4));
        var later = start + Duration.FromHours(1 + chance.Next(100));
        var stranger = new Actor($"s.{chance.Next(3)}", "Some Stranger", ActorRole.SeniorOfficer);
        return chance.Next(36) switch
        {
            0 or 1 or 2 => new FactAsserted(null, "dateOfBirth", new DayValue(DateRange.On(new(1960 + chance.Next(50), 1, 1))), null, null, Word(chance), null, Word(chance), (Side)chance.Next(5), null),
            3 or 4 => new FactAsserted(null, "anything", new TextValue(Word(chance) + " " + Word(chance)), null, null, null, null, null, Side.File, null),
            5 => new FactVerified(id, Word(chance)),
            6 => new FactWithdrawn(id, Word(chance)),
            7 => new JudgementRecorded("J16", null, JudgementAnswer.Met, new(2026, 5, 2), Word(chance), Word(chance), "role", [], []),
            8 => new Viewed(LookedAt.CasePage, null),
            9 => new Searched(SearchedBy.Name),
            10 => new Exported(ExportedFor.Bundle),
            11 => new TimerSet(TimerKind.HoldReview, later, id),
            12 => new AccessRequested(Word(chance), later),
            13 => new AccessGranted(id, stranger, later, Word(chance)),
            14 => new AssignedToCase(chance.Next(2) == 0 ? stranger : new($"r.{chance.Next(2)}", "Some Solicitor", ActorRole.Representative), Word(chance)),
            15 => new ReleaseMade(Releases.NeutralRecall.Name, id),
            16 => new MessageExchanged((Way)chance.Next(2), "request", Word(chance)),
            17 => chance.Next(2) == 0 ? new RequestRecalled(id) : new MatterDisclosed("dateOfBirth", new NotKnownValue(), Word(chance)),
            18 => new ContactPreferenceRecorded($"v{chance.Next(3)}", Word(chance), chance.Next(2) == 0),
            19 => chance.Next(2) == 0 ? new VictimTold($"v{chance.Next(3)}", ToldOutcome.IsOver) : new OutcomeForVictimLiaison((ToldOutcome)chance.Next(2)),
            20 => new OutcomeForThePress((CaseOutcome)chance.Next(5), DateRange.On(new(2026, 4, 1 + chance.Next(28)))),
            21 => new LetterExchanged(chance.Next(2) == 0 ? "r.0" : "the.audience", Way.Sent, Word(chance)),
            22 or 27 or 28 or 29 => new IdentityRecorded(Word(chance), Word(chance), chance.Next(2) == 0 ? null : id),
            23 or 30 or 31 or 32 or 33 => new NameRecorded(id, (NameKind)chance.Next(7), new(Word(chance) + " " + Word(chance)), null, null, Word(chance), null),
            24 => new IdentitiesLinked(id, null, null, LinkScope.SamePerson, LinkConfidence.Possible, Word(chance), [id], []),
            25 => chance.Next(2) == 0 ? new LinkContested(id, Word(chance), Side.Person, Word(chance)) : new BirthDateRecorded(id, DateRange.InYear(1960 + chance.Next(50)), null, Word(chance), null),
            26 => chance.Next(2) == 0 ? new OutcomeReached((CaseOutcome)chance.Next(5), DateRange.On(new(2020, 4, 1))) : new LegalHoldPlaced(Word(chance), later),
            34 => chance.Next(3) > 0 ? Notice(chance, id.Compartment) : new NoticeReturned(id, new(2026, 5, 4), Word(chance)),
            _ => chance.Next(2) == 0 ? new ErasureOrdered([id], ErasureReason.CourtOrder) : new ActProposed([new ErasureOrdered([id], ErasureReason.Correction)], later),
        };
    }

    private static NoticeIssued Notice(Random chance, Compartment @in) => new(
        (NoticeKind)chance.Next(19), $"N{chance.Next(99)}", [], chance.Next(2) == 0 ? null : new EntryId(@in, 1), "2026-11-23", new(2026, 5, 2), new(2026, 5, 3), "en",
        Digest.None, "code", Word(chance), null);

    /// <summary>A word, of several scripts' letters.</summary>
    public static string Word(Random chance) => Words[chance.Next(Words.Length)];
}
