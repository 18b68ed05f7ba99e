using System.CommandLine;
using DueCourse.Casework.Bundles;
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
        var format = Given.Format();
        var command = new Command("verify", "Checks bundles, or a whole store: that nothing was changed, left out or put in, that it stood in the store's logs, and who signed it.")
        {
            files, keys, data, store, show, signing, code, format,
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
            var exit = Run(bundles, pinned, json, stop);
            return given.GetValue(data) is null && given.GetValue(store) is null ? exit
                : Math.Max(exit, await StoreVerify.Run(given.GetValue(data), given.GetValue(store), pinned, bundles, json, stop));
        }));
        return command;
    }

    private static int Run(string[] files, IReadOnlyList<PublicKey> keys, bool json, CancellationToken stop)
    {
        var exit = Given.Done;
        var sound = new List<(string File, BundleReport Report)>();
        foreach (var file in files)
        {
            var (report, fault) = BundleOnDisk.Read(file, keys, [], stop);

            // What others of the case hold is known only when they were read, so a second one is read again, against the first ones.
            if (report is not null && sound.Where(s => s.Report.Header.Case == report.Header.Case).SelectMany(s => s.Report.Chains).Select(c => c.Head).ToList() is { Count: > 0 } heads)
                (report, fault) = BundleOnDisk.Read(file, keys, heads, stop);
            exit = Math.Max(exit, Say(file, report, fault, json));
            if (report is null) continue;

            foreach (var (earlier, other) in sound.Where(s => s.Report.Header.Case == report.Header.Case))
            {
                if (Longer(other, report) && BundleOnDisk.Read(earlier, keys, [.. report.Chains.Select(c => c.Head)], stop).Fault is { } against)
                    exit = Math.Max(exit, Say(earlier, null, against, json));
            }

            foreach (var misbehaviour in sound.SelectMany(s => BundlesCompared.Of(s, (file, report)))) exit = Math.Max(exit, Say(file, null, misbehaviour, json));
            sound.Add((file, report));
        }

        return exit;
    }

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
