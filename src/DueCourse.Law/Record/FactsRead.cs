namespace DueCourse.Law.Record;

/// <summary>The value of a fact on a day, or why there is none.</summary>
/// <param name="Value">The value; null when not known.</param>
/// <param name="WhyNot">When not known, why, as the end of a sentence: "the file does not say".</param>
public readonly record struct Found(FactValue? Value, string WhyNot)
{
    /// <summary>Where the value is taken from another fact while the file is silent: why.</summary>
    public string? Presumed { get; init; }

    /// <summary>The day from which the file says it holds, if it says so.</summary>
    public DateRange? Since { get; init; }

    /// <summary>When not known, the other fact from which it would be taken, were that one established.</summary>
    public FactDefinition? WaitsFor { get; init; }
}

/// <summary>
/// The facts of a case under one reading and as known at one moment. It answers; it never guesses: what is disputed,
/// merely asserted, out of period or absent is not known, with the reason.
/// </summary>
public sealed class FactsRead
{
    // So many are looked through more quickly than they are sorted.
    private const int FewJudgements = 12;

    private readonly CaseRecord record;
    private readonly Suppositions supposed;
    private readonly Dictionary<(SubjectRecord Subject, FactDefinition Fact, LocalDate Day), Found> found;

    // Nearly everything is asked for one day, the first that anything is asked for: there, by subject and number of the question.
    private readonly OneDay oneDay;

    internal FactsRead(CaseRecord record, Reading reading, Instant? asKnownAt)
    {
        this.record = record;
        Reading = reading;
        AsKnownAt = asKnownAt;
        supposed = Suppositions.None;
        found = [];
        oneDay = new();
    }

    private FactsRead(FactsRead basis, Suppositions supposed)
        : this(basis.record, basis.Reading, basis.AsKnownAt)
    {
        this.supposed = supposed;
        found = basis.found;
        oneDay = basis.oneDay;
        Basis = basis.Basis ?? basis;
    }

    /// <summary>Which reading.</summary>
    public Reading Reading { get; }

    /// <summary>Only what was recorded by then; null: everything.</summary>
    public Instant? AsKnownAt { get; }

    /// <summary>The person.</summary>
    public SubjectRecord Person => record.Person;

    /// <summary>The day the file speaks of.</summary>
    public LocalDate FileAsAt => record.AsAt;

    /// <summary>Under a supposition, the facts without it; null otherwise.</summary>
    internal FactsRead? Basis { get; }

    /// <summary>What an answer must turn on for the suppositions to change it.</summary>
    internal IReadOnlySet<object> SupposedSources => supposed.Sources;

    /// <summary>Findings already made on these facts, so that a limb which stands in many rules is read once.</summary>
    internal Dictionary<(Node Node, SubjectRecord Bound, LocalDateTime Moment), Finding> Findings => field ??= [];

    /// <summary>Answers already given to limbs on these facts.</summary>
    internal Dictionary<(Node Node, SubjectRecord Bound, LocalDateTime Moment), Answer> Answers => field ??= [];

    /// <summary>The record read.</summary>
    public CaseRecord Record => record;

    /// <summary>The same facts, supposing one had another value: a what-if, never stored.</summary>
    public FactsRead Supposing(SubjectRecord subject, FactDefinition fact, FactValue value)
    {
        // A judgement that relied on the fact can go stale by it.
        var name = subject.NameOf(fact);
        var relying = record.Judgements.Where(j => j.ReliedOn.Any(r => r.Fact == name)).Select(j => j.Id);
        return new(this, supposed.And(subject, fact, value, relying));
    }

    /// <summary>The same facts, supposing a list were declared complete.</summary>
    public FactsRead SupposingComplete(string completeName) => new(this, supposed.AndComplete(completeName));

    /// <summary>The same facts, supposing a judgement had been made.</summary>
    public FactsRead Supposing(string judgementId, string? about, bool met) => new(this, supposed.And(judgementId, about, met));

    /// <summary>The same facts, supposing a court had settled a doubt for the person (true) or for the state (false).</summary>
    public FactsRead SupposingRuling(string doubtId, bool forThePerson) => new(this, supposed.AndRuling(doubtId, forThePerson));

    /// <summary>Whether a doubt is supposed settled, and which way.</summary>
    public bool? SupposedRuling(string doubtId) => supposed.Ruling(doubtId);

    /// <summary>The value of a fact of a subject on a day.</summary>
    public Found Find(SubjectRecord subject, FactDefinition fact, LocalDate day)
    {
        if (supposed.Fact(subject, fact) is { } value)
            return value is NotKnownValue ? new(null, "it is supposed not to be known") : new(value, "");
        // What is not supposed was worked out once, unless a supposition could reach it through a presumption.
        if (!supposed.IsEmpty && fact.Presumed.Count > 0) return FindAfresh(subject, fact, day);
        if (IsPlain(subject, fact, day, out var plain)) return plain;
        oneDay.Day ??= day;
        if (fact.Number >= 0 && oneDay.Day == day)
        {
            var places = oneDay.Of(subject, fact.Number);
            if (places[fact.Number] is { } there && ReferenceEquals(there.Fact, fact)) return there.Found;
            var worked = FindAfresh(subject, fact, day);
            // Working it out may have asked for other facts, and made more places.
            oneDay.Of(subject, fact.Number)[fact.Number] = new(fact, worked);
            return worked;
        }

        if (!found.TryGetValue((subject, fact, day), out var known))
            found[(subject, fact, day)] = known = FindAfresh(subject, fact, day);
        return known;
    }

    private bool IsAnyKnown(IReadOnlyList<Assertion> assertions)
    {
        for (var i = 0; i < assertions.Count; i++)
            if (assertions[i].IsKnownAt(AsKnownAt)) return true;
        return false;
    }

    // Most facts are stated once, by the file, for good, or not at all; that is told as quickly as it could be remembered.
    private bool IsPlain(SubjectRecord subject, FactDefinition fact, LocalDate day, out Found plain)
    {
        plain = default;
        if (!subject.IsStated(fact, out var only))
        {
            if (fact.Presumed.Count > 0) return false;
            plain = new(null, "the file does not say");
            return true;
        }

        if (only is null || Reading != Reading.Established || only.Value is NotKnownValue
            || !only.IsKnownAt(AsKnownAt) || !only.IsEstablishedAt(AsKnownAt) || Covers(only, fact, day) != Answer.Yes)
            return false;
        plain = new(only.Value, "") { Since = only.From };
        return true;
    }

    private Found FindAfresh(SubjectRecord subject, FactDefinition fact, LocalDate day)
    {
        var assertions = subject.Of(fact);
        if (!IsAnyKnown(assertions) && Presumed(subject, fact, day) is { } presumed) return presumed;
        if (assertions.Count == 0) return new(null, "the file does not say");
        if (Reading != Reading.Established)
        {
            var side = Reading == Reading.Person ? Side.Person : Side.State;
            var other = Reading == Reading.Person ? Side.State : Side.Person;
            var own = On(assertions, fact, day, a => a.IsKnownAt(AsKnownAt) && a.Side == side && a.QuarantineAt(AsKnownAt)?.IsOnlyContestedBy(other) is null or true);
            if (own.Value is not null) return own;
            return On(assertions, fact, day, a => a.IsKnownAt(AsKnownAt) && (a.IsEstablishedAt(AsKnownAt) || IsOpenOnlyTo(other, a)));
        }

        return On(assertions, fact, day, IsEstablished) is { Value: not null } value
            ? value
            : new(null, WhyNotEstablished(assertions, fact, day));
    }

    // Made once for all facts.
    private Func<Assertion, bool> IsEstablished => field ??= a => a.IsKnownAt(AsKnownAt) && a.IsEstablishedAt(AsKnownAt);

    // What only the other side disputes is taken; what this side disputes is not.
    private bool IsOpenOnlyTo(Side other, Assertion a)
    {
        var quarantine = a.QuarantineAt(AsKnownAt);
        var disputed = a.IsDisputedAt(AsKnownAt);
        return (disputed || quarantine is not null)
            && (!disputed || a.DisputedSide == other)
            && quarantine?.IsOnlyContestedBy(other) is null or true
            && (a.IsVerifiedAt(AsKnownAt) || (a.Side != other && a.Side != Side.ThirdParty));
    }

    /// <summary>
    /// The judgement about a subject (null: the case) that stands on the day, if it counts; with its status. An answer given
    /// later replaces an earlier one from its own day on, and takes nothing away from the days before.
    /// </summary>
    public (JudgementStatus Status, JudgementRecord? Made) Judgement(string id, string? about, LocalDate day)
    {
        if (supposed.Judgement(id, about) is { } met)
            return (JudgementStatus.Recorded, new(id, about, met ? JudgementAnswer.Met : JudgementAnswer.NotMet, "supposed", "supposed", record.AsAt, "supposed"));
        JudgementRecord? made = null;
        var judgements = record.Judgements.Count > FewJudgements ? oneDay.JudgementsOf(record, id) : null;
        var count = judgements?.Count ?? record.Judgements.Count;
        for (var i = 0; i < count; i++)
        {
            var j = judgements?[i] ?? record.Judgements[i];
            if (j.Id != id || j.About != about || j.On > day || (AsKnownAt is not null && j.RecordedAt is not null && j.RecordedAt > AsKnownAt)) continue;
            if (made is null || (j.On, j.RecordedAt ?? Instant.MinValue).CompareTo((made.On, made.RecordedAt ?? Instant.MinValue)) >= 0) made = j;
        }

        if (made is null) return (JudgementStatus.Missing, null);
        return (IsStaleNow(made) ? JudgementStatus.Stale : JudgementStatus.Recorded, made);
    }

    // Whether it is stale does not turn on the day asked about, so it is looked up once unless something is supposed.
    private bool IsStaleNow(JudgementRecord made)
    {
        if (made.ReliedOn.Count == 0) return false;
        if (!supposed.IsEmpty) return IsStale(made);
        if (!oneDay.Stale.TryGetValue(made, out var stale)) oneDay.Stale[made] = stale = IsStale(made);
        return stale;
    }

    /// <summary>The subjects of a kind below one, as known by then, and whether the file says that these are all.</summary>
    public (IReadOnlyList<SubjectRecord> Items, bool IsComplete, string CompleteName) List(SubjectRecord owner, SubjectKind kind)
    {
        var listName = owner.Parent is null ? kind.CompleteName : $"{owner.Id}.{kind.CompleteName}";
        if (!owner.Lists.TryGetValue(kind, out var list)) return ([], supposed.IsComplete(listName), listName);
        var items = AsKnownAt is null ? list.Items : [.. list.Items.Where(i => i.RecordedAt is null || i.RecordedAt <= AsKnownAt)];
        return (items, list.IsComplete || supposed.IsComplete(listName), listName);
    }

    /// <summary>The subjects of a kind below one, as known by then.</summary>
    internal IReadOnlyList<SubjectRecord> ItemsOf(SubjectRecord owner, SubjectKind kind) =>
        !owner.Begun.TryGetValue(kind, out var list) ? [] : AsKnownAt is null ? list.Items : List(owner, kind).Items;

    /// <summary>Whether the file says that the list of a kind below one is complete.</summary>
    internal bool IsComplete(SubjectRecord owner, SubjectKind kind) =>
        supposed.IsEmpty ? owner.Begun.TryGetValue(kind, out var list) && list.IsComplete : List(owner, kind).IsComplete;

    private Found? Presumed(SubjectRecord subject, FactDefinition fact, LocalDate day)
    {
        Found? waits = null;
        for (var i = 0; i < fact.Presumed.Count; i++)
        {
            var presumption = fact.Presumed[i];
            if (presumption.GivenOf(fact) is not { } given) continue;
            var basis = Find(subject, given, day);
            if (basis.Value is not { } value)
            {
                if (waits is null && IsAssertedAndOpen(subject, given, presumption.Words, day))
                    waits = new(null, $"it would be taken from another fact ({given.Id}), but {basis.WhyNot}") { WaitsFor = basis.WaitsFor ?? given };
                continue;
            }

            // Over an open assertion only what follows from an established fact by its meaning is taken.
            if ((waits is not null && presumption.Kind != PresumptionKind.Follows)
                || (presumption.Words.Count > 0 && !presumption.Words.Contains(Plain(value)))
                || IsStopped(presumption, subject, fact, day))
                continue;
            if (presumption.OnlyOnceItHasCome && value is DayValue { Range: var range })
            {
                if (range.Earliest > day) continue;
                if (range.Latest > day) return null;
            }

            return new(presumption.Value ?? value, "") { Presumed = presumption.Because };
        }

        return waits;
    }

    // The file says of that day what would call for the presumption, but it is disputed, unverified or in conflict. A side's own
    // reading takes its side's word and passes over the other's.
    private bool IsAssertedAndOpen(SubjectRecord subject, FactDefinition given, IReadOnlyList<string> words, LocalDate day) =>
        Reading == Reading.Established
        && subject.Of(given).Any(a => a.IsKnownAt(AsKnownAt)
            && Covers(a, given, day) != Answer.No
            && (words.Count == 0 || a.Value is NotKnownValue || words.Contains(Plain(a.Value))));

    // Stopped by what is asserted and not established, or established as "yes". A side's own reading takes its side's word.
    private bool IsStopped(Presumption presumption, SubjectRecord subject, FactDefinition fact, LocalDate day) =>
        Reading == Reading.Established && presumption.Unless.Count > 0 && IsStoppedByOne(presumption, subject, fact, day);

    private bool IsStoppedByOne(Presumption presumption, SubjectRecord subject, FactDefinition fact, LocalDate day) =>
        presumption.Unless.Any(name => FactCatalogue.Find(fact.Kind, name) is { } other
            && subject.Of(other).Any(a => a.IsKnownAt(AsKnownAt))
            && Find(subject, other, day).Value is null or YesNoValue { IsYes: true });

    // The value that holds on the day among the assertions that are accepted. Two accepted values that differ cancel out.
    private Found On(IReadOnlyList<Assertion> all, FactDefinition fact, LocalDate day, Func<Assertion, bool> isAccepted)
    {
        FactValue? value = null;
        DateRange? since = null;
        var perhaps = false;
        var sinceWhen = false;
        for (var i = 0; i < all.Count; i++)
        {
            var assertion = all[i];
            if (!isAccepted(assertion)) continue;
            var covers = Covers(assertion, fact, day);
            if (covers == Answer.No)
            {
                sinceWhen |= fact.ChangesOverTime && assertion.From is null && assertion.To is null;
                continue;
            }

            if (covers == Answer.Unknown)
            {
                perhaps = true;
                continue;
            }

            if (assertion.Value is NotKnownValue) return new(null, "the file says that it is not known");
            if (value is not null && value != assertion.Value) return new(null, "the file holds statements that conflict");
            value = assertion.Value;
            since ??= assertion.From;
        }

        if (perhaps) return new(null, $"the file does not fix whether it held on {day.Words()}");
        if (value is not null) return new(value, "") { Since = since };
        return new(null, sinceWhen ? $"the file does not say how it stood on {day.Words()}" : "the file does not say for that day");
    }

    private Answer Covers(Assertion assertion, FactDefinition fact, LocalDate day)
    {
        var began = assertion.From is { } from
            ? from.Latest <= day ? Answer.Yes : from.Earliest > day ? Answer.No : Answer.Unknown
            : fact.ChangesOverTime && assertion.To is null && day < record.AsAt ? Answer.No : Answer.Yes;
        var notEnded = assertion.To is { } to
            ? to.Earliest > day ? Answer.Yes : to.Latest <= day ? Answer.No : Answer.Unknown
            : Answer.Yes;
        return began.And(notEnded);
    }

    private string WhyNotEstablished(IReadOnlyList<Assertion> assertions, FactDefinition fact, LocalDate day)
    {
        var known = assertions.Where(a => a.IsKnownAt(AsKnownAt)).ToList();
        if (known.Count == 0) return "nothing about it had been recorded by then";
        var disputed = known.FirstOrDefault(a => a.IsDisputedAt(AsKnownAt));
        if (disputed is not null) return $"it is disputed by {disputed.DisputedBy}";
        var quarantined = known.Select(a => a.QuarantineAt(AsKnownAt)).FirstOrDefault(q => q is not null);
        if (quarantined is not null) return quarantined.Because;
        var asserted = known.FirstOrDefault(a => !a.IsEstablishedAt(AsKnownAt));
        if (asserted is not null && !known.Any(a => a.IsEstablishedAt(AsKnownAt)))
            return $"it is asserted by {asserted.AssertedBy ?? "a third party"} and nobody has verified it";
        return On(known, fact, day, IsEstablished).WhyNot;
    }

    private bool IsStale(JudgementRecord made)
    {
        foreach (var (name, value) in made.ReliedOn)
        {
            if (Named(record.Person, name) is not ({ } subject, { } fact) || subject.Of(fact).Count == 0) continue;
            if (value is not null && Find(subject, fact, record.AsAt).Value is var now && (now is null || now.Words() != value && Plain(now) != value))
                return true;
            if (subject.Of(fact).Any(a => a.IsKnownAt(AsKnownAt) && ChangedAfter(a, made.On))) return true;
        }

        return false;
    }

    // The subject and the fact that a name in output speaks of: convictions.1.dateOfConviction.
    private static (SubjectRecord? Subject, FactDefinition? Fact) Named(SubjectRecord subject, string name)
    {
        foreach (var list in subject.Lists.Values)
            foreach (var item in list.Items)
                if (name.Length > item.Id.Length && name[item.Id.Length] == '.' && name.StartsWith(item.Id, StringComparison.Ordinal))
                    return Named(item, name);
        return (subject, FactCatalogue.Find(subject.Kind, subject.Parent is null ? name : name[(subject.Id.Length + 1)..]));
    }

    private bool ChangedAfter(Assertion a, LocalDate day) =>
        After(a.RecordedAt, day) || (a.IsDisputedAt(AsKnownAt) && After(a.DisputedAt, day)) || After(a.WithdrawnAt, day)
        || a.Quarantines.Any(q => (IsOnFile(q.From) && After(q.From, day)) || (q.Until is { } until && IsOnFile(until) && After(until, day)));

    private bool IsOnFile(Instant instant) => AsKnownAt is null || instant <= AsKnownAt;

    private static bool After(Instant? instant, LocalDate day) => instant is { } i && i.InUtc().Date > day;

    private static string Plain(FactValue value) => value switch
    {
        DayValue { Range.IsExact: true } d => NodaTime.Text.LocalDatePattern.Iso.Format(d.Range.Earliest),
        WordValue w => w.Word,
        _ => value.Words(),
    };

    private sealed class OneDay
    {
        private readonly Dictionary<SubjectRecord, Kept?[]> bySubject = new(ReferenceEqualityComparer.Instance);

        // One fact after another is asked of the same subject.
        private (SubjectRecord? Of, Kept?[] Places) last = (null, []);
        private Dictionary<string, List<JudgementRecord>>? judgements;

        public LocalDate? Day { get; set; }

        public Dictionary<JudgementRecord, bool> Stale => field ??= new(ReferenceEqualityComparer.Instance);

        public IReadOnlyList<JudgementRecord> JudgementsOf(CaseRecord record, string id)
        {
            if (judgements is null)
            {
                judgements = new(StringComparer.Ordinal);
                foreach (var made in record.Judgements)
                {
                    if (!judgements.TryGetValue(made.Id, out var ofOne)) judgements[made.Id] = ofOne = [];
                    ofOne.Add(made);
                }
            }

            return judgements.TryGetValue(id, out var found) ? found : [];
        }

        // The places of a subject, at least so many.
        public Kept?[] Of(SubjectRecord subject, int number)
        {
            if (ReferenceEquals(last.Of, subject) && number < last.Places.Length) return last.Places;
            if (!bySubject.TryGetValue(subject, out var places) || number >= places.Length)
            {
                Array.Resize(ref places, FactCatalogue.CountOf(subject.Kind));
                bySubject[subject] = places;
            }

            last = (subject, places);
            return places;
        }
    }

    private sealed record Kept(FactDefinition Fact, Found Found);
}

/// <summary>How a judgement stands.</summary>
public enum JudgementStatus
{
    /// <summary>The law does not ask it on these facts.</summary>
    NotAsked,

    /// <summary>Asked and not made.</summary>
    Missing,

    /// <summary>Made, and it counts.</summary>
    Recorded,

    /// <summary>Made, but a fact it relied on has changed since: it no longer counts until looked at again.</summary>
    Stale,
}
