using DueCourse.CaseFiles;
using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Proofs.Tests;

/// <summary>The statute book under the law of every edition, put together once for all proofs.</summary>
internal static class TheLaw
{
    /// <summary>
    /// The cases of which something is proved: so many subjects of each kind (convictions, children, claims, nationalities, and
    /// below each conviction sentences and appeals), each list complete or not.
    /// </summary>
    public static Shape Bounds { get; } = Shape.Of(3);

    public static IReadOnlyList<Question> Questions { get; } = Question.All(StatuteBook.Current);

    public static IReadOnlyList<LocalDateTime> Editions { get; } = DueCourse.Law.Circuits.Editions.Of(StatuteBook.Current);

    public static EveryEdition InEveryEdition { get; } = EveryEdition.Of(Questions, Editions, Bounds);

    /// <summary>The scenarios, which the repository's lawyers wrote.</summary>
    public static IReadOnlyList<CaseRecord> Scenarios { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "scenarios"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => CaseFileReader.Read(File.ReadAllBytes(f), f, null).File!.Record)];

    /// <summary>What was proved, for whoever reads the log.</summary>
    public static void Show(this ITestOutputHelper output, Proof proof)
    {
        output.WriteLine(proof.ToString());
        TestContext.Current.SendDiagnosticMessage(proof.ToString());
    }

    /// <summary>The faults, as a person reads them.</summary>
    public static string Text(this Proof proof) => string.Join("\n\n", proof.Faults.Select(f => f.ToString()));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "scenarios"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds scenarios/. These tests read them: run them inside the repository.");
    }
}
