namespace DueCourse.Casework.Tests.Cases;

using System.Text;
using DueCourse.Casework.Statements;

/// <summary>What holds of every act, whoever adds it: none takes a line here.</summary>
public sealed class ActsTests
{
    private const int Seeds = 60;

    private static readonly EntryId Place = new(Compartment.Working, 7);

    [Fact]
    public void Every_act_is_read_back_as_it_was_written_in_canonical_form_one_by_one_and_many_at_once()
    {
        foreach (var act in Acts.All)
            for (var seed = 0; seed < Seeds; seed++)
            {
                var any = new AnyEvent(seed);
                var payload = Payload.Write(any.Of(act.Type), (Actor)any.Value(typeof(Actor)), $"command {seed}");
                var read = Payload.Read(Place, Given.Start, payload);
                var quick = Assert.Single(Payload.Read([Entry.Seal(ChainHead.Empty(Given.Case, Compartment.Working), payload, Given.Start, Given.Salts)]));

                Assert.True(CanonicalJson.IsCanonical(payload), $"{act.Word}, seed {seed}: {Encoding.UTF8.GetString(payload)}");
                Assert.Equal(act.Type, read.Event.GetType());
                Assert.Equal(Text(payload), Text(Payload.Write(read.Event, read.By!, read.Command)));
                Assert.Equal(Text(payload), Text(Payload.Write(quick.Event, quick.By!, quick.Command)));
            }
    }

    [Fact]
    public void What_is_read_quickly_is_what_is_read_slowly_also_after_any_change()
    {
        var (chance, both) = (new Random(5), 0);
        for (var seed = 0; seed < 3000; seed++)
        {
            var any = new AnyEvent(seed);
            var payload = Payload.Write(any.Of(seed % 3 == 0 ? Acts.All.ElementAt(seed % Acts.All.Count()).Type : typeof(FactAsserted)), Given.Caseworker, "c");
            if (seed % 2 == 0) payload = Changed(payload, chance);
            var quick = Quick(payload);
            if (quick is null) continue;
            both++;
            var slow = Payload.Read(Place, Given.Start, payload);
            Assert.Equal(Text(Payload.Write(slow.Event, slow.By!, slow.Command)), Text(Payload.Write(quick.Event, quick.By!, quick.Command)));
        }

        Assert.InRange(both, 300, 3000);
    }

    [Fact]
    public void Nothing_in_the_record_is_a_fraction_or_a_list_of_names_that_nobody_fixed() =>
        // A field of such a type has no form, and this says which.
        Assert.All(Acts.All, act => Assert.NotNull(EventsPage.Fields(act)));

    [Fact]
    public void The_page_in_docs_is_what_the_types_say()
    {
        var path = Path.Combine(Root(), "docs", "events.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, EventsPage.Write());

        Assert.True(File.Exists(path) && File.ReadAllText(path) == EventsPage.Write(),
            "docs/events.md is not what the types say. Look at what changed, then write it again: UPDATE_DOCS=1 ./test Casework --filter-class '*ActsTests'");
    }

    [Fact]
    public void An_act_that_was_published_keeps_every_field_and_word_and_what_is_added_may_be_absent()
    {
        var path = Path.Combine(Root(), "tests", "DueCourse.Casework.Tests", "Cases", "PublishedActs.txt");
        var published = File.ReadAllLines(path);
        var now = Acts.All.SelectMany(Lines).ToList();
        var acts = published.Select(Word).ToHashSet(StringComparer.Ordinal);
        var gone = published.Except(now, StringComparer.Ordinal).ToList();
        var added = now.Except(published, StringComparer.Ordinal).ToList();

        Assert.True(gone.Count == 0, "Entries with these are on file, and could no longer be read: " + string.Join("; ", gone));
        Assert.True(added.Where(line => acts.Contains(Word(line))).All(line => line.EndsWith('?') || line.Contains('=', StringComparison.Ordinal)),
            "Entries without these are on file, and could no longer be read: " + string.Join("; ", added));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.AppendAllLines(path, added);
        else Assert.True(added.Count == 0, "Published from now on, so it has to be added (UPDATE_DOCS=1 does): " + string.Join("; ", added));
    }

    [Fact]
    public void Every_act_has_a_sentence_of_its_own_that_ends_as_one()
    {
        var empty = new LiveCase(Given.Case);
        foreach (var act in Acts.All)
            for (var seed = 0; seed < 20; seed++)
            {
                var happened = new AnyEvent(seed).Of(act.Type);
                var sentence = empty.InWords(new(Place, Given.Start, Given.Caseworker, "c", happened));

                Assert.True(HistoryInWords.HasSentence(happened), $"{act.Word} has no sentence");
                Assert.True(sentence[^1] is '.' or '!' or '?', $"{act.Word}: {sentence}");
                Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void A_sentence_names_no_entry_that_its_reader_does_not_have()
    {
        var empty = new LiveCase(Given.Case);
        foreach (var act in Acts.All)
            for (var seed = 0; seed < 20; seed++)
            {
                var sentence = empty.InWords(new(Place, Given.Start, Given.Caseworker, "c", new AnyEvent(seed).Of(act.Type)));

                Assert.DoesNotMatch($"({string.Join('|', Compartments.All.Select(c => c.Name()))})\\.[0-9]", sentence);
            }
    }

    private static IEnumerable<string> Lines(Act act) => EventsPage.Fields(act).SelectMany(field =>
        new[] { $"{act.Word}.{field.Name} {field.Form}{(field.MayBeAbsent ? "?" : "")}" }.Concat(field.Words.Select(word => $"{act.Word}.{field.Name}={word}")));

    private static string Word(string line) => line[..line.IndexOf('.', StringComparison.Ordinal)];

    private static Recorded? Quick(byte[] payload)
    {
        try
        {
            return new QuickPayload().Read(Place, Given.Start, payload);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static byte[] Changed(byte[] payload, Random chance)
    {
        var changed = payload.ToList();
        var at = chance.Next(changed.Count);
        switch (chance.Next(4))
        {
            case 0: changed[at] = (byte)chance.Next(256); break;
            case 1: changed.RemoveAt(at); break;
            case 2: changed.Insert(at, (byte)chance.Next(32, 127)); break;
            default: (changed[at], changed[chance.Next(changed.Count)]) = (changed[chance.Next(changed.Count)], changed[at]); break;
        }

        return [.. changed];
    }

    private static string Text(byte[] payload) => Encoding.UTF8.GetString(payload);

    // From where the test runs, not from where it was compiled: a deterministic build writes "/_/" for the source folder.
    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DueCourse.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds DueCourse.slnx: run them inside the repository.");
    }
}
