using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks;
using DueCourse.Law.Facts;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests.Model;

/// <summary>
/// Commands of every kind, made from their constructors: most such as the tracks' tables allow now, some of any kind whatever, a
/// few with words that nobody should get in. A new command is taken up by itself; a parameter of a new type asks for a line here.
/// </summary>
internal sealed class AnyCommand(Random chance)
{
    /// <summary>Kinds that are left out: what opens a case, and what looks (looks are made before decisions).</summary>
    private static readonly Type[] LeftOut = [typeof(ImportCase), typeof(OpenCase), typeof(RecordLook), typeof(EraseEntries)];

    private static readonly Type[] Kinds =
        [.. typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract && !LeftOut.Contains(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    private static readonly string[] Countries = ["GHA", "NGA", "ALB", "IND"];
    private static readonly string[] Hostile = ["", " ", "\u0007", "<script>alert(1)</script>", "'; DROP TABLE entries; --", new string('x', 50_000), "\ud800"];

    public static readonly Actor[] Actors =
    [
        Stories.Story.Caseworker, Stories.Story.Officer, Stories.Story.Adviser, Stories.Story.Liaison,
        new("v.adeyemi", "Victor Adeyemi", ActorRole.VictimLiaisonOfficer), Stories.Story.OnDuty,
        new("s.haddad", "Salma Haddad", ActorRole.SeniorOfficer), DueCourse.Casework.Timers.FireTimer.TheProgram,
    ];

    private static readonly ConcurrentDictionary<Type, (ConstructorInfo Made, (ParameterInfo Parameter, bool MayBeNull)[] Of)> Constructors = new();

    private int made;

    /// <summary>How many kinds there are.</summary>
    public static int KindsCount => Kinds.Length;

    /// <summary>The next command for a case.</summary>
    public Command Next(LiveCase c, Instant now, IReadOnlyList<(TrackTable Table, object State)> standing)
    {
        if (chance.Next(100) < 70)
        {
            var (table, state) = standing[chance.Next(standing.Count)];
            var ways = table.Transitions.Where(t => t.From.IsInstanceOfType(state) && !LeftOut.Contains(t.By) && t.Actors.Count > 0).ToList();
            if (ways.Count > 0)
            {
                var way = ways[chance.Next(ways.Count)];
                return Of(way.By, Pick(Actors.Where(a => way.Actors.Contains(a.Role)).DefaultIfEmpty(Actors[0]).ToList()), c, now);
            }
        }

        return Of(Pick(Kinds), Pick(Actors), c, now);
    }

    /// <summary>A command of a kind.</summary>
    public Command Of(Type kind, Actor by, LiveCase c, Instant now)
    {
        var command = (Command)Made(kind, c, now, 0)!;
        kind.GetProperty(nameof(Command.By))!.SetValue(command, by);
        kind.GetProperty(nameof(Command.Id))!.SetValue(command, $"command {++made}");
        return command;
    }

    private object? Made(Type type, LiveCase c, Instant now, int depth)
    {
        var (constructor, parameters) = Constructors.GetOrAdd(type, ConstructorOf);
        return constructor.Invoke([.. parameters.Select(p => p.MayBeNull && chance.Next(2) == 0 ? null : Value(p.Parameter, p.Parameter.ParameterType, c, now, depth))]);
    }

    private static (ConstructorInfo, (ParameterInfo, bool)[]) ConstructorOf(Type type)
    {
        // Not the one by which a record is copied.
        var constructor = type.GetConstructors().Where(x => x.GetParameters() is not [{ ParameterType: var only }] || only != type)
            .OrderByDescending(x => x.GetParameters().Length).FirstOrDefault() ?? throw new NotSupportedException($"{type.Name} has no constructor: say in {nameof(AnyCommand)} how one is made");
        return (constructor, [.. constructor.GetParameters().Select(p => (p, p.ParameterType.IsClass && new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable))]);
    }

    private object? Value(ParameterInfo parameter, Type type, LiveCase c, Instant now, int depth)
    {
        var name = parameter.Name!;
        if (Nullable.GetUnderlyingType(type) is { } inner) return chance.Next(3) == 0 ? null : Value(parameter, inner, c, now, depth);
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        if (type == typeof(string)) return Text(name);
        if (type == typeof(bool)) return chance.Next(2) == 0;
        if (type == typeof(int)) return chance.Next(10) == 0 ? -1 : chance.Next(60);
        if (type == typeof(long)) return (long)chance.Next(100_000);
        if (type.IsEnum) return type.GetEnumValues().GetValue(chance.Next(type.GetEnumValues().Length));
        if (type == typeof(LocalDate)) return today.PlusDays(Pick([0, 0, 0, 0, -1, -1, -3, -10, -40, 3, 10, 40]));
        if (type == typeof(DateRange)) return DateRange.On(today.PlusDays(Pick([0, -1, -3, -40, 10])));
        if (type == typeof(Instant)) return now + Duration.FromHours(Pick([0, 0, -1, -30, 4, 8, 24 * 7, 24 * 100]));
        if (type == typeof(Duration)) return Duration.FromHours(chance.Next(100));
        if (type == typeof(EntryId)) return Entry(name, c);
        if (type == typeof(CaseId)) return new CaseId();
        if (type == typeof(Actor)) return Pick(Actors);
        if (type == typeof(Digest)) return Digest.Of([(byte)chance.Next(4)]);
        if (type == typeof(UntrustedText)) return new UntrustedText(Text(name));
        if (type == typeof(FactValue)) return Pick<FactValue>([new YesNoValue(IsYes: true), new YesNoValue(IsYes: false), new WordValue("pending"), new NumberValue(3, 3), new TextValue("words"), new DayValue(DateRange.On(today))]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var shape && (shape == typeof(IReadOnlyList<>) || shape == typeof(IEnumerable<>) || shape == typeof(IReadOnlyCollection<>)))
        {
            var of = type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(of))!;
            for (var n = chance.Next(4); n > 0; n--) list.Add(Value(parameter, of, c, now, depth + 1));
            return list;
        }

        if (type.IsAbstract || type.IsInterface)
            return Made(Pick(type.Assembly.GetTypes().Where(t => type.IsAssignableFrom(t) && !t.IsAbstract && t.GetConstructors().Length > 0).OrderBy(t => t.FullName, StringComparer.Ordinal).ToList()), c, now, depth + 1);
        return depth < 6 && type.Namespace!.StartsWith("DueCourse", StringComparison.Ordinal)
            ? Made(type, c, now, depth + 1)
            : throw new NotSupportedException($"{parameter.Member.DeclaringType!.Name} asks for {type.Name} {name}: say in {nameof(AnyCommand)} how one is made");
    }

    private string Text(string name)
    {
        if (chance.Next(40) == 0) return Pick(Hostile);
        if (name.Contains("Gate", StringComparison.OrdinalIgnoreCase)) return $"G{1 + chance.Next(22)}";
        if (name is "Destination" or "Stops" or "Country" || name.Contains("Nationality", StringComparison.Ordinal)) return Pick(Countries);
        if (name == "Kind") return Pick(["convictions", "children", "appeals", "readmission-request", "documents"]);
        if (name == "Fact") return Pick(FactNames);
        return name is "Reasons" or "Because"
            ? "What is on file was read and weighed, and what the person and the representative said was considered, each point by itself, and on all of it this was decided for now."
            : $"the {name}, as said";
    }

    private static readonly string[] FactNames = [.. FactCatalogue.All.Select(f => f.Name).Distinct()];

    private EntryId Entry(string name, LiveCase c)
    {
        if (c.History.Count == 0) return new(Compartment.Open, 1);
        if (chance.Next(100) < 80)
        {
            // One whose event has a word of the parameter's name: a Document is a DocumentReceived.
            var like = c.History.Where(r => Resembles(name, r.Event.GetType().Name)).ToList();
            if (like.Count > 0) return like[Math.Max(0, like.Count - 1 - chance.Next(Math.Min(3, like.Count)))].Id;
        }

        return chance.Next(20) == 0 ? new(Compartment.Open, 100_000) : c.History[chance.Next(c.History.Count)].Id;
    }

    private static bool Resembles(string name, string happened) => name switch
    {
        "RestsOn" => happened is nameof(FactAsserted) or nameof(DecisionMade) or nameof(DocumentReceived),
        "Statement" => happened == nameof(FactAsserted),
        _ => happened.StartsWith(name, StringComparison.OrdinalIgnoreCase) || happened.Contains(name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase),
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[chance.Next(from.Count)];
}
