namespace DueCourse.Law.Tests.Corpus;

using System.Reflection;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;

/// <summary>Holds over the whole statute book at once, whatever is added to it.</summary>
public sealed class StatuteBookTests
{
    private static readonly StatuteBook Book = StatuteBook.Current;

    [Fact]
    public void The_periods_of_every_limb_tile_1_January_1973_to_three_years_ahead_exactly()
    {
        foreach (var limb in Book.Limbs())
        {
            Assert.Equal(1.January(1973).At(0, 0), limb.Versions[0].From);
            Assert.Equal(Edition.CheckedTo.PlusYears(3).PlusDays(1).At(0, 0), limb.Versions[^1].To);
            foreach (var (version, next) in limb.Versions.Zip(limb.Versions.Skip(1)))
                Assert.True(version.To == next.From, $"{limb.Citation.Text}: {version.To.Words()} is followed by {next.From.Words()}");
            Assert.All(limb.Versions, v => Assert.True(v.From < v.To, limb.Citation.Text));
        }
    }

    [Fact]
    public void Every_version_has_a_text_read_or_says_why_not()
    {
        foreach (var version in Book.Limbs().SelectMany(l => l.Versions))
        {
            Assert.Equal(version.Status == VersionStatus.TextRead, version.Text is not null);
            Assert.False(string.IsNullOrWhiteSpace(version.Says));
            if (version.Status == VersionStatus.TextRead) continue;
            Assert.False(string.IsNullOrWhiteSpace(version.By), version.Says);
        }
    }

    [Fact]
    public void Every_provision_says_what_text_was_read_or_that_none_was()
    {
        foreach (var provision in Book.Provisions())
        {
            Assert.StartsWith("https://", provision.Url, StringComparison.Ordinal);
            var reads = Book.Limbs().Where(l => l.Citation.Source == provision).SelectMany(l => l.Versions).Any(v => v.Status == VersionStatus.TextRead);
            if (reads && provision.TextReadAsAt is null)
            {
                // Known, but not looked up again: the coverage page shows "not read", with what was not.
                Assert.True(provision.Confidence != Confidence.High, $"{provision.Citation} has conditions but says neither which text was read nor that none was");
                Assert.Matches("not (re-)?read|re-read", provision.ConfidenceNote);
            }

            if (provision.Confidence != Confidence.High) Assert.NotEmpty(provision.ConfidenceNote);
        }
    }

    [Fact]
    public void Rule_ids_are_unique_and_of_the_agreed_form()
    {
        var ids = Book.Rules.SelectMany(r => r.Consequences.Select(c => c.Id).Prepend(r.Id)).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids.Distinct().Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+([.-][a-zA-Z0-9]+)*$", id));
    }

    [Fact]
    public void Every_rule_drafted_is_in_the_book()
    {
        var drafted = typeof(StatuteBook).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Rule)))
            .Select(p => ((Rule)p.GetValue(null)!).Id);
        Assert.Empty(drafted.Except(Book.Rules.Select(r => r.Id)));
    }

    [Fact]
    public void Every_section_with_a_provision_has_a_test_class_of_its_name()
    {
        var tests = typeof(StatuteBookTests).Assembly.GetTypes().Select(t => t.FullName).ToHashSet();
        var missing = Sections().Select(s => s.Type.FullName!.Replace("DueCourse.Law.", "DueCourse.Law.Tests.", StringComparison.Ordinal) + "Tests").Where(t => !tests.Contains(t));
        Assert.Equal("", string.Join('\n', missing));
    }

    [Fact]
    public void Every_boundary_between_versions_is_tested_on_both_sides()
    {
        var missing = new List<string>();
        var idle = new List<string>();
        var limbs = Book.Limbs().ToLookup(l => Like(l.Citation.Source));
        foreach (var (type, provisions) in Sections())
        {
            var testClass = typeof(StatuteBookTests).Assembly.GetType(type.FullName!.Replace("DueCourse.Law.", "DueCourse.Law.Tests.", StringComparison.Ordinal) + "Tests");
            var tested = testClass?.GetMethods().SelectMany(m => m.GetCustomAttributes<BothSidesOfAttribute>()).Select(a => a.Boundary).ToHashSet() ?? [];
            missing.AddRange(provisions.SelectMany(p => limbs[Like(p)]).SelectMany(l => l.Versions.Skip(1).Where(v => !v.IsTextualOnly).Select(v => v.From))
                .Distinct().Where(b => !tested.Contains(b))
                .Select(b => $"{type.Name} has no [BothSidesOf] test for {b.Words()}, the change from {b.PlusDays(-1).Date.Words()}"));
            idle.AddRange(tested.Except(provisions.SelectMany(p => limbs[Like(p)]).SelectMany(l => l.Versions.Skip(1)).Select(v => v.From)).Select(b => $"{type.Name} is tested on both sides of {b.Words()}, on which none of its limbs changes"));
        }

        Assert.Equal("", string.Join('\n', missing.Concat(idle)));

        // By what it says and not as an object, of which there may be two where every mutant has its own book.
        static object Like(Provision p) => (p.Citation, p.From, p.To, p.TextReadAsAt, p.ConfidenceNote, p.NotRead.Count);
    }

    [Fact]
    public void Every_fact_is_worded_as_a_question_with_its_evidence()
    {
        foreach (var fact in FactCatalogue.All)
        {
            Assert.Contains("?", fact.Question, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(fact.Evidence), fact.Id);
            if (fact.Type == FactType.YesNo) Assert.False(string.IsNullOrWhiteSpace(fact.WhenYes) || string.IsNullOrWhiteSpace(fact.WhenNo), fact.Id);
        }

        Assert.Equal(FactCatalogue.All.Count, FactCatalogue.All.Select(f => f.Id).Distinct().Count());
    }

    [Fact]
    public void Every_presumption_reads_a_fact_of_the_same_subject_and_ends_a_sentence()
    {
        foreach (var (fact, presumption) in FactCatalogue.All.SelectMany(f => f.Presumed.Select(p => (f, p))))
        {
            var given = FactCatalogue.Find(fact.Kind, presumption.Given);
            Assert.True(given is not null, $"{fact} is presumed from {presumption.Given}, which is no fact of the same subject");
            Assert.True(given != fact, $"{fact} is presumed from itself");
            Assert.All(presumption.Unless, name => Assert.NotNull(FactCatalogue.Find(fact.Kind, name)));
            if (given.Type == FactType.Choice) Assert.All(presumption.Words, word => Assert.Contains(word, given.Options));
            if (given.Type == FactType.YesNo) Assert.All(presumption.Words, word => Assert.Contains(word, new[] { "yes", "no" }));
            if (presumption.OnlyOnceItHasCome) Assert.Equal(FactType.Date, given.Type);
            Assert.Matches("^[a-z].*[^.]$", presumption.Because);
        }
    }

    [Fact]
    public void A_case_of_which_nothing_is_known_is_never_cleared_and_never_refuses_to_be_assessed()
    {
        var assessment = Book.Assess(A.Case(_ => { }), 23.November(2026).At(0, 0));
        Assert.All(assessment.Gates, g => Assert.NotEqual("open", g.Status));
        Assert.All(assessment.Conclusions.Where(c => c.Rule.Kind == RuleKind.Duty), c => Assert.NotEqual(Answer.Yes, c.Answer));
    }

    [Fact]
    public void On_every_day_a_version_changes_the_whole_book_can_be_read()
    {
        var record = A.Case(_ => { });
        var moments = Book.Limbs().SelectMany(l => l.Versions).SelectMany(v => new[] { v.From, v.To.PlusMinutes(-1) }).Distinct();
        foreach (var moment in moments) Assert.Equal(Book.Rules.Count, Book.Assess(record, moment).Conclusions.Count);
    }

    private static IEnumerable<(Type Type, IReadOnlyList<Provision> Provisions)> Sections()
    {
        foreach (var type in typeof(StatuteBook).Assembly.GetTypes().Where(t => t.IsAbstract && t.IsSealed))
        {
            // A field, or where every mutant has its own book a property.
            const BindingFlags any = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;
            var provisions = type.GetFields(any).Where(f => f.FieldType == typeof(Provision) && !f.Name.StartsWith('<')).Select(f => (Provision)f.GetValue(null)!)
                .Concat(type.GetProperties(any).Where(p => p.PropertyType == typeof(Provision)).Select(p => (Provision)p.GetValue(null)!)).ToList();
            if (provisions.Count > 0) yield return (type, provisions);
        }
    }
}
