namespace DueCourse.Casework.Tests.NonInterference;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Timers;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

/// <summary>One case of a pair, as an output is given it: the whole, and what its audience sees of it.</summary>
internal sealed record Subject(int Pair, ActorRole Audience, Actor Who, IReadOnlyList<Entry> Entries, LiveCase Whole, SeenCase Seen, Instant Now);

/// <summary>
/// Pairs of cases that differ in what one audience may not see, and in nothing else: other entries in other compartments, and, in
/// compartments of which the audience sees a part, other entries outside that part. Salts follow from places and moments from the
/// seed, so a pair can be made again from its number.
/// </summary>
internal static class Pairs
{
    private static readonly ActorRole[] Audiences = [.. Enum.GetValues<ActorRole>().Where(r => r != ActorRole.System)];

    private static readonly string[] Words = ["Sialkot", "Nyíregyháza", "al-Ḥasan", "court", "harbour", "Żaneta", "ledger", "orchard"];

    public static (Subject One, Subject Other) Pair(int number)
    {
        var audience = Audiences[number % Audiences.Length];
        var row = AccessTable.Of(audience);
        var who = new Actor("the.audience", "The Audience", audience);
        var chance = new Random(number);
        var shared = new List<Happened>();
        foreach (var compartment in Compartments.All)
            if (row.In(compartment).HasFlag(Right.Read)) shared.AddRange(Some(chance, compartment, row, takenOnly: false));
            else if (row.In(compartment).HasFlag(Right.View)) shared.AddRange(Some(chance, compartment, row, takenOnly: true));
        if (row.In(Compartment.Open).HasFlag(Right.Read)) shared.Add(Opening(chance));
        // By a chance of their own, since the rest follows from the other.
        var ofDocuments = new Random(number + 1_000_000);
        foreach (var compartment in Compartments.All.Where(c => row.In(c).HasFlag(Right.Read))) shared.AddRange(APermittedDocument(ofDocuments, compartment));
        if (!row.Everywhere) shared.Add(new(Given.Start + Duration.FromSeconds(1), row.Home, new AssignedToCase(who, "for the test"), Given.Officer));
        return (Made(), Made());

        Subject Made()
        {
            var all = new List<Happened>(shared);
            if (!row.In(Compartment.Open).HasFlag(Right.Read)) all.Add(Opening(chance));
            foreach (var compartment in Compartments.All)
                if (!row.In(compartment).HasFlag(Right.Read))
                    all.AddRange(Some(chance, compartment, row, takenOnly: false).Where(h =>
                        !row.In(compartment).HasFlag(Right.View) || !SeenCase.IsTaken(audience, new(default, h.At, h.By, "", h.What), [])));
            // Not where a part is seen: there they would move the numbers by which what is seen names other entries.
            foreach (var compartment in Compartments.All.Where(c => (row.In(c) & (Right.Read | Right.View)) == Right.None)) all.AddRange(APermittedDocument(ofDocuments, compartment));
            var entries = Sealed(all);
            var whole = LiveCase.From(Given.Case, Payload.Read(entries));
            var now = Given.Start + Duration.FromDays(2);
            return new(number, audience, who, entries, whole, SeenCase.By(whole, who, now), now);
        }
    }

    private sealed record Happened(Instant At, Compartment In, CaseEvent What, Actor By)
    {
        public bool IsErased { get; init; }
    }

    private static Happened Opening(Random chance) => new(Given.Start, Compartment.Open,
        new CaseOpened(Word(chance) + " " + Word(chance), new(2026, 5, 1)) { Team = chance.Next(2) == 0 ? null : [Given.Colleague] }, Given.Caseworker);

    private static List<Entry> Sealed(List<Happened> all)
    {
        var heads = new Dictionary<Compartment, ChainHead>();
        var entries = new List<Entry>();
        foreach (var h in all.OrderBy(h => h.At).ThenBy(h => h.In))
        {
            var head = heads.GetValueOrDefault(h.In) ?? ChainHead.Empty(Given.Case, h.In);
            var entry = Entry.Seal(head, Payload.Write(h.What, h.By, $"{h.In} {head.Count}"), h.At, Given.Salts);
            heads[h.In] = head.Then(entry);
            entries.Add(h.IsErased ? entry.Destroyed() : entry);
        }

        return entries;
    }

    private static IEnumerable<Happened> Some(Random chance, Compartment compartment, RoleRow row, bool takenOnly)
    {
        var some = new List<Happened>();
        for (var i = chance.Next(5); i > 0; i--)
        {
            // Half of the moments are shared by all compartments, so that order among entries of one moment is tried too.
            var at = Given.Start + (chance.Next(2) == 0 ? Duration.FromMinutes(1 + chance.Next(4)) : Duration.FromSeconds(2 + chance.Next(4000)));
            var by = chance.Next(4) == 0 ? new Actor("p.erson", "The Person", ActorRole.ThePerson) : chance.Next(2) == 0 ? Given.Caseworker : Given.Colleague;
            var h = new Happened(at, compartment, Any(chance, compartment), by) { IsErased = chance.Next(12) == 0 };
            if (!takenOnly) some.Add(h);
            else if (!h.IsErased && SeenCase.IsTaken(row.Role, new(default, at, by, "", h.What), [])) some.Add(h);
        }

        return some;
    }

    // A document that may go to a court. It comes before all else in its compartment but the opening of the case, so that its number is known.
    private static Happened[] APermittedDocument(Random chance, Compartment @in)
    {
        if (chance.Next(6) != 0) return [];
        var id = new EntryId(@in, @in == Compartment.Open ? 2 : 1);
        var paper = GivenPeople.Paper((Confidentiality)chance.Next(4), (DocumentType)chance.Next(17), Word(chance)) with { Issuer = new(Word(chance)) };
        return
        [
            new(Given.Start + Duration.FromTicks(1), @in, paper, Given.Caseworker),
            new(Given.Start + Duration.FromSeconds(5), @in, new UsePermitted(id, OnwardUse.Court, Word(chance), Word(chance), null), Given.Colleague),
        ];
    }

    private static CaseEvent Any(Random chance, Compartment compartment)
    {
        var id = new EntryId(compartment, 1 + chance.Next(4));
        var later = Given.Start + Duration.FromHours(1 + chance.Next(100));
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

    private static string Word(Random chance) => Words[chance.Next(Words.Length)];
}
