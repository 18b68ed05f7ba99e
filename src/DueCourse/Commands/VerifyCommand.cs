using System.CommandLine;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Log;
using DueCourse.Files;
using DueCourse.Output;
using DueCourse.Record;

namespace DueCourse.Commands;

/// <summary>verify: whether the record in a bundle is whole and unchanged, without its store and without trusting whoever runs it.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Bundles. Several of one case are compared with each other too, and with a store that is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var keys = BundleOnDisk.Keys();
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var show = new Option<bool>("--show-key") { Description = "Prints the public key with which the store signs now, for whoever checks its bundles, and checks nothing." };
        var code = new Option<string?>("--code") { Description = "The code of a notice: checks that the files are copies of that notice, unchanged. Nobody is asked, and nothing else is checked." };
        var proofs = new Option<string[]>("--proof") { Description = "A file with what `duecourse prove` printed: that a log only grew between the heads of two bundles, or the head of a whole case. May be given several times.", AllowMultipleArgumentsPerToken = false };
        var format = Given.Format();
        var command = new Command("verify", "Checks bundles, or a whole store: that nothing was changed, left out or put in, that it stood in the store's logs, and who signed it.")
        {
            files, keys, proofs, data, store, show, signing, code, format,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(files) is not { Length: > 0 } && given.GetValue(data) is null && given.GetValue(store) is null && !given.GetValue(show) && given.GetValue(code) is null)
                given.AddError("Name bundles, or a store (--data or --store).");
        });
        command.SetAction((given, stop) => Guarded.Run(async () =>
        {
            if (given.GetValue(code) is { } typed) return NoticeVerify.Run(typed, given.GetValue(files) ?? [], given.GetValue(format) == "json");
            if (given.GetValue(show))
            {
                using var key = StorePlace.Key(given.GetValue(data), given.GetValue(signing));
                Console.Write($"{key.Key.Id}\n{key.Key.ToPem()}");
                return Given.Done;
            }

            if (BundleOnDisk.ReadKeys(given.GetValue(keys)) is not { } pinned) return Given.BadInput;
            var (bundles, json) = (given.GetValue(files) ?? [], given.GetValue(format) == "json");
            if (ProofsOnDisk.Read(given.GetValue(proofs) ?? []) is not { } proved) return Given.BadInput;
            var exit = Run(bundles, pinned, proved, json, stop);
            return given.GetValue(data) is null && given.GetValue(store) is null ? exit
                : Math.Max(exit, await StoreVerify.Run(given.GetValue(data), given.GetValue(store), pinned, bundles, json, stop));
        }));
        return command;
    }

    private static int Run(string[] files, IReadOnlyList<PublicKey> keys, ProofsOnDisk proofs, bool json, CancellationToken stop)
    {
        var exit = Given.Done;
        foreach (var (file, head) in proofs.CaseHeads)
        {
            if (head.Fault(keys) is { } says)
            {
                exit = Given.Refused;
                Console.Error.WriteLine($"{file}: case-head.wrong: {says} What it says of the case {head.Head.Case} is not to be relied on. Ask whoever gave it to you for a new one, and keep this one.");
            }
            else if (!json)
            {
                Console.WriteLine($"{file}: the case {head.Head.Case} had {string.Join(", ", head.Opens.Select(o => $"{Number(o.Chain.Count)} in {o.Chain.Compartment.Name()}"))} at {Envelope.Moment.Format(head.Head.At)}.{(keys.Count == 0 ? " Who signed that was not checked: name a key with --key." : "")}");
            }
        }

        var sound = new List<(string File, BundleReport Report)>();
        foreach (var file in files)
        {
            var (report, fault) = BundleOnDisk.Read(file, keys, [], stop);

            // What others of the case hold is known only when they were read, so a second one is read again, against the first ones.
            if (report is not null && sound.Where(s => s.Report.Header.Case == report.Header.Case).SelectMany(s => s.Report.Chains).Select(c => c.Head)
                .Concat(proofs.CaseHeads.Where(h => h.Head.Head.Case == report.Header.Case).SelectMany(h => h.Head.Opens.Select(o => o.Chain))).ToList() is { Count: > 0 } heads)
                (report, fault) = BundleOnDisk.Read(file, keys, heads, stop);
            exit = Math.Max(exit, Say(file, report, fault, json));
            if (report is null) continue;

            foreach (var (earlier, other) in sound.Where(s => s.Report.Header.Case == report.Header.Case))
            {
                if (Longer(other, report) && BundleOnDisk.Read(earlier, keys, [.. report.Chains.Select(c => c.Head)], stop).Fault is { } against)
                    exit = Math.Max(exit, Say(earlier, null, against, json));
            }

            foreach (var misbehaviour in sound.SelectMany(s => BundlesCompared.Of(s, (file, report), proofs.Consistency))) exit = Math.Max(exit, Say(file, null, misbehaviour, json));
            foreach (var (log, from, to) in json ? [] : sound.SelectMany(s => BundlesCompared.NotShown(s.Report, report, proofs.Consistency)).Distinct())
                Console.WriteLine($"Nobody has shown that the log {log} only grew from {Number(from)} to {Number(to)} entries. Ask the store: duecourse prove --log {log} --from {Number(from)} --to {Number(to)}; and name what it prints with --proof.");
            sound.Add((file, report));
        }

        return exit;
    }

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Only a chain that is at least as long holds an entry where the other ends.
    private static bool Longer(BundleReport one, BundleReport other) =>
        one.Chains.Any(mine => other.Chains.Any(theirs => mine.Head.Compartment == theirs.Head.Compartment && mine.Head.Count > theirs.Head.Count));

    private static int Say(string file, BundleReport? report, BundleFault? fault, bool json)
    {
        if (json) Console.Out.WriteLine(VerifyText.Json(file, report, fault));
        else if (report is not null) VerifyText.Show(Screen.To(Console.Out, !Console.IsOutputRedirected), file, report);
        else Console.Error.WriteLine($"{file}: {fault!.Code}: {fault.Words()}");
        return report is not null ? Given.Done : fault!.IsNoBundle ? Given.BadInput : Given.Refused;
    }
}
