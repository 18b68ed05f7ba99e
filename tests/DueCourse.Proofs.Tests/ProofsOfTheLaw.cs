using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

namespace DueCourse.Proofs.Tests;

/// <summary>
/// What holds of every case within the bounds and under the law of every edition, proved by a solver from the condition trees
/// themselves. docs/proofs.md says what each of these means, and why larger cases come to the same.
/// </summary>
public sealed class ProofsOfTheLaw(ITestOutputHelper output)
{
    /// <summary>Questions that have one answer by design, with the reason.</summary>
    private static readonly Dictionary<string, string> OneAnswerByDesign = new()
    {
        ["no-action"] = "to do nothing is always lawful (R15)",
        ["R15 applies"] = "not removing always comes into question",
        ["R15.no-action applies"] = "to do nothing always comes into question",
        ["R15.no-action open"] = "to do nothing is always open",
        ["R11.own-expense applies"] = "anybody may be asked whether they would leave by themselves",
        ["R11.own-expense open"] = "nobody needs leave to go",
        ["R11.paid applies"] = "what the route requires is asked by its requirements",
        ["R1 applies"] = "what the route requires is asked by its requirements",
        ["R2 applies"] = "what the route requires is asked by its requirements",
        ["R6 applies"] = "what the route requires is asked by its requirements",
        ["niaa2002.s117A.scope"] = "section 117A(2)(a): section 117B is weighed in every case",
    };

    /// <summary>Statutory gates that stand open whatever the case in some editions, because their section was not in force.</summary>
    private static readonly Dictionary<string, (int Year, int Month, int Day)> GatesOpenBefore = new()
    {
        ["G11"] = (2023, 1, 30),
    };

    /// <summary>Changes of words that are known to change no answer.</summary>
    private static readonly Dictionary<string, string> BoundariesWithoutAnAnswer = new()
    {
        ["Immigration Act 1971, s. 8(3A) 1983-01-01"] = "not read before, and not read after",
        ["Immigration Act 1971, s. 5(4) 1983-01-01"] = "not read before, and not read after",
        ["Immigration Act 1971, s. 5(6) 1983-01-01"] = "not read before; after, it rests on words that were not read",
        ["Nationality, Immigration and Asylum Act 2002, s. 72(2)-(4) 2003-02-10"] = "not in force before; after, the rule did not exist until 28 June 2022",
    };

    [Fact]
    public void Removal_on_the_day_means_that_each_absolute_and_statutory_bar_is_known_not_to_hold_or_opened_by_its_own_exception()
    {
        using var proof = new NoRemovalPastABar(TheLaw.InEveryEdition);
        Holds(proof.EveryGate());
    }

    [Fact]
    public void No_bar_with_an_unknown_fact_ever_reads_as_cleared()
    {
        using var proof = new KnownStays(TheLaw.InEveryEdition, UntilAnswered.Declared);
        Holds(proof.EveryBar());
    }

    [Fact]
    public void What_is_presumed_to_protect_the_person_never_opens_a_gate_and_what_else_may_is_listed()
    {
        var gates = TheLaw.Questions.Where(q => q.Does is Does.AbsoluteBar or Does.StatutoryBar).ToList();
        using var presumptions = new PresumptionsAndGates(EveryEdition.Of(gates, [.. TheLaw.Editions.TakeLast(2)], Law.Circuits.Shape.Of(1)), TheLaw.Editions[^2]);
        var found = presumptions.Found();

        Assert.DoesNotContain(found, f => f.Presumption.Kind == PresumptionKind.ProtectsThePerson);
        // "The same record would show it": silence about a dispute, a quashing or another finding lets the gate be open.
        Assert.Equal(["citizenshipDisputed", "convictions.convictionDateInQuestion", "convictions.pleaOrFinding", "convictions.quashed", "longResidenceDisputed"],
            found.Where(f => f.Presumption.Kind == PresumptionKind.SameRecord).Select(f => f.Fact.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_once_yes_or_no_never_changes_when_a_missing_fact_is_supplied()
    {
        using var proof = new KnownStays(TheLaw.InEveryEdition, UntilAnswered.Declared);
        Holds(proof.EveryAnswer());
    }

    [Theory]
    [InlineData(Reading.Person)]
    [InlineData(Reading.State)]
    public void Nor_on_what_a_side_says(Reading reading)
    {
        using var proof = new KnownStays(EveryEdition.Of(TheLaw.Questions, TheLaw.Editions, Law.Circuits.Shape.Of(2), reading), UntilAnswered.Declared, reading);
        Holds(proof.EveryAnswer());
    }

    [Fact]
    public void What_is_declared_to_change_with_a_decision_does_change_with_it()
    {
        using var all = new KnownStays(TheLaw.InEveryEdition, []);
        string[] declared = ["R7 blocked 1", "R7 open", "R7 requires 2", "bna1981.s40-2.conducive", "bna1981.s40-4.statelessness-bar", "bna1981.s40-4.statelessness-bar.s40-4A"];
        Assert.Equal(declared, all.NotProved.Order(StringComparer.Ordinal));

        using var proof = new KnownStays(EveryEdition.Of([.. TheLaw.Questions.Where(q => q.Id is "bna1981.s40-4.statelessness-bar")], TheLaw.Editions, Law.Circuits.Shape.Of(1)), []);
        var fault = Assert.Single(proof.EveryAnswer().Faults);
        Assert.True(fault.IsConfirmed);
        Assert.Contains("J43: met", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(UntilAnswered.Declared[0].Doubt, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_of_the_proof_speaks_of_one_list_at_most_so_two_places_in_it_are_enough()
    {
        using var proof = new KnownStays(TheLaw.InEveryEdition, UntilAnswered.Declared);
        Holds(proof.EveryAnswer());
        Assert.Equal(1, proof.MostListsInAStep);
        Assert.All(FactCatalogue.Kinds.Where(k => k.Parent is not null), k => Assert.True(TheLaw.Bounds[k] >= 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_same_holds_of_cases_with_more_or_fewer_of_each(int each)
    {
        using var proof = new KnownStays(EveryEdition.Of(TheLaw.Questions, [.. TheLaw.Editions.SkipLast(1).TakeLast(1)], Law.Circuits.Shape.Of(each)), UntilAnswered.Declared);
        Holds(proof.EveryAnswer());
    }

    [Fact]
    public void What_is_in_doubt_not_read_or_not_encoded_never_gives_an_answer_that_opens_anything()
    {
        using var proof = new KnownStays(TheLaw.InEveryEdition, UntilAnswered.Declared, gapsFilled: true);
        Holds(proof.EverythingThatOpens());
    }

    [Fact]
    public void Every_rule_in_force_and_free_of_doubt_can_be_both_met_and_not_met()
    {
        using var proof = new EveryRuleBites(EveryEdition.Of(TheLaw.Questions, TheLaw.Editions, Law.Circuits.Shape.Of(1)), TheLaw.Scenarios);
        var shown = proof.EveryQuestion();
        output.Show(shown);
        Assert.Equal(OneAnswerByDesign.Keys.Order(StringComparer.Ordinal), shown.Faults.Select(f => f.Question.Id).Distinct().Order(StringComparer.Ordinal));

        // What is not in force opens nothing: no power, duty or route is given whatever the case, and no gate stands open.
        var always = proof.Constant;
        Assert.Equal(["R11.own-expense open", "R15 open", "R15.no-action open", "no-action"],
            always.Where(c => c.Question.Does == Does.OpensOnYes && c.Answer == Answer.Yes).Select(c => c.Question.Id).Distinct().Order(StringComparer.Ordinal));
        var open = always.Where(c => c.Question.Does is Does.AbsoluteBar or Does.StatutoryBar or Does.PolicyBar && c.Answer == Answer.No).ToList();
        Assert.Equal(GatesOpenBefore.Keys, open.Select(c => c.Question.Id));
        Assert.All(open, c => Assert.All(c.From, f => Assert.True(f.Date < new NodaTime.LocalDate(GatesOpenBefore[c.Question.Id].Year, GatesOpenBefore[c.Question.Id].Month, GatesOpenBefore[c.Question.Id].Day))));
    }

    [Fact]
    public void Every_boundary_between_versions_changes_an_answer_or_is_declared_textual()
    {
        using var proof = new EveryVersionMatters();
        var shown = proof.EveryBoundary(StatuteBook.Current.Limbs());
        output.Show(shown);
        Assert.Equal(BoundariesWithoutAnAnswer.Keys.Order(StringComparer.Ordinal),
            shown.Faults.Select(f => $"{f.Question.Id} {NodaTime.Text.LocalDatePattern.Iso.Format(f.Law.Date)}").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_answer_depends_on_nationality_sex_ethnicity_or_religion_but_through_what_asks_it_by_law()
    {
        using var proof = new TheSameForEveryone(TheLaw.Questions, TheLaw.Editions, TheLaw.Bounds, WhatAsksByLaw.All);
        Holds(proof.EveryAnswer());
    }

    [Fact]
    public void What_asks_for_nationality_or_sex_is_declared_and_nothing_declared_asks_no_longer() =>
        Assert.Equal(WhatAsksByLaw.Limbs, TheSameForEveryone.LimbsThatAsk(TheLaw.Questions).Keys);

    [Fact]
    public void What_is_taken_from_a_protected_fact_by_its_value_is_protected_as_it_is() =>
        Assert.Equal(["otherNationalities.renunciationStage"], TheSameForEveryone.TakenFromAProtectedFact.Select(f => f.Id));

    private void Holds(Proof proof)
    {
        output.Show(proof);
        Assert.True(proof.Claims > 0 && proof.Faults.Count == 0, proof.Text());
    }
}
