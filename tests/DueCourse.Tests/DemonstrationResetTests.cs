using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Documents;
using DueCourse.Web.SignIn;
using NodaTime;

namespace DueCourse.Tests;

public sealed class DemonstrationResetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("duecourse-").FullName;

    private string Record => Path.Combine(folder, "record.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_record_of_the_demonstration_alone_is_forgotten()
    {
        await Fill();

        Assert.Null(await DemonstrationReset.Forget(folder, null, TestContext.Current.CancellationToken));

        Assert.False(File.Exists(Record));
    }

    [Fact]
    public async Task A_record_with_any_other_case_is_left_as_it_is()
    {
        await Fill();
        await using (var ledger = await Ledgers.Open($"sqlite:{Record}", TestContext.Current.CancellationToken))
        {
            var by = new Casework.Ledger.Actor("c.osei", "Comfort Osei", Casework.Ledger.ActorRole.Caseworker);
            var id = Casework.Ledger.CaseId.From(new byte[Casework.Ledger.CaseId.Size]);
            Assert.IsType<Casework.Cases.Done>(await new CaseDesk(ledger, new ChanceSalts(), () => Instant.FromUtc(2026, 11, 26, 9, 0))
                .Do(id, new Casework.Cases.OpenCase("A real one", new LocalDate(2026, 11, 26)) { By = by, Id = "1" }, TestContext.Current.CancellationToken));
        }

        var refused = await DemonstrationReset.Forget(folder, null, TestContext.Current.CancellationToken);

        Assert.Contains("none of the demonstration's", refused, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", refused, StringComparison.Ordinal);
        Assert.True(new FileInfo(Record).Length > 0);
    }

    [Fact]
    public async Task Another_store_is_never_forgotten() =>
        Assert.Contains("another store was named", await DemonstrationReset.Forget(folder, $"sqlite:{Record}", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Where_there_is_no_record_there_is_nothing_to_forget() =>
        Assert.Null(await DemonstrationReset.Forget(folder, null, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Beside_a_provider_no_invented_case_is_put_into_an_empty_record_unless_somebody_asks()
    {
        var provider = new OpenIdProvider("https://id.example.org", "duecourse", null, "role");
        var now = Instant.FromUtc(2026, 11, 26, 10, 0);
        await using var ledger = await Ledgers.Open($"sqlite:{Record}", TestContext.Current.CancellationToken);

        Assert.Equal(0, (await Demonstration.FillAsAsked(ledger, new DocumentFolder(Path.Combine(folder, "documents")), null, provider, now, TestContext.Current.CancellationToken)).Cases);
        Assert.Empty(await ledger.Changes(Position.Start, 1, TestContext.Current.CancellationToken));
        var some = Directory.CreateDirectory(Path.Combine(folder, "asked")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "scenarios", "ready-on-every-gate.yaml"), Path.Combine(some, "ready.yaml"));
        Assert.Equal(1, (await Demonstration.FillAsAsked(ledger, new DocumentFolder(Path.Combine(folder, "documents")), some, provider, now, TestContext.Current.CancellationToken)).Cases);
    }

    private async Task Fill()
    {
        await using var ledger = await Ledgers.Open($"sqlite:{Record}", TestContext.Current.CancellationToken);
        var some = Directory.CreateDirectory(Path.Combine(folder, "some")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "scenarios", "ready-on-every-gate.yaml"), Path.Combine(some, "ready.yaml"));
        var (told, errors) = await Demonstration.FillFrom(ledger, some, Instant.FromUtc(2026, 11, 26, 10, 0), TestContext.Current.CancellationToken);
        Assert.Equal(1, told);
        Assert.Empty(errors);
    }
}
