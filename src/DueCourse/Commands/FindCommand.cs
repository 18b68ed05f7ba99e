using System.CommandLine;
using System.Security.Cryptography;
using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Record;
using DueCourse.Store;
using DueCourse.Store.Reading;

namespace DueCourse.Commands;

/// <summary>find: cases by the names and reference numbers on file, as somebody in a role may find them. Each case that is shown knows it.</summary>
internal static class FindCommand
{
    private static readonly Dictionary<string, ActorRole> Roles = Enum.GetValues<ActorRole>().Where(r => r != ActorRole.System)
        .ToDictionary(r => AccessPage.Name(r).Replace(' ', '-'), StringComparer.Ordinal);

    public static Command Build()
    {
        var query = new Argument<string>("query") { Description = "A name in any script, in any order; or a reference number." };
        var role = new Option<string>("--as") { Description = "Your role: you find what it may read in the cases that you were given.", Required = true };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        var by = new Option<string?>("--by") { Description = "name or reference. Otherwise a reference where a digit was given." };
        by.AcceptOnlyFromAmong("name", "reference");
        var near = new Option<string>("--near")
        {
            Description = "letters: as written, but for accents and script; spelling: also usual other spellings; consonants: also what shares its consonants. Of a number, more than letters: also as it may be misread.",
            DefaultValueFactory = _ => "spelling",
        };
        near.AcceptOnlyFromAmong("letters", "spelling", "consonants");
        var (data, store) = (StorePlace.Data(), StorePlace.Store());
        var command = new Command("find", "Finds cases by a name or a reference number. That you found it is recorded in each case that is shown.") { query, role, by, near, data, store };
        command.SetAction(async (given, stop) =>
        {
            var text = given.GetRequiredValue(query);
            var isNumber = given.GetValue(by) is { } way ? way == "reference" : text.Any(char.IsDigit);
            var closeness = given.GetRequiredValue(near) switch { "letters" => Closeness.Letters, "spelling" => Closeness.Spelling, _ => Closeness.Consonants };
            var who = new Actor(Environment.UserName, Environment.UserName, Roles[given.GetRequiredValue(role)]);
            try
            {
                await using var ledger = await StorePlace.Open(given.GetValue(data), given.GetValue(store), stop);
                using var follower = Follower.Of(ledger);
                var desk = new CaseDesk(ledger, new ChanceSalts(), TheClock.OfThisMachine.GetCurrentInstant);
                var search = new CaseSearch(follower, ledger, desk, TheClock.OfThisMachine.GetCurrentInstant);
                var asked = isNumber ? ReferenceForms.Query(text, closeness != Closeness.Letters) : NameForms.Query(text, closeness);
                var (id, shown, next) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), 0, (FoundAt?)null);
                do
                {
                    (var cases, next) = await search.Find(who, asked, isNumber ? SearchedBy.Reference : SearchedBy.Name, $"{id} {shown}", next, stop: stop);
                    foreach (var found in cases)
                    {
                        shown++;
                        Console.WriteLine($"{found.Case}  {(found.Title is { } title ? new UntrustedText(title).Shown() : "(no title in what you may read)")}  {string.Join(", ", found.At.Select(a => $"{a.Identity} in {a.In.Name()}"))}");
                    }
                }
                while (next is not null);
                if (shown == 0) await Console.Error.WriteLineAsync("Nothing was found in what you may read.");
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
