namespace DueCourse.CaseFiles.Tests;

/// <summary>Judgements that people made, and what a file says that an assessment must show.</summary>
public sealed class JudgementAndExpectationTests
{
    private const string Child = "children:\n  - {dateOfBirth: 2010-02-11}\n";
    private const string Made = "answer: met, by: A. Officer, role: senior officer, on: 2026-09-20, reasons: Because.";

    [Fact]
    public void A_judgement_arrives_with_all_that_belongs_to_it()
    {
        var judgement = Assert.Single(Reading.Record(
            Child + "judgements:\n  - {id: J07, about: children.1, " + Made + ", evidence: [a, b], reliedOn: [{fact: children.1.dateOfBirth, value: 2010-02-11}, {fact: dateOfBirth}], recordedAt: 2026-09-21}\n").Judgements);

        Assert.Equal(("J07", "children.1", JudgementAnswer.Met, "A. Officer", "senior officer", "Because."), (judgement.Id, judgement.About, judgement.Answer, judgement.By, judgement.Role, judgement.Reasons));
        Assert.Equal(new LocalDate(2026, 9, 20), judgement.On);
        Assert.Equal(["a", "b"], judgement.Evidence);
        Assert.Equal([("children.1.dateOfBirth", "2010-02-11"), ("dateOfBirth", null)], judgement.ReliedOn);
        Assert.Equal(Instant.FromUtc(2026, 9, 21, 0, 0), judgement.RecordedAt);
    }

    [Theory]
    [InlineData("person", null)]
    [InlineData("children.1", "children.1")]
    public void A_judgement_about_the_person_is_about_the_case(string about, string? expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Record(Child + "judgements:\n  - {id: J16, about: " + about + ", " + Made + "}\n").Judgements).About);

    [Fact]
    public void A_judgement_counts_until_a_fact_it_relied_on_has_another_value()
    {
        Assert.Equal(JudgementStatus.Recorded, StatusWith("14 months"));
        Assert.Equal(JudgementStatus.Recorded, StatusWith("1 year 2 months"));
        Assert.Equal(JudgementStatus.Stale, StatusWith("15 months"));

        static JudgementStatus StatusWith(string reliedOn) => Reading.Record(
            "convictions:\n  - sentences: [{term: 14 months}]\njudgements:\n  - {id: J16, " + Made + ", reliedOn: [{fact: convictions.1.sentences.1.term, value: " + reliedOn + "}]}\n")
            .Read(Law.Record.Reading.Established).Judgement("J16", null, new LocalDate(2026, 11, 23)).Status;
    }

    [Theory]
    [InlineData("2006-08-08", JudgementStatus.Missing, null)]
    [InlineData("2006-08-09", JudgementStatus.Recorded, JudgementAnswer.NotMet)]
    [InlineData("2010-01-11", JudgementStatus.Recorded, JudgementAnswer.NotMet)]
    [InlineData("2010-01-12", JudgementStatus.Recorded, JudgementAnswer.Met)]
    public void A_later_answer_replaces_an_earlier_one_from_its_own_day_and_not_before(string day, JudgementStatus status, JudgementAnswer? answer)
    {
        var facts = Reading.Record(
            "judgements:\n" +
            "  - {id: J16, answer: met, by: The court, role: tribunal or court, on: 2010-01-12, reasons: Because.}\n" +
            "  - {id: J16, answer: not-met, by: The tribunal, role: tribunal or court, on: 2006-08-09, reasons: Because.}\n")
            .Read(Law.Record.Reading.Established);

        var (found, made) = facts.Judgement("J16", null, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal((status, answer), (found, made?.Answer));
    }

    [Theory]
    [InlineData("{id: J61, " + Made + "}", "judgement.unknown", "register")]
    [InlineData("{id: J16, about: children.2, " + Made + "}", "judgement.about-nobody", "children.1")]
    [InlineData("{id: J16, " + Made + ", reliedOn: [{fact: children.1.dateOfBrith}]}", "judgement.relied-on-nothing", "children.1.dateOfBirth")]
    [InlineData("{id: J16, " + Made + ", reliedOn: [{fact: children.7.dateOfBirth}]}", "judgement.relied-on-nothing", "names no fact")]
    [InlineData("{id: J16, " + Made + ", reliedOn: [{fact: dateOfBirth, value: 2026-02-30}]}", "date.impossible", "no such day")]
    [InlineData("{id: J16, " + Made + ", reason: x}", "field.unknown", "Did you mean 'reasons'?")]
    [InlineData("{id: J16, answer: met, by: A, role: B, on: 2026-09-20}", "field.missing", "reasons")]
    [InlineData("{id: J16, answer: met, by: A, role: B, reasons: C}", "field.missing", "'on'")]
    [InlineData("{id: J16, answer: yes, by: A, role: B, on: 2026-09-20, reasons: C}", "value.choice", "not-met")]
    [InlineData("{id: J16, answer: met, by: A, role: B, on: 2026-09, reasons: C}", "date.not-exact", "day itself")]
    public void A_judgement_that_would_count_for_nothing_is_refused(string judgement, string code, string says)
    {
        var error = Reading.Error(Child + "judgements:\n  - " + judgement + "\n");

        Assert.Equal((code, 6), (error.Code, error.Line));
        Assert.Contains(says, error.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Expectations_arrive_typed()
    {
        var expectations = Reading.File(
            """
            asAt: 2026-11-23
            expect:
              - at: 2020-12-31T22:59
                known: 2026-08-03
                conclusions:
                  rule.a: yes
                  rule.b: {answer: unknown, readings: {person: no, state: yes}, because: [one], missing: [J16], notMissing: dateOfBirth, consequences: {c: no}}
                routes: {R1: not-applicable}
                gates: {G1: shut}
                tracks: {criminal: on-trial}
                deadlines: {d: {result: falls-on, safeBy: 2027-01-04, gateAfter: 2027-01-05}, e: does-not-apply}
                judgements: {J16: missing}
              - known: 2026-08-03T10:00:00Z
            """).Expect;

        var first = expectations[0];
        Assert.Equal(new LocalDateTime(2020, 12, 31, 22, 59), first.At);
        Assert.Equal(Instant.FromUtc(2026, 8, 4, 0, 0) - Duration.FromNanoseconds(1), first.Known);
        Assert.Equal(Answer.Yes, first.Conclusions["rule.a"].Answer);
        var second = first.Conclusions["rule.b"];
        Assert.Equal((Answer.Unknown, Answer.No, Answer.Yes), (second.Answer, second.Person, second.State));
        Assert.Equal(["one", "J16", "dateOfBirth"], [.. second.Because, .. second.Missing, .. second.NotMissing]);
        Assert.Equal(Answer.No, second.Consequences["c"]);
        Assert.Equal(("not-applicable", "shut", "on-trial", "missing"), (first.Routes["R1"], first.Gates["G1"], first.Tracks["criminal"], first.Judgements["J16"]));
        Assert.Equal(new ExpectedDeadline("falls-on", new(2027, 1, 4), new(2027, 1, 5), null, null), first.Deadlines["d"]);
        Assert.Equal("does-not-apply", first.Deadlines["e"].Result);
        Assert.Equal((new LocalDateTime(2026, 11, 23, 0, 0), Instant.FromUtc(2026, 8, 3, 10, 0)), (expectations[1].At, expectations[1].Known));
    }

    [Theory]
    [InlineData("{at: 2026-02-30}", "date.impossible")]
    [InlineData("{at: 2026-02-28T10:00:00Z}", "moment.zone")]
    [InlineData("{at: 2026-02-28T25:00}", "moment.no-such-time")]
    [InlineData("{at: 2026-02-29T10:00}", "date.impossible")]
    [InlineData("{routes: {R1: shut}}", "value.choice")]
    [InlineData("{gates: {G1: blocked}}", "value.choice")]
    [InlineData("{conclusions: {a: maybe}}", "value.choice")]
    [InlineData("{conclusions: {a: {anser: yes}}}", "field.unknown")]
    [InlineData("{deadlines: {a: {safeBy: soon}}}", "date.format")]
    [InlineData("{judgements: {J16: met}}", "value.choice")]
    public void An_expectation_that_can_never_be_met_is_refused(string expectation, string code) =>
        Assert.Equal((code, 4), (Reading.Error("expect:\n  - " + expectation + "\n").Code, Reading.Error("expect:\n  - " + expectation + "\n").Line));

    [Fact]
    public void A_reported_decision_and_the_decision_in_the_case_are_told_apart()
    {
        var reported = Reading.File("decision: {citation: \"[2026] EWCA Civ 1\", court: CA, paragraph: 12, url: \"https://example.org\", read: 2026-10-01, note: n}\n");
        var inTheCase = Reading.File("decision: {date: 2026-09-02}\n");

        Assert.Equal(new ReportedDecision("[2026] EWCA Civ 1", "CA", "12", "https://example.org", new(2026, 10, 1), "n"), reported.Decision);
        Assert.Null(inTheCase.Decision);
        Assert.Equal(new DayValue(DateRange.On(new(2026, 9, 2))), inTheCase.Record.Person.Of(TheDecision.Date.Definition)[0].Value);
        Assert.Contains("decision.date", Reading.Error("decision: {citation: x, date: 2026-09-02}\n").Do, StringComparison.Ordinal);
        Assert.Equal("field.missing", Reading.Error("decision: {court: x}\n").Code);
    }
}
