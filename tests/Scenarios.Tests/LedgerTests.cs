using System.Security.Cryptography;
using DueCourse.CaseFiles.Output;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace Scenarios.Tests;

/// <summary>A case file put on the ledger step by step, sealed, read back and assessed says what the file itself says.</summary>
public sealed class LedgerTests
{
    private static readonly CaseId Id = CaseId.From(new byte[CaseId.Size]);
    private static readonly Actor Importer = new("import", "Import", ActorRole.System);

    // What a file says without a moment was there before anything that has one.
    private static readonly Instant TheBeginning = Instant.FromUtc(1900, 1, 1, 0, 0);

    public static TheoryData<string> Files => ScenarioTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void The_ledger_gives_the_assessment_that_the_file_gives_on_both_axes_of_time(string file)
    {
        var read = ScenarioTests.Read(file);
        var entries = Sealed(read.Record);

        foreach (var (at, known) in read.Expect.Select(e => (e.At, e.Known)).Distinct())
        {
            var said = Said(read.Record, at, known).Replace($"\"case\":\"{read.Record.Name}\"", $"\"case\":\"{Id}\"", StringComparison.Ordinal);
            var whole = LiveCase.From(Id, entries.Select(Payload.Read));
            var asItWas = LiveCase.From(Id, entries.Select(Payload.Read), known);

            Assert.Equal(said, Said(whole.ToRecord(), at, known));

            // As it was, the file could not know that more would be recorded later.
            Assert.Equal(
                said.Replace("Nothing about it had been recorded by then.", "The file does not say.", StringComparison.Ordinal),
                Said(asItWas.ToRecord(), at, known));
        }
    }

    [Fact]
    public void A_judgement_that_says_it_was_made_before_its_subject_came_on_file_stands_after_it()
    {
        var record = new CaseRecord { Name = "n", AsAt = new(2026, 11, 26) };
        var conviction = record.Person.List(Conviction.Kind).Add(Instant.FromUtc(2026, 5, 1, 9, 0));
        record.Judgements.Add(new("J16", conviction.Id, JudgementAnswer.Met, "A. Officer", "caseworker", new(2026, 4, 1), "Reasons.") { RecordedAt = Instant.FromUtc(2026, 4, 1, 9, 0) });

        var told = LiveCase.From(Id, Sealed(record).Select(Payload.Read));

        var made = Assert.Single(told.Judgements.All).Made;
        Assert.Equal(told.History.Single(r => r.Event is SubjectAdded).Id, made.About);
    }

    private static List<Entry> Sealed(CaseRecord record)
    {
        var heads = Compartments.All.ToDictionary(c => c, c => ChainHead.Empty(Id, c));
        var entries = new List<Entry>();
        foreach (var (at, (compartment, happened)) in RecordStep.Of(record))
        {
            var entry = Entry.Seal(heads[compartment], Payload.Write(happened, Importer, "import"), at ?? TheBeginning, new ByPlace());
            heads[compartment] = heads[compartment].Then(entry);
            entries.Add(entry);
        }

        Assert.All(Compartments.All, compartment =>
        {
            var check = new ChainCheck(Id, compartment);
            Assert.All(entries.Where(e => e.Envelope.Id.Compartment == compartment), e => Assert.Null(check.Next(e)));
        });
        return entries;
    }

    private static string Said(CaseRecord record, LocalDateTime at, Instant? known) =>
        AssessmentJson.Text(StatuteBook.Current.Assess(record, at, known));

    private sealed class ByPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) =>
            SHA256.HashData(System.Text.Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
