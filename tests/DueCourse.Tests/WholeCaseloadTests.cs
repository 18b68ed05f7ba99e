using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>All cases of one person, handed over or covered on the command line: each case answers for itself.</summary>
public sealed class WholeCaseloadTests : IDisposable
{
    private static readonly Actor Caseworker = new("c.osei", "Comfort Osei", ActorRole.Caseworker), Newcomer = new("t.okafor", "Tobi Okafor", ActorRole.Caseworker);

    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_case_is_handed_over_and_a_second_time_there_is_nothing_to_hand_over()
    {
        await Opened(1, 2);
        var (exit, text, error) = await Run("hand-over", "--from", Caseworker.Id, "--to", Newcomer.Id, "--to-name", Newcomer.Name, "--because", "moved to another team", "--id", "move");
        Assert.Equal(0, exit);
        Assert.Equal([$"{Of(1)}  done", $"{Of(2)}  done"], text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Contains("2 of 2 cases done, under the id move.", error, StringComparison.Ordinal);

        (exit, text, error) = await Run("hand-over", "--from", Caseworker.Id, "--to", Newcomer.Id, "--because", "moved to another team", "--id", "move");
        Assert.Equal((0, ""), (exit, text));
        Assert.Contains("0 of 0 cases done", error, StringComparison.Ordinal);
        var handed = await Read(1);
        Assert.True(handed.Access.IsAssigned(Newcomer));
        Assert.False(handed.Access.IsAssigned(Caseworker));
        Assert.Contains(handed.Access.Assignments, a => a.Who.Name == "Tobi Okafor");
    }

    [Fact]
    public async Task A_case_that_refuses_says_why_and_the_exit_code_says_that_one_did()
    {
        await Opened(1, 2);
        await Do(2, new DeclareConflict("a cousin") { By = Newcomer, Id = "interest" });
        var (exit, text, error) = await Run("hand-over", "--from", Caseworker.Id, "--to", Newcomer.Id, "--because", "moved");

        Assert.Equal(1, exit);
        Assert.Contains($"{Of(1)}  done", text, StringComparison.Ordinal);
        Assert.Contains($"{Of(2)}  refused: ", text, StringComparison.Ordinal);
        Assert.Contains("1 of 2 cases done", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_absence_is_covered_in_every_case_until_a_day()
    {
        await Opened(1);
        var day = NodaTime.Text.LocalDatePattern.Iso.Format(TheClock.OfThisMachine.GetCurrentInstant().InUtc().Date.PlusDays(20));
        var (exit, text, _) = await Run("cover", "--absent", Caseworker.Id, "--by", Newcomer.Id, "--until", day);

        Assert.Equal((0, $"{Of(1)}  done"), (exit, text.Trim()));
        Assert.Equal(Newcomer.Id, (await Read(1)).Cover.For(Caseworker)!.Id);
    }

    [Theory]
    [InlineData(1, "cover", "--absent", "c.osei", "--by", "t.okafor", "--until", "2020-01-01")]
    [InlineData(1, "hand-over", "--from", "c.osei", "--to", "t.okafor", "--because", " ")]
    [InlineData(1, "hand-over", "--from", "c.osei", "--to", "t.okafor", "--because", "moved", "--as", "press-officer")]
    [InlineData(2, "cover", "--absent", "c.osei", "--by", "t.okafor", "--until", "tomorrow")]
    [InlineData(2, "hand-over", "--from", "c.osei", "--because", "moved")]
    [InlineData(2, "hand-over", "--from", "c.osei", "--to", "t.okafor", "--because", "moved", "--role", "king")]
    public async Task What_cannot_be_done_is_refused_and_nothing_is_recorded(int code, params string[] arguments)
    {
        await Opened(1);
        var before = (await Read(1)).History.Count;
        var (exit, _, error) = await Run(arguments);

        Assert.Equal(code, exit);
        Assert.NotEmpty(error);
        Assert.Equal(before, (await Read(1)).History.Count);
    }

    [Fact]
    public async Task A_folder_without_a_record_is_said_to_be_one()
    {
        var (exit, _, error) = await Run("hand-over", "--from", "a", "--to", "b", "--because", "c");

        Assert.Equal(2, exit);
        Assert.Contains("There is no record", error, StringComparison.Ordinal);
    }

    private static CaseId Of(int number) => CaseId.From([.. Enumerable.Repeat((byte)number, CaseId.Size)]);

    private Task<(int Exit, string Out, string Error)> Run(params string[] arguments) => TheProgram.Run([.. arguments, "--data", folder]);

    private async Task Opened(params int[] numbers)
    {
        foreach (var number in numbers) await Do(number, new OpenCase($"Case {number}", new(2026, 5, 1)) { By = Caseworker, Id = "open" });
    }

    private async Task Do(int number, Command command)
    {
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));
        Assert.IsType<Done>(await new CaseDesk(ledger, new ChanceSalts(), () => Instant.FromUtc(2026, 5, 3, 9, 0)).Do(Of(number), command));
    }

    private async Task<LiveCase> Read(int number)
    {
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(folder, "record.db"));
        return LiveCase.From(Of(number), Payload.Read((await ledger.Read(Of(number))).Entries));
    }
}
