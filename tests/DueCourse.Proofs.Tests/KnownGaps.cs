using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

namespace DueCourse.Proofs.Tests;

/// <summary>What the proofs found that is not as one would wish, each with its case, until it is encoded.</summary>
public sealed class KnownGaps(ITestOutputHelper output)
{
    [Fact]
    public void Under_the_law_before_April_2003_the_gate_for_claims_stands_open_although_a_claim_is_undetermined()
    {
        var removal = TheLaw.Questions.Single(q => q.Id == Question.Removal);
        var law = EveryEdition.Of([removal], TheLaw.Editions, Shape.Of(1));
        var from = new LocalDateTime(2000, 10, 2, 0, 0);
        var status = FactCatalogue.Find(ProtectionClaim.Kind, "status")!;
        var claim = new Slot(ProtectionClaim.Kind, 0, Slot.Person);
        using var solver = new Solver();
        using var cone = new Cone(law.Net, solver, new Terms(Pairing.One) { Plain = true });
        var may = cone.Of(0, law.Gate(from, removal)).Yes;
        var word = cone.Knowledge.Word(0, claim, status, "");
        var settled = cone.Knowledge.All.Where(k => k.Of is string s && s.StartsWith("ruling ", StringComparison.Ordinal)).SelectMany(k => k.Terms).ToList();

        var found = cone.Find(Formula.And([
            cone.IsAssessedAt(from), may, cone.Knowledge.Filled(0, claim), word.Known, Words.IsOneOf(word.Word, ["undetermined"]), .. settled.Select(Formula.Not)])).First();

        // Whether the notice names the destination is computed, which the solver cannot do: so the notice is added.
        var record = CaseFound.Build(found, 0, "undetermined-claim-in-2000");
        var country = record.Person.Of(TheDestination.Country.Definition)[0].Value;
        record.Person.Assert(TheRemovalNotice.NoticedDestination.Definition, new Assertion(country) { From = DateRange.On(new LocalDate(1900, 1, 1)) });
        bool MayHappen(CaseRecord one, CaseRecord? none) =>
            one.Person.Lists.TryGetValue(ProtectionClaim.Kind, out var claims) && claims.Items.Count > 0 && claims.Items[0].Of(status).Count > 0
            && Interpreter.Read(removal.Node, Situation.Of(one.Read(Reading.Established), from)).Answer == Answer.Yes;
        Assert.True(MayHappen(record, null));
        output.WriteLine(CaseText.Of(SmallerCase.Of(record, null, MayHappen).First));
    }
}
