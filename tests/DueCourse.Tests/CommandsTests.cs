using System.Text.Json;

namespace DueCourse.Tests;

public sealed class CommandsTests
{
    private const string Fourteen =
        """
        schema: "1"
        case: fourteen-months
        title: Fourteen months, suspended
        asAt: 2026-11-23
        person: {isBritishCitizen: no, irishCitizen: no, rightOfAbode: no, dateOfBirth: 1990-05-01}
        convictions:
          complete: yes
          items:
            - dateOfConviction: 2026-04-10
              jurisdiction: england-and-wales
              sentences: {complete: yes, items: [{type: imprisonment, term: 14 months, suspended: yes, activation: none, relation: alone}]}
        """;

    private const string ForeignCriminal = "ukba2007.s32-1.foreign-criminal";

    [Fact]
    public async Task Assess_prints_where_the_case_stands_on_one_screen()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, error) = await TheProgram.Run("assess", file.Path);

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("fourteen-months: Fourteen months, suspended", text, StringComparison.Ordinal);
        Assert.Contains("Where it stands", text, StringComparison.Ordinal);
        Assert.Contains("What would have to be established next", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public async Task Json_has_the_shape_that_other_software_depends_on()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("assess", file.Path, "--format", "json");
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;

        Assert.Equal(0, exit);
        Assert.Equal(
            ["schema", "case", "asAt", "asKnownAt", "law", "conclusions", "judgements", "routes", "gates", "deadlines", "tracks"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("1", root.GetProperty("schema").GetString());
        Assert.Equal("2026-11-23", root.GetProperty("asAt").GetString());
        Assert.All(root.GetProperty("conclusions").EnumerateArray(), c => Assert.Equal(
            ["id", "kind", "question", "answer", "readings", "citation", "url", "consequences", "because", "missing", "encoding", "doubts"],
            c.EnumerateObject().Select(p => p.Name).Except(["missingIsExact", "whateverIsMissing"])));
        Assert.Equal(15, root.GetProperty("routes").GetArrayLength());
        Assert.Equal(22, root.GetProperty("gates").GetArrayLength());
        Assert.All(root.GetProperty("gates").EnumerateArray(), g => Assert.Equal(["id", "name", "class", "status", "because"], g.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(51, root.GetProperty("judgements").EnumerateArray().Select(j => j.GetProperty("id").GetString()!.Split(':')[0]).Distinct().Count());
        var missing = root.GetProperty("conclusions").EnumerateArray().SelectMany(c => c.GetProperty("missing").EnumerateArray()).First();
        Assert.Equal(["kind", "id", "question", "evidence", "by", "settles"], missing.EnumerateObject().Select(p => p.Name));
        Assert.Contains("R15", root.GetProperty("routes").EnumerateArray().Where(r => r.GetProperty("parts").GetArrayLength() == 3).Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Several_files_print_json_lines_and_a_bad_one_does_not_stop_the_others()
    {
        using var good = TheProgram.File(Fourteen);
        using var bad = TheProgram.File("schema: \"1\"\ncase: bad\nasAt: 2026-02-30\n");
        var (exit, text, error) = await TheProgram.Run("assess", bad.Path, good.Path, "--format", "json");

        Assert.Equal(2, exit);
        Assert.Equal("fourteen-months", JsonDocument.Parse(Assert.Single(text.Trim().Split('\n'))).RootElement.GetProperty("case").GetString());
        Assert.Contains($"{bad.Path}:3:", error, StringComparison.Ordinal);
        Assert.Contains("2026-02-30", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_at_reads_the_law_of_another_day_and_a_day_past_the_book_is_unknown()
    {
        using var file = TheProgram.File(Fourteen);
        var (_, text, _) = await TheProgram.Run("assess", file.Path, "--format", "json", "--as-at", "2035-01-01");
        using var json = JsonDocument.Parse(text);

        Assert.Equal("2035-01-01", json.RootElement.GetProperty("asAt").GetString());
        Assert.Equal("unknown", json.RootElement.GetProperty("conclusions").EnumerateArray()
            .Single(c => c.GetProperty("id").GetString() == "ukba2007.s32.automatic-deportation").GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData("assess", "nowhere.yaml")]
    [InlineData("assess", "x.yaml", "--as-at", "yesterday")]
    [InlineData("assess", "x.yaml", "--format", "xml")]
    [InlineData("assess")]
    [InlineData("why", "nowhere.yaml", "G1")]
    [InlineData("law", "Statute of Nowhere 99")]
    [InlineData("new", "--for", "R16")]
    [InlineData("note", "x.yaml", "--for", "minister")]
    [InlineData("deport")]
    public async Task Bad_input_exits_with_2_and_says_something_on_the_error_stream(params string[] arguments)
    {
        var (exit, _, error) = await TheProgram.Run(arguments);

        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Why_gives_the_whole_reasoning_and_the_fewest_changes()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("why", file.Path, ForeignCriminal);

        Assert.Equal(0, exit);
        Assert.Contains("UK Borders Act 2007, s. 38(1)(a)", text, StringComparison.Ordinal);
        Assert.Contains("convictions.1.dateOfConviction: 21 March 2026 (now: 10 April 2026)", text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_what_if_changes_the_answer_and_says_that_nothing_rests_on_it()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("why", file.Path, ForeignCriminal, "--what-if", "convictions.1.dateOfConviction=2026-03-21", "--format", "json");
        using var json = JsonDocument.Parse(text);

        Assert.Equal(0, exit);
        Assert.Equal("no", json.RootElement.GetProperty("answer").GetString());
        Assert.Equal("convictions.1.dateOfConviction=2026-03-21", json.RootElement.GetProperty("supposed")[0].GetString());
    }

    [Fact]
    public async Task A_gate_can_be_asked_why()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("why", file.Path, "g22");

        Assert.Equal(0, exit);
        Assert.Contains("Is a travel document for the destination held?", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person", "it means you")]
    [InlineData("file", "It is support for a decision, and not one.")]
    [InlineData("tribunal", "It decides nothing.")]
    public async Task A_note_is_written_for_its_reader(string reader, string says)
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("note", file.Path, "--for", reader);

        Assert.Equal(0, exit);
        Assert.StartsWith("# Fourteen months, suspended", text, StringComparison.Ordinal);
        Assert.Contains(says, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "--for", "R2")]
    [InlineData("new", "--for", "R7")]
    public async Task A_new_file_is_sound_as_it_is_printed(params string[] arguments)
    {
        var (exit, text, _) = await TheProgram.Run(arguments);
        using var file = TheProgram.File(text);
        var (checkExit, checkText, checkError) = await TheProgram.Run("check", file.Path);

        Assert.Equal(0, exit);
        Assert.Equal((0, ""), (checkExit, checkError));
        Assert.EndsWith("sound.", checkText.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_continuation_asks_only_what_is_still_open()
    {
        using var file = TheProgram.File(Fourteen);
        var (exit, text, _) = await TheProgram.Run("new", "--answer", file.Path);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("isBritishCitizen: unknown", text, StringComparison.Ordinal);
        Assert.Contains("unknown", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UKBA 32")]
    [InlineData("UK Borders Act 2007, s. 32")]
    [InlineData("ukba2007.s32.automatic-deportation")]
    public async Task A_provision_is_found_the_way_people_cite_it(string citation)
    {
        var (exit, text, _) = await TheProgram.Run("law", citation);

        Assert.Equal(0, exit);
        Assert.StartsWith("UK Borders Act 2007, s. 32", text, StringComparison.Ordinal);
        Assert.Contains("31 December 2020, 23:00", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_what_is_wrong_with_line_reason_and_remedy()
    {
        using var file = TheProgram.File(Fourteen.Replace("14 months", "12 months or 365 days", StringComparison.Ordinal));
        var (exit, _, error) = await TheProgram.Run("check", file.Path);

        Assert.Equal(2, exit);
        Assert.Contains(":11:", error, StringComparison.Ordinal);
        Assert.Contains("12 months or 365 days", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_when_a_file_is_not_assessed_as_it_expects()
    {
        using var file = TheProgram.File(Fourteen + $"\nexpect:\n  - at: 2026-11-23\n    conclusions: {{ukba2007.s38.sentence-definition: no}}\n");
        var (exit, text, _) = await TheProgram.Run("check", file.Path);

        Assert.Equal(1, exit);
        Assert.Contains("ukba2007.s38.sentence-definition is yes, not no", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_counts_one_limit_with_its_working()
    {
        var (exit, text, error) = await TheProgram.Run("deadline", "fttiac2014.r19.time-limit.in-country", "--from", "2026-12-11", "--division", "england-and-wales", "--format", "json");
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal("falls-on", root.GetProperty("result").GetString());
        Assert.Equal("person-acts-by", root.GetProperty("kind").GetString());
        Assert.Equal(
            ("2027-01-04", "2027-01-05", "2026-12-23", "2027-01-06", "24:00 Europe/London"),
            (Date("safeBy"), Date("gateAfter"), Date("safeWorkingDay"), Date("earliestNextStep"), Date("at")));
        Assert.Contains("14 days after it is Friday 25 December 2026.", root.GetProperty("working").EnumerateArray().Select(w => w.GetString()));

        string? Date(string name) => root.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("--from 2026-02-30", "no such day")]
    [InlineData("--from 2026-03-29T01:30", "clocks went forward")]
    [InlineData("--from 2026-12-11 --division wales", "one calendar for both")]
    [InlineData("--from 2026-13-01", "no such day")]
    [InlineData("--from 2026-02-30T10:00", "no such day")]
    [InlineData("--from 2026-12-11T25:00", "no such time of day")]
    [InlineData("--from 2026-12-11T10:60", "no such time of day")]
    [InlineData("--from 2026-12-11T9:00", "two digits")]
    [InlineData("--from 2026-12-11T16:31Z", "without a zone: 2026-12-11T23:00")]
    [InlineData("--from 2026-12-11T16:31+01:00", "without a zone")]
    [InlineData("--from 2026-12-11T", "no time follows")]
    [InlineData("--from 2026-12-11Tnoon", "the hour and the minute")]
    [InlineData("--from 2026-12-11t16:31", "Write 2026-12-11T16:31")]
    [InlineData("--from -3", "year first")]
    [InlineData("--from 2026-12-11..2026-12-01", "lies after the last")]
    [InlineData("--from unknown", "no earliest")]
    [InlineData("--from 2026-12-11 --fact minute=-3", "fewer than none")]
    [InlineData("--from 2026-12-11 --fact minute=60", "no minute of the hour after 59")]
    [InlineData("--from 2026-12-11 --fact hour=9", "--from 2026-12-11T16:31")]
    [InlineData("--from 2026-12-11 --fact on=2026-12-12", "--from")]
    [InlineData("--from 2026-12-11 --fact sentby", "NAME=VALUE")]
    [InlineData("--from 2026-12-11 --fact sentBye=post", "Did you mean sentBy?")]
    [InlineData("--from 2026-12-11 --fact sentBy=pigeon", "--fact sentBy")]
    [InlineData("--from 2026-12-11 --fact hour=-3", "--fact hour")]
    [InlineData("--from ..2026-12-11", "no earliest")]
    [InlineData("", "Give the day")]
    public async Task Deadline_says_what_is_wrong_with_what_it_is_given(string given, string says)
    {
        var (exit, text, error) = await TheProgram.Run(["deadline", "ut2008.r44.in-country", .. given.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((2, ""), (exit, text));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ut2008.r44.in-contry --from 2026-12-11", "Did you mean ut2008.r44.in-country?")]
    [InlineData("r19 --from 2026-12-11", "Did you mean fttiac2014.r19")]
    [InlineData("--from 2026-12-11", "Which limit of time?")]
    [InlineData("--format ics", "Which limit of time?")]
    [InlineData("cja2003.s260.ers --from 2026-12-07 --fact prisonReleaseDates.ersed=2026-02-30", "no such day")]
    public async Task Deadline_asks_which_limit_is_meant(string given, string says)
    {
        var (exit, text, error) = await TheProgram.Run(["deadline", .. given.Split(' ')]);

        Assert.Equal((2, ""), (exit, text));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_suggests_nothing_for_nothing()
    {
        var (exit, _, error) = await TheProgram.Run("deadline", "", "--from", "");

        Assert.Equal(2, exit);
        Assert.DoesNotContain("Did you mean", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_lists_every_limit_a_line_each_for_other_software()
    {
        var (exit, text, error) = await TheProgram.Run("deadline", "--format", "json");
        var lines = text.Trim().Split('\n');

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(DueCourse.Law.StatuteBook.Current.TimeLimits.Count, lines.Length);
        Assert.All(lines, line => Assert.Equal(["id", "kind", "says", "citation", "url"], JsonDocument.Parse(line).RootElement.EnumerateObject().Select(p => p.Name)));
    }

    [Theory]
    [InlineData("fttiac2014.r19.time-limit.in-country", "Scotland is read as the seat of the Tribunal.")]
    [InlineData("iaa1999.s10A.notice", "Scotland is read as where the person is when given the notice.")]
    [InlineData("caa1968.s18", "Naming Scotland changes nothing: this limit goes by the calendar of England and Wales.")]
    [InlineData("ia2016.sch10.p3-3", "Naming Scotland changes nothing: no bank holiday moves this limit.")]
    public async Task Deadline_says_what_the_part_of_the_country_was_taken_for(string limit, string says)
    {
        var (exit, text, _) = await TheProgram.Run("deadline", limit, "--from", "2026-12-11", "--division", "Scotland", "--format", "json");

        Assert.Equal(0, exit);
        Assert.Contains(says, JsonDocument.Parse(text).RootElement.GetProperty("working").EnumerateArray().Select(w => w.GetString()));
    }

    [Fact]
    public async Task Deadline_heeds_the_day_in_the_letter()
    {
        var (_, text, _) = await TheProgram.Run("deadline", "ho.deport.stage1", "--from", "2026-12-07", "--fact", "respondBy=2027-01-20", "--division", "scotland", "--format", "json");
        var root = JsonDocument.Parse(text).RootElement;

        Assert.Equal(("2027-01-20", "2027-01-20"), (root.GetProperty("safeBy").GetString(), root.GetProperty("gateAfter").GetString()));
    }

    [Fact]
    public async Task A_calendar_without_a_day_says_that_it_is_empty()
    {
        var (exit, text, error) = await TheProgram.Run("deadline", "fttiac2014.r19.time-limit.in-country", "--from", "2026-12-01..", "--format", "ics");

        Assert.Equal(0, exit);
        Assert.DoesNotContain("BEGIN:VEVENT", text, StringComparison.Ordinal);
        Assert.Contains("the calendar is empty", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dates_of_a_case_are_a_calendar_that_names_nobody()
    {
        var (exit, text, _) = await TheProgram.Run("deadline", "ut2008.r44.in-country", "--from", "2027-03-18", "--fact", "sentBy=post", "--fact", "personDetained=no", "--division", "england-and-wales", "--format", "ics");

        Assert.Equal(0, exit);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        // 5 pm on 7 April 2027 is 4 pm in universal time, the clocks having gone forward in between.
        Assert.Contains("DTSTART:20270407T160000Z", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VALARM", text, StringComparison.Ordinal);
    }
}
