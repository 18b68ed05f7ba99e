namespace DueCourse.Law.Tests.Clock.Examples;

using DueCourse.Law.CourtOfSessionAct1988;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.UpperTribunalRules2008;
using NodaTime;

/// <summary>Worked examples: the Upper Tribunal, and the outer limit of judicial review.</summary>
public sealed class E26ToE37Tests
{
    [Fact]
    public void E26_renewed_permission_ends_at_five_and_a_minute_later_is_late()
    {
        var falls = Rule21.PermissionInCountry.From(18.December(2026)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        Assert.Equal(new LocalTime(17, 0), falls.Closes);
        falls.Shows("14 days after it is Friday 1 January 2027.");
        falls.Shows("It must be received by 5 pm; a minute later is late (rule 12(1)).");
    }

    [Fact]
    public void E26_after_a_refusal_to_admit_what_waits_waits_a_month()
    {
        var falls = Rule21.PermissionAfterARefusalToAdmit.From(18.December(2026)).Falls();

        Assert.Equal("2027-01-04 2027-01-18", falls.Dates());
        falls.Shows("the words of the rule give a month (paragraph (3)(b)). Then the last day is Monday 18 January 2027.");
        Assert.Equal(Confidence.Medium, Rule21.PermissionAfterARefusalToAdmit.Citation.Source.Confidence);
    }

    [Fact]
    public void E27_a_month_after_31_January_ends_with_February_and_rolls()
    {
        var falls = Rule21.PermissionFromAbroad.From(31.January(2027)).Falls();

        Assert.Equal("2027-03-01 2027-03-01", falls.Dates());
        falls.Shows("the last day of the month counts: Sunday 28 February 2027 (Dodds v Walker).");
        falls.Shows("Sunday 28 February 2027 is not a working day");
    }

    [Fact]
    public void E28_a_month_after_31_January_in_a_leap_year() =>
        Assert.Equal("2028-02-29 2028-02-29", Rule21.PermissionFromAbroad.From(31.January(2028)).Dates());

    [Fact]
    public void E29_twelve_working_days_by_post()
    {
        var falls = Rule44.PermissionInCountry.From(14.December(2026), says: s => Sent(s, "post", isDetained: false)).Falls();

        Assert.Equal("2027-01-07 2027-01-08", falls.Dates());
        falls.Shows("The working days after it are 15, 16, 17, 18, 21, 22, 23, 24 December 2026, 4, 5, 6 and 7 January 2027: the 12th is Thursday 7 January 2027.");
        falls.Shows("On another reading the last day is Friday 8 January 2027");
    }

    [Fact]
    public void E30_ten_working_days_by_email()
    {
        var falls = Rule44.PermissionInCountry.From(14.December(2026), says: s => Sent(s, "electronically", isDetained: false)).Falls();

        Assert.Equal("2027-01-05 2027-01-06", falls.Dates());
        falls.Shows("15, 16, 17, 18, 21, 22, 23, 24 December 2026, 4 and 5 January 2027: the 10th is Tuesday 5 January 2027.");
    }

    [Fact]
    public void E31_five_working_days_in_detention_by_email()
    {
        var falls = Rule44.PermissionInCountry.From(18.December(2026), says: s => Sent(s, "electronically", isDetained: true)).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("The working days after it are 21, 22, 23, 24 December 2026 and 4 January 2027: the 5th is Monday 4 January 2027.");
    }

    [Fact]
    public void E32_thirty_eight_days_from_abroad_by_post()
    {
        var falls = Rule44.PermissionFromAbroad.From(23.November(2026), says: s => s.Is(TheStage.SentBy, "post")).Falls();

        Assert.Equal("2027-01-04 2027-01-05", falls.Dates());
        falls.Shows("38 days after it is Thursday 31 December 2026.");
    }

    [Fact]
    public void E33_oral_renewal_in_nine_days()
    {
        var falls = Rule30.OralRenewal.From(25.November(2026)).Falls();

        Assert.Equal("2026-12-04 2026-12-04", falls.Dates());
        Assert.Equal(new LocalTime(17, 0), falls.Closes);
    }

    [Fact]
    public void E34_in_judicial_review_27_to_31_December_can_be_working_days()
    {
        var falls = Rule30.OralRenewal.From(16.December(2026)).Falls();

        Assert.Equal("2026-12-29 2027-01-05", falls.Dates());
        falls.Shows("9 days after it is Friday 25 December 2026.");
        falls.Shows("so Tuesday 29 December 2026, the next that is, is still in time (rule 12(2))");
        falls.Shows("If 27 to 31 December were left out in judicial review too, as they are in appeals (rule 12(3A)), it could end later. Then the last day is Monday 4 January 2027, or at the latest Tuesday 5 January 2027.");
    }

    [Fact]
    public void E35_after_totally_without_merit_seven_days()
    {
        var falls = Rule44.AfterTotallyWithoutMerit.From(21.December(2026)).Falls();

        Assert.Equal("2026-12-29 2027-01-05", falls.Dates());
        falls.Shows("7 days after it is Monday 28 December 2026.");
    }

    [Fact]
    public void E36_three_months_ending_on_a_Sunday_and_the_claim_must_be_prompt()
    {
        var falls = Rule28.Claim.From(30.November(2026)).Falls();

        Assert.Equal("2027-02-26 2027-03-01", falls.Dates());
        falls.Shows("Sunday 28 February 2027");
        falls.Shows("so Monday 1 March 2027, the next that is, is still in time (rule 12(2))");
        falls.Shows("The claim must be prompt as well");
    }

    [Fact]
    public void E36_in_the_Court_of_Session_the_three_months_begin_with_the_day()
    {
        var onTheSameDay = Section27A.Petition.From(30.November(2026)).Falls();
        onTheSameDay.Shows("the period ends with the month, on Sunday 28 February 2027");
        Assert.Equal("2027-02-26 2027-03-01", onTheSameDay.Dates());

        Assert.Equal("2027-02-22 2027-02-22", Section27A.Petition.From(23.November(2026)).Dates());
        Assert.Equal("2027-02-23 2027-02-23", Rule28.Claim.From(23.November(2026)).Dates());
    }

    [Fact]
    public void E37_three_months_in_a_leap_year() =>
        Assert.Equal("2028-02-29 2028-02-29", Rule28.Claim.From(30.November(2027)).Dates());

    private static void Sent(Subject stage, string by, bool isDetained)
    {
        stage.Is(TheStage.SentBy, by).Yes(TheStage.PersonWasInTheUnitedKingdom);
        if (isDetained) stage.Yes(TheStage.PersonWasDetained);
        else stage.No(TheStage.PersonWasDetained);
    }
}
