using System.Text;

namespace DueCourse.CaseFiles.Tests;

/// <summary>Files that are refused before anything in them is understood.</summary>
public sealed class RefusedTextTests
{
    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("file.empty", Only(" \n\n"u8).Code);

    [Fact]
    public void A_file_in_UTF_16_is_refused_with_and_without_its_mark()
    {
        var text = Reading.WithHead("title: x\n");

        Assert.Equal("file.encoding", Only(Encoding.Unicode.GetBytes(text)).Code);
        Assert.Equal("file.encoding", Only([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).Code);
        Assert.Equal("file.encoding", Only([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]).Code);
        Assert.Contains("UTF-8", Only(Encoding.Unicode.GetBytes(text)).Do, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_in_an_older_encoding_is_refused_at_its_place()
    {
        var error = Only([.. "schema: \"1\"\ncase: test\ntitle: Jos"u8, 0xE9, .. " arrives\n"u8]);

        Assert.Equal(("file.encoding", 3, 11), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void The_mark_that_some_editors_write_first_does_no_harm() =>
        Assert.True(CaseFileReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. "schema: \"1\"\ncase: test\n"u8], "case.yaml", Reading.Today).IsRead);

    [Fact]
    public void What_is_no_text_is_refused_and_named()
    {
        Assert.Equal("file.binary", Only([1, 2, 0, 0, 3, 0, 0, 0, 0, 9]).Code);
        Assert.Contains("PDF", Only("%PDF-1.7\n..."u8).Found, StringComparison.Ordinal);
        Assert.Contains("office document", Only("PK\u0003\u0004..."u8).Found, StringComparison.Ordinal);
        Assert.Contains("picture", Only([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_two_megabytes_is_refused()
    {
        var large = Encoding.UTF8.GetBytes(Reading.WithHead("title: x\n#" + new string('a', CaseFileReader.MostBytes)));

        Assert.Equal("file.too-large", Only(large).Code);
    }

    [Fact]
    public void Fifty_megabytes_are_refused_without_being_read()
    {
        using var stream = new Endless(50L * 1024 * 1024);

        var error = Assert.Single(CaseFileReader.Read(stream, "large.yaml", Reading.Today).Errors);

        Assert.Equal(("file.too-large", "large.yaml"), (error.Code, error.File));
        Assert.True(stream.Given <= CaseFileReader.MostBytes + 64 * 1024, $"{stream.Given} bytes were read");
    }

    [Fact]
    public void A_stream_of_a_sound_file_is_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Reading.WithHead("title: x\n")));

        Assert.Equal("x", CaseFileReader.Read(stream, "case.yaml", Reading.Today).File?.Title);
    }

    [Fact]
    public void A_tab_as_indentation_is_refused_at_its_line()
    {
        var error = Reading.Error("person:\n\tdateOfBirth: 1990-05-17\n");

        Assert.Equal(("yaml.tab", 4, 1), (error.Code, error.Line, error.Column));
        Assert.Equal("Indent with spaces.", error.Do);
    }

    [Fact]
    public void A_field_written_twice_is_refused_and_the_first_one_named()
    {
        var error = Reading.Error("person:\n  dateOfBirth: 1990-05-17\n  dateOfBirth: 1991-05-17\n");

        Assert.Equal(("text.field-twice", 5), (error.Code, error.Line));
        Assert.Contains("line 4", error.Found, StringComparison.Ordinal);
        Assert.Equal("text.field-twice", Reading.Error("""{"schema": "1", "case": "a", "case": "b"}""").Code);
    }

    [Theory]
    [InlineData("person: &p\n  dateOfBirth: 1990-05-17\n", "yaml.anchor", 3)]
    [InlineData("title: !!str x\n", "yaml.tag", 3)]
    [InlineData("title: !x y\n", "yaml.tag", 3)]
    [InlineData("person:\n  <<: {dateOfBirth: 1990-05-17}\n", "yaml.merge-key", 4)]
    [InlineData("---\ntitle: x\n", "yaml.several-documents", 3)]
    public void Those_parts_of_YAML_that_say_things_elsewhere_are_refused(string text, string code, int line)
    {
        var error = Reading.Errors(text)[0];

        Assert.Equal((code, line), (error.Code, error.Line));
        Assert.NotEmpty(error.Do);
    }

    [Fact]
    public void An_alias_is_refused_together_with_its_anchor() =>
        Assert.Equal(["yaml.anchor", "yaml.alias"], Reading.Errors("person:\n  placeOfBirth: &a x\n  name: *a\n").Select(e => e.Code));

    [Fact]
    public void A_billion_laughs_are_refused_at_once()
    {
        var text = "title: &a [x]\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"a{i}: &b{i} [*a, *a, *a]\n"));

        Assert.All(Reading.Errors(text), e => Assert.True(e.Code is "yaml.anchor" or "yaml.alias" or "file.too-many-faults"));
    }

    [Fact]
    public void A_directive_is_refused() =>
        Assert.Equal("yaml.directive", Reading.Of("%YAML 1.1\n---\nschema: \"1\"\ncase: a\n").Errors[0].Code);

    [Theory]
    [InlineData("title: [")]
    [InlineData("title: \"x\n")]
    [InlineData("title: a: b\n")]
    [InlineData("title: x\n  more: y\n")]
    [InlineData("{schema: 1, case: a}")]
    public void What_is_neither_YAML_nor_JSON_is_refused_with_a_line_and_a_reason(string text)
    {
        var error = Assert.Single(Reading.Of(Reading.WithHead(text)).Errors);

        Assert.True(error.Code is "yaml.syntax" or "json.syntax", error.Code);
        Assert.True(error.Line > 0);
        Assert.DoesNotContain("While", error.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colon_inside_a_text_is_explained() =>
        Assert.Contains("quotation marks", Reading.Error("title: Verrin: a case\n").Do, StringComparison.Ordinal);

    [Theory]
    [InlineData("title: Verrin: a case\n", "colon")]
    [InlineData("person\n  name: x\n", "colon")]
    [InlineData("person:\n    name: x\n  placeOfBirth: y\n", "indented")]
    [InlineData("title: \"x\n", "quotation mark")]
    [InlineData("title: \"a\\q\"\n", "backslash")]
    [InlineData("title: @x\n", "begin with this character")]
    [InlineData("children: [{british: yes}\nperson: {}\n", "bracket")]
    public void What_is_wrong_with_the_YAML_is_said_in_plain_words(string text, string says)
    {
        var error = Reading.Error(text);

        Assert.Equal("yaml.syntax", error.Code);
        Assert.Contains(says, error.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_any_length_is_quoted_shortly() =>
        Assert.All(Reading.Errors("title: *" + new string('m', 5000) + "\n"), e => Assert.True(e.Words().Length < 500));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_end_is_refused(char bracket)
    {
        var error = Reading.Error("title: " + new string(bracket, 100_000));

        Assert.True(error.Code is "text.too-deep" or "text.field-name" or "yaml.syntax", error.Code);
        Assert.Equal("text.too-deep", Reading.Errors("title:\n" + string.Concat(Enumerable.Range(1, 30).Select(i => new string(' ', i) + "a:\n")))[0].Code);
    }

    [Fact]
    public void Nesting_without_end_is_refused_in_JSON()
    {
        var text = """{"schema": "1", "case": """ + string.Concat(Enumerable.Repeat("{\"a\":", 5000));

        Assert.Equal("text.too-deep", Assert.Single(Reading.Of(text).Errors).Code);
    }

    [Fact]
    public void A_group_as_the_name_of_a_field_is_refused() =>
        Assert.Equal("text.field-name", Reading.Error("? [a, b]\n: c\n").Code);

    [Fact]
    public void A_text_of_more_than_ten_thousand_characters_is_refused()
    {
        var error = Reading.Error($"person:\n  name: {new string('x', 10_001)}\n");

        Assert.Equal(("text.too-long", 4), (error.Code, error.Line));
        Assert.Contains("10001", error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_more_than_a_hundred_thousand_parts_is_refused() =>
        Assert.Equal("file.too-many-parts", Reading.Errors("title: x\nchildren:\n" + string.Concat(Enumerable.Repeat("- a\n", 110_000)))[0].Code);

    [Theory]
    [InlineData("title: a\u0007b\n", "U+0007")]
    [InlineData("title: a\u202Eb\n", "U+202E")]
    [InlineData("title: a\uFEFFb\n", "U+FEFF")]
    [InlineData("title: \"a\\u0000b\"\n", "U+0000")]
    [InlineData("title: \"a\\x1bb\"\n", "U+001B")]
    [InlineData("""{"schema": "1", "case": "a", "title": "a\u0000b"}""", "U+0000")]
    public void A_character_that_cannot_be_seen_is_refused_and_named(string text, string character)
    {
        var error = Reading.Error(text);

        Assert.Equal("text.control-character", error.Code);
        Assert.Contains(character, error.Found, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Words(), char.IsControl);
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal("text.control-character", Reading.Error("""{"schema": "1", "case": "a", "title": "a\ud800b"}""").Code);

    [Fact]
    public void Names_in_other_scripts_are_kept_as_written() =>
        Assert.Equal("کمال ویرن می‌رود", Reading.File("title: کمال ویرن می‌رود\n").Title);

    private static CaseFileError Only(ReadOnlySpan<byte> bytes)
    {
        var result = CaseFileReader.Read(bytes.ToArray(), "case.yaml", Reading.Today);
        Assert.Null(result.File);
        return Assert.Single(result.Errors);
    }

    private sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            buffer.AsSpan(offset, given).Fill((byte)'a');
            Given += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
