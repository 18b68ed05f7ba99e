using System.Globalization;

namespace DueCourse.Synthetic;

/// <summary>
/// A case in which each fact is drawn by itself: stated or not, known or not, by whom, whether verified or disputed, and
/// how many items a list has. Only what no reader accepts is kept out: an order of days that cannot be, and two verified
/// statements that contradict each other.
/// </summary>
internal sealed class EvenCase(CaseRecord record, Streams streams)
{
    private static readonly (string Word, Side Side)[] Sides =
    [
        ("person", Side.Person), ("representative", Side.Person), ("family", Side.Person),
        ("home-office", Side.State), ("state", Side.State), ("police", Side.State), ("prosecution", Side.State),
        ("court", Side.OfficialRecord), ("tribunal", Side.OfficialRecord), ("prison", Side.OfficialRecord), ("registry", Side.OfficialRecord),
        ("destination", Side.OfficialRecord), ("expert", Side.OfficialRecord), ("competent-authority", Side.OfficialRecord),
        ("press", Side.ThirdParty), ("third-party", Side.ThirdParty),
    ];

    private readonly Chance _lists = streams.Of("lists");
    private readonly Chance _values = streams.Of("values");
    private readonly Chance _statements = streams.Of("statements");
    private int _stated;

    public void Fill()
    {
        _stated = _statements.One([40, 150, 400, 700, 950]);
        Subject(record.Person);
        Judgements(streams.Of("judgements"));
    }

    private void Subject(SubjectRecord subject)
    {
        foreach (var fact in Catalogue.FactsOf(subject.Kind))
            if (_statements.Happens(_stated))
                Facts(subject, fact);
        foreach (var kind in Catalogue.ListsOf(subject.Kind))
        {
            if (_lists.Below(4) == 0) continue;
            var list = subject.List(kind);
            list.IsComplete = _lists.Happens(500);
            for (var items = _lists.Below(4); items > 0; items--)
                Subject(list.Add(_lists.Below(8) == 0 ? Moment(_lists) : subject.RecordedAt));
        }
    }

    private void Facts(SubjectRecord subject, FactDefinition fact)
    {
        var floor = Floor(subject, fact);
        var count = _statements.Below(12) == 0 ? _statements.Between(2, 3) : 1;
        var verified = false;
        for (var n = 0; n < count; n++)
        {
            var stated = Statement(subject, Value(fact, floor), mayBeVerified: !verified);
            verified |= stated.VerifiedBy is not null;
            subject.Assert(fact, stated);
        }
    }

    private FactValue Value(FactDefinition fact, LocalDate? floor)
    {
        if (_statements.Below(8) == 0) return NotKnown;
        return EvenValues.Draw(fact, Catalogue.RestatesNationality(fact) ? streams.Nationality : _values, record.AsAt, floor);
    }

    private Assertion Statement(SubjectRecord subject, FactValue value, bool mayBeVerified)
    {
        var says = new Assertion(value) { RecordedAt = subject.RecordedAt };
        if (_statements.Happens(600)) return says;
        var from = _statements.Happens(300) ? EvenValues.InPart(_statements, EvenValues.Day(_statements, record.AsAt)) : (DateRange?)null;
        var to = _statements.Happens(200) ? End(from) : (DateRange?)null;
        var by = _statements.Happens(600) ? _statements.One(Sides) : default;
        var disputed = _statements.Happens(200) ? _statements.One(Sides) : default;
        var verifies = _statements.Happens(250) && mayBeVerified;
        var recorded = _statements.Happens(300) ? Moment(_statements) : subject.RecordedAt;
        return says with
        {
            From = from,
            To = to,
            Source = _statements.Happens(300) ? _statements.One(Words.Sources) : null,
            AssertedBy = by.Word,
            Side = by.Side,
            DisputedBy = disputed.Word,
            DisputedSide = disputed.Side,
            DisputedAt = disputed.Word is not null && _statements.Happens(400) ? Moment(_statements) : null,
            VerifiedBy = verifies ? _statements.One(Words.Verifiers) : null,
            VerifiedAt = verifies && _statements.Happens(400) ? Moment(_statements) : null,
            RecordedAt = recorded,
            WithdrawnAt = _statements.Happens(60) ? (recorded ?? Moment(_statements)).Plus(Duration.FromDays(_statements.Below(300))) : null,
        };
    }

    // After the first day on which it may begin, so that it does not end before.
    private DateRange End(DateRange? from)
    {
        var first = from is { Earliest: var earliest } && earliest != LocalDate.MinIsoValue ? earliest : EvenValues.Day(_statements, record.AsAt);
        return EvenValues.InPart(_statements, first.PlusDays(_statements.Between(1, 2500)));
    }

    private Instant Moment(Chance chance)
    {
        var day = record.AsAt.PlusDays(chance.Between(-700, 60));
        var time = chance.Happens(500) ? LocalTime.Midnight : new(chance.Below(24), chance.Below(60), chance.Below(60));
        return day.At(time).InUtc().ToInstant();
    }

    // The latest of the first days of whatever must come before.
    private LocalDate? Floor(SubjectRecord subject, FactDefinition fact)
    {
        LocalDate? floor = null;
        foreach (var order in OrderOfDays.All)
        {
            if (order.Then != fact) continue;
            var first = order.First.Kind == subject.Kind ? subject : record.Person;
            foreach (var stated in first.Of(order.First))
                if (stated.Value is DayValue { Range.Earliest: var earliest } && earliest != LocalDate.MinIsoValue && (floor is null || earliest > floor))
                    floor = earliest;
        }

        return floor;
    }

    private void Judgements(Chance chance)
    {
        var subjects = record.Person.SelfAndAllBelow().ToList();
        for (var made = chance.Below(12); made > 0; made--)
        {
            var about = chance.Happens(400) ? chance.One(subjects) : record.Person;
            record.Judgements.Add(new(
                chance.One(Law.Judgements.All).Id, about == record.Person ? null : about.Id, (JudgementAnswer)chance.Below(3),
                chance.One(Words.Officers), chance.One(Words.Roles), record.AsAt.PlusDays(-chance.Below(500)), chance.One(Words.Reasons))
            {
                Evidence = [.. Enumerable.Range(0, chance.Below(3)).Select(_ => chance.One(Words.Sources))],
                ReliedOn = [.. Enumerable.Range(0, chance.Below(3)).Select(_ => Relied(chance, chance.One(subjects))).OfType<(string, string?)>().Distinct()],
                RecordedAt = chance.Happens(300) ? Moment(chance) : null,
            });
        }
    }

    // Values only in the forms that read the same on every way: others are named without their value.
    private static (string Fact, string? Value)? Relied(Chance chance, SubjectRecord subject)
    {
        var fact = chance.One(Catalogue.FactsOf(subject.Kind));
        var value = subject.Of(fact).Select(a => a.Value).FirstOrDefault();
        var text = value switch
        {
            YesNoValue yesNo => yesNo.Words(),
            WordValue word => word.Word,
            DayValue { Range: { IsExact: true } range } => NodaTime.Text.LocalDatePattern.Iso.Format(range.Earliest),
            NumberValue { Least: var least, Most: var most } when least == most => least.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return (subject.NameOf(fact), text);
    }

    private static NotKnownValue NotKnown { get; } = new();
}
