using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

namespace DueCourse.Proofs.Tests;

/// <summary>
/// Rules that are wrong on purpose, one for each invariant: the proof fails, and the case that shows it can be read by a person and is answered
/// so by the reference reading.
/// </summary>
public sealed class BrokenRules(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LocalDateTime> Today = [new(2026, 11, 23, 0, 0), new(2026, 11, 24, 0, 0)];

    private static readonly Shape Room = Shape.Of(3);

    private static Provision Section => Provision.Section("1", of: "Broken Act 2000", uri: "ukpga/2000/1").InForce(from: 1.June(2000), by: "s. 2").TextRead(asAt: 1.January(2020));

    [Fact]
    public void A_removal_that_forgets_the_indication_of_the_Strasbourg_court_is_found_with_a_case_that_has_one()
    {
        var gates = TheLaw.Questions.Where(q => q.Id is "G2" or "G3" or "G5").ToList();
        var removal = new Question(Question.Removal, "May the person be removed?", new All([new Not(gates[0].Node), new Not(gates[2].Node)]), Does.OpensOnYes);
        using var proof = new NoRemovalPastABar(EveryEdition.Of([.. gates, removal], Today, Room));

        var fault = Fault(proof.EveryGate(), "G3");

        Assert.Contains("rule39: {value: ", fault, StringComparison.Ordinal);
        Assert.Contains("injunctions: none", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_that_counts_as_gone_until_somebody_judges_is_found_with_the_judgement_that_was_missing()
    {
        var bar = new Question("broken.bar", "Would removal be unduly harsh on a child?", ThePerson.AnyChild(Judgements.J16.IsMetFor<Child>().HasBeenAnsweredMet).Node, Does.Bars);
        using var proof = new KnownStays(EveryEdition.Of([bar], Today, Room), []);

        var fault = Fault(proof.EveryBar(), "broken.bar");

        Assert.Contains("children.1: met", fault, StringComparison.Ordinal);
        Assert.Contains("J16", fault, StringComparison.Ordinal);
        Assert.Contains("the answer is No", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_power_that_is_given_until_somebody_judges_otherwise_is_found_with_the_judgement_that_takes_it_back()
    {
        var power = new Question("broken.power", "May a deportation order be made?",
            (!ThePerson.IsABritishCitizen & !Judgements.J43.IsMet.HasBeenAnsweredMet).Node, Does.OpensOnYes);
        using var proof = new KnownStays(EveryEdition.Of([power], Today, Room), []);

        var fault = Fault(proof.EveryAnswer(), "broken.power");

        Assert.Contains("isBritishCitizen: {value: no", fault, StringComparison.Ordinal);
        Assert.Contains("J43: met", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_nobody_can_meet_is_found()
    {
        var rule = new Question("broken.rule", "Was the sentence long and short at once?",
            Section["(1)"].Says("four years and not one", ThePerson.AnyConviction(TheConviction.AnySentence(TheSentence.TermPronounced.IsAtLeast(4.Years()) & !TheSentence.TermPronounced.IsAtLeast(1.Years())))).Node, Does.Describes);
        using var proof = new EveryRuleBites(EveryEdition.Of([rule], Today, Shape.Of(2)), []);

        var fault = Assert.Single(proof.EveryQuestion().Faults);

        Assert.Equal("broken.rule", fault.Question.Id);
        Assert.Contains("No case was found in which the answer is Yes", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_that_changes_no_answer_is_found_unless_it_is_declared_textual()
    {
        Versioned<Person> Limb(bool declared) => Section["(1)"].AsEnacted("is British or Irish", ThePerson.IsABritishCitizen | ThePerson.IsAnIrishCitizen)
            .AsAmended(1.June(2010), "Other Act 2010, s. 3", "is Irish or British", !(!ThePerson.IsAnIrishCitizen & !ThePerson.IsABritishCitizen), textualOnly: declared);
        using var proof = new EveryVersionMatters();

        var fault = Assert.Single(proof.EveryBoundary([(Provided)Limb(false).Node]).Faults);
        Assert.Equal(1.June(2010), fault.Law.Date);
        Assert.Empty(proof.EveryBoundary([(Provided)Limb(true).Node]).Faults);
    }

    [Fact]
    public void A_gate_on_a_limb_that_is_not_in_force_is_found_to_stand_open()
    {
        var gate = new Question("G99", "Nothing forbids it", Section["(2)"].NotInForce("forbids it").Node, Does.AbsoluteBar);
        using var proof = new EveryRuleBites(EveryEdition.Of([gate], Today, Room), []);

        Assert.Contains(proof.Constant, c => c.Question.Id == "G99" && c.Answer == Answer.No);
    }

    [Fact]
    public void A_threshold_that_is_lower_for_one_nationality_is_found_with_two_people_who_differ_in_that_alone()
    {
        var rule = new Question("broken.threshold", "Is the sentence long enough?",
            Section["(1)"].Says("four years, or one for some",
                ThePerson.AnyConviction(TheConviction.AnySentence(TheSentence.TermPronounced.IsAtLeast(4.Years())))
                | (ThePerson.AnyOtherNationality(TheNationality.Country.Is("PAK")) & ThePerson.AnyConviction(TheConviction.AnySentence(TheSentence.TermPronounced.IsAtLeast(1.Years()))))).Node,
            Does.Describes);
        using var proof = new TheSameForEveryone([rule], Today, Shape.Of(1), new HashSet<string>());

        var fault = Fault(proof.EveryAnswer(), "broken.threshold");

        Assert.Contains("country", fault, StringComparison.Ordinal);
        Assert.Contains("PAK", fault, StringComparison.Ordinal);
        Assert.Contains("12 months", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_the_proofs_can_be_asked_of_a_changed_book_at_once()
    {
        var bar = new Question("broken.bar", "Would it be unduly harsh?", Judgements.J43.IsMet.HasBeenAnsweredMet.Node, Does.Bars);
        var proofs = new AllProofs([bar], Today, Shape.Of(1), [], new HashSet<string>());

        Assert.Contains(proofs.InTurn(), p => p.Faults.Count > 0);
    }

    private string Fault(Proof proof, string question)
    {
        var fault = proof.Faults.First(f => f.Question.Id == question);
        output.WriteLine(fault.ToString());
        Assert.True(fault.IsConfirmed, fault.ToString());
        return fault.ToString();
    }
}
