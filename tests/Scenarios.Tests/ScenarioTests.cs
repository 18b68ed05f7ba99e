using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests;

/// <summary>Every case file under scenarios/ is read, assessed, and held against what it expects.</summary>
public sealed class ScenarioTests
{
    internal static readonly string Root = FindRoot();

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_is_assessed_as_it_expects(string file)
    {
        var read = Read(file);
        Assert.NotEmpty(read.Expect);
        Assert.NotEmpty(read.Title);

        var differences = ExpectationCheck.Differences(read);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_quick_answer_and_the_explained_one_agree_in_every_reading(string file)
    {
        var read = Read(file);
        foreach (var expected in read.Expect)
        {
            foreach (var reading in new[] { Reading.Established, Reading.Person, Reading.State })
            {
                var situation = Situation.Of(read.Record.Read(reading, expected.Known), expected.At);
                Assert.All(StatuteBook.Current.Rules, r => Assert.Equal(r.Condition.Read(situation).Answer, Answering.Of(r.Condition.Node, situation)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_route_is_open_while_the_rule_it_rests_on_is_not_met(string file)
    {
        var read = Read(file);
        foreach (var expected in read.Expect)
            foreach (var reading in new[] { Reading.Established, Reading.Person, Reading.State })
                Assert.Empty(DueCourse.Law.Tests.Routes.RoutesAndTheirRules.OpenWithoutTheirRules(Situation.Of(read.Record.Read(reading, expected.Known), expected.At)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_not_known_is_missing_something_and_what_is_known_is_missing_nothing(string file)
    {
        var read = Read(file);
        foreach (var expected in read.Expect)
            Assert.All(
                StatuteBook.Current.Assess(read.Record, expected.At, expected.Known).Conclusions,
                c => Assert.True((c.Answer == Answer.Unknown && !c.IsDecided) == (c.Missing.Count > 0), $"{c.Rule.Id} is {c.Answer.Word()} and lists {c.Missing.Count} missing"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_scenario_from_a_reported_decision_says_what_was_opened_and_where(string file)
    {
        var decision = Read(file).Decision;
        Assert.Equal(file.StartsWith("scenarios/reported/", StringComparison.Ordinal), decision is not null);
        if (decision is null) return;

        Assert.All([decision.Citation, decision.Court, decision.Paragraph, decision.Url, decision.Note], part => Assert.False(string.IsNullOrWhiteSpace(part)));
        Assert.StartsWith("https://", decision.Url, StringComparison.Ordinal);
        Assert.NotNull(decision.Read);
    }

    [Fact]
    public void There_are_at_least_sixty_and_every_one_has_a_case_name_of_its_own()
    {
        var names = Files.Select(f => Read(f.Data).Record.Name).ToList();

        Assert.True(names.Count >= 60, $"there are {names.Count} scenarios");
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("1-before", Answer.Unknown, "doubt.bna1981.s40-4.date")]
    [InlineData("2-after", Answer.No, null)]
    public void If_the_certificate_is_genuine_and_the_renunciation_had_effect_the_bar_turns_on_which_day_the_law_looks_at(string variant, Answer bar, string? missing)
    {
        var record = Read($"scenarios/kamal-verrin-{variant}.yaml").Record;
        var pakistan = record.Person.Lists[DueCourse.Law.Facts.Nationality.Kind].Items[0];
        var registered = variant == "1-before" ? new LocalDate(2026, 7, 28) : new LocalDate(2026, 8, 12);
        var genuine = record.Read(Reading.Established)
            .Supposing(pakistan, DueCourse.Law.Facts.TheNationality.RenunciationCertificateIsGenuine.Definition, new YesNoValue(true))
            .Supposing(pakistan, DueCourse.Law.Facts.TheNationality.RenunciationIsEffective.Definition, new YesNoValue(true))
            .Supposing(pakistan, DueCourse.Law.Facts.TheNationality.RenunciationRegisteredOn.Definition, new DayValue(DateRange.On(registered)));
        var situation = Situation.Of(genuine, new LocalDate(2026, 11, 23).At(LocalTime.Midnight));
        var finding = StatuteBook.Current.Find("bna1981.s40-4.statelessness-bar")!.Condition.Read(situation);

        Assert.Equal(bar, finding.Answer);
        if (missing is not null) Assert.Contains(missing, finding.AllMissing().Select(m => m.Id));

        // His nationality now: lost by a registration before the order; after it, a question for an expert (J46).
        var now = StatuteBook.Current.Find("bna1981.s40.statelessness-fact")!.Condition.Read(situation);
        Assert.Equal(variant == "1-before" ? Answer.No : Answer.Unknown, now.Answer);
    }

    internal static CaseFile Read(string file)
    {
        var result = CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Root, file)), file, null);
        Assert.True(result.IsRead, string.Join('\n', result.Errors.Select(e => e.Words())));
        return result.File;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
