namespace DueCourse.Law.Circuits;

/// <summary>A place for a subject in a circuit: the person, the second conviction, the first sentence of the second conviction.</summary>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Index">Which of its list, from 0.</param>
/// <param name="Owner">What the list belongs to; null for the person.</param>
public sealed record Slot(SubjectKind Kind, int Index, Slot? Owner)
{
    /// <summary>The person's own place.</summary>
    public static Slot Person { get; } = new(Facts.Person.Kind, 0, null);

    /// <summary>The place of a kind, at or around this one; the person's where there is none.</summary>
    public Slot Around(SubjectKind kind)
    {
        for (var slot = this; slot is not null; slot = slot.Owner)
            if (slot.Kind == kind) return slot;
        return Person;
    }

    /// <summary>The subject's id in a case: <c>convictions.2.sentences.1</c>.</summary>
    public override string ToString() => Owner is null
        ? Kind.ListName
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Owner.Owner is null ? "" : Owner + ".")}{Kind.ListName}.{Index + 1}");

    /// <inheritdoc/>
    public bool Equals(Slot? other) => other is not null && Index == other.Index && Kind == other.Kind && Equals(Owner, other.Owner);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Owner?.GetHashCode() ?? 7) * 31) + Index) * 31 + StringComparer.Ordinal.GetHashCode(Kind.ListName));
}

/// <summary>The day on which something is asked, where that is not the day of assessment.</summary>
/// <param name="Day">The day.</param>
/// <param name="Slot">The subject whose day it is.</param>
/// <param name="Within">Where this is itself asked as at another day: which.</param>
public sealed record When(DateExpression Day, Slot Slot, When? Within);

/// <summary>
/// Something that a circuit is told about a case and does not work out: each is answered yes, no or unknown.
/// </summary>
/// <param name="Slot">The subject it is asked of.</param>
/// <param name="When">The day it is asked for; null: the day of assessment.</param>
public abstract record Atom(Slot Slot, When? When);

/// <summary>A leaf of a condition tree.</summary>
public sealed record LeafAtom(Node Leaf, Slot Slot, When? When) : Atom(Slot, When);

/// <summary>Whether there is such a subject on that day. No where the place is empty.</summary>
public sealed record ExistsAtom(Slot Slot, When? When) : Atom(Slot, When);

/// <summary>Whether the file says that a list is complete; yes or no.</summary>
/// <param name="Kind">What is listed.</param>
/// <param name="Slot">What the list belongs to.</param>
public sealed record CompleteAtom(SubjectKind Kind, Slot Slot) : Atom(Slot, null);

/// <summary>Whether the day as at which something is asked is known exactly; yes or no.</summary>
public sealed record DayIsFixedAtom(When Asked) : Atom(Asked.Slot, Asked.Within);

/// <summary>Whether that day is known exactly and lies in a period of the law; yes or no.</summary>
/// <param name="Asked">The day.</param>
/// <param name="From">First moment of the period.</param>
/// <param name="To">First moment after it.</param>
public sealed record DayIsInAtom(When Asked, LocalDateTime From, LocalDateTime To) : Atom(Asked.Slot, Asked.Within);

/// <summary>
/// Whether a doubt of the law is settled: yes for the person's reading, no for the state's, otherwise unknown. A side's own
/// reading takes it as settled that side's way.
/// </summary>
/// <param name="Doubt">The doubt's id.</param>
public sealed record RulingAtom(string Doubt) : Atom(Slot.Person, null);

/// <summary>
/// What a part of the law says that was not read or is not encoded; unknown in every case. Only a circuit that keeps the gaps
/// apart has these; in others each is the constant unknown.
/// </summary>
/// <param name="Id">The id under which it is missing.</param>
/// <param name="Of">The provision or the part.</param>
/// <param name="Slot">The subject it is asked of.</param>
/// <param name="When">The day it is asked for.</param>
public sealed record GapAtom(string Id, string Of, Slot Slot, When? When) : Atom(Slot, When);

/// <summary>
/// What a list that may hold more than the file says would add: that another meets a condition, or that all others do. Unknown
/// in every case, and only in a circuit that keeps the gaps apart.
/// </summary>
/// <param name="Quantified">The condition over the list.</param>
/// <param name="Slot">What the list belongs to.</param>
/// <param name="When">The day it is asked for.</param>
public sealed record OthersAtom(Quantified Quantified, Slot Slot, When? When) : Atom(Slot, When);
