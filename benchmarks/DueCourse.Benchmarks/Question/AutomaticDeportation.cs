using DueCourse.Law;
using DueCourse.Law.Circuits;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

namespace DueCourse.Benchmarks.Question;

/// <summary>
/// Does the duty of automatic deportation arise (UK Borders Act 2007, s. 32(5)), which of the seven exceptions apply
/// (s. 33), and which tier of Part 5A of the 2002 Act (s. 117C)?
/// </summary>
/// <remarks>
/// The trees are the statute book's. Parts of them that are questions of their own, with their own rules in other chapters,
/// arrive answered (yes, no or unknown): Articles 2, 3 and 4 to 6; each child's Article 8; the Refugee Convention; the
/// Withdrawal Agreement; sections 7 and 8 of the 1971 Act; rights under the old treaties; mental health orders; the share
/// of life that was lawful; whether the effect on a qualifying partner or child would be unduly harsh. Sections 32, 33, 38,
/// 117C and 117D, S.I. 2008/1818 and section 45 of the 2026 Act are all worked out, convictions and sentences one by one.
/// </remarks>
internal sealed class AutomaticDeportation
{
    public static readonly YesNoFact<Person> IsTreatedAsBritish = AnsweredElsewhere.Fact("answered.treatedAsBritish", "Immigration Act 1971, s. 2(2)?");
    public static readonly YesNoFact<Person> IsARelevantPerson = AnsweredElsewhere.Fact("answered.relevantPerson", "Immigration Act 1971, s. 3(10)?");
    public static readonly YesNoFact<Person> IsExempt = AnsweredElsewhere.Fact("answered.exempt", "UK Borders Act 2007, s. 33(1)(b)?");
    public static readonly YesNoFact<Person> MayHaveHadTreatyRights = AnsweredElsewhere.Fact("answered.treatyRights", "May have had rights under the European treaties?");
    public static readonly YesNoFact<Person> HasAMentalHealthOrder = AnsweredElsewhere.Fact("answered.mentalHealthOrder", "UK Borders Act 2007, s. 33(6)?");
    public static readonly YesNoFact<Person> BreachOfTheRefugeeConvention = AnsweredElsewhere.Fact("answered.refugeeConvention", "UK Borders Act 2007, s. 33(2)(b)?");
    public static readonly YesNoFact<Person> BreachOfArticle2 = AnsweredElsewhere.Fact("answered.article2", "Article 2?");
    public static readonly YesNoFact<Person> BreachOfArticle3 = AnsweredElsewhere.Fact("answered.article3", "Article 3?");
    public static readonly YesNoFact<Person> BreachOfArticles4To6 = AnsweredElsewhere.Fact("answered.articles4to6", "Articles 4 to 6?");
    public static readonly YesNoFact<Person> DisproportionateForAChild = AnsweredElsewhere.Fact("answered.eachChild", "Article 8(2), each child?");
    public static readonly YesNoFact<Person> ParentOfAQualifyingChild = AnsweredElsewhere.Fact("answered.parent", "2002 Act, s. 117B(6)?");
    public static readonly YesNoFact<Person> LawfulForMostOfLife = AnsweredElsewhere.Fact("answered.mostOfLife", "2002 Act, s. 117C(4)(a)?");
    public static readonly YesNoFact<Person> UndulyHarshOnAPartner = AnsweredElsewhere.Fact("answered.harshOnPartner", "2002 Act, s. 117C(5), partner?");
    public static readonly YesNoFact<Person> UndulyHarshOnAChild = AnsweredElsewhere.Fact("answered.harshOnChild", "2002 Act, s. 117C(5), child?");

    private const string Ukba = "UK Borders Act 2007, ", Niaa = "Nationality, Immigration and Asylum Act 2002, ", Convention = "European Convention on Human Rights, ";

    private static readonly Dictionary<string, YesNoFact<Person>> ByCitation = new(StringComparer.Ordinal)
    {
        ["Immigration Act 1971, s. 2(2)"] = IsTreatedAsBritish,
        ["Immigration Act 1971, s. 3(10)"] = IsARelevantPerson,
        [Ukba + "s. 33(1)(b)"] = IsExempt,
        [Ukba + "s. 33(6)"] = HasAMentalHealthOrder,
        [Ukba + "s. 33(2)(b)"] = BreachOfTheRefugeeConvention,
        [Convention + "art. 2"] = BreachOfArticle2,
        [Convention + "art. 3"] = BreachOfArticle3,
        [Convention + "art. 4, 5 and 6"] = BreachOfArticles4To6,
        [Convention + "art. 8(2), each child"] = DisproportionateForAChild,
        [Niaa + "s. 117C(4)(a)"] = LawfulForMostOfLife,
        [Niaa + "s. 117C(5), partner"] = UndulyHarshOnAPartner,
        [Niaa + "s. 117C(5), child"] = UndulyHarshOnAChild,
    };

    private AutomaticDeportation(IReadOnlyList<(string Id, Node Condition)> rules) => Rules = rules;

    /// <summary>What is answered: the duty, Exceptions 1 to 7, and the three tiers. The first of <see cref="Rules"/>.</summary>
    public static readonly IReadOnlyList<string> Answers =
    [
        "ukba2007.s32.automatic-deportation",
        "ukba2007.s33.e1", "ukba2007.s33.e2", "ukba2007.s33.e3", "ukba2007.s33.e4", "ukba2007.s33.e5", "ukba2007.s33.e6", "ukba2007.s33.e7",
        "niaa2002.s117C.tier.low", "niaa2002.s117C.tier.medium", "niaa2002.s117C.tier.serious",
    ];

    /// <summary>Every rule and consequence of the question, the answers first.</summary>
    public IReadOnlyList<(string Id, Node Condition)> Rules { get; }

    /// <summary>Reads the question out of the statute book.</summary>
    public static AutomaticDeportation In(StatuteBook book)
    {
        var rules = new[] { "ukba2007.s32.automatic-deportation", "ukba2007.s33.exceptions", "niaa2002.s117C.tiers" }
            .Select(id => book.Find(id) ?? throw new InvalidOperationException($"there is no rule {id}"))
            .SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition.Node)).Prepend((r.Id, r.Condition.Node)))
            .ToDictionary(r => r.Id, r => r.Node, StringComparer.Ordinal);
        var answered = new AnsweredElsewhere(Elsewhere(rules.Values));
        return new([.. Answers.Concat(rules.Keys.Except(Answers)).Select(id => (id, answered.In(rules[id])))]);
    }

    /// <summary>The conditions of the first so many rules.</summary>
    public IEnumerable<Node> Conditions(bool everyRule) => Rules.Take(everyRule ? Rules.Count : Answers.Count).Select(r => r.Condition);

    /// <summary>The question as a circuit.</summary>
    public Circuit Circuit(bool everyRule, LocalDateTime moment, Shape shape) => Grounding.Of(Conditions(everyRule), moment, shape);

    private static Dictionary<Node, FactDefinition> Elsewhere(IEnumerable<Node> roots)
    {
        var found = new Dictionary<Node, FactDefinition>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<FactDefinition>();
        foreach (var root in roots) Visit(root);
        YesNoFact<Person>[] all = [.. ByCitation.Values, MayHaveHadTreatyRights, ParentOfAQualifyingChild];
        if (all.FirstOrDefault(f => !taken.Contains(f.Definition)) is { } missing)
            throw new InvalidOperationException($"the statute book no longer has the part that {missing.Definition.Name} stands for");
        return found;

        void Visit(Node node)
        {
            if (!seen.Add(node)) return;
            var fact = node switch
            {
                Provided p when ByCitation.TryGetValue(p.Citation.Text, out var byCitation) => byCitation,
                // Section 117B(6) as a whole, not its limb of the same number.
                Provided { Citation.Text: Niaa + "s. 117B(6)", Children: [All] } => ParentOfAQualifyingChild,
                _ => null,
            };
            if (node is NotEncoded { Id: "not-encoded.si2020-1309.reg17-4", Matters: All matters })
            {
                found[matters.Children[0]] = MayHaveHadTreatyRights.Definition;
                taken.Add(MayHaveHadTreatyRights.Definition);
                seen.Add(matters.Children[0]);
            }

            if (fact is not null)
            {
                found[node] = fact.Definition;
                taken.Add(fact.Definition);
                return;
            }

            foreach (var child in node.Children) Visit(child);
        }
    }
}
