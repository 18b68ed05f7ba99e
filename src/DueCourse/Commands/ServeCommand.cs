using System.CommandLine;
using DueCourse.Files;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Logs;
using DueCourse.Web;
using DueCourse.Web.SignIn;

namespace DueCourse.Commands;

/// <summary>serve: the pages, on this machine only unless told otherwise.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen. Other machines can reach it only if you say so here.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var cases = new Option<string?>("--cases") { Description = "A folder of case files with which an empty record is filled, in the place of the demonstration. `--cases scenarios` shows the test examples of the law." };
        var reset = new Option<bool>("--reset") { Description = "Puts the demonstration back to its beginning first. A record that holds any other case is left as it is." };
        var (data, store, signing) = (StorePlace.Data(), StorePlace.Store(), StorePlace.SigningKey());
        var command = new Command("serve", "Starts the web pages and the HTTP interface over the record.") { urls, cases, reset, data, store, signing };
        command.SetAction(async (given, stop) =>
        {
            var folder = given.GetValue(cases);
            if (folder is not null && !Directory.Exists(folder))
            {
                await Console.Error.WriteLineAsync($"There is no folder '{folder}'. Name a folder of case files, or leave --cases out to see the demonstration.");
                return Given.BadInput;
            }

            var url = given.GetRequiredValue(urls);
            var provider = OpenIdProvider.From(Environment.GetEnvironmentVariable);
            var signIn = new SignInSettings { Provider = provider, Demonstration = provider is null ? DemonstrationPeople.All : [], BeginsWith = provider is null ? Demonstration.BeginsWith : null };
            if (signIn.Fault(url.Split(';')) is { } unsafely)
            {
                await Console.Error.WriteLineAsync(unsafely);
                return Given.BadInput;
            }

            var authority = Environment.GetEnvironmentVariable("DUECOURSE_AUTHORITY") is { Length: > 0 } named ? named : null;
            if (authority is not null && provider is null)
            {
                await Console.Error.WriteLineAsync("DUECOURSE_AUTHORITY names an authority, and anybody can be anybody in a demonstration: a notice of nobody's would look like a real one. Set an identity provider, or leave it out.");
                return Given.BadInput;
            }

            var scan = Environment.GetEnvironmentVariable("DUECOURSE_SCAN") is { Length: > 0 } address ? address : null;
            var scanner = scan is null ? null : Clamd.ReadAddress(scan);
            if (scan is not null && scanner is null)
            {
                await Console.Error.WriteLineAsync($"DUECOURSE_SCAN is \"{scan}\", and that is no address of clamd, so files would not be scanned. Give tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl, or leave it out.");
                return Given.BadInput;
            }

            try
            {
                if (given.GetValue(reset) && await DemonstrationReset.Forget(given.GetValue(data), given.GetValue(store), stop) is { } notReset)
                {
                    await Console.Error.WriteLineAsync(notReset);
                    return Given.BadInput;
                }

                await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
                var place = StorePlace.Folder(given.GetValue(data));
                var kept = await StorePlace.Documents(given.GetValue(data), ledger, stop);
                var (told, errors) = await Demonstration.FillAsAsked(ledger, kept, folder, provider, TheClock.OfThisMachine.GetCurrentInstant(), stop);
                foreach (var error in errors) await Console.Error.WriteLineAsync(error);
                if (told > 0) await Console.Error.WriteLineAsync($"The record was empty: {told} demonstration cases were put into it.");

                using var key = StorePlace.Key(given.GetValue(data), given.GetValue(signing));
                _ = await LogFollower.Made(ledger.Logs, stop: stop);
                using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var following = new LogFollower(ledger, key, TheClock.OfThisMachine.GetCurrentInstant)
                    .Run(TimeSpan.FromSeconds(1), fault => Console.Error.WriteLine($"The logs wait: {fault.Message}"), ends.Token);
                await using var documents = new DocumentsHosted(ledger, kept, place, Console.Error.WriteLine);
                await using var timers = new TimersHosted(ledger, Console.Error.WriteLine);
                await using var nightly = new NightlyHosted(ledger, Console.Error.WriteLine);
                using var registry = new LedgerRegistry(ledger, kept, TheClock.OfThisMachine.GetCurrentInstant, TheFonts.AreThere ? TheFonts.Read() : null, authority);
                await using var site = Site.Build(registry, signIn, adjust: SessionKeys.KeptIn(place) + DraftsOnDisk.KeptIn(place) + SavedViewsOnDisk.KeptIn(place) + UploadsOnDisk.KeptIn(place) + SignInsOnDisk.KeptIn(place) + DayBookOnDisk.KeptIn(place) + EndedSessionsOnDisk.KeptIn(place) + Clamd.At(scanner));
                foreach (var one in url.Split(';')) site.Urls.Add(one);
                await Console.Error.WriteLineAsync($"DueCourse is at {url} (stop with Ctrl+C). The record is kept.");
                try
                {
                    await site.RunAsync(stop);
                }
                finally
                {
                    await ends.CancelAsync();
                    await following;
                }

                return Given.Done;
            }
            catch (StoreException fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return Given.BadInput;
            }
        });
        return command;
    }
}
