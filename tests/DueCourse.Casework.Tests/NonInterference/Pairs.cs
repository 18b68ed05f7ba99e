namespace DueCourse.Casework.Tests.NonInterference;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Retention;
using DueCourse.Tests.NonInterference;

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
        new CaseOpened(AnyEvent.Word(chance) + " " + AnyEvent.Word(chance), new(2026, 5, 1)) { Team = chance.Next(2) == 0 ? null : [Given.Colleague] }, Given.Caseworker);

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
            var h = new Happened(at, compartment, AnyEvent.In(chance, compartment, Given.Start), by) { IsErased = chance.Next(12) == 0 };
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
        var paper = GivenPeople.Paper((Confidentiality)chance.Next(4), (DocumentType)chance.Next(17), AnyEvent.Word(chance)) with { Issuer = new(AnyEvent.Word(chance)) };
        return
        [
            new(Given.Start + Duration.FromTicks(1), @in, paper, Given.Caseworker),
            new(Given.Start + Duration.FromSeconds(5), @in, new UsePermitted(id, OnwardUse.Court, AnyEvent.Word(chance), AnyEvent.Word(chance), null), Given.Colleague),
        ];
    }
}
