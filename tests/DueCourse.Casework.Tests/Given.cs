namespace DueCourse.Casework.Tests;

using System.Security.Cryptography;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

/// <summary>Cases, actors and moments for tests.</summary>
internal static class Given
{
    public static readonly CaseId Case = CaseId.From(Enumerable.Range(1, 16).Select(n => (byte)n).ToArray());

    public static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);

    public static readonly Actor Colleague = new("i.marin", "Ioana Marin", ActorRole.Caseworker);

    /// <summary>Two senior officers. Neither has the case; both have authority in every case.</summary>
    public static readonly Actor Officer = new("m.achterberg", "Mila Achterberg", ActorRole.SeniorOfficer);

    public static readonly Actor SecondOfficer = new("t.nakamura", "Tomo Nakamura", ActorRole.SeniorOfficer);

    public static readonly Instant Start = Instant.FromUtc(2026, 5, 3, 9, 0);

    public static readonly ISalts Salts = new ByPlace();

    /// <summary>Commands done one after another, a minute apart; each must be done.</summary>
    public static Desk Opened() => new Desk().Done(new OpenCase("A case for a test", new(2026, 5, 1)) { By = Caseworker, Id = "open", Team = [Colleague] });

    public static FactAsserted Fact(string fact, FactValue value, Side side = Side.File, string? by = null) =>
        new(null, fact, value, null, null, null, null, by, side, null);

    public static DayValue Day(int year, int month, int day) => new(DateRange.On(new(year, month, day)));

    // A rule of the place alone, as ISalts asks.
    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) =>
            SHA256.HashData(System.Text.Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}

/// <summary>A case in memory to which commands are given.</summary>
internal sealed class Desk
{
    private readonly Dictionary<Compartment, ChainHead> heads = [];
    private int commands;

    public List<Entry> Entries { get; } = [];

    public Instant Now { get; set; } = Given.Start;

    public LiveCase Case => LiveCase.From(Given.Case, Entries.Select(Payload.Read));

    public LiveCase AsKnownAt(Instant at) => LiveCase.From(Given.Case, Entries.Select(Payload.Read), at);

    public EntryId Last => Entries[^1].Envelope.Id;

    public Decision Decide(Command command) => Case.Decide(command, Now);

    public Desk Done(Command command)
    {
        var decision = Decide(command);
        if (decision is Refusal refusal) Assert.Fail(refusal.Words());
        return Record(Assert.IsType<Events>(decision), command);
    }

    /// <summary>Records an event for which there is no command yet.</summary>
    public Desk Put(Compartment @in, CaseEvent what, Actor? by = null) =>
        Record(new([new(@in, what)]), new DueCourse.Casework.Access.RecordLook([@in], what) { By = by ?? Given.Caseworker, Id = Next() });

    private Desk Record(Events events, Command command)
    {
        foreach (var entry in events.Seal(Given.Case, heads, command, Now, Given.Salts))
        {
            Entries.Add(entry);
            heads[entry.Envelope.Id.Compartment] =
                (heads.GetValueOrDefault(entry.Envelope.Id.Compartment) ?? ChainHead.Empty(Given.Case, entry.Envelope.Id.Compartment)).Then(entry);
        }

        Now += Duration.FromMinutes(1);
        return this;
    }

    public EntryId Asserted(FactAsserted said, Compartment @in = Compartment.Open) =>
        Done(new AssertFact(@in, said) { By = Given.Caseworker, Id = Next() }).Last;

    public string Next() => $"command {++commands}";

    public Refusal Refused(Command command) => Assert.IsType<Refusal>(Decide(command));
}
