using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>Commands on a case of the record, under any day of the law and any moment of knowledge.</summary>
public sealed class CaseOnRecordTests : IDisposable
{
    private const string AutomaticDeportation = "ukba2007.s32.automatic-deportation";

    private static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker);
    private static readonly CaseId Of = CaseId.From([.. Enumerable.Range(1, 16).Select(n => (byte)n)]);

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_assessment_runs_on_the_live_case_under_any_day_and_any_moment_of_knowledge()
    {
        await Told();

        // On 3 May we believed that they were not British. On 10 May that was found to be wrong: they are, from 15 May on.
        Assert.Equal("unknown", await Answer("--as-at", "2026-05-20", "--as-known-at", "2026-05-05"));
        Assert.Equal("no", await Answer("--as-at", "2026-05-20", "--as-known-at", "2026-05-12"));
        Assert.Equal("no", await Answer("--as-at", "2026-05-20"));
        Assert.Equal("unknown", await Answer("--as-at", "2026-05-12"));
    }

    [Fact]
    public async Task A_note_is_written_of_the_live_case_as_it_was_known()
    {
        await Told();
        var (exit, then, error) = await TheProgram.Run("note", "--case", $"{Of}", "--data", folder, "--for", "file", "--as-at", "2026-05-20", "--as-known-at", "2026-05-05");
        var (_, now, _) = await TheProgram.Run("note", "--case", $"{Of}", "--data", folder, "--for", "file", "--as-at", "2026-05-20");

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("A case for a test", then, StringComparison.Ordinal);
        Assert.NotEqual(then, now);
    }

    [Fact]
    public async Task The_history_is_printed_in_words_up_to_a_moment_and_as_a_role_sees_it()
    {
        await Told();
        var (exit, all, error) = await TheProgram.Run("history", $"{Of}", "--data", folder);
        var (_, then, _) = await TheProgram.Run("history", $"{Of}", "--data", folder, "--as-known-at", "2026-05-05");
        var (_, seen, _) = await TheProgram.Run("history", $"{Of}", "--data", folder, "--role", "representative");

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("2026-05-03T09:00:00.000000Z  open.1  Comfort Osei: The case was opened: A case for a test.", all, StringComparison.Ordinal);
        Assert.Contains("was wrong: the passport came to light.", all, StringComparison.Ordinal);
        Assert.Contains("working.1", all, StringComparison.Ordinal);
        Assert.DoesNotContain("came to light", then, StringComparison.Ordinal);
        Assert.Contains("open.1  caseworker: The case was opened", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("working", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Osei", seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no case's id", "assess", "--case", "x")]
    [InlineData("holds no case", "assess", "--case", "ffffffffffffffffffffffffffffffff")]
    [InlineData("Nothing of the case", "history", "0102030405060708090a0b0c0d0e0f10", "--as-known-at", "2020-01-01")]
    [InlineData("not both", "assess", "file.yaml", "--case", "0102030405060708090a0b0c0d0e0f10")]
    [InlineData("not both", "note", "file.yaml", "--for", "file", "--case", "0102030405060708090a0b0c0d0e0f10")]
    [InlineData("Give a case file, or --case", "note", "--for", "file")]
    public async Task What_cannot_be_read_is_said_in_words(string says, params string[] arguments)
    {
        await Told();
        var (exit, _, error) = await TheProgram.Run([.. arguments, "--data", folder]);

        Assert.Equal(2, exit);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_record_is_said_to_be_one_and_nothing_is_made_in_it()
    {
        var (exit, _, error) = await TheProgram.Run("history", $"{Of}", "--data", folder);

        Assert.Equal(2, exit);
        Assert.Contains("There is no record in that folder", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Open_cases_that_lack_a_review_are_listed_and_a_store_that_is_not_there_is_said_not_to_be()
    {
        await Told();
        var (exit, text, error) = await TheProgram.Run("open-cases", "--data", folder);
        var (missing, _, says) = await TheProgram.Run("open-cases", "--data", Path.Combine(folder, "elsewhere"));

        Assert.Equal(1, exit);
        Assert.Contains($"{Of}  No day is set on which it is looked at again.", text, StringComparison.Ordinal);
        Assert.Contains("1 open case, of which 1 lacks something.", error, StringComparison.Ordinal);
        Assert.Equal(2, missing);
        Assert.Contains("There is no record at", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_night_comes_at_two_in_the_morning_in_the_united_kingdom_and_says_how_many_lack_something()
    {
        await Told();
        Assert.Equal(Duration.FromHours(1), DueCourse.Record.NightlyHosted.UntilNext(Instant.FromUtc(2026, 11, 26, 1, 0)));
        Assert.Equal(Duration.FromHours(24), DueCourse.Record.NightlyHosted.UntilNext(Instant.FromUtc(2026, 11, 26, 2, 0)));
        Assert.Equal(Duration.FromHours(23), DueCourse.Record.NightlyHosted.UntilNext(Instant.FromUtc(2026, 7, 1, 2, 0)));
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));

        Assert.StartsWith("Of 1 open cases 1 lacks", await DueCourse.Record.NightlyHosted.Look(ledger, Instant.FromUtc(2026, 11, 26, 2, 0), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<string> Answer(params string[] axes)
    {
        var (exit, text, error) = await TheProgram.Run([.. new[] { "assess", "--case", $"{Of}", "--data", folder, "--format", "json" }, .. axes]);
        Assert.Equal((0, ""), (exit, error));
        using var json = System.Text.Json.JsonDocument.Parse(text);
        return json.RootElement.GetProperty("conclusions").EnumerateArray().Single(c => c.GetProperty("id").GetString() == AutomaticDeportation).GetProperty("answer").GetString()!;
    }

    private async Task Told()
    {
        var now = Instant.FromUtc(2026, 5, 3, 9, 0);
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));
        var desk = new CaseDesk(ledger, new ChanceSalts(), () => now);
        await Do(new OpenCase("A case for a test", new(2026, 5, 1)) { By = Caseworker, Id = "open" });
        var citizen = await Do(Said(null, "isBritishCitizen", new YesNoValue(IsYes: false)));
        await Do(Said(null, "irishCitizen", new YesNoValue(IsYes: false)));
        var conviction = await Do(new AddSubject(Compartment.Open, "convictions", null) { By = Caseworker, Id = "conviction" });
        await Do(Said(conviction, "dateOfConviction", new DayValue(DateRange.On(new(2026, 4, 10)))));
        await Do(Said(conviction, "jurisdiction", new WordValue("england-and-wales")));
        var sentence = await Do(new AddSubject(Compartment.Open, "sentences", conviction) { By = Caseworker, Id = "sentence" });
        await Do(Said(sentence, "type", new WordValue("imprisonment")));
        await Do(Said(sentence, "term", new TermValue(new(new(14, 0), new(14, 0)))));
        await Do(Said(sentence, "suspended", new YesNoValue(IsYes: false)));
        await Do(Said(null, "ageDisputed", new YesNoValue(IsYes: false), Compartment.Working));
        now = Instant.FromUtc(2026, 5, 10, 9, 0);
        await Do(new CorrectEntry(citizen, "the passport came to light") { By = Caseworker, Id = "wrong" });
        await Do(Said(null, "isBritishCitizen", new YesNoValue(IsYes: true), from: DateRange.On(new(2026, 5, 15))));

        async Task<EntryId> Do(Command command) => Assert.IsType<Done>(await desk.Do(Of, command)).Recorded[0].Id;

        AssertFact Said(EntryId? subject, string fact, FactValue value, Compartment @in = Compartment.Open, DateRange? from = null) =>
            new(@in, new(subject, fact, value, from, null, "a record", null, null, Side.File, null)) { By = Caseworker, Id = $"{fact} of {subject} at {now}" };
    }
}
