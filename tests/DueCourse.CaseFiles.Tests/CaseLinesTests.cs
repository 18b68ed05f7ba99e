using System.Text;
using DueCourse.CaseFiles.Lines;
using DueCourse.CaseFiles.Output;
using DueCourse.Law;
using DueCourse.Law.Impact;
using DueCourse.Synthetic;
using DueCourse.Synthetic.Tests;

namespace DueCourse.CaseFiles.Tests;

/// <summary>JSON Lines are read with the same results and the same faults as single files.</summary>
public sealed class CaseLinesTests
{
    private const string Small = """{"schema":"1","case":"a","asAt":"2026-11-23","person":{"dateOfBirth":"1990-05-17"}}""";

    // What means something to a reader of JSON or of values.
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", "\"", ",", ":", "\\", "\\u0041", "\\ud800", "\\n", "null", "true", "12", "\u00e9", "\u202e", "\t", "\u007f", "yes", "unknown", "none", "..", "-", " ", "2026-02-30",
        "\"recordedAt\":\"2026-01-01\",", "\"person\":{},", "\"complete\":\"yes\",", "\"value\":", "\"asAt\":\"2026-11-22\",", "\"from\":\"2027\",", "\"to\":\"1950\",", "1999", "9", "T", "Z", "persona", "expect",
        "\"withdrawnAt\":\"1999-01-01\",", "\"verifiedBy\":\"x\",", "\"note\":\"n\",", "\"disputedAt\":\"2026-01-01\",",
    ];

    [Theory]
    [InlineData(Likeness.Realistic, Gaps.None)]
    [InlineData(Likeness.Realistic, Gaps.Some)]
    [InlineData(Likeness.Realistic, Gaps.Many)]
    [InlineData(Likeness.Even, Gaps.Some)]
    public void Generated_lines_are_read_as_the_ordinary_reader_reads_them_and_all_the_quick_way(Likeness likeness, Gaps gaps)
    {
        var lines = new CaseLines("cases.jsonl", null);
        foreach (var record in Given.Cases(31, likeness, gaps).From(0, 400))
        {
            var line = Encoding.UTF8.GetBytes(CaseFileText.Json(record));

            Same(CaseFileReader.Read(line, "cases.jsonl", null), lines.Read(line, 1), 1);
        }

        Assert.Equal((400, 0), lines.Ways);
    }

    [Theory]
    [InlineData(Likeness.Realistic)]
    [InlineData(Likeness.Even)]
    public void Damaged_lines_are_read_or_refused_as_the_ordinary_reader_reads_or_refuses_them(Likeness likeness)
    {
        var random = new Random(20261125);
        var lines = new CaseLines("cases.jsonl", Given.Today);
        var few = new CaseLines("cases.jsonl", Given.Today, new FactsAsked());
        var (read, refused) = (0, 0);
        for (var number = 0; number < 1000; number++)
        {
            // The shorter a line, the likelier is it that damage meets what matters.
            var text = CaseFileText.Json(Given.Cases(32, likeness, Gaps.Many).Case(number));
            if (text.Length > 12_000) continue;
            var line = Encoding.UTF8.GetBytes(text);
            for (var times = random.Next(1, 3); times > 0; times--) line = Damaged(line, random);
            if (line.Length == 0 || line[0] != '{') continue;
            var (ordinary, quick) = (CaseFileReader.Read(line, "cases.jsonl", Given.Today), lines.Read(line, 7));

            Same(ordinary, quick, 7);
            // Nothing is asked, so every fact is passed over; it is tried all the same.
            Assert.Equal(quick.Errors, few.Read(line, 7).Errors);
            if (quick.IsRead) read++;
            else refused++;
        }

        Assert.True(read > 25 && refused > 100, $"{read} read, {refused} refused");
        Assert.True(lines.Ways.Quick > 25, $"{lines.Ways}");
        Assert.Equal(lines.Ways, few.Ways);
    }

    [Theory]
    [InlineData("2026-03-21", "2026-03-22", 400)]
    [InlineData("2012-06-01", "2026-03-22", 40)]
    public void Lines_read_for_the_facts_that_are_asked_are_compared_as_lines_read_for_all(string from, string to, int cases)
    {
        var comparison = Comparison.Between(StatuteBook.Current, Day(from), Day(to));
        var asked = new FactsAsked();
        var (all, few) = (new CaseLines("x.jsonl", null), new CaseLines("x.jsonl", null, asked));
        var (changed, again) = (0, 0);
        foreach (var record in Given.Cases(33, Likeness.Realistic, Gaps.Some).From(0, cases))
        {
            var line = Encoding.UTF8.GetBytes(CaseFileText.Json(record));
            var expected = comparison.Of(all.Read(line, 1).File!.Record).Select(Written).ToList();
            IReadOnlyList<AnswerChange>? says;
            for (asked.Begin(); (says = comparison.TryOf(few.Read(line, 1).File!.Record)) is null; asked.Begin()) again++;

            Assert.Equal(expected, says.Select(Written));
            if (expected.Count > 0) changed++;
        }

        Assert.True(changed > cases / 20 && again > 0, $"{changed} changed, {again} read again");
        Assert.InRange(asked.Count, 1, FactCatalogue.All.Count - 1);
        Assert.Equal((cases + again, 0), few.Ways);
    }

    [Fact]
    public void What_was_passed_over_is_said_to_be_on_the_file_and_is_noticed_when_it_is_asked()
    {
        var asked = new FactsAsked();
        var lines = new CaseLines("x.jsonl", Given.Today, asked);
        var line = Encoding.UTF8.GetBytes("""{"schema":"1","case":"a","person":{"isBritishCitizen":"no"}}""");
        var citizen = Law.Facts.ThePerson.IsABritishCitizen.Definition;
        var person = lines.Read(line, 1).File!.Record.Person;

        Assert.True(person.Says(citizen));
        Assert.False(asked.FellShort);
        Assert.Empty(person.Of(citizen));
        Assert.True(asked.FellShort && asked.Has(citizen));
        Assert.Throws<InvalidOperationException>(() => person.Facts);
        asked.Begin();
        Assert.Single(lines.Read(line, 1).File!.Record.Person.Of(citizen));
        Assert.False(asked.FellShort);
    }

    private static string Written(AnswerChange change) => $"{change.Question}: {change.Before}, {change.After}, because {string.Join("; ", change.Because.Select(p => p.Citation))}";

    private static LocalDateTime Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value.AtMidnight();

    [Theory]
    [InlineData("""{"schema":1,"case":12,"title":true,"asAt":"2026-11-23"}""")]
    [InlineData("""{"schema":"1","case":"a","title":"caf\u00e9 \"x\"","asAt":" 2026-11-23 "}""")]
    [InlineData("""{"schema":"1","case":"a"}""")]
    [InlineData("""{"case":"a","asAt":"2026-11-23"}""")]
    [InlineData("""{"schema":"2","case":"a"}""")]
    [InlineData("""{"schema":"1","case":"A B"}""")]
    [InlineData("""{"schema":"1","case":"a","title":" "}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":1990},"person":{"dateOfBirth":1991}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":"1990","dateOfBirth":"1991"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"deprivation.noticeDate":"2020"},"deprivation":{"noticeDate":"2021"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":"1990","recordedAt":"2026-01-01"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"recordedAt":"2026-01-01T10:00:00Z","dateOfBirth":"1990"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":null}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":[]}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":["1990"]}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":"2099"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":{"value":"1990","from":"2000","to":"1999"}}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":{"value":"1990","verifiedAt":"2020-01-01"}}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"dateOfBirth":{"value":"1990","recordedAt":"2020-01-01","withdrawnAt":"2019-01-01T00:00:00+01:00"}}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"isBritishCitizen":[{"value":"yes","verifiedBy":"x"},{"value":"no","verifiedBy":"y"}]}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"isBritishCitizen":[{"value":true,"from":"1999","to":"2020","verifiedBy":"x"},{"value":"no","from":"2020-12-31","verifiedBy":"y"}]}}""")]
    [InlineData("""{"schema":"1","case":"a","convictions":"none","children":"unknown","partners":[],"appeals":{"complete":true,"items":[]}}""")]
    [InlineData("""{"schema":"1","case":"a","convictions":" none","children":{"complete":"yes"}}""")]
    [InlineData("""{"schema":"1","case":"a","convictions":[{"dateOfConviction":"2020-01-01","sentencedOn":"2019-01-01"}]}""")]
    [InlineData("""{"schema":"1","case":"a","convictions":[{"dateOfConviction":"2020-01-01"}],"person":{"dateOfBirth":"2025-01-01"}}""")]
    [InlineData("""{"schema":"1","case":"a","convictions":[{},{"sentences":[{"term":"2 years 6 months"},{"term":"12 months or 1 year"}]}]}""")]
    [InlineData("""{"schema":"1","case":"a","judgements":[{"id":"J16","about":"children.1","answer":"met","by":"a","role":"b","on":"2026-01-01","reasons":"c"}],"children":[{}]}""")]
    [InlineData("""{"schema":"1","case":"a","children":[{"dateOfBirth":"2020-01-02"}],"judgements":[{"id":"J16","about":"children.1","answer":"met","by":"a","role":"b","on":"2026-01-01","reasons":"c","evidence":"d","reliedOn":[{"fact":"children.1.dateOfBirth","value":"2020-01-02"},{"fact":"dateOfBirth"}]}]}""")]
    [InlineData("""{"schema":"1","case":"a","decision":{"citation":"[2026] UKSC 1"},"expect":[{"conclusions":{}}]}""")]
    [InlineData("""{"schema":"1","case":"a"} x""")]
    [InlineData("""{"schema":"1","case":"a",}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"name":"\ud800"}}""")]
    [InlineData("""{"schema":"1","case":"a","person":{"name":"a\u0000b"}}""")]
    [InlineData("""{"schema":"1","case":"a","\u0070erson":{"name":"a"}}""")]
    public void Every_form_is_read_alike_or_refused_alike(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);

        Same(CaseFileReader.Read(bytes, "x.jsonl", Given.Today), new CaseLines("x.jsonl", Given.Today).Read(bytes, 3), 3);
        Same(CaseFileReader.Read(bytes, "x.jsonl", null), new CaseLines("x.jsonl", null).Read(bytes, 3), 3);
    }

    [Fact]
    public void A_bad_line_is_named_by_its_number_and_the_others_are_read()
    {
        var found = Lines($"{Small}\r\n\n{Small.Replace("1990", "199O")}\n   \nschema: \"1\"\n{Small}").ToList();

        Assert.Equal([1, 3, 5, 6], found.Select(f => f.Number));
        Assert.Equal([true, false, false, true], found.Select(f => f.Result.IsRead));
        Assert.StartsWith("cases.jsonl:3:", found[1].Result.Errors[0].Words(), StringComparison.Ordinal);
        Assert.Equal("lines.not-an-object", found[2].Result.Errors[0].Code);
        Assert.Equal("cases.jsonl:6", found[3].Result.File!.Record.Person.Of(Law.Facts.ThePerson.DateOfBirth.Definition)[0].Where);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_the_next_is_read()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Small}\n{new string('x', 3_000_000)}\n{Small}\n{new string('y', 500)}"));
        var found = new CaseLines("cases.jsonl", null) { LongestLine = 400 }.Read(stream).ToList();

        Assert.Equal([(1, true), (2, false), (3, true), (4, false)], found.Select(f => (f.Number, f.Result.IsRead)));
        Assert.All([found[1], found[3]], f => Assert.Equal("lines.too-long", f.Result.Errors.Single().Code));
    }

    [Fact]
    public void After_so_many_bad_lines_the_rest_is_not_read_and_the_last_says_so()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\n", 50))));
        var found = new CaseLines("cases.jsonl", null) { MostBadLines = 10 }.Read(stream).ToList();

        Assert.Equal(11, found.Count);
        Assert.Equal("lines.too-many-faults", found[^1].Result.Errors.Single().Code);
    }

    [Fact]
    public void A_stream_that_gives_one_byte_at_a_time_gives_the_same_lines()
    {
        var text = string.Join('\n', Given.Cases(33, Likeness.Realistic).From(0, 20).Select(CaseFileText.Json));

        Assert.Equal(20, new CaseLines("cases.jsonl", null).Read(new Drop(Encoding.UTF8.GetBytes(text))).Count(l => l.Result.IsRead));
    }

    [Fact]
    public void An_empty_stream_holds_no_case() => Assert.Empty(Lines(""));

    private static IEnumerable<CaseLine> Lines(string text) => new CaseLines("cases.jsonl", null).Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    // The same in everything but the line, which is the line of the file of lines.
    private static void Same(CaseFileResult ordinary, CaseFileResult line, int number)
    {
        Assert.Equal(ordinary.Errors.Select(e => e with { Line = 0, Column = Math.Max(1, e.Column), Found = WithoutLines(e.Found) }), line.Errors.Select(e => e with { Line = 0, Found = WithoutLines(e.Found) }));
        Assert.All(line.Errors, e => Assert.Equal(number, e.Line));
        Assert.Equal(ordinary.IsRead, line.IsRead);
        if (ordinary.File is not { } one || line.File is not { } other) return;
        Assert.Equal(Given.Says(one.Record), Given.Says(other.Record));
        Assert.Equal((one.AsAtWasGiven, one.Decision, one.Expect.Count), (other.AsAtWasGiven, other.Decision, other.Expect.Count));
        Assert.All(other.Record.Person.SelfAndAllBelow().SelectMany(s => s.Facts.SelectMany(s.Of)), a => Assert.EndsWith($".jsonl:{number}", a.Where, StringComparison.Ordinal));
    }

    private static string WithoutLines(string found) => System.Text.RegularExpressions.Regex.Replace(found, @"\bline \d+", "line");

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return bytes;
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 40), bytes.Length - at);
        var token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        byte[] damaged = random.Next(9) switch
        {
            0 => [.. bytes.AsSpan(0, at), .. token, .. bytes.AsSpan(at)],
            1 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
            2 => [.. bytes.AsSpan(0, at), (byte)random.Next(256), .. bytes.AsSpan(at + 1)],
            3 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at)],
            // After a comma or a brace a token makes a field, and the line stays JSON.
            4 => Inserted(bytes, token, bytes.AsSpan(at).IndexOfAny((byte)'{', (byte)',') + at + 1),
            _ => Digit(bytes, bytes.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9') + at, random),
        };
        for (var i = 0; i < damaged.Length; i++)
            if (damaged[i] == '\n')
                damaged[i] = (byte)' ';
        return damaged;
    }

    private static byte[] Inserted(byte[] bytes, byte[] token, int at) => [.. bytes.AsSpan(0, at), .. token, .. bytes.AsSpan(at)];

    private static byte[] Digit(byte[] bytes, int at, Random random)
    {
        if (at < 0 || at >= bytes.Length) return bytes;
        byte[] copy = [.. bytes];
        copy[at] = (byte)('0' + random.Next(10));
        return copy;
    }

    private sealed class Drop(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..1]);
    }
}
