using System.Globalization;

namespace DueCourse.Synthetic;

/// <summary>
/// A case as it is being written: each chapter says what is so, and the draft decides how the file holds it. It may leave
/// it out, hold it as unknown or known in part, as one side's word, disputed or verified.
/// </summary>
internal sealed class Draft
{
    private readonly Chance _statements;
    private readonly bool _holdsMoments;
    private readonly (int Omitted, int Unknown, int Partial, int OneSided, int Disputed, int Complete) _gaps;

    public Draft(CaseRecord record, Streams streams, Gaps gaps)
    {
        (Record, Streams) = (record, streams);
        _statements = streams.Of("statements");
        _holdsMoments = _statements.Happens(350);
        // Synthetic, in thousandths. How often files hold gaps is published nowhere.
        _gaps = gaps switch
        {
            Gaps.None => (0, 0, 0, 0, 0, 1000),
            Gaps.Some => (40, 15, 50, 25, 15, 850),
            _ => (300, 60, 180, 80, 50, 400),
        };
    }

    public CaseRecord Record { get; }

    public Streams Streams { get; }

    public SubjectRecord Person => Record.Person;

    public LocalDate AsAt => Record.AsAt;

    /// <summary>Says a fact, unless it was said before.</summary>
    public void Say(SubjectRecord of, IQuestion question, FactValue value, LocalDate? since = null) => Say(of, question.Definition, value, since);

    public void Say(SubjectRecord of, IQuestion question, bool isYes, LocalDate? since = null) => Say(of, question.Definition, EvenValues.YesOrNo(isYes), since);

    public void Say(SubjectRecord of, IQuestion question, string word, LocalDate? since = null) =>
        Say(of, question.Definition, question.Definition.Type == FactType.Text ? new TextValue(word) : new WordValue(word), since);

    public void Say(SubjectRecord of, IQuestion question, LocalDate day) => Say(of, question.Definition, new DayValue(DateRange.On(day)), null);

    public void Say(SubjectRecord of, IQuestion question, Term term) => Say(of, question.Definition, new TermValue(TermRange.Exactly(term)), null);

    public void Say(SubjectRecord of, FactDefinition fact, FactValue value, LocalDate? since)
    {
        if (of.Of(fact).Count > 0) return;
        var roll = _statements.Below(1000);
        if ((roll -= _gaps.Omitted) < 0) return;
        if ((roll -= _gaps.Unknown) < 0) value = new NotKnownValue();
        else if (value is DayValue { Range: { IsExact: true } range } && (roll -= _gaps.Partial) < 0) value = new DayValue(InPart(range.Earliest));
        of.Assert(fact, Stated(of, fact, value, since));
    }

    /// <summary>A subject of a list, put on the file on or after the day on which it began.</summary>
    public SubjectRecord Add(SubjectRecord owner, SubjectKind kind, LocalDate? began = null)
    {
        var put = _holdsMoments ? Moment(began, _statements.Below(60)) : owner.RecordedAt;
        if (owner.RecordedAt is { } above && (put is null || put < above)) put = above;
        return owner.List(kind).Add(put);
    }

    /// <summary>Whether the file says that a list holds all there are; with no items, that there are none.</summary>
    public void Close(SubjectRecord owner, SubjectKind kind)
    {
        var isComplete = _statements.Happens(_gaps.Complete);
        if (owner.Lists.ContainsKey(kind) || isComplete) owner.List(kind).IsComplete = isComplete;
    }

    private Assertion Stated(SubjectRecord of, FactDefinition fact, FactValue value, LocalDate? since)
    {
        var says = new Assertion(value) { RecordedAt = of.RecordedAt };
        if (since is { } day && fact.ChangesOverTime && _statements.Happens(300)) says = says with { From = DateRange.On(day) };
        var roll = _statements.Below(1000);
        if ((roll -= _gaps.OneSided) < 0)
        {
            var (word, side) = _statements.Weighted((5, ("representative", Side.Person)), (3, ("person", Side.Person)), (1, ("family", Side.Person)), (6, ("home-office", Side.State)), (2, ("police", Side.State)), (1, ("press", Side.ThirdParty)));
            says = says with { AssertedBy = word, Side = side, Source = _statements.One(Words.Sources) };
        }
        else if ((roll -= _gaps.Disputed) < 0)
        {
            var (word, side) = _statements.Weighted((3, ("representative", Side.Person)), (2, ("home-office", Side.State)));
            says = says with { DisputedBy = word, DisputedSide = side, DisputedAt = _holdsMoments ? Moment(since, 90) : null };
        }
        else if ((roll -= 40) < 0)
        {
            says = says with { VerifiedBy = _statements.One(Words.Verifiers), VerifiedAt = _holdsMoments ? Moment(since, 60) : null };
        }
        else if ((roll -= 50) < 0)
        {
            var (word, side) = _statements.Weighted<(string, Side)>((3, ("court", Side.OfficialRecord)), (2, ("registry", Side.OfficialRecord)), (2, ("prison", Side.OfficialRecord)), (1, ("tribunal", Side.OfficialRecord)));
            says = says with { AssertedBy = word, Side = side, Source = _statements.One(Words.Sources) };
        }

        if (!_holdsMoments || !_statements.Happens(200)) return says;
        var moment = Moment(since, 40);
        return says with { RecordedAt = of.RecordedAt is { } above && moment < above ? above : moment };
    }

    // By the day of which the file speaks, or within days of something.
    private Instant Moment(LocalDate? since, int within)
    {
        var day = since ?? AsAt.PlusDays(-_statements.Below(500));
        day = day.PlusDays(_statements.Below(within + 1));
        if (day > AsAt) day = AsAt;
        var time = _statements.Happens(300) ? new LocalTime(_statements.Between(8, 17), _statements.Below(60)) : LocalTime.Midnight;
        return day.At(time).InUtc().ToInstant();
    }

    private DateRange InPart(LocalDate day) => _statements.Below(5) switch
    {
        0 => DateRange.InYear(day.Year),
        1 => new(day.PlusDays(-_statements.Below(20)), day.PlusDays(_statements.Below(20))),
        2 => new(LocalDate.MinIsoValue, day.PlusDays(_statements.Below(10))),
        _ => DateRange.InMonth(day.Year, day.Month),
    };

    /// <summary>A reference of letters and digits.</summary>
    public static string Reference(Chance chance, string letters) => string.Create(CultureInfo.InvariantCulture, $"{letters}{chance.Between(100000, 999999)}");
}
