namespace DueCourse.Law.Circuits;

/// <summary>
/// Answers gates of a circuit on one case as they are asked for: a gate is worked out as far as its answer turns on what is
/// below it, and only the atoms that are reached so are placed. It must agree with <see cref="Placing"/> and
/// <see cref="Circuit.Run"/>. It serves one worker, one case after another.
/// </summary>
public sealed class OnDemand
{
    private const byte NotAsked = byte.MaxValue;

    private readonly Demands of;

    // What was answered on this case, and of which gates, so that only these are forgotten before the next.
    private readonly byte[] answers;
    private readonly int[] answered;
    private readonly Situation?[] there;
    private readonly (bool IsKnown, LocalDateTime? Moment)[] moments;
    private int many;
    private Situation? s;

    internal OnDemand(Demands of)
    {
        this.of = of;
        answers = new byte[of.Circuit.Count];
        Array.Fill(answers, NotAsked);
        answered = new int[of.Circuit.Count];
        there = new Situation?[of.Places.Length];
        moments = new (bool, LocalDateTime?)[of.Days.Length];
    }

    /// <summary>Turns to another case.</summary>
    /// <param name="on">The case as a whole, under one reading and with nothing supposed; the circuit has room for it.</param>
    public void TurnTo(Situation on)
    {
        Leave();
        s = on;
        moments[0] = (true, on.Moment);
        Seat(on, 0);
    }

    /// <summary>Lets the case go: whoever waits for the next one holds nothing of the last.</summary>
    public void Leave()
    {
        if (s is null) return;
        for (var i = 0; i < many; i++) answers[answered[i]] = NotAsked;
        many = 0;
        Array.Clear(there);
        Array.Clear(moments);
        s = null;
    }

    /// <summary>The answer of a gate.</summary>
    public Answer this[int gate]
    {
        get
        {
            if (answers[gate] is not NotAsked and var known) return (Answer)known;
            var answer = of.Circuit.Ops[gate] switch
            {
                Op.Input => Of(gate),
                Op.Not => this[of.Operands[of.Circuit.Firsts[gate]]].Not(),
                Op.And => All(gate),
                Op.Or => Any(gate),
                var constant => (Answer)constant,
            };
            answers[gate] = (byte)answer;
            answered[many++] = gate;
            return answer;
        }
    }

    private Answer All(int gate)
    {
        var all = Answer.Yes;
        var firsts = of.Circuit.Firsts;
        for (var i = firsts[gate]; i < firsts[gate + 1] && all != Answer.No; i++) all = all.And(this[of.Operands[i]]);
        return all;
    }

    private Answer Any(int gate)
    {
        var any = Answer.No;
        var firsts = of.Circuit.Firsts;
        for (var i = firsts[gate]; i < firsts[gate + 1] && any != Answer.Yes; i++) any = any.Or(this[of.Operands[i]]);
        return any;
    }

    private Answer Of(int number)
    {
        var (place, day) = (of.PlaceOf[number], of.DayOf[number]);
        if (of.Leaves[number] is { } asks) return At(place, day) is { } on ? LeafAnswer.Of(asks, on) : Answer.Unknown;
        switch (of.Circuit.Atoms[number])
        {
            case DayIsFixedAtom: return Is(MomentOf(day) is not null);
            case DayIsInAtom lying: return Is(MomentOf(day) is { } lies && lying.From <= lies && lies < lying.To);
            case CompleteAtom complete: return Is(there[place] is { } owner && s!.Facts.IsComplete(owner.Bound, complete.Kind));
            case ExistsAtom: return there[place] is null ? Answer.No : At(place, day) is { } then ? Interpreter.Exists(then.Bound, then) : Answer.Unknown;
            case var atom: return Placing.Of(atom, s!);
        }
    }

    // The case with the subject of a place bound, on a day; null where the place is empty or the day not known.
    private Situation? At(int place, int day) =>
        there[place] is not { } within ? null : day == 0 ? within : MomentOf(day) is { } moment ? within with { Moment = moment } : null;

    private LocalDateTime? MomentOf(int day)
    {
        if (moments[day] is { IsKnown: true, Moment: var known }) return known;
        var (expression, place, around) = of.Days[day];
        LocalDateTime? moment = At(place, around) is { } asked && asked.RangeOf(expression) is { IsExact: true } exact ? exact.Earliest.AtMidnight() : null;
        moments[day] = (true, moment);
        return moment;
    }

    // A place of what the situation binds, and places of all below it.
    private void Seat(Situation on, int place)
    {
        there[place] = on;
        foreach (var (kind, below) in of.Places[place])
        {
            var items = on.Facts.ItemsOf(on.Bound, kind);
            for (var i = 0; i < items.Count; i++) Seat(on with { Bound = items[i] }, below[i]);
        }
    }

    private static Answer Is(bool so) => so ? Answer.Yes : Answer.No;
}
