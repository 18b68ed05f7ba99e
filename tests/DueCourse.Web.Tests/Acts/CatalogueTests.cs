using System.Text.Json.Nodes;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;

namespace DueCourse.Web.Tests.Acts;

public sealed class CatalogueTests(RunningSite site)
{
    private static readonly Actor Somebody = RunningSite.In(ActorRole.Caseworker);

    public static TheoryData<string> Names => [.. ActCatalogue.All.Select(a => a.Name)];

    [Fact]
    public void Every_command_is_offered_by_a_published_name_or_is_none_that_anybody_gives()
    {
        var path = Path.Combine(RunningSite.Repository(), "tests", "DueCourse.Web.Tests", "Acts", "OfferedActs.txt");
        var offered = ActCatalogue.All.Select(a => $"{a.Name} {a.Command.FullName!["DueCourse.Casework.".Length..]}").Concat(NotOffered.All.Keys.Select(k => $"- {k.FullName!["DueCourse.Casework.".Length..]}")).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_ACTS") == "1") File.WriteAllLines(path, offered);

        Assert.Equal(File.ReadAllLines(path), offered);
        Assert.Equal(ActCatalogue.Commands().Count(), offered.Count);
        Assert.All(NotOffered.All, x => Assert.True(x.Value.Length > 20, $"{x.Key.Name} has no reason"));
    }

    [Fact]
    public void No_two_acts_have_one_name_or_one_title_in_a_group()
    {
        Assert.Empty(ActCatalogue.All.GroupBy(a => a.Name).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(ActCatalogue.All.GroupBy(a => (a.Group, a.Title)).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(ActCatalogue.All, a => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", a.Name));
    }

    [Fact]
    public void Every_act_says_what_it_does_and_every_question_and_word_has_a_label()
    {
        Assert.Empty(ActCatalogue.All.Where(a => a.Says.Length == 0).Select(a => a.Name));
        Assert.Empty(ActCatalogue.All.SelectMany(a => Filled.Questions(a.Fields).Where(q => q.Field.Label.Length == 0).Select(q => $"{a.Name}: {q.Path}")));
        Assert.Empty(ActCatalogue.All.SelectMany(a => Filled.Questions(a.Fields).SelectMany(q => q.Field.Choices.Where(c => c.Label.Length == 0).Select(c => $"{a.Name}: {q.Path}: {c.Value}"))));
    }

    [Fact]
    public void No_question_shows_how_the_program_is_written()
    {
        var said = ActCatalogue.All.SelectMany(a => Filled.Questions(a.Fields).Select(q => $"{a.Name}: {q.Field.Label} {q.Field.Hint}").Append($"{a.Name}: {a.Title} {a.Says}"));

        Assert.Empty(said.Where(s => s.Contains("null", StringComparison.OrdinalIgnoreCase) || s.Contains('<', StringComparison.Ordinal) || s.Contains("ISO", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whoever_may_is_said_of_every_command_with_a_rule_of_its_own()
    {
        Assert.Empty(ActCatalogue.All.Where(a => !WhoMay.Knows(a.Command)).Select(a => a.Command.Name));
        Assert.Empty(ActCatalogue.All.Where(a => a.Roles.Count == 0).Select(a => a.Name));
    }

    [Fact]
    public void Words_of_our_own_are_for_commands_and_events_that_there_are()
    {
        var there = typeof(Command).Assembly.GetTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(OwnWords.Used.Where(u => !there.Contains(u)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_of_the_right_kind_are_a_command_of_whoever_is_signed_in(string name)
    {
        var act = ActCatalogue.Find(name)!;
        foreach (var all in new[] { true, false })
        {
            var (command, faults) = ActBinding.Read(act, Filled.Of(act.Fields, all), Somebody, "the id", new Dictionary<Compartment, int> { [Compartment.Open] = 1 });

            Assert.Empty(faults);
            Assert.IsType(act.Command, command);
            Assert.Equal((Somebody, "the id", 1), (command!.By, command.Id, command.BasedOn![Compartment.Open]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_cannot_be_an_answer_is_named_with_what_is_expected(string name)
    {
        var act = ActCatalogue.Find(name)!;
        foreach (var (path, field) in Filled.Questions(act.Fields))
            foreach (var wrong in new JsonNode[] { new JsonObject { ["x"] = 1 }, new JsonArray(new JsonArray()), 1.5, "\u0001 nothing of the kind", -3 })
            {
                if (field.Kind is FieldKind.Text or FieldKind.Lines && wrong is JsonValue v && v.GetValueKind() == System.Text.Json.JsonValueKind.String) continue;
                var body = Filled.Of(act.Fields);
                Put(body, path, wrong.DeepClone());

                var (command, faults) = ActBinding.Read(act, body, Somebody, "id", null);

                Assert.True(command is null, $"{name}: {path} took {wrong.ToJsonString()}");
                Assert.NotEmpty(faults);
                Assert.All(faults, f => Assert.StartsWith(path, f.Field, StringComparison.Ordinal));
                Assert.All(faults, f => Assert.True(f.Says.Length > 10, f.Says));
            }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_needed_is_asked_for_and_what_nobody_asks_is_refused(string name)
    {
        var act = ActCatalogue.Find(name)!;
        foreach (var field in act.Fields.Where(f => f.Required))
        {
            var body = Filled.Of(act.Fields);
            body.Remove(field.Name);
            Assert.Equal(field.Name, Assert.Single(ActBinding.Read(act, body, Somebody, "id", null).Faults).Field);
        }

        foreach (var smuggled in new[] { "by", "id", "basedOn", "authority", "touches", "In" })
        {
            var body = Filled.Of(act.Fields);
            if (body.ContainsKey(smuggled)) continue;
            body[smuggled] = "x";
            Assert.Contains(ActBinding.Read(act, body, Somebody, "id", null).Faults, f => f.Field == smuggled);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_is_said_of_a_case_is_decided_and_breaks_nothing(string name)
    {
        var act = ActCatalogue.Find(name)!;
        var cases = await site.CasesOf(RunningSite.In(ActorRole.Caseworker));
        foreach (var (id, _) in cases.Where((_, i) => i % 6 == 0).Append(cases[^1]))
        {
            var c = (await site.Registry.Find(id, TestContext.Current.CancellationToken))!;
            foreach (var who in RunningSite.People.Concat(c.Access.Assignments.Select(a => a.Who)).Where(w => w.Role != ActorRole.System).Distinct())
                foreach (var entry in new[] { "open.1", "working.1", "privilege.9", c.History[c.History.Count / 2].Id.ToString() })
                {
                    var (command, faults) = ActBinding.Read(act, Filled.Of(act.Fields, entry: entry), who, "an id", null);
                    Assert.Empty(faults);
                    switch (c.Decide(command!, RunningSite.Now))
                    {
                        case Refusal refusal:
                            Assert.All(new[] { refusal.Code, refusal.What, refusal.Why, refusal.WhatToDo }, words => Assert.False(string.IsNullOrWhiteSpace(words)));
                            break;
                        case var other:
                            Assert.IsType<Events>(other);
                            break;
                    }
                }
        }
    }

    private static void Put(JsonObject body, string path, JsonNode value)
    {
        JsonNode at = body;
        var parts = path.Split('.');
        foreach (var part in parts[..^1]) at = part.EndsWith("[0]", StringComparison.Ordinal) ? at[part[..^3]]![0]! : at[part]!;
        ((JsonObject)at)[parts[^1]] = value;
    }
}
