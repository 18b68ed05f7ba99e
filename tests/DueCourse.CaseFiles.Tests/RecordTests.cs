using CsCheck;

namespace DueCourse.CaseFiles.Tests;

/// <summary>What a sound file says arrives in the record, no more and no less.</summary>
public sealed class RecordTests
{
    private static readonly LocalDate Today = Reading.Today;

    public static TheoryData<string> EveryFact => [.. FactCatalogue.All.Select(f => f.Id)];

    [Fact]
    public void Ten_lines_are_a_case()
    {
        var file = Reading.File("schema: \"1\"\ncase: ten-lines\ntitle: T\nasAt: 2026-11-23\nperson:\n  dateOfBirth: 1990-05-17\n  isBritishCitizen: no\nconvictions:\n  - dateOfConviction: 2026-05-29\n    sentences: [{type: imprisonment, term: 14 months}]\n");

        Assert.Equal(("ten-lines", "T", true), (file.Record.Name, file.Title, file.AsAtWasGiven));
        Assert.Equal(new YesNoValue(false), file.Record.Read(Law.Record.Reading.Established).Find(file.Record.Person, ThePerson.IsABritishCitizen.Definition, Today).Value);
        var conviction = Assert.Single(file.Record.Person.List(Conviction.Kind).Items);
        var sentence = Assert.Single(conviction.List(Sentence.Kind).Items);
        Assert.Equal("convictions.1.sentences.1", sentence.Id);
        Assert.Equal(new TermValue(TermRange.Exactly(Term.OfMonths(14))), Assert.Single(sentence.Of(TheSentence.TermPronounced.Definition)).Value);
        Assert.Null(file.Decision);
        Assert.Empty(file.Expect);
    }

    [Fact]
    public void Where_the_file_gives_no_day_the_callers_is_taken_and_said()
    {
        var file = Reading.File("title: x\n");

        Assert.False(file.AsAtWasGiven);
        Assert.Equal(Today, file.Record.AsAt);
    }

    [Theory]
    [MemberData(nameof(EveryFact))]
    public void Every_fact_can_be_written_in_its_place_and_read_back(string id)
    {
        var fact = FactCatalogue.All.Single(f => f.Id == id);

        ValueOf(fact).Sample(
            value =>
            {
                var result = Reading.Of(Forms.FileWith(fact, "\"" + FactText.Write(value) + "\""));
                Assert.True(result.IsRead, string.Join('\n', result.Errors));
                var read = Assert.Single(Forms.StatementsOf(result.File.Record, fact));
                Assert.Equal(value, read.Value);
                Assert.Equal(Side.File, read.Side);
                Assert.StartsWith("case.yaml:", read.Where, StringComparison.Ordinal);
            },
            iter: 20, threads: 1);
    }

    [Fact]
    public void Any_value_written_is_read_as_the_same_value() =>
        (from fact in OneOf(FactCatalogue.All)
         from value in ValueOf(fact)
         select (fact, value)).Sample(
            pair =>
            {
                Assert.True(FactText.TryRead(pair.fact, FactText.Write(pair.value), out var read, out _), FactText.Write(pair.value));
                Assert.Equal(pair.value, read);
            },
            iter: 20_000, threads: 1);

    [Fact]
    public void Every_form_that_the_documentation_names_is_read() =>
        Assert.All(Forms.All, form => Assert.True(FactText.TryRead(form.Fact, form.Text, out _, out var fault), $"{form.Text}: {fault}"));

    [Theory]
    [InlineData("10 weeks", 0, 70)]
    [InlineData("2 years 6 months", 30, 0)]
    [InlineData("11 months 30 days", 11, 30)]
    [InlineData("1 year and 1 day", 12, 1)]
    public void Terms_keep_their_months_and_days_apart(string text, int months, int days)
    {
        Assert.True(FactText.TryRead(TheSentence.TermPronounced.Definition, text, out var value, out _));
        Assert.Equal(new TermValue(TermRange.Exactly(new(months, days))), value);
    }

    [Fact]
    public void The_fields_of_a_statement_arrive_in_it()
    {
        var statement = Assert.Single(Reading.Record(
            """
            person:
              isBritishCitizen:
                value: yes
                from: 1999-09
                to: 2026-08-03
                source: certificate
                assertedBy: representative
                verifiedBy: nationality team
                verifiedAt: 2026-05-02
                disputedBy: home-office
                disputedAt: 2026-05-03T10:00:00+01:00
                recordedAt: 2026-05-01
                withdrawnAt: 2026-06-01T00:00:00Z
                note: seen
            """).Person.Of(ThePerson.IsABritishCitizen.Definition));

        Assert.Equal(
            new Assertion(new YesNoValue(true))
            {
                From = DateRange.InMonth(1999, 9), To = DateRange.On(new(2026, 8, 3)), Source = "certificate",
                AssertedBy = "representative", Side = Side.Person, VerifiedBy = "nationality team", VerifiedAt = Instant.FromUtc(2026, 5, 2, 0, 0),
                DisputedBy = "home-office", DisputedSide = Side.State, DisputedAt = Instant.FromUtc(2026, 5, 3, 9, 0),
                RecordedAt = Instant.FromUtc(2026, 5, 1, 0, 0), WithdrawnAt = Instant.FromUtc(2026, 6, 1, 0, 0), Where = "case.yaml:5",
            },
            statement);
    }

    [Theory]
    [InlineData("person", Side.Person)]
    [InlineData("family", Side.Person)]
    [InlineData("police", Side.State)]
    [InlineData("prosecution", Side.State)]
    [InlineData("court", Side.OfficialRecord)]
    [InlineData("destination", Side.OfficialRecord)]
    [InlineData("expert", Side.OfficialRecord)]
    [InlineData("press", Side.ThirdParty)]
    public void A_word_says_whose_side_it_is(string word, Side side) =>
        Assert.Equal(side, Assert.Single(Reading.Record($"person:\n  isBritishCitizen: {{value: no, assertedBy: {word}}}\n").Person.Of(ThePerson.IsABritishCitizen.Definition)).Side);

    [Fact]
    public void The_three_readings_part_where_the_sides_do()
    {
        var record = Reading.Record("person:\n  isBritishCitizen:\n    - {value: yes, assertedBy: person}\n    - {value: no, assertedBy: home-office}\n");

        Assert.Null(Find(Law.Record.Reading.Established));
        Assert.Equal(new YesNoValue(true), Find(Law.Record.Reading.Person));
        Assert.Equal(new YesNoValue(false), Find(Law.Record.Reading.State));

        FactValue? Find(Law.Record.Reading reading) => record.Read(reading).Find(record.Person, ThePerson.IsABritishCitizen.Definition, Today).Value;
    }

    [Fact]
    public void A_list_is_complete_only_if_the_file_says_so()
    {
        Assert.False(IsComplete("children: [{british: yes}]\n"));
        Assert.False(IsComplete("children: {items: [{british: yes}]}\n"));
        Assert.False(IsComplete("children: {complete: no, items: []}\n"));
        Assert.False(IsComplete("children: []\n"));
        Assert.False(IsComplete("children: unknown\n"));
        Assert.False(IsComplete("title: x\n"));
        Assert.True(IsComplete("children: {complete: yes, items: [{british: yes}]}\n"));
        Assert.True(IsComplete("children: none\n"));

        static bool IsComplete(string text)
        {
            var record = Reading.Record(text);
            return record.Read(Law.Record.Reading.Established).List(record.Person, Child.Kind).IsComplete;
        }
    }

    [Fact]
    public void What_an_item_was_recorded_at_holds_for_all_in_it_that_does_not_say_otherwise()
    {
        var record = Reading.Record(
            """
            convictions:
              - recordedAt: 2026-05-29
                dateOfConviction: 2026-05-29
                court: {value: Crown Court, recordedAt: 2026-06-01}
                sentences:
                  - {type: imprisonment}
                  - {type: fine, recordedAt: 2026-06-19T12:00:00Z}
            """);
        var conviction = Assert.Single(record.Person.List(Conviction.Kind).Items);
        var sentences = conviction.List(Sentence.Kind).Items;

        Assert.Equal(Instant.FromUtc(2026, 5, 29, 0, 0), conviction.RecordedAt);
        Assert.Equal(conviction.RecordedAt, conviction.Of(TheConviction.DateOfConviction.Definition)[0].RecordedAt);
        Assert.Equal(Instant.FromUtc(2026, 6, 1, 0, 0), conviction.Of(TheConviction.Court.Definition)[0].RecordedAt);
        Assert.Equal(conviction.RecordedAt, sentences[0].RecordedAt);
        Assert.Equal(Instant.FromUtc(2026, 6, 19, 12, 0), sentences[1].Of(TheSentence.Type.Definition)[0].RecordedAt);
        Assert.Single(record.Read(Law.Record.Reading.Established, Instant.FromUtc(2026, 6, 1, 0, 0)).List(conviction, Sentence.Kind).Items);
    }

    [Fact]
    public void A_section_too_may_say_when_it_was_recorded()
    {
        var record = Reading.Record("deprivation: {recordedAt: 2026-07-15, noticeDate: 2026-07-15}\n");

        Assert.Equal(Instant.FromUtc(2026, 7, 15, 0, 0), record.Person.Of(TheDeprivation.NoticeDate.Definition)[0].RecordedAt);
    }

    [Fact]
    public void The_whole_name_under_person_means_the_same_as_the_section() =>
        Assert.Equal(
            Reading.Record("deprivation: {noticeDate: 2026-07-15}\n").Person.Of(TheDeprivation.NoticeDate.Definition)[0].Value,
            Reading.Record("person: {deprivation.noticeDate: 2026-07-15}\n").Person.Of(TheDeprivation.NoticeDate.Definition)[0].Value);

    [Fact]
    public void What_is_presumed_while_the_file_is_silent_is_not_presumed_once_it_says_unknown()
    {
        Assert.Equal(new YesNoValue(false), Quashed("convictions: [{dateOfConviction: 2026-05-29}]\n").Value);
        Assert.NotNull(Quashed("convictions: [{dateOfConviction: 2026-05-29}]\n").Presumed);
        Assert.Null(Quashed("convictions: [{dateOfConviction: 2026-05-29, quashed: unknown}]\n").Value);
        Assert.Equal(new YesNoValue(true), Quashed("convictions: [{dateOfConviction: 2026-05-29, quashed: yes}]\n").Value);

        static Found Quashed(string text)
        {
            var record = Reading.Record(text);
            return record.Read(Law.Record.Reading.Established).Find(record.Person.List(Conviction.Kind).Items[0], TheConviction.IsQuashed.Definition, Today);
        }
    }

    [Fact]
    public void JSON_says_the_same_as_YAML()
    {
        var json = Reading.Record("""{"schema": "1", "case": "test", "person": {"isBritishCitizen": false, "name": "A \"B\""}, "convictions": [{"ukEquivalentMaximum": 18}]}""");

        Assert.Equal(new YesNoValue(false), json.Person.Of(ThePerson.IsABritishCitizen.Definition)[0].Value);
        Assert.Equal(new TextValue("A \"B\""), json.Person.Of(ThePerson.Name.Definition)[0].Value);
        Assert.Equal(new NumberValue(18, 18), json.Person.List(Conviction.Kind).Items[0].Of(TheConviction.UkEquivalentMaximum.Definition)[0].Value);
    }

    [Fact]
    public void A_place_in_JSON_is_its_line_and_column()
    {
        var error = Reading.Error("{\"schema\": \"1\", \"case\": \"é\u00e9\",\n  \"title\": \"x\"}");

        Assert.Equal(("case.name", 1, 25), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void No_name_in_the_catalogue_collides_with_a_word_of_the_format()
    {
        var ofThePerson = Layout.FactsOf(Person.Kind).Where(f => Layout.SectionOf(f) is null).Select(f => f.Name).ToList();

        Assert.Empty(Layout.Sections.Intersect(Layout.Header).Except(["decision"]));
        Assert.Empty(Layout.Sections.Intersect(ofThePerson));
        Assert.Empty(Layout.DecisionFields.Intersect(Layout.FactsIn("decision").Select(Layout.ShortName)));
        Assert.Empty(Layout.ListsOf(Person.Kind).Select(k => k.ListName).Intersect([.. Layout.Header, .. Layout.Sections]));
        Assert.DoesNotContain(FactCatalogue.All, f => f.Name == Layout.RecordedAt || Layout.ShortName(f) == Layout.RecordedAt);
        Assert.All(FactCatalogue.Kinds.Where(k => k.Parent is not null), kind =>
            Assert.Equal(Layout.ItemFields(kind), Layout.ItemFields(kind).Distinct()));
        Assert.All(FactCatalogue.All, f => Assert.DoesNotContain(f.Options, o => o is "true" or "false" or "yes" or "no"));
    }

    private static Gen<FactValue> ValueOf(FactDefinition fact)
    {
        // Up to 2023: nobody in a file is born after the day of which it speaks.
        var day = Gen.Int[0, 45_000].Select(n => new LocalDate(1900, 1, 1).PlusDays(n));
        var known = fact.Type switch
        {
            FactType.YesNo => Gen.Bool.Select(b => (FactValue)new YesNoValue(b)),
            FactType.Date => Gen.OneOf(
                day.Select(DateRange.On),
                day.Select(d => DateRange.InMonth(d.Year, d.Month)),
                day.Select(d => DateRange.InYear(d.Year)),
                day.Select(d => new DateRange(LocalDate.MinIsoValue, d)),
                day.Select(d => new DateRange(d, LocalDate.MaxIsoValue)),
                Gen.Select(day, Gen.Int[0, 400], (d, n) => new DateRange(d, d.PlusDays(n)))).Select(r => (FactValue)new DayValue(r)),
            FactType.Term => Gen.OneOf(
                TermOf.Select(TermRange.Exactly), TermOf.Select(TermRange.AtLeast), Gen.Const(TermRange.Exactly(Term.Indeterminate)),
                Gen.Select(TermOf, Gen.Int[1, 30], (t, n) => new TermRange(t, t with { WholeMonths = t.WholeMonths + 2 + n }))).Select(r => (FactValue)new TermValue(r)),
            FactType.Choice => OneOf(fact.Options).Select(o => (FactValue)new WordValue(o)),
            FactType.Country => OneOf(Law.Facts.Countries.Codes).Select(c => (FactValue)new WordValue(c)),
            FactType.Number => Gen.OneOf(
                Gen.Int[0, fact.AtMost ?? 1000].Select(n => new NumberValue(n, n)), Gen.Int[0, fact.AtMost ?? 1000].Select(n => new NumberValue(n, int.MaxValue)),
                Gen.Select(Gen.Int[0, fact.AtMost ?? 1000], Gen.Int[0, 1000], (n, m) => new NumberValue(n, Math.Min(n + m, fact.AtMost ?? int.MaxValue)))).Select(n => (FactValue)n),
            _ => Gen.String[Gen.Char["abc déفа;,.-'0"], 1, 40].Where(s => s.Trim().Length > 0 && s != "unknown").Select(s => (FactValue)new TextValue(s)),
        };
        return Gen.Frequency((9, known), (1, Gen.Const<FactValue>(new NotKnownValue())));
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> all) => Gen.Int[0, all.Count - 1].Select(i => all[i]);

    private static Gen<Term> TermOf => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 27], (months, days) => new Term(months, months == 0 ? days + 1 : days));
}
