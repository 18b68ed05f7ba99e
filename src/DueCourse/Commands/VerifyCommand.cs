using System.CommandLine;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Log;
using DueCourse.Files;
using DueCourse.Output;

namespace DueCourse.Commands;

/// <summary>verify: whether the record in a bundle is whole and unchanged, without its store and without trusting whoever runs it.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Bundles. Several of one case are compared with each other too.",
            Arity = ArgumentArity.OneOrMore,
        };
        var keys = new Option<string[]>("--key")
        {
            Description = "A file with a public key that you had from somewhere else than the bundle; may be given several times. Without one, signatures show only that a bundle fits itself.",
            AllowMultipleArgumentsPerToken = false,
        };
        var format = Given.Format();
        var command = new Command("verify", "Checks bundles: that nothing in them was changed, left out or put in, that it stood in the store's log, and who signed it.")
        {
            files, keys, format,
        };
        command.SetAction((given, stop) => Task.FromResult(
            Run(given.GetRequiredValue(files), given.GetValue(keys) ?? [], given.GetValue(format) == "json", stop)));
        return command;
    }

    private static int Run(string[] files, string[] keyFiles, bool json, CancellationToken stop)
    {
        var keys = new List<PublicKey>();
        foreach (var path in keyFiles)
        {
            if (BundleOnDisk.Key(path, out var says) is { } key)
            {
                keys.Add(key);
                continue;
            }

            Console.Error.WriteLine(says);
            return Given.BadInput;
        }

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
