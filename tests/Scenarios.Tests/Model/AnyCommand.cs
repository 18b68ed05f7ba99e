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
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Talks;

namespace Scenarios.Tests.Model;

/// <summary>
/// Commands of every kind, made from their constructors, with parameters that fit: what they are about, the right document, days in
/// order; and a few with words that nobody should get in. A new command is taken up by itself; a parameter of a new type asks for a
/// line here.
/// </summary>
internal sealed class AnyCommand(Random chance, int before)
{
    /// <summary>Kinds that are left out: what opens a case, and what looks (looks are made before decisions).</summary>
    private static readonly Type[] LeftOut = [typeof(ImportCase), typeof(OpenCase), typeof(RecordLook), typeof(EraseEntries)];

    private static readonly Type[] Kinds =
        [.. typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract && !LeftOut.Contains(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    private static readonly string[] Hostile = ["", " ", "\u0007", "<script>alert(1)</script>", "'; DROP TABLE entries; --", new string('x', 50_000), "\ud800"];

    public static readonly Actor[] Actors =
    [
        Stories.Story.Caseworker, Stories.Story.Officer, Stories.Story.Adviser, Stories.Story.Liaison,
        new("v.adeyemi", "Victor Adeyemi", ActorRole.VictimLiaisonOfficer), Stories.Story.OnDuty,
        new("s.haddad", "Salma Haddad", ActorRole.SeniorOfficer), DueCourse.Casework.Timers.FireTimer.TheProgram,
    ];

    private static readonly ConcurrentDictionary<Type, (ConstructorInfo Made, (ParameterInfo Parameter, bool MayBeNull)[] Of)> Constructors = new();

    private int made = before * 10;
    private object? about;
    private Type? kind;

    /// <summary>One of any kind, by somebody who mostly may.</summary>
    public Command Any(LiveCase c, Instant now)
    {
        var next = Pick(Kinds);
        var command = Of(next, Pick(Actors), null, c, now);
        for (var n = 0; n < 3 && chance.Next(8) > 0 && !May(command, c, now); n++) command = command with { By = Pick(Actors) };
        return command;
    }

    /// <summary>One that takes a way, about a course, by somebody whom the table names.</summary>
    public Command Of(Transition way, object? key, LiveCase c, Instant now) =>
        Of(way.By, Pick(Actors.Where(a => way.Actors.Contains(a.Role) && (a.Role == ActorRole.System || c.Access.IsAssigned(a) || chance.Next(20) == 0)).DefaultIfEmpty(Actors[0]).ToList()), key, c, now);

    /// <summary>A command of a kind.</summary>
    public Command Of(Type of, Actor by, object? key, LiveCase c, Instant now)
    {
        (about, kind) = (key, of);
        return (Command)Made(of, c, now, 0)! with { By = by, Id = $"command {++made}" };
    }

    /// <summary>
    /// Somebody says otherwise than what is on record of a matter before a court: an order, an appeal, a claim. A statement in the place of
    /// one or beside it, one taken back, an entry called a mistake. Null: nothing is before a court.
    /// </summary>
    public Command? SayingOtherwise(LiveCase c, Instant now)
    {
        var subjects = c.Statements.Subjects.Values.Where(s => s.Kind == CourtOrder.Kind || s.Kind == Appeal.Kind || s.Kind == JudicialReview.Kind).ToList();
        var said = c.Statements.All.Where(s => s.Ended is null && (s.Said.Fact == TheStrasbourgCourt.Rule39.Definition.Name || subjects.Any(x => x.Id == s.Said.Subject))).ToList();
        if (said.Count == 0) return null;
        var one = Pick(said);
        var by = Pick(Actors.Where(a => c.Rights(a, one.Id.Compartment, now).HasFlag(Right.Write)).DefaultIfEmpty(Stories.Story.Caseworker).ToList());
        var today = DateRange.On(now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date);
        var asked = FactCatalogue.Find(one.Said.Subject is { } id ? c.Statements.Subjects[id].Kind : Person.Kind, one.Said.Fact)!;
        FactValue other = one.Said.Value switch
        {
            YesNoValue yes => new YesNoValue(!yes.IsYes),
            WordValue => new WordValue(Pick(asked.Options)),
            _ => one.Said.Value,
        };
        return chance.Next(5) switch
        {
            0 => new AssertFact(one.Id.Compartment, one.Said with { Value = other, From = today, To = null, Side = Side.File, Supersedes = one.Id }) { By = by, Id = $"command {++made}" },
            1 => new AssertFact(one.Id.Compartment, one.Said with { Value = other, From = today, To = null, Side = Side.File, Supersedes = null }) { By = by, Id = $"command {++made}" },
            2 => new WithdrawFact(one.Id, "it is said to be otherwise") { By = by, Id = $"command {++made}" },
            3 => new CorrectEntry(one.Id, "it is said to be otherwise") { By = by, Id = $"command {++made}" },
            _ => new CorrectEntry(one.Said.Subject ?? one.Id, "it is said to be of another case") { By = by, Id = $"command {++made}" },
        };
    }

    private static bool May(Command command, LiveCase c, Instant now) =>
        command is IOwnAccess own ? own.Forbidden(c, now) is null : command.Touches.All(x => c.Rights(command.By, x, now).HasFlag(Right.Write));

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
        if (Nullable.GetUnderlyingType(type) is { } inner) return chance.Next(name == "OnFile" ? 1 : 3) == 0 ? null : Value(parameter, inner, c, now, depth);
        var today = now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        if (type == typeof(string)) return about is string word && name is "Country" or "Victim" ? word : Text(name);
        if (type == typeof(bool)) return chance.Next(2) == 0;
        if (type == typeof(int)) return chance.Next(10) == 0 ? -1 : chance.Next(60);
        if (type == typeof(long)) return (long)chance.Next(100_000);
        if (type.IsEnum) return type.GetEnumValues().GetValue(chance.Next(type.GetEnumValues().Length));
        if (type == typeof(LocalDate)) return today.PlusDays(Pick<int>(ToCome.Contains(name) ? [1, 3, 10, 30, 200, -1] : name == "ShownOn" ? [-20, -9, -1] : [0, 0, 0, 0, 0, 0, 0, -1, -3, -40, 3]));
        if (type == typeof(DeparturePlanned) && chance.Next(2) == 0 && c.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Fact == TheRemovalNotice.StatedDepartureDate.Definition.Name)?.Said.Value is DayValue { Range.Earliest: var noticed } && noticed >= today)
            return new DeparturePlanned(Countries[0], noticed, "BA 78", []);
        if (type == typeof(DeparturePlanned)) return new DeparturePlanned(chance.Next(6) == 0 ? Pick(Countries) : Countries[0], today.PlusDays(Pick([0, 3, 3, 10, -1])), "BA 78", []);
        if (type == typeof(CountryProfileAdopted))
            return Pick([Talks.Profile(), Talks.Profile(SilenceEffect.ReadmissionAgreed, 20, 30), Talks.Profile(reply: 10) with { UkLetterAcceptedFrom = today.PlusDays(-100), UkLetterSource = "its own circular", ExtensionMost = 40 }, Talks.Profile() with { Status = ProfileStatus.Suspended }]);
        if (type == typeof(Compartment) && chance.Next(3) > 0) return Home;
        if (type == typeof(ServiceOfNotice)) return new ServiceOfNotice(today, today, ServedBy.Hand, chance.Next(8) > 0, "English, explained");
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
            for (var n = Pick([1, 1, 1, 2, 3, 0]); n > 0; n--) list.Add(Value(parameter, of, c, now, depth + 1));
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
        if (name is "Destination" or "Stops" or "Country" || name.Contains("Nationality", StringComparison.Ordinal)) return chance.Next(5) == 0 ? Pick(Countries) : Countries[0];
        if (name is "Victim") return Pick(["victim 1", "victim 2"]);
        if (name == "Kind") return Pick(["convictions", "children", "appeals", "readmission-request", "documents"]);
        if (name == "Fact") return Pick(FactNames);
        if (AnswersOf.TryGetValue(name, out var answers) && chance.Next(10) > 0) return Pick(answers);
        return name is "Reasons" or "Because"
            ? "What is on file was read and weighed, and what the person and the representative said was considered, each point by itself, and on all of it this was decided for now."
            : $"the {name}, as said";
    }

    // Words that answer a question with few answers.
    private static readonly Dictionary<string, string[]> AnswersOf = new(StringComparer.Ordinal)
    {
        ["Type"] = ["imprisonment", "fine"], ["Relation"] = ["alone", "consecutive"], ["CourtLevel"] = ["crown-court"], ["Jurisdiction"] = ["england-and-wales"], ["Against"] = ["both"],
    };

    private static readonly string[] Countries = ["GHA", "NGA", "ALB", "IND"];

    // Days that lie ahead by what they are; others have mostly come.
    private static readonly HashSet<string> ToCome = new(StringComparer.Ordinal) { "AnswerBy", "NewLastDay", "LapsesOn", "Expires", "ArrivalOn", "TellBy", "For", "ReviewOn", "ErrorsUntil", "ToBeSentOn" };

    private static readonly string[] FactNames = [.. FactCatalogue.All.Select(f => f.Name).Distinct()];

    // Where what a command says stands: with what it is about, or with its track.
    private Compartment Home => about is EntryId { Compartment: var of } ? of : kind?.Namespace?.Split('.')[^1] switch
    {
        "Protection" or "Trafficking" => Compartment.Protection,
        "Readmission" or "TravelDocument" => Compartment.Destination,
        "Identity" => kind.Name is "LiftContactBar" or "RecordContactConsent" ? Compartment.Protection : Compartment.Destination,
        _ => Compartment.Open,
    };

    private EntryId Entry(string name, LiveCase c)
    {
        if (c.History.Count == 0 || chance.Next(40) == 0) return new(Compartment.Open, 100_000);
        if (chance.Next(12) == 0) return c.History[chance.Next(c.History.Count)].Id;
        if (about is EntryId key && name is "Proceedings" or "Appeal" or "Claim" or "Matter") return (EntryId)about!;
        if (name == "Message" && c.Messages.All.LastOrDefault(m => !m.HasGone) is { } written && chance.Next(6) > 0) return written.Id;
        if (name == "Stay" && c.Stays.All.LastOrDefault(s => s.Binds) is { } stay && chance.Next(6) > 0) return stay.Id;
        if (kind == typeof(ServeDepartureDetails) && c.Evidence.Documents.Keys.LastOrDefault(d => d.Compartment == Compartment.Open) is { Number: > 0 } notice) return notice;
        if (kind == typeof(BeginEscort) && name == "Against" && c.Statements.All.LastOrDefault(s => s.Ended is null && s.Said.Fact == ThePerson.IdentityIsEstablished.Definition.Name) is { } known) return known.Id;
        if (SubjectsOf.TryGetValue(name, out var kinds) && c.Statements.Subjects.Values.LastOrDefault(s => kinds.Contains(s.Kind.ListName)) is { } subject) return subject.Id;
        if (name == "RestsOn" && c.Statements.All.LastOrDefault(s => s.Ended is null && s.Disputes.Count == 0 && s.Id.Compartment == Home && (s.Said.Subject is null || chance.Next(2) == 0)) is { } said) return said.Id;
        for (var i = c.History.Count - 1; i >= 0; i--)
            if (Resembles(name, c.History[i].Event) && (c.History[i].Id.Compartment == Home || chance.Next(6) == 0) && chance.Next(6) > 0) return c.History[i].Id;
        return c.History[chance.Next(c.History.Count)].Id;
    }

    private static readonly Dictionary<string, string[]> SubjectsOf = new(StringComparer.Ordinal)
    {
        ["Proceedings"] = ["proceedings"], ["Conviction"] = ["convictions"], ["Sentence"] = ["sentences"], ["Matter"] = ["protectionClaims", "furtherSubmissions"],
    };

    // A Document is a DocumentReceived; a Decision of another state is a document of its own.
    private bool Resembles(string name, CaseEvent happened) => name switch
    {
        "RestsOn" => happened is FactAsserted or DocumentReceived,
        "Statement" => happened is FactAsserted,
        "Certificate" or "Letter" or "Paper" or "Waiver" or "ShownBy" => happened is DocumentReceived,
        "Decision" => Home == Compartment.Destination ? happened is DocumentReceived : happened is DecisionMade,
        _ => Like(name, happened.GetType()),
    };

    private static readonly ConcurrentDictionary<(string, Type), bool> Alike = new();

    private static bool Like(string name, Type happened) => Alike.GetOrAdd((name, happened), x => x.Item2.Name.Contains(x.Item1.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    private T Pick<T>(IReadOnlyList<T> from) => from[chance.Next(from.Count)];
}
