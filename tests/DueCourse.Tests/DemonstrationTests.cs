using System.Text.Json;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Reopening;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.JudicialReview;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Protection;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Casework.Work;
using DueCourse.Record;
using DueCourse.Record.Demonstrations;
using DueCourse.Store;
using DueCourse.Store.Documents;
using NodaTime;

namespace DueCourse.Tests;

/// <summary>The demonstration cases that are told by commands, and how one stands, as somebody asks on the command line.</summary>
public sealed class DemonstrationTests(ToldOnce once) : IClassFixture<ToldOnce>
{
    private readonly string folder = once.Folder;

    private IReadOnlyDictionary<string, LiveCase> Cases => once.Cases;

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
        var cases = await WorkedCases.Tell(Cast.Seed, now, TestContext.Current.CancellationToken);

        Assert.Empty(cases.Select(c => c.Stopped).OfType<string>());
        Assert.Equal(Stage.All.Count, cases.Count);
        Assert.All(cases.SelectMany(c => c.Case.Whole.Entries), e => Assert.True(e.Envelope.RecordedAt < now));
    }

    [Fact]
    public void Every_stage_has_come_where_it_says()
    {
        var cases = Cases;
        foreach (var (stage, holds) in Stages)
            Assert.True(holds(cases[stage]), $"{stage}: {cases[stage].Standing.Title}");

        Assert.Equal(Stage.All.Select(s => s.Name).Order(StringComparer.Ordinal), Stages.Select(s => s.Stage).Order(StringComparer.Ordinal));
        // Nothing open tells of a claim, of a referral or of a victim: those cases are called what others are called.
        foreach (var kept in new[] { "protection claim pending", "trafficking recovery period", "further submissions", "rule 39", "victim contact" })
            Assert.True(Stage.All.Single(s => s.Name == kept).Says is "a deportation order is in force" or "convicted, and deportation is considered", kept);
        Assert.All(cases.Values.Where(c => OpenCaseCheck.IsOpen(c)), c => Assert.DoesNotContain(OpenCaseCheck.Of(c, Moment), lack => lack.What is Lack.Owner or Lack.State or Lack.Review));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_record_byte_for_byte_and_another_seed_other_people()
    {
        var again = (await WorkedCases.Tell(Cast.Seed, Moment, TestContext.Current.CancellationToken)).SelectMany(c => c.Case.Whole.Entries.Select(e => e.Hash.ToString()));
        Assert.Equal(once.Hashes, again);
        Assert.Equal(once.Hashes.Count, once.Hashes.Distinct().Count());

        Assert.Equal(Cast.Of(7), Cast.Of(7));
        Assert.NotEqual(Cast.Of(7).Select(p => p.Who.Name), Cast.Of(8).Select(p => p.Who.Name));
        Assert.Empty(Cast.Of(Cast.Seed).GroupBy(p => p.Who.Name).Where(g => g.Count() > 1));
    }

    // Whatever happens in a case happens to people of every country as often: drawn a thousand times, no pair of a stage and a country
    // is rarer or more frequent than chance makes it.
    [Fact]
    public void What_happens_in_a_case_does_not_follow_from_the_country_the_age_or_the_sentence()
    {
        const int Seeds = 4_000;
        var (stages, countries) = (Stage.All.Count, Country.All.Count);
        var drawn = Enumerable.Range(1, Seeds).SelectMany(seed => Cast.Of((ulong)seed)).ToList();
        var expected = Seeds / (double)countries;
        var pairs = drawn.GroupBy(p => (p.Stage.Name, p.Who.From.Code)).ToDictionary(g => g.Key, g => g.Count());
        // The sum of squared distances is near its number of free cells; 6 standard deviations are never seen by chance.
        var distance = (from s in Stage.All from c in Country.All select Math.Pow(pairs.GetValueOrDefault((s.Name, c.Code)) - expected, 2) / expected).Sum();
        var free = stages * (countries - 1.0);
        Assert.InRange(distance, free - (6 * Math.Sqrt(2 * free)), free + (6 * Math.Sqrt(2 * free)));

        foreach (var of in drawn.GroupBy(p => p.Stage.Name))
        {
            // Six standard deviations of each.
            Assert.InRange(of.Average(p => p.Who.Age), 37 - 0.8, 37 + 0.8);
            Assert.InRange(of.Average(p => p.Who.Months), 23.5 - 0.6, 23.5 + 0.6);
            Assert.InRange(of.Count(p => p.Caseworker == DemonstrationPeople.Colleague), (Seeds / 2) - 190, (Seeds / 2) + 190);
        }
    }

    [Fact]
    public async Task Told_of_people_of_other_countries_the_same_happens()
    {
        var cast = Cast.Of(Cast.Seed);
        foreach (var (part, other) in cast.Zip(cast.Skip(1).Append(cast[0])).Where((_, i) => i % 3 == 0))
            Assert.Equal(await Happened(part), await Happened(part with { Who = other.Who }));

        static async Task<IEnumerable<string>> Happened(Part part)
        {
            var told = new CaseTold(1, part, Moment, TestContext.Current.CancellationToken);
            await part.Stage.Tell(told);
            await told.End();
            return told.Case.History.Select(r => r.Event.GetType().Name);
        }
    }

    [Fact]
    public async Task How_a_case_stands_is_printed_as_text_as_a_role_sees_it_and_as_JSON()
    {
        var stayed = Cases["stay by injunction"].Id.ToString();
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
        var (exit, text, error) = await TheProgram.Run(["standing", .. arguments, "--data", folder]);

        Assert.Equal((2, ""), (exit, text));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    private static readonly Instant Moment = ToldOnce.Moment;

    private static readonly IReadOnlyList<(string Stage, Func<LiveCase, bool> Holds)> Stages =
    [
        ("under investigation", c => c.Criminal.All.Single().State is ReleasedUnderInvestigation && Convictions(c) == 0),
        ("on trial", c => c.Criminal.All.Single().State is OnTrial && Convictions(c) == 0),
        ("convicted", c => c.Criminal.All.Single().State is ConvictionFinal && Convictions(c) == 1),
        ("referral only", c => c.LegalDecision.State is ReferredForDecision),
        ("nationality unknown", c => c.Nationalities.All.Single().State is GatheringEvidence),
        ("being considered", c => c.LegalDecision.State is InTriage),
        ("a child in the family", c => c.LegalDecision.State is InTriage && c.Statements.Subjects.Values.Any(s => s.Kind.ListName == "children")),
        ("stage 1, time running", c => c.LegalDecision.State is RepresentationsOpen && c.Notices.All.Single().ServedOn is not null && AnswerBy(c) > Day),
        ("stage 1, time expired", c => c.LegalDecision.State is RepresentationsOpen && AnswerBy(c) < Day),
        ("representations in", c => c.LegalDecision.State is RepresentationsReceived),
        ("stage 2, right of appeal", c => c.LegalDecision.State is Stage2Refused && c.Appeals.All.Single() is { State: AppealWindowOpen, LastDay.Earliest: var last } && last > Day),
        ("appeal pending", c => c.Appeals.All.Single().State is AppealLodged),
        ("appeal allowed", c => c.Appeals.All.Single() is { State: AppealAllowed, LastDay.Earliest: var last } && last > Day),
        ("appeal dismissed", c => c.Appeals.All.Single() is { State: AppealDismissed, LastDay.Earliest: var last } && last > Day),
        ("deportation order signed", c => c.LegalDecision.State is OrderServed),
        ("deportation order revoked", c => c.LegalDecision.State is OrderRevoked),
        ("continued engagement", c => OpenCaseCheck.NextReview(c, Moment) == Day.PlusDays(10)),
        ("stay by injunction", c => c.Transfer.State is Stopped && c.Stays.Unanswered.Single().Sent.To == StopParty.Escort),
        ("rule 39", c => c.History.Any(r => r.Event is StayRecorded { Kind: StayKind.Rule39 })),
        ("judicial review", c => c.JudicialReviews.All.Single().State is ClaimLodged),
        ("protection claim pending", c => c.Protection.All.Single().State is ProtectionUndecided && c.History.Single(r => r.Event is ProtectionClaimMade).Id.Compartment == Compartment.Protection),
        ("trafficking recovery period", c => c.Trafficking.State is InRecovery),
        ("further submissions", c => c.Protection.All.Single().State is SubmissionsUnanswered),
        ("deprivation of citizenship", c => c.Deprivation.State is DeprivedUnderAppeal),
        ("detained, review due", c => c.Detention.State is Detained { NextReview: var next } && next > Moment && next < Moment + Duration.FromDays(2)),
        ("bail granted", c => c.Detention.State is OnBail),
        ("bail refused", c => c.Detention.State is Detained && c.History.Any(r => r.Event is BailRefused)),
        ("detained, appeal brought", c => c.Detention.State is Detained && c.Appeals.All.Single().State is AppealLodged),
        ("readmission, request sent", c => c.Readmission.State is RequestReceipted),
        ("readmission, unanswered", c => c.Readmission.State is AnswerOverdue),
        ("readmission, accepted", c => c.Readmission.State is RequestAccepted),
        ("readmission, refused", c => c.Readmission.State is RequestRefused),
        ("travel document requested", c => c.TravelDocument.State is DocumentAppliedFor),
        ("travel document issued", c => c.TravelDocument.State is DocumentFoundRight),
        ("travel document expiring", c => c.TravelDocument.State is DocumentExpiresSoon),
        ("transfer booked", c => c.Transfer.State is Casework.Tracks.Transfer.NoticeServed { Departure.On: var on } && on > Day),
        ("transfer cancelled at the gate", c => c.Transfer.State is DepartureFailed),
        ("removal carried out", c => c.Retention.Outcome is not null && c.History.Any(r => r.Event is OutcomeForThePress) && c.History.Any(r => r.Event is VictimTold)),
        ("voluntary return", c => !OpenCaseCheck.IsOpen(c) && c.History.Any(r => r.Event is OutcomeForThePress)),
        ("closed with no action", c => !OpenCaseCheck.IsOpen(c)),
        ("wrongful removal", c => c.History.Any(r => r.Event is WrongfulRemovalFound) && OpenCaseCheck.IsOpen(c)),
        ("victim contact", c => c.VictimContacts.Of("V. 1") is WantsToBeTold && c.VictimContacts.Of("V. 2") is not WantsToBeTold),
    ];

    private static LocalDate Day => new(2026, 11, 26);

    private static int Convictions(LiveCase c) => c.Statements.Subjects.Values.Count(s => s.Kind.ListName == "convictions");

    private static LocalDate? AnswerBy(LiveCase c) => c.History.Select(r => r.Event).OfType<Stage1NoticeServed>().Single().AnswerBy;
}

/// <summary>The demonstration of one morning in a folder, told once for all tests of it.</summary>
public sealed class ToldOnce : IAsyncLifetime
{
    internal static readonly Instant Moment = Instant.FromUtc(2026, 11, 26, 9, 0);

    public string Folder { get; } = Directory.CreateTempSubdirectory("duecourse-").FullName;

    /// <summary>The hash of every entry, in the order of the record.</summary>
    public IReadOnlyList<string> Hashes { get; private set; } = [];

    /// <summary>The cases, by stage.</summary>
    public IReadOnlyDictionary<string, LiveCase> Cases { get; private set; } = new Dictionary<string, LiveCase>();

    public async ValueTask InitializeAsync()
    {
        await using var ledger = await Ledgers.Open("sqlite:" + Path.Combine(Folder, "record.db"));
        var (_, stopped) = await WorkedCases.Tell(ledger, new DocumentFolder(Path.Combine(Folder, "documents")), Cast.Seed, Moment, CancellationToken.None);
        if (stopped.Count > 0) throw new InvalidOperationException(string.Join(" ", stopped));
        var changes = await ledger.Changes(Position.Start, 10_000, CancellationToken.None);
        Hashes = [.. changes.Select(c => c.Entry.Hash.ToString())];
        var order = Cast.Of(Cast.Seed).Select(p => p.Stage.Name).ToList();
        var found = new Dictionary<string, LiveCase>(StringComparer.Ordinal);
        foreach (var id in changes.Select(c => c.Entry.Envelope.Case).Distinct())
            found.Add(order[found.Count], LiveCase.From(id, Payload.Read((await ledger.Read(id)).Entries)));
        Cases = found;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
