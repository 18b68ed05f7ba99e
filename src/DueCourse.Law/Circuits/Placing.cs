namespace DueCourse.Law.Circuits;

using DueCourse.Law.Record;

/// <summary>Tells a circuit about a case: the answer of each atom, as the reference reading gives it.</summary>
public static class Placing
{
    /// <summary>The answers of a circuit's atoms on a case, in their order.</summary>
    /// <param name="circuit">The circuit; its shape has room for the case.</param>
    /// <param name="s">The case as a whole, under one reading, at a moment of the law the circuit was made for.</param>
    public static Answer[] Answers(this Circuit circuit, Situation s)
    {
        var answers = new Answer[circuit.Count];
        for (var i = 0; i < circuit.Atoms.Count; i++) answers[i] = Of(circuit.Atoms[i], s);
        return answers;
    }

    /// <summary>The answer of one atom.</summary>
    public static Answer Of(Atom atom, Situation s)
    {
        if (atom is RulingAtom ruling)
            return (s.Facts.SupposedRuling(ruling.Doubt), s.Facts.Reading) switch
            {
                (true, _) or (null, Reading.Person) => Answer.Yes,
                (false, _) or (null, Reading.State) => Answer.No,
                _ => Answer.Unknown,
            };
        if (atom is GapAtom or OthersAtom) return Answer.Unknown;
        if (atom is CompleteAtom complete)
            return Subject(complete.Slot, s) is { } owner && s.Facts.List(owner, complete.Kind).IsComplete ? Answer.Yes : Answer.No;
        // Of a place that is empty only this is asked, that it is empty.
        if (Subject(atom.Slot, s) is not { } subject) return atom is ExistsAtom or DayIsFixedAtom or DayIsInAtom ? Answer.No : Answer.Unknown;
        if (At(atom.When, s) is not { } moment) return atom is DayIsFixedAtom or DayIsInAtom ? Answer.No : Answer.Unknown;
        var asked = s with { Moment = moment, Bound = subject };
        return atom switch
        {
            LeafAtom leaf => Answering.Of(leaf.Leaf, asked),
            ExistsAtom => Interpreter.Exists(subject, asked),
            DayIsFixedAtom day => asked.DayOf(day.Asked.Day).Range is { IsExact: true } ? Answer.Yes : Answer.No,
            DayIsInAtom day => asked.DayOf(day.Asked.Day).Range is { IsExact: true } exact
                && day.From <= exact.Earliest.AtMidnight() && exact.Earliest.AtMidnight() < day.To ? Answer.Yes : Answer.No,
            _ => throw new ArgumentOutOfRangeException(nameof(atom), atom, "an atom that cannot be placed"),
        };
    }

    // The moment at which something is asked; null where the day is not known exactly.
    internal static LocalDateTime? At(When? when, Situation s)
    {
        if (when is null) return s.Moment;
        if (Subject(when.Slot, s) is not { } subject || At(when.Within, s) is not { } around) return null;
        return (s with { Moment = around, Bound = subject }).DayOf(when.Day).Range is { IsExact: true } day ? day.Earliest.At(0, 0) : null;
    }

    /// <summary>The subject at a place of a case; null where the place is empty.</summary>
    internal static SubjectRecord? Subject(Slot slot, Situation s)
    {
        if (slot.Owner is null) return s.Facts.Person;
        if (Subject(slot.Owner, s) is not { } owner) return null;
        var items = s.Facts.List(owner, slot.Kind).Items;
        return slot.Index < items.Count ? items[slot.Index] : null;
    }
}
