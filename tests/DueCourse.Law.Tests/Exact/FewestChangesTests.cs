namespace DueCourse.Law.Tests.Exact;

using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

public sealed class FewestChangesTests
{
    [Fact]
    public void On_generated_questions_the_sets_found_are_all_that_trying_every_set_finds_and_each_is_minimal()
    {
        var sets = 0;
        for (var seed = 0; seed < 120; seed++)
        {
            var made = new GeneratedQuestions(seed);
            var s = Situation.Of(made.Case(knownInTen: 7).Read(Reading.Established), GeneratedQuestions.Today);
            var question = made.Question();
            var circuit = Grounding.Of([question], s.Moment, Shape.For(s.Facts.Record));
            var search = new FewestChanges(circuit, Changeable.In(circuit, s), s);
            var found = search.UpTo(3).Select(f => Name(f.Set) + f.Answer).ToHashSet();

            Assert.Equal(3, search.TriedTo);
            Assert.Equal(One(question, s, search.Candidates), found);
            sets += found.Count;
        }

        Assert.True(sets > 300, $"only {sets} sets");
    }

    [Fact]
    public void Two_changes_of_which_one_undoes_the_other_elsewhere_do_not_hide_a_set()
    {
        // Yes needs exactly one of the first two, and the third: a walk along the limbs proposes changes that undo each other.
        var one = (ThePerson.IdentityIsEstablished & !ThePerson.HoldsAnotherBritishStatus) | (!ThePerson.IdentityIsEstablished & ThePerson.HoldsAnotherBritishStatus);
        var found = Counterfactuals.Of(one & ThePerson.NationalityEnquiryIsRecorded, Situation.Of(
            A.Case(p => p.Yes(ThePerson.IdentityIsEstablished).Yes(ThePerson.HoldsAnotherBritishStatus).No(ThePerson.NationalityEnquiryIsRecorded)).Read(Reading.Established), GeneratedQuestions.Today));

        Assert.Equal(3, found.TriedTo);
        Assert.Equal(
            ["identityEstablished=no & nationalityEnquiryRecorded=yes", "otherBritishStatus=no & nationalityEnquiryRecorded=yes"],
            found.Sets.Select(c => string.Join(" & ", c.Set.Select(x => $"{x.Fact}={x.To}"))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_day_is_moved_to_either_side_of_another_day_of_the_case()
    {
        var found = Counterfactuals.Of(ThePerson.BecameBritishOn.IsBefore(ThePerson.DateOfBirth), Situation.Of(
            A.Case(p => p.On(ThePerson.BecameBritishOn, 2.May(2010)).On(ThePerson.DateOfBirth, 3.June(1990))).Read(Reading.Established), GeneratedQuestions.Today));

        Assert.Contains(found.Sets, c => c.Set is [("becameBritishOn", _, "2 June 1990")]);
        Assert.Contains(found.Sets, c => c.Set is [("dateOfBirth", _, "3 May 2010")]);
    }

    private static string Name(IEnumerable<(Candidate Candidate, int Alternative)> set) =>
        string.Concat(set.Select(c => $"{c.Candidate.Id}={c.Candidate.Alternatives[c.Alternative].To};").Order(StringComparer.Ordinal));

    private static HashSet<string> One(Node question, Situation s, IReadOnlyList<Candidate> candidates)
    {
        var now = Answering.Of(question, s);
        var all = new List<(IReadOnlyList<(Candidate, int)> Set, Answer Answer)>();
        Extend([], s.Facts, 0);
        return [.. all.Where(a => !all.Any(b => b.Answer == a.Answer && b.Set.Count < a.Set.Count && b.Set.All(a.Set.Contains))).Select(a => Name(a.Set) + a.Answer)];

        void Extend(IReadOnlyList<(Candidate, int)> set, FactsRead facts, int from)
        {
            if (set.Count > 0 && Answering.Of(question, s with { Facts = facts }) is var answer && answer != now && answer != Answer.Unknown) all.Add((set, answer));
            if (set.Count == 3) return;
            for (var c = from; c < candidates.Count; c++)
                for (var i = 0; i < candidates[c].Alternatives.Count; i++)
                    Extend([.. set, (candidates[c], i)], candidates[c].Alternatives[i].Suppose(facts), c + 1);
        }
    }
}
