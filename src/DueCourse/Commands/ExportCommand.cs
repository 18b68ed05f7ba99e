using System.CommandLine;
using System.Security.Cryptography;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Archives;
using DueCourse.Store.Logs;

namespace DueCourse.Commands;

using Command = System.CommandLine.Command;

/// <summary>export: a case for somebody as a signed bundle; or every case whole.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, ActorRole> Roles = new(StringComparer.Ordinal)
    {
        ["caseworker"] = ActorRole.Caseworker, ["senior-officer"] = ActorRole.SeniorOfficer, ["legal-adviser"] = ActorRole.LegalAdviser,
        ["returns-liaison-officer"] = ActorRole.ReturnsLiaisonOfficer, ["person"] = ActorRole.ThePerson, ["representative"] = ActorRole.Representative,
        ["victim-liaison-officer"] = ActorRole.VictimLiaisonOfficer, ["auditor"] = ActorRole.Auditor,
    };

    public static Command Build()
    {
        var of = new Option<string?>("--case") { Description = "The case, by its id." };
        var audience = new Option<string?>("--for") { Description = $"For whom: {string.Join(", ", Roles.Keys)}; or {CaseBundle.Whole}, to bring the case into another store." };
        audience.AcceptOnlyFromAmong([.. Roles.Keys, CaseBundle.Whole]);
        var role = new Option<string?>("--as") { Description = "In which role you export. What you may not read you cannot export. Not needed for a whole case, which is recorded as an act of the program under your name." };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        var all = new Option<bool>("--all") { Description = "Every case whole, into a folder, as backup does." };
        var plain = new Option<bool>("--without-documents") { Description = "Leaves documents out: the entries hold their hashes." };
        var to = new Option<string>("--output", "-o") { Description = "The file; with --all, the folder.", Required = true };
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var command = new Command("export", "Writes a case for an audience as a bundle that can be checked alone, and records that it was exported; or every case.") { of, audience, role, all, plain, to, data, store, signing };
        command.Validators.Add(given =>
        {
            var isOne = given.GetValue(of) is not null && given.GetValue(audience) is not null;
            if (isOne == given.GetValue(all)) given.AddError("Give a case and an audience (--case, --for), or --all.");
            if (isOne && given.GetValue(audience) != CaseBundle.Whole && given.GetValue(role) is null) given.AddError("Say in which role you export (--as).");
        });
        command.SetAction((given, stop) => given.GetValue(all)
            ? BackupCommand.Write(given.GetRequiredValue(to), given.GetValue(data), given.GetValue(store), given.GetValue(signing), stop)
            : Guarded.Run(() => One(
                given.GetValue(of)!, given.GetValue(audience)!, given.GetValue(role), given.GetRequiredValue(to), !given.GetValue(plain), given.GetValue(data), given.GetValue(store), given.GetValue(signing), stop)));
        return command;
    }

    private static async Task<int> One(string of, string audience, string? role, string to, bool withDocuments, string? data, string? store, string? signing, CancellationToken stop)
    {
        if (!CaseId.TryParse(of, out var id)) return await Says($"'{of}' is not the id of a case. An id has 32 digits from 0 to 9 and a to f. Copy it from where the case is listed.");
        if (File.Exists(to)) return await Says($"There is a file {to} already. It could be somebody's copy of a case, so it is not written over. Name another.");
        await using var ledger = await StorePlace.OpenWhatIsThere(data, store, stop);
        using var key = StorePlace.Key(data, signing);
        var now = TheClock.OfThisMachine.GetCurrentInstant;
        var isWhole = audience == CaseBundle.Whole;
        var by = new Actor(Environment.UserName, Environment.UserName, isWhole ? ActorRole.System : Roles[role!]);
        IReadOnlyList<Compartment> chains = isWhole ? Compartments.All : [.. Compartments.All.Where(c => AccessTable.Of(Roles[audience]).In(c).HasFlag(Right.Read))];

        // That somebody took a copy stands in the copy as well. A right to see a part of a compartment is none to take its chain.
        var before = LiveCase.From(id, (await ledger.Read(id, stop: stop)).Entries.Select(Payload.Read));
        if (!chains.All(before.Readable(by, now()).Contains)) return await Says($"{by.Name} may not export this case for {audience}{(role is null ? "" : $" as {role}")}. Whoever exports must be allowed to read all of it, in a case that is theirs. Ask whoever works the case, or for access.", Given.Refused);
        var look = new RecordLook(chains, new Exported(ExportedFor.Bundle)) { By = by, Id = $"export {RandomNumberGenerator.GetHexString(32, lowercase: true)}" };
        if (await new CaseDesk(ledger, new ChanceSalts(), now).Do(id, look, stop) is Refused(var refusal)) return await Says(refusal.Words(), Given.Refused);

        await new LogFollower(ledger, key, now).CatchUp(stop);
        var cut = await LogCut.Latest(ledger.Logs, stop);
        var (c, places) = (await ledger.Read(id, stop: stop), await ledger.Logs.Places(id, stop));
        IReadOnlyList<Digest> leftOut = [];
        var documents = withDocuments ? await StorePlace.Documents(data, ledger, stop) : null;
        await ArchiveFolder.Write(Path.GetFullPath(to), async file => leftOut = await CaseBundle.Write(ledger.Logs, cut, c, places, audience, chains, documents, now(), key, file, stop));
        foreach (var content in leftOut) await Console.Error.WriteLineAsync($"The document {content} did not go along: it is not among the documents, was erased, or is larger than a bundle takes.");
        Console.WriteLine($"{to}: case {id} for {audience}. The key that sealed it: {key.Key.Id}");
        return Given.Done;
    }

    private static async Task<int> Says(string words, int exit = Given.BadInput)
    {
        await Console.Error.WriteLineAsync(words);
        return exit;
    }
}
