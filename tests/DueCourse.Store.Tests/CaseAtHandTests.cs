namespace DueCourse.Store.Tests;

public sealed class CaseAtHandTests
{
    private static readonly CaseId One = Given.Case("one");

    [Fact]
    public void Later_entries_are_taken_and_the_case_is_as_if_it_had_been_read_whole()
    {
        var entries = Entries(Given.Start, Given.Start + Duration.FromMinutes(1));
        var kept = CaseAtHand.From(new(One, 1, entries[..1]));

        Assert.True(Took(kept, entries[1..]));
        var whole = CaseAtHand.From(new(One, 2, entries));
        Assert.Equal(whole.Live.History, kept.Live.History);
        Assert.Equal((whole.Version, whole.Last), (kept.Version, kept.Last));
        Assert.Equal(whole.Heads, kept.Heads);
    }

    [Fact]
    public void An_entry_that_stands_earlier_in_the_order_of_reading_is_not_taken()
    {
        // Another node's clock is behind, and the entry stands in another chain.
        var entries = Entries(Given.Start, Given.Start - Duration.FromMinutes(1));
        var kept = CaseAtHand.From(new(One, 1, entries[..1]));

        Assert.False(Took(kept, entries[1..]));
    }

    [Fact]
    public void An_order_to_erase_is_not_taken_because_what_is_at_hand_still_holds_what_it_erases()
    {
        var entries = Entries(Given.Start, Given.Start + Duration.FromMinutes(1));
        var kept = CaseAtHand.From(new(One, 1, entries[..1]));

        Assert.False(kept.TryTake(entries[1..], [Payload.Read(entries[1]) with { Event = new Order([new(Compartment.Open, 1)]) }]));
    }

    [Fact]
    public void So_many_cases_are_kept_that_their_entries_are_bounded_and_the_latest_used_stay()
    {
        var cases = new CasesAtHand<CaseAtHand>(50_000);
        var entry = Entries(Given.Start, Given.Start)[0];
        // Each claims ten thousand entries.
        foreach (var n in Enumerable.Range(0, 9))
            cases.Put(CaseAtHand.From(new(Given.Case($"{n}"), 10_000, [entry])));

        Assert.Null(cases.Take(Given.Case("3")));
        Assert.NotNull(cases.Take(Given.Case("4")));
        Assert.Null(cases.Take(Given.Case("4")));
        Assert.NotNull(cases.Take(Given.Case("8")));
    }

    private static bool Took(CaseAtHand kept, Entry[] more) => kept.TryTake(more, [.. more.Select(Payload.Read)]);

    private static Entry[] Entries(Instant first, Instant second)
    {
        var opened = Payload.Write(new CaseOpened("A case for a test", new(2026, 5, 1)), Given.Caseworker, "open");
        var one = Given.Sealed(One, new Dictionary<Compartment, ChainHead>(), first, (Compartment.Open, opened));
        return [.. one, .. Given.Sealed(One, new Dictionary<Compartment, ChainHead>(), second, (Compartment.Working, opened))];
    }

    private sealed record Order(IReadOnlyList<EntryId> Erases) : CaseEvent, IErases;
}
