using System.Text.Json;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>The demonstration cases that are told by commands, and how one stands, as somebody asks on the command line.</summary>
public sealed class DemonstrationTests : IDisposable
{
    private static readonly string Scenario = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", WorkedCases.Scenario));

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Each day of a week, Christmas, Easter and the days on which clocks change.
    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-24")]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-26")]
    [InlineData("2026-11-27")]
    [InlineData("2026-11-28")]
    [InlineData("2026-11-29")]
    [InlineData("2027-01-05")]
    [InlineData("2027-03-30")]
    [InlineData("2027-04-20")]
    [InlineData("2027-10-31")]
    public async Task Each_is_told_to_its_end_before_the_moment_whatever_the_day(string day)
    {
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new(0, 30)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant();
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));
        var (told, stopped) = await WorkedCases.Tell(ledger, Scenario, now, TestContext.Current.CancellationToken);

        Assert.Empty(stopped);
        Assert.Equal(4, told);
        var changes = await ledger.Changes(Position.Start, 10_000, TestContext.Current.CancellationToken);
        Assert.All(changes, c => Assert.True(c.Entry.Envelope.RecordedAt < now));
        Assert.Equal(4, changes.Select(c => c.Entry.Envelope.Case).Distinct().Count());
    }

    [Fact]
    public async Task One_departure_is_stopped_one_party_has_not_answered_and_a_notice_is_served()
    {
        var cases = await Told();

        var stayed = Assert.Single(cases, c => c.Transfer.State is Stopped);
        Assert.Equal(Casework.Stays.StopParty.Escort, Assert.Single(stayed.Stays.Unanswered).Sent.To);
        var noticed = Assert.Single(cases, c => c.Notices.All.Count > 0);
        Assert.NotNull(Assert.Single(noticed.Notices.All).ServedOn);
        // The course of the decision went there step by step, and the law has one notice of each kind.
        Assert.IsType<Casework.Tracks.LegalDecision.RepresentationsOpen>(noticed.LegalDecision.State);
        Assert.Equal(["one-stop-s120", "stage-1-deportation"], noticed.Statements.All.Where(s => s.Ended is null && s.Said.Fact == "type" && s.Said.Value is Law.Record.WordValue && noticed.Statements.Subjects[s.Said.Subject!.Value].Kind.ListName == "noticesServed").Select(s => s.Said.Value.Words()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task How_a_case_stands_is_printed_as_text_as_a_role_sees_it_and_as_JSON()
    {
        var stayed = (await Told()).Single(c => c.Transfer.State is Stopped).Id.ToString();
        var (exit, text, error) = await TheProgram.Run("standing", "--case", stayed, "--data", folder);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("The escort was told to stop and has not answered", text, StringComparison.Ordinal);
        Assert.Contains("The departure that was booked is stopped (court order)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Achterberg (", text, StringComparison.Ordinal);

        (exit, text, error) = await TheProgram.Run("standing", "--case", stayed, "--data", folder, "--role", "press-officer");
        Assert.Equal((0, ""), (exit, error));
        Assert.DoesNotContain("injunction", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("clerk", text, StringComparison.Ordinal);

        (exit, text, error) = await TheProgram.Run("standing", "--case", stayed, "--data", folder, "--format", "json");
        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(stayed, json.RootElement.GetProperty("case").GetString());
        Assert.Contains(json.RootElement.GetProperty("stays")[0].GetProperty("told").EnumerateArray(), t => t.GetProperty("who").GetString() == "escort" && t.GetProperty("answeredAt").ValueKind == JsonValueKind.Null);
        var transfer = json.RootElement.GetProperty("courses").EnumerateArray().Single(c => c.GetProperty("track").GetString() == "transfer");
        Assert.True(transfer.GetProperty("begun").GetBoolean());
        Assert.Contains(transfer.GetProperty("next").EnumerateArray(), n => n.GetProperty("what").GetString() == "Plan departure");
    }

    [Theory]
    [InlineData("no case's id", "--case", "x")]
    [InlineData("holds no case", "--case", "ffffffffffffffffffffffffffffffff")]
    [InlineData("--case", "--format", "json")]
    [InlineData("yaml", "--case", "ffffffffffffffffffffffffffffffff", "--format", "yaml")]
    [InlineData("minister", "--case", "ffffffffffffffffffffffffffffffff", "--role", "minister")]
    public async Task What_cannot_be_read_is_said_with_an_exit_code_of_two(string says, params string[] arguments)
    {
        await Told();
        var (exit, text, error) = await TheProgram.Run(["standing", .. arguments, "--data", folder]);

        Assert.Equal((2, ""), (exit, text));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<LiveCase>> Told()
    {
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));
        await WorkedCases.Tell(ledger, Scenario, Instant.FromUtc(2026, 11, 26, 9, 0), TestContext.Current.CancellationToken);
        var found = new List<LiveCase>();
        foreach (var id in (await ledger.Changes(Position.Start, 10_000, TestContext.Current.CancellationToken)).Select(c => c.Entry.Envelope.Case).Distinct())
            found.Add(LiveCase.From(id, Payload.Read((await ledger.Read(id, stop: TestContext.Current.CancellationToken)).Entries)));
        return found;
    }
}
