namespace DueCourse.Casework.Tests.Cases;

using System.Reflection;
using DueCourse.Casework.Evidence;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;

/// <summary>Makes an event of any kind, and anything that one can hold, from a seed.</summary>
internal sealed class AnyEvent(int seed)
{
    private static readonly string[] Texts =
        ["a letter", "ÁÉÍ, \"quoted\" and \\ back", "محمّد علي", "line one\nline two", "<script>alert(1)</script>", "𝔘𝔫𝔦 \u202E rtl", "{\"act\":\"case-opened\"}", "tab\there", "Łódź, Nuuk, Đà Nẵng", "x"];

    private static readonly MethodInfo MakeList = typeof(AnyEvent).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Random chance = new(seed);
    private readonly NullabilityInfoContext nullability = new();
    private int depth;

    /// <summary>Compartments from which entries are named; null: all.</summary>
    public Compartment? Only { get; init; }

    public CaseEvent Of(Type type) => (CaseEvent)Made(type);

    public object Value(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Value(inner);
        if (type == typeof(string)) return Texts[chance.Next(Texts.Length)];
        if (type == typeof(UntrustedText)) return new UntrustedText(Texts[chance.Next(Texts.Length)]);
        if (type == typeof(bool)) return chance.Next(2) == 0;
        if (type == typeof(int)) return chance.Next(0, 1_000_000);
        if (type == typeof(long)) return chance.NextInt64(1, 200L << 20);
        if (type == typeof(EntryId)) return new EntryId(Only ?? (Compartment)chance.Next(Compartments.All.Count), chance.Next(1, 1 << 28));
        if (type == typeof(CaseId)) return CaseId.From(Bytes(CaseId.Size));
        if (type == typeof(Digest)) return Digest.From(Bytes(Digest.Size));
        if (type == typeof(Instant)) return Instant.FromUnixTimeTicks(chance.NextInt64(0, 4_000_000_000_000_000) * 10);
        if (type == typeof(LocalDate)) return Day();
        if (type == typeof(DateRange)) return Range();
        if (type == typeof(Actor)) return new Actor((string)Value(typeof(string)), (string)Value(typeof(string)), (ActorRole)chance.Next(Enum.GetValues<ActorRole>().Length));
        if (type == typeof(FactValue)) return Fact();
        if (type == typeof(CaseEvent)) return Made(Nested());
        if (type.IsEnum) return Enum.GetValues(type).GetValue(chance.Next(Enum.GetValues(type).Length))!;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? MakeList.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(this, [])! : Made(type);
    }

    private object Made(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => May(nullability.Create(p).WriteState, p.ParameterType) ? Value(p.ParameterType) : null)]);
        var given = constructor.GetParameters().Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && !given.Contains(p.Name)))
            property.SetValue(made, May(nullability.Create(property).WriteState, property.PropertyType) ? Value(property.PropertyType) : null);
        return made;
    }

    // What may be null is null half the time.
    private bool May(NullabilityState state, Type type) => (state != NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null) || chance.Next(2) == 0;

    private IReadOnlyList<T> List<T>() => [.. Enumerable.Range(0, chance.Next(4)).Select(_ => (T)Value(typeof(T)))];

    private Type Nested()
    {
        var kinds = Acts.All.Select(a => a.Type).Where(t => depth++ < 2 || t != typeof(DueCourse.Casework.Access.ActProposed)).ToArray();
        return kinds[chance.Next(kinds.Length)];
    }

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }

    private LocalDate Day() => new LocalDate(1, 1, 1).PlusDays(chance.Next(0, 3_000_000));

    private DateRange Range() => chance.Next(4) switch
    {
        0 => DateRange.On(Day()),
        1 => new(LocalDate.MinIsoValue, Day()),
        2 => new(Day(), LocalDate.MaxIsoValue),
        _ when Day() is var first => new(first, first.PlusDays(chance.Next(400))),
        _ => throw new InvalidOperationException(),
    };

    private FactValue Fact() => chance.Next(8) switch
    {
        0 => new DayValue(Range()),
        1 => new NumberValue(chance.Next(10), 10 + chance.Next(10)),
        2 => new TermValue(new(new(chance.Next(40), chance.Next(28)), chance.Next(2) == 0 ? null : new Term(600, 0))),
        3 => new TermValue(new(Term.Indeterminate, null)),
        4 => new TextValue(Texts[chance.Next(Texts.Length)]),
        5 => new NotKnownValue(),
        6 => new WordValue("PAK"),
        _ => new YesNoValue(chance.Next(2) == 0),
    };
}
