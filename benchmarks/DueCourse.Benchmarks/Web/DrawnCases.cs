using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DueCourse.Benchmarks.Pages;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Synthetic;
using NodaTime;

namespace DueCourse.Benchmarks.Web;

/// <summary>
/// Sealed cases that differ as files do: each the opening, a name and a number, and then what an invented case of the caseload says,
/// up to fifty entries. The same for a number every time; whose they are is as in <see cref="SealedCases"/>.
/// </summary>
internal static class DrawnCases
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 9, 0);
    private static readonly ISalts Salts = new OfPlace();
    private static readonly SyntheticCases Drawn = new(20261126, new(2026, 11, 26));

    public static Entry[] Make(int n)
    {
        var (id, by, at) = (SealedCases.Id(n), SealedCases.Caseworker(n / SealedCases.CasesOfOne), Start + Duration.FromMinutes(n));
        var heads = new ChainHead?[Compartments.All.Count];
        var entries = new List<Entry>(SealedCases.EntriesEach);
        foreach (var (_, step) in RecordStep.Of(Drawn.Case(n)).Take(SealedCases.EntriesEach - 3)) Put(step.In, step.Event);
        var identity = new EntryId(Compartment.Open, (heads[(int)Compartment.Open]?.Count ?? 0) + 1);
        Put(Compartment.Open, new IdentityRecorded("as in custody", "the prison's record", null));
        Put(Compartment.Open, new NameRecorded(identity, NameKind.Full, new UntrustedText(SealedCases.Name(n)), null, null, "a letter", null));
        Put(Compartment.Open, new ReferenceRecorded(identity, ReferenceKind.HomeOffice, new UntrustedText(SealedCases.Reference(n)), "a card", null));
        return [.. entries];

        void Put(Compartment @in, CaseEvent happened)
        {
            var head = heads[(int)@in] ?? ChainHead.Empty(id, @in);
            var entry = Entry.Seal(head, Payload.Write(happened, by, string.Create(CultureInfo.InvariantCulture, $"command {entries.Count}")), at + Duration.FromHours(entries.Count), Salts);
            heads[(int)@in] = head.Then(entry);
            entries.Add(entry);
        }
    }

    private sealed class OfPlace : ISalts
    {
        public void Fill(CaseId of, EntryId entry, Span<byte> salt) => SHA256.HashData(Encoding.ASCII.GetBytes($"{of} {entry}"), salt);
    }
}
