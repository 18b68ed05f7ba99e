using DueCourse.CaseFiles.Output;
using DueCourse.Law;

namespace DueCourse.Synthetic.Tests;

public sealed class SyntheticCasesTests
{
    public static TheoryData<Likeness> Both => [Likeness.Realistic, Likeness.Even];

    [Theory]
    [MemberData(nameof(Both))]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others(Likeness likeness)
    {
        static string Text(ulong seed, Likeness likeness) => string.Join('\n', Given.Cases(seed, likeness).From(0, 50).Select(CaseFileText.Json));

        Assert.Equal(Text(7, likeness), Text(7, likeness));
        Assert.NotEqual(Text(7, likeness)[20..], Text(8, likeness)[20..]);
    }

    [Fact]
    public void The_bytes_of_a_seed_are_the_same_for_ever()
    {
        static string Hash(Likeness likeness) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(string.Join('\n', Given.Cases(1, likeness).From(0, 100).Select(CaseFileText.Json)))))[..16];

        // A change of the generator or of the catalogue of facts changes these, and then they are written anew with the reason.
        Assert.Equal(("3094dfbc7bc19e09", "c0e7d4fc20a5d0ae"), (Hash(Likeness.Realistic), Hash(Likeness.Even)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_case_is_the_same_whether_it_is_made_alone_or_among_others(Likeness likeness)
    {
        var cases = Given.Cases(3, likeness);

        Assert.Equal(Given.Says(cases.From(690, 20).ElementAt(10)), Given.Says(cases.Case(700)));
        Assert.Equal("700000", cases.Case(700_000).Name.Split('-')[^1]);
    }

    [Theory]
    [InlineData(Likeness.Realistic, Gaps.None)]
    [InlineData(Likeness.Realistic, Gaps.Some)]
    [InlineData(Likeness.Realistic, Gaps.Many)]
    [InlineData(Likeness.Even, Gaps.Some)]
    public void Every_case_is_sound_for_the_reader_and_says_the_same_when_read(Likeness likeness, Gaps gaps)
    {
        foreach (var record in Given.Cases(11, likeness, gaps).From(0, 2000))
        {
            var read = Given.Read(CaseFileText.Json(record));

            Assert.Equal(Given.Says(record), Given.Says(read));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_case_in_YAML_says_the_same_as_in_JSON(Likeness likeness)
    {
        foreach (var record in Given.Cases(12, likeness).From(0, 150))
            Assert.Equal(Given.Says(record), Given.Says(Given.Read(CaseFileText.Yaml(record))));
    }

    [Theory]
    [InlineData(1UL, Likeness.Realistic)]
    [InlineData(2UL, Likeness.Realistic)]
    [InlineData(1UL, Likeness.Even)]
    [InlineData(2UL, Likeness.Even)]
    public void A_case_is_assessed_alike_as_it_was_made_and_as_it_was_read_from_its_text(ulong seed, Likeness likeness)
    {
        foreach (var record in Given.Cases(seed, likeness).From(0, likeness == Likeness.Even ? 15 : 100))
        {
            var read = Given.Read(CaseFileText.Json(record));

            Assert.Equal(Assessed(record), Assessed(read));
        }

        static string Assessed(CaseRecord record) => AssessmentJson.Text(StatuteBook.Current.Assess(record, record.AsAt.AtMidnight(), null));
    }

    [Fact]
    public void Every_fact_of_the_catalogue_occurs_in_20_000_even_cases_known_and_unknown()
    {
        var (known, unknown) = (new HashSet<FactDefinition>(), new HashSet<FactDefinition>());
        foreach (var record in Given.Cases(5, Likeness.Even).From(0, 20_000))
            foreach (var subject in record.Person.SelfAndAllBelow())
                foreach (var fact in subject.Facts)
                    (subject.Of(fact)[0].Value is NotKnownValue ? unknown : known).Add(fact);

        Assert.Empty(FactCatalogue.All.Except(known));
        Assert.Empty(FactCatalogue.All.Except(unknown));
    }

    [Fact]
    public void Every_fact_of_the_catalogue_occurs_in_realistic_cases_too()
    {
        var found = new HashSet<FactDefinition>();
        foreach (var record in Given.Cases(5, Likeness.Realistic).From(0, 20_000))
            foreach (var subject in record.Person.SelfAndAllBelow())
                found.UnionWith(subject.Facts);

        Assert.Empty(FactCatalogue.All.Except(found));
    }

    [Fact]
    public void Another_seed_for_nationality_changes_nothing_but_countries_and_what_restates_nationality()
    {
        foreach (var likeness in (Likeness[])[Likeness.Realistic, Likeness.Even])
        {
            var changed = 0;
            for (var number = 0; number < 500; number++)
            {
                var (one, other) = (Given.Cases(9, likeness).Case(number), (Given.Cases(9, likeness) with { NationalitySeed = 1234 }).Case(number));
                var apart = Given.Says(one).Except(Given.Says(other)).ToList();
                changed += apart.Count > 0 ? 1 : 0;

                Assert.Equal(Given.Says(one).Count, Given.Says(other).Count);
                Assert.All(apart, line => Assert.True(MayDiffer(line), line));
            }

            Assert.True(changed > 300, $"{changed} changed");
        }

        // What a judgement relied on may be a country too.
        static bool MayDiffer(string line) => line.StartsWith("JudgementRecord", StringComparison.Ordinal)
            || FactCatalogue.All.Any(f => (f.Type == FactType.Country || f.Characteristic == "nationality") && (line.Split(' ')[0] == f.Name || line.Split(' ')[0].EndsWith("." + f.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nationalities_are_drawn_evenly()
    {
        var counts = Given.Cases(21, Likeness.Realistic).From(0, 20_000)
            .SelectMany(r => r.Person.List(Nationality.Kind).Items).SelectMany(n => n.Of(TheNationality.Country.Definition)).Select(a => a.Value).OfType<WordValue>().Select(w => w.Word)
            .CountBy(c => c).ToDictionary();
        var expected = (double)counts.Values.Sum() / (Countries.Codes.Count - 1);

        Assert.Equal(Countries.Codes.Count - 1, counts.Count);
        Assert.All(counts, c => Assert.InRange(c.Value, expected * 0.6, expected * 1.5));
        Assert.DoesNotContain("GBR", counts.Keys);
    }

    [Fact]
    public void Nobody_is_convicted_before_the_age_of_ten_and_no_sentence_comes_before_its_conviction()
    {
        var convictions = 0;
        foreach (var record in Given.Cases(4, Likeness.Realistic, Gaps.None).From(0, 3000))
        {
            var birth = Given.DayOf(record.Person, ThePerson.DateOfBirth)!.Value.Earliest;
            foreach (var conviction in record.Person.List(Conviction.Kind).Items)
            {
                var convicted = Given.DayOf(conviction, TheConviction.DateOfConviction)!.Value.Earliest;
                convictions++;

                Assert.True(convicted >= birth.PlusYears(10), $"{record.Name}: born {birth}, convicted {convicted}");
                Assert.True(Given.DayOf(conviction, TheConviction.OffenceFrom)!.Value.Earliest <= convicted, record.Name);
                if (Given.DayOf(conviction, TheConviction.SentencedOn) is { } sentenced) Assert.True(sentenced.Earliest >= convicted, record.Name);
            }

            foreach (var child in record.Person.List(Child.Kind).Items)
                Assert.True(Given.DayOf(child, TheChild.DateOfBirth)!.Value.Earliest > birth, record.Name);
        }

        Assert.True(convictions > 3000);
    }

    [Fact]
    public void Realistic_cases_reach_open_blocked_unknown_and_inapplicable_routes()
    {
        var found = new Dictionary<string, HashSet<string>>();
        foreach (var record in Given.Cases(2, Likeness.Realistic).From(0, 250).Concat(Given.Cases(2, Likeness.Realistic, Gaps.None).From(0, 250)))
            foreach (var route in StatuteBook.Current.Assess(record, record.AsAt.AtMidnight(), null).Routes)
                (found.TryGetValue(route.Route.Id, out var statuses) ? statuses : found[route.Route.Id] = []).Add(route.Status.Word());

        Assert.True(found.Values.Count(s => s.Contains("open")) >= 6, string.Join("; ", found.Select(f => $"{f.Key}: {string.Join(", ", f.Value)}")));
        Assert.True(found.Values.Count(s => s.Contains("blocked")) >= 8);
        Assert.True(found.Values.Count(s => s.Count >= 2) >= 13);
    }
}
