namespace DueCourse.CaseFiles.Tests;

/// <summary>Fields and values that are refused, each with its code, its line and what to do.</summary>
public sealed class RefusedValueTests
{
    [Theory]
    [InlineData("case: a\n", "field.missing", "schema")]
    [InlineData("schema: \"2\"\ncase: a\n", "schema.unsupported", "version \"1\"")]
    [InlineData("schema: \"1\"\n", "field.missing", "case")]
    [InlineData("schema: \"1\"\ncase: A Case\n", "case.name", "hyphens")]
    [InlineData("schema: \"1\"\ncase: a\nasAt: 2026-11\n", "date.not-exact", "2026-05-29")]
    [InlineData("- a\n- b\n", "file.not-a-case", "schema")]
    [InlineData("just words", "file.not-a-case", "schema")]
    public void A_head_that_is_wrong_is_refused(string text, string code, string says)
    {
        var error = Assert.Single(Reading.Of(text).Errors);

        Assert.Equal(code, error.Code);
        Assert.Contains(says, error.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_in_the_file_or_from_the_caller_nothing_is_read()
    {
        var result = CaseFileReader.Read("schema: \"1\"\ncase: a\n"u8.ToArray(), "case.yaml", asAtIfAbsent: null);

        Assert.Equal("asAt.missing", Assert.Single(result.Errors).Code);
    }

    [Theory]
    [InlineData("persom: {}\n", "Did you mean 'person'?")]
    [InlineData("person:\n  dateOfBrith: 1990-05-17\n", "Did you mean 'dateOfBirth'?")]
    [InlineData("deprivation:\n  noticeDay: 2026-07-15\n", "Did you mean 'noticeDate'?")]
    [InlineData("convictions:\n  - dateOfConvicton: 2026-05-29\n", "Did you mean 'dateOfConviction'?")]
    [InlineData("person:\n  dateOfConviction: 2026-05-29\n", "write it in an item of 'convictions'")]
    [InlineData("isBritishCitizen: no\n", "write it in the section 'person'")]
    [InlineData("person:\n  noticeDate: 2026-07-15\n", "in the section 'deprivation'")]
    [InlineData("person:\n  deprivation: {noticeDate: 2026-07-15}\n", "at the left margin")]
    [InlineData("person:\n  convictions: none\n", "at the left margin")]
    [InlineData("sentences: none\n", "in an item of 'convictions'")]
    [InlineData("convictions:\n  dateOfConviction: 2026-05-29\n  items: []\n", "Write 'items:'")]
    [InlineData("person:\n  dateOfBirth: {value: 1990-05-17, verifedBy: x}\n", "Did you mean 'verifiedBy'?")]
    [InlineData("person:\n  xyzzy: 1\n", "schema")]
    public void A_field_that_does_not_exist_is_refused_and_the_nearest_or_its_place_named(string text, string says)
    {
        var error = Reading.Error(text);

        Assert.Equal("field.unknown", error.Code);
        Assert.Contains(says, error.Do, StringComparison.Ordinal);
        Assert.True(error.Line >= 3);
    }

    [Theory]
    [InlineData("person: British\n", "value.wrong-kind", 3)]
    [InlineData("person:\n  - dateOfBirth: 1990-05-17\n", "value.wrong-kind", 4)]
    [InlineData("person:\n  isBritishCitizen: {value: {value: yes}}\n", "value.wrong-kind", 4)]
    [InlineData("person:\n  isBritishCitizen: [yes, no]\n", "value.wrong-kind", 4)]
    [InlineData("person:\n  isBritishCitizen: []\n", "fact.statements", 4)]
    [InlineData("children: two\n", "value.wrong-kind", 3)]
    [InlineData("children: [A, B]\n", "value.wrong-kind", 3)]
    [InlineData("children: {complete: yes}\n", "list.no-items", 3)]
    [InlineData("children: {complete: perhaps, items: []}\n", "value.choice", 3)]
    [InlineData("person:\n  dateOfBirth:\n", "value.empty", 4)]
    [InlineData("person:\n  dateOfBirth: {source: passport}\n", "assertion.no-value", 4)]
    [InlineData("person:\n  isBritishCitizen: maybe\n", "value.yes-no", 4)]
    [InlineData("person:\n  isBritishCitizen: Yes\n", "value.yes-no", 4)]
    [InlineData("deprivation:\n  ground: s40-4\n", "value.choice", 4)]
    [InlineData("person:\n  destinationCountry: Pakistan\n", "value.country", 4)]
    [InlineData("convictions:\n  - ukEquivalentMaximum: -3\n", "number.negative", 4)]
    [InlineData("convictions:\n  - ukEquivalentMaximum: a dozen\n", "number.format", 4)]
    [InlineData("convictions:\n  - ukEquivalentMaximum: 18..12\n", "number.range-reversed", 4)]
    [InlineData("convictions:\n  - ukEquivalentMaximum: 99999999999\n", "number.absurd", 4)]
    [InlineData("steps:\n  - hour: -3\n", "number.negative", 4)]
    [InlineData("steps:\n  - hour: 24\n", "number.too-large", 4)]
    [InlineData("steps:\n  - hour: 20..25\n", "number.too-large", 4)]
    [InlineData("steps:\n  - minute: 60\n", "number.too-large", 4)]
    [InlineData("appeals:\n  - stages:\n      - hour: 24\n", "number.too-large", 5)]
    [InlineData("steps:\n  - on: 2026-02-30\n", "date.impossible", 4)]
    [InlineData("steps:\n  - place: wales\n", "value.choice", 4)]
    [InlineData("person:\n  deprivation.noticeDate: 2026-07-15\ndeprivation:\n  noticeDate: 2026-07-16\n", "fact.given-twice", 6)]
    public void A_value_of_the_wrong_kind_is_refused(string text, string code, int line)
    {
        foreach (var error in Reading.Errors(text))
        {
            Assert.Equal((code, line), (error.Code, error.Line));
            Assert.NotEmpty(error.Found);
            Assert.NotEmpty(error.Why);
            Assert.NotEmpty(error.Do);
        }
    }

    [Fact]
    public void A_countrys_name_leads_to_its_code() =>
        Assert.Contains("PAK", Reading.Error("person:\n  destinationCountry: Pakistan\n").Do, StringComparison.Ordinal);

    [Fact]
    public void A_word_nearly_right_leads_to_the_right_one() =>
        Assert.Contains("Did you mean imprisonment?", Reading.Error("convictions: [{sentences: [{type: imprisonmnet}]}]\n").Do, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-30", "date.impossible", "no such day")]
    [InlineData("2025-02-29", "date.impossible", "no such day")]
    [InlineData("2026-13", "date.impossible", "no such day")]
    [InlineData("2026-00-01", "date.impossible", "no such day")]
    [InlineData("2026-05-09..2026-05-01", "date.range-reversed", "2026-05-01..2026-05-09")]
    [InlineData("..", "date.format", "Two dots")]
    [InlineData("29/05/2026", "date.format", "Write 2026-05-29.")]
    [InlineData("29 May 2026", "date.format", "Write 2026-05-29.")]
    [InlineData("2026-5-9", "date.format", "Write 2026-05-09.")]
    [InlineData("2026-05-29T00:00:00Z", "date.format", "Write the day alone: 2026-05-29.")]
    [InlineData("0026-05-29", "date.out-of-range", "1800")]
    [InlineData("last spring", "date.format", "2026-05-01..2026-05-09")]
    [InlineData("۲۰۲۶-۰۵-۲۹", "date.format", "2026-05-29")]
    public void A_day_that_cannot_be_is_refused(string day, string code, string says)
    {
        var error = Reading.Error($"convictions:\n  - dateOfConviction: {day}\n");

        Assert.Equal((code, 4), (error.Code, error.Line));
        Assert.Contains(says, error.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_and_month_that_could_change_places_are_not_guessed() =>
        Assert.DoesNotContain("Write 2026-05-04.", Reading.Error("convictions: [{dateOfConviction: 04/05/2026}]\n").Do, StringComparison.Ordinal);

    [Theory]
    [InlineData("12 months or 365 days", "term.stated-twice")]
    [InlineData("12 months (52 weeks)", "term.stated-twice")]
    [InlineData("12 months 52 weeks", "term.stated-twice")]
    [InlineData("12 months 365 days", "term.stated-twice")]
    [InlineData("12 months 2 months", "term.stated-twice")]
    [InlineData("2 months 3 weeks", "term.stated-twice")]
    [InlineData("-3 months", "term.negative")]
    [InlineData("0 days", "term.absurd")]
    [InlineData("400 years", "term.absurd")]
    [InlineData("99999999999 days", "term.absurd")]
    [InlineData("2.5 years", "term.format")]
    [InlineData("a year and a day", "term.format")]
    [InlineData("12", "term.format")]
    [InlineData("18 months..12 months", "term.range-reversed")]
    public void A_length_of_sentence_that_is_not_certain_is_refused(string term, string code)
    {
        var error = Reading.Error($"convictions:\n  - sentences:\n      - term: {term}\n");

        Assert.Equal((code, 5), (error.Code, error.Line));
    }

    [Theory]
    [InlineData("{value: no, from: 2026-08-03, to: 2026-08-01}", "assertion.to-before-from")]
    [InlineData("{value: no, from: 2026-08-03, to: 2026-08-03}", "assertion.to-before-from")]
    [InlineData("{value: no, assertedBy: solicitor}", "assertion.unknown-side")]
    [InlineData("{value: no, disputedBy: K. Verrin}", "assertion.unknown-side")]
    [InlineData("{value: no, verifiedAt: 2026-08-01}", "assertion.moment-without-name")]
    [InlineData("{value: no, disputedAt: 2026-08-01}", "assertion.moment-without-name")]
    [InlineData("{value: no, recordedAt: 2026-08-03, withdrawnAt: 2026-08-01}", "assertion.withdrawn-before-recorded")]
    [InlineData("{value: no, recordedAt: 2026-08}", "date.not-exact")]
    [InlineData("{value: no, recordedAt: 2026-08-03T09:30:00}", "moment.format")]
    public void A_statement_that_cannot_be_is_refused(string statement, string code)
    {
        var error = Reading.Error($"person:\n  isBritishCitizen: {statement}\n");

        Assert.Equal((code, 4), (error.Code, error.Line));
    }

    [Fact]
    public void An_unknown_side_is_told_which_there_are()
    {
        var error = Reading.Error("person:\n  isBritishCitizen: {value: no, assertedBy: solicitor}\n");

        Assert.Contains("representative", error.Do, StringComparison.Ordinal);
        Assert.Contains("competent-authority", error.Do, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person: {dateOfBirth: 2006-01-01}\nconvictions: [{dateOfConviction: 2005-06-01}]\n", "order.before-birth")]
    [InlineData("person: {dateOfBirth: 2027-01-01}\n", "order.birth-in-the-future")]
    [InlineData("person: {dateOfBirth: 1990}\nchildren: [{dateOfBirth: 1989}]\n", "order.before-birth")]
    [InlineData("residencePeriods: [{from: 2001-01-01, to: 2000-01-01}]\n", "order.end-before-start")]
    [InlineData("imprisonmentPeriods: [{from: 2001-01-02, to: 2001-01-01}]\n", "order.end-before-start")]
    [InlineData("convictions: [{offenceFrom: 2019-05, offenceTo: 2019-04}]\n", "order.end-before-start")]
    [InlineData("convictions: [{offenceFrom: 2019-05, dateOfConviction: 2019-04}]\n", "order.conviction-before-offence")]
    [InlineData("convictions: [{dateOfConviction: 2026-05-29, sentencedOn: 2026-05-28}]\n", "order.sentence-before-conviction")]
    public void Days_in_an_order_that_cannot_be_are_refused(string text, string code)
    {
        var error = Reading.Error(text);

        Assert.Equal(code, error.Code);
        Assert.NotEqual(0, error.Line);
    }

    [Theory]
    [InlineData("residencePeriods: [{from: 2001-01-01, to: 2001-01-01}]\n")]
    [InlineData("residencePeriods: [{from: 2001, to: 2001-01}]\n")]
    [InlineData("person: {dateOfBirth: unknown}\nconvictions: [{dateOfConviction: 2005-06-01}]\n")]
    [InlineData("person:\n  dateOfBirth:\n    - {value: 2006-01-01, assertedBy: person}\n    - {value: 1990-01-01, assertedBy: state}\nconvictions: [{dateOfConviction: 2005-06-01}]\n")]
    public void Days_that_may_be_in_order_are_not_refused(string text) => Assert.NotNull(Reading.File(text));

    [Fact]
    public void Two_verified_statements_that_differ_on_the_same_day_are_refused_with_both_lines()
    {
        var error = Reading.Error(
            "person:\n  isBritishCitizen:\n    - {value: yes, from: 1999-09-14, verifiedBy: A}\n    - {value: no, from: 2026-08-03, verifiedBy: B}\n");

        Assert.Equal(("fact.verified-contradiction", 6), (error.Code, error.Line));
        Assert.Contains("line 5", error.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{value: yes, from: 1999-09-14, to: 2026-08-03, verifiedBy: A}")]
    [InlineData("{value: yes, from: 1999-09-14, verifiedBy: A, withdrawnAt: 2026-08-03}")]
    [InlineData("{value: yes, from: 1999-09-14, verifiedBy: A, disputedBy: state}")]
    [InlineData("{value: yes, from: 1999-09-14}")]
    [InlineData("{value: unknown, from: 1999-09-14, verifiedBy: A}")]
    public void Statements_that_differ_otherwise_are_no_fault_of_the_file(string first) =>
        Assert.NotNull(Reading.File($"person:\n  isBritishCitizen:\n    - {first}\n    - {{value: no, from: 2026-08-03, verifiedBy: B}}\n"));

    [Fact]
    public void All_faults_are_found_at_once_in_the_files_order()
    {
        var errors = Reading.Errors("person:\n  dateOfBirth: 1990-02-30\n  isBritishCitizen: maybe\nconvictions:\n  - sentences: [{term: 12}]\ndeprivations: {}\n");

        Assert.Equal(["date.impossible", "value.yes-no", "term.format", "field.unknown"], errors.Select(e => e.Code));
        Assert.Equal([4, 5, 7, 8], errors.Select(e => e.Line));
    }

    [Fact]
    public void All_faults_of_a_statement_are_found_at_once() =>
        Assert.Equal(
            ["value.yes-no", "assertion.unknown-side", "assertion.to-before-from", "date.impossible"],
            Reading.Errors("person:\n  isBritishCitizen: {value: probably, assertedBy: lawyer, from: 2026-01-01, to: 2025-01-01, verifiedBy: x, verifiedAt: 2026-02-30}\n").Select(e => e.Code));

    [Fact]
    public void Of_more_than_fifty_faults_fifty_are_shown_and_the_last_says_so()
    {
        var errors = Reading.Errors("children:\n" + string.Concat(Enumerable.Repeat("  - british: maybe\n", 70)));

        Assert.Equal(50, errors.Count);
        Assert.Equal("file.too-many-faults", errors[^1].Code);
    }

    [Fact]
    public void A_message_names_the_file_the_place_the_fault_the_reason_and_the_way_out() =>
        Assert.Equal(
            "case.yaml:4:16: 'dateOfBirth' is '1990-02-30'. There is no such day in the calendar. Check the month and the day; if they are not certain, write what is known, such as 2026-02.",
            Reading.Error("person:\n  dateOfBirth: 1990-02-30\n").Words());
}
