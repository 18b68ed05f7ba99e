namespace DueCourse.Casework.Tests.Ledger;

using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using DueCourse.Casework.Statements;
using DueCourse.Law.Record;

public sealed class CanonicalJsonTests
{
    // RFC 8785, Appendix B: the bits of a double, and how it is written.
    public static TheoryData<string, string> Numbers => new()
    {
        { "0000000000000000", "0" },
        { "8000000000000000", "0" },
        { "0000000000000001", "5e-324" },
        { "8000000000000001", "-5e-324" },
        { "7fefffffffffffff", "1.7976931348623157e+308" },
        { "ffefffffffffffff", "-1.7976931348623157e+308" },
        { "4340000000000000", "9007199254740992" },
        { "c340000000000000", "-9007199254740992" },
        { "4430000000000000", "295147905179352830000" },
        { "44b52d02c7e14af5", "9.999999999999997e+22" },
        { "44b52d02c7e14af6", "1e+23" },
        { "44b52d02c7e14af7", "1.0000000000000001e+23" },
        { "444b1ae4d6e2ef4e", "999999999999999700000" },
        { "444b1ae4d6e2ef4f", "999999999999999900000" },
        { "444b1ae4d6e2ef50", "1e+21" },
        { "3eb0c6f7a0b5ed8c", "9.999999999999997e-7" },
        { "3eb0c6f7a0b5ed8d", "0.000001" },
        { "41b3de4355555553", "333333333.3333332" },
        { "41b3de4355555554", "333333333.33333325" },
        { "41b3de4355555555", "333333333.3333333" },
        { "41b3de4355555556", "333333333.3333334" },
        { "41b3de4355555557", "333333333.33333343" },
        { "becbf647612f3696", "-0.0000033333333333333333" },
        { "43143ff3c1cb0959", "1424953923781206.2" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_written_as_the_table_of_the_standard_has_it(string bits, string written)
    {
        var value = BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

        Assert.Equal(written, Canonical(value.ToString("E16", CultureInfo.InvariantCulture)));
        Assert.Equal(written, Canonical(value.ToString("R", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("1E21", "1e+21")]
    [InlineData("999999999999999999999", "1e+21")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1e-6", "0.000001")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e-3", "0.002")]
    [InlineData("333333333.33333329", "333333333.3333333")]
    [InlineData("1e-400", "0")]
    [InlineData("0.000000000000000000000000001", "1e-27")]
    public void Many_ways_to_write_a_number_become_one(string given, string written) => Assert.Equal(written, Canonical(given));

    [Fact]
    public void The_sample_of_section_3_2_2_comes_out_as_printed() => Assert.Equal(
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        Canonical("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """));

    [Fact]
    public void Names_are_sorted_by_their_utf_16_units_as_in_section_3_2_3()
    {
        var sorted = CanonicalJson.Of(Encoding.UTF8.GetBytes("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """));

        using var read = JsonDocument.Parse(sorted);
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            read.RootElement.EnumerateObject().Select(m => m.Value.GetString()!));
    }

    [Theory]
    [InlineData("\"\\u0000\\u0001\\u0008\\u0009\\u000a\\u000b\\u000c\\u000d\\u001f\"", "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\"")]
    [InlineData("\"\\u007f\\u2028\\u2029\\u00AD\"", "\"\u007f\u2028\u2029\u00ad\"")]
    [InlineData("\"\\/<>&'+\"", "\"/<>&'+\"")]
    [InlineData("\"\\ud83d\\ude00\"", "\"\U0001F600\"")]
    [InlineData(" [ ] ", "[]")]
    [InlineData(" { } ", "{}")]
    public void A_string_escapes_only_what_must_be(string given, string written) => Assert.Equal(written, Canonical(given));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("01")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":1}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[1,]")]
    [InlineData("// no\n1")]
    [InlineData("1e99999999999999999999")]
    public void What_has_no_canonical_form_is_refused_as_json(string given)
    {
        Assert.ThrowsAny<JsonException>(() => Canonical(given));
        Assert.False(CanonicalJson.IsCanonical(Encoding.UTF8.GetBytes(given)));
    }

    [Theory]
    [InlineData("22ff22")]        // no UTF-8 at all
    [InlineData("22c080 22")]     // an overlong zero
    [InlineData("22eda080 22")]   // half a pair, as bytes
    [InlineData("7b22ff223a317d")]
    [InlineData("efbbbf31")]      // a byte order mark
    public void Bytes_that_are_no_utf_8_are_refused_as_json(string hex)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        Assert.ThrowsAny<JsonException>(() => CanonicalJson.Of(bytes));
        Assert.False(CanonicalJson.IsCanonical(bytes));
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_five_are_refused()
    {
        Assert.Equal(new string('[', 64) + new string(']', 64), Canonical(new string('[', 64) + new string(']', 64)));
        Assert.ThrowsAny<JsonException>(() => Canonical(new string('[', 65) + new string(']', 65)));
    }

    [Fact]
    public void Canonical_json_made_canonical_again_is_the_same_and_means_the_same() => Json.Sample(given =>
    {
        var once = CanonicalJson.Of(Encoding.UTF8.GetBytes(given));
        using var before = JsonDocument.Parse(given);
        using var after = JsonDocument.Parse(once);
        return once.AsSpan().SequenceEqual(CanonicalJson.Of(once)) && CanonicalJson.IsCanonical(once) && JsonElement.DeepEquals(before.RootElement, after.RootElement);
    });

    [Fact]
    public void What_the_quick_look_takes_is_canonical_and_it_takes_what_the_record_writes_of_plain_words()
    {
        var taken = 0;
        Gen.Select(Json, Gen.Int[0, 1 << 20], Gen.Int[0, 20]).Sample((given, place, put) =>
        {
            var canonical = CanonicalJson.Of(Encoding.UTF8.GetBytes(given));
            var changed = canonical.ToList();
            if (put < 19) changed[place % changed.Count] = (byte)"{}[],:\"\\0-1.eE t\u0001\u007f"[put % 18];
            else changed.Insert(place % changed.Count, (byte)'1');
            foreach (var text in new[] { canonical, [.. changed] })
            {
                if (!PlainJson.IsCertain(text)) continue;
                Interlocked.Increment(ref taken);
                if (!text.AsSpan().SequenceEqual(CanonicalJson.Of(text))) return false;
            }

            return true;
        }, iter: 3000);
        Assert.True(taken > 500, $"{taken} were taken");
        Assert.True(PlainJson.IsCertain(Payload.Write(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)), Given.Caseworker, "command")));
        Assert.All(["{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "-0", "01", "1.0", "1e3", "", "[1,]", "[1", "\"\n\"", "1 ", "{\"é\":1}", "1000000000000000000000", new string('[', 65) + new string(']', 65)],
            text => Assert.False(PlainJson.IsCertain(Encoding.UTF8.GetBytes(text)), text));
    }

    [Fact]
    public void Any_double_is_read_back_as_itself() => Gen.ULong.Select(BitConverter.UInt64BitsToDouble).Where(double.IsFinite).Sample(value =>
        double.Parse(Canonical(value.ToString("R", CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture).Equals(value == 0 ? 0d : value));

    [Fact]
    public void Whatever_text_an_event_holds_its_payload_is_written_canonically() => Gen.Select(Text, Text, Text).Sample((name, value, command) =>
    {
        var written = Payload.Write(
            new FactAsserted(null, name, new TextValue(value), null, null, null, null, name, Side.File, null),
            new("id", name, ActorRole.Caseworker), command);
        var read = Payload.Read(new(Compartment.Open, 1), Given.Start, written);
        return CanonicalJson.IsCanonical(written) && read.Command == command && read.By!.Name == name;
    });

    [Fact]
    public void A_payload_with_every_troublesome_character_is_canonical()
    {
        var text = string.Concat(Enumerable.Range(0, 0x300).Select(c => (char)c)) + "\u2028\u2029\uFEFF\uFFFD\uFFFF\uE000\U0001F600\U0010FFFF<>&'+\"\\/";
        var written = Payload.Write(
            new FactAsserted(null, "fact", new TextValue(text), null, null, null, null, null, Side.File, null), Given.Caseworker, text);

        Assert.True(CanonicalJson.IsCanonical(written));
        Assert.Equal(text, Payload.Read(new(Compartment.Open, 1), Given.Start, written).Command);
    }

    // Whole characters of every kind that is written in its own way.
    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.Int[0, 0x1F], Gen.Int[0x20, 0x7F], Gen.Int[0x80, 0x7FF], Gen.Int[0x2020, 0x2030], Gen.Int[0xE000, 0xFFFF], Gen.Int[0x10000, 0x10FFFF],
        Gen.Int[0, 4].Select(i => (int)"\"\\/<&"[i])).Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Text = Character.Array[0, 12].Select(string.Concat);

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, json) => depth > 4 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (1, json.Array[0, 4].Select(items => "[" + string.Join(" ,\n", items) + "]")),
        (1, Gen.Select(Text, json).Array[0, 4].Select(members =>
            "{" + string.Join(", ", members.DistinctBy(m => m.Item1).Select(m => $"{JsonSerializer.Serialize(m.Item1)}:\t{m.Item2}")) + "}"))));

    private static Gen<string> Leaf => Gen.OneOf(
        Text.Select(t => JsonSerializer.Serialize(t)),
        Gen.Double.Where(double.IsFinite).Select(d => d.ToString("R", CultureInfo.InvariantCulture)),
        Gen.Int.Select(i => i.ToString(CultureInfo.InvariantCulture)),
        Gen.Int[0, 2].Select(i => new[] { "null", "true", "false" }[i]));

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));
}
