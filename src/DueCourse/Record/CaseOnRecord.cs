using System.CommandLine;
using System.Security.Cryptography;
using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Store;
using NodaTime;

namespace DueCourse.Record;

/// <summary>A case on the record, for commands that read one.</summary>
internal static class CaseOnRecord
{
    /// <summary>The option that names one in the place of a case file.</summary>
    public static Option<string?> Option() => new("--case")
    {
        Description = "A case on the record, by its id, in the place of a case file. It is read as of today unless --as-at says otherwise.",
    };

    /// <summary>The case as its entries tell it, up to a moment; or, as a sentence, why there is none.</summary>
    /// <param name="id">Its id, as given.</param>
    /// <param name="data">The folder, as given.</param>
    /// <param name="store">The store, as given.</param>
    /// <param name="asKnownAt">Nothing recorded after it counts; null: all.</param>
    /// <param name="looks">What of it is looked at: that is recorded before anything is given out, under the name of whoever runs the program.</param>
    /// <param name="stop">To stop.</param>
    public static async Task<(LiveCase? Live, string Says)> Find(string id, string? data, string? store, Instant? asKnownAt, LookedAt looks, CancellationToken stop)
    {
        if (!CaseId.TryParse(id, out var of))
            return (null, $"'{id}' is no case's id: 32 digits from 0 to 9 and a to f. `duecourse import` prints a case's id, and so does its page.");
        if (!StorePlace.IsThere(data, store))
            return (null, "There is no record in that folder. Nothing can be read, and nothing was made. Name the folder that `duecourse serve` or `duecourse import` uses.");
        try
        {
            await using var ledger = await StorePlace.Open(data, store, stop);
            var stored = await ledger.Read(of, stop: stop);
            var live = LiveCase.From(of, Payload.Read(stored.Entries), asKnownAt);
            if (live.History.Count > 0)
            {
                var keeper = new Actor(Environment.UserName, Environment.UserName, ActorRole.System);
                var look = new RecordLook([.. Compartments.All.Where(c => live.Count(c) > 0)], new Viewed(looks, null)) { By = keeper, Id = $"look {RandomNumberGenerator.GetHexString(32, lowercase: true)}" };
                return await new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant).Do(of, look, stop) is Refused(var refusal) ? (null, refusal.Words()) : (live, "");
            }

            return (null, stored.Entries.Count > 0 ? $"Nothing of the case {of} was on record by then. Give a later --as-known-at." : $"The record holds no case {of}. Look at the id again, and at the folder.");
        }
        catch (StoreException fault)
        {
            return (null, fault.Message);
        }
        catch (FormatException fault)
        {
            return (null, fault.Message);
        }
    }
}
