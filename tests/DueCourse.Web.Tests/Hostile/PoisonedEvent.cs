using System.Reflection;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Stays;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>An event of any kind with one text wherever it can hold words.</summary>
/// <param name="text">The text.</param>
/// <param name="entry">The entry that it names wherever it names one.</param>
internal sealed class PoisonedEvent(string text, EntryId entry)
{
    private static readonly MethodInfo MakeList = typeof(PoisonedEvent).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private int depth;

    /// <summary>Every kind that the record has a word for.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && t.GetCustomAttribute<ActAttribute>() is not null).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>One of a kind.</summary>
    public CaseEvent Of(Type kind) => (CaseEvent)Made(kind);

    private object Value(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Value(inner);
        if (type == typeof(string)) return text;
        if (type == typeof(UntrustedText)) return new UntrustedText(text);
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 1;
        if (type == typeof(long)) return 1L;
        if (type == typeof(EntryId)) return entry;
        if (type == typeof(CaseId)) return CaseId.From(new byte[CaseId.Size]);
        if (type == typeof(Digest)) return Digest.Of("words"u8);
        if (type == typeof(Instant)) return RunningSite.Now + Duration.FromDays(30);
        if (type == typeof(LocalDate)) return new LocalDate(2026, 11, 25);
        if (type == typeof(DateRange)) return DateRange.On(new(2026, 11, 25));
        if (type == typeof(Actor)) return new Actor(text, text, ActorRole.Caseworker);
        if (type == typeof(FactValue)) return new TextValue(text);
        if (type == typeof(Term)) return new Term(14, 0);
        if (type == typeof(CaseEvent)) return depth++ < 2 ? Made(typeof(StayRecorded)) : throw new InvalidOperationException("too deep");
        // An acquittal would seal the case against those who work it, and none of them would be shown anything.
        if (type == typeof(CaseOutcome)) return CaseOutcome.NoAction;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? MakeList.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(this, [])! : Made(type);
    }

    private object Made(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
        var given = constructor.GetParameters().Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && !given.Contains(p.Name))) property.SetValue(made, Value(property.PropertyType));
        // Its page is a file that is read back: the text is inside it.
        return made is NoticeIssued notice ? notice with { Page = NoticeHtml.Write(new("en", text, text, [])) } : made;
    }

    private IReadOnlyList<T> List<T>() => [(T)Value(typeof(T))];
}
