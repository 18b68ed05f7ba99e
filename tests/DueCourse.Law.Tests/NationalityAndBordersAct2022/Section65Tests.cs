namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section65Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Victim(string assessment = "necessary", string cg = "positive", bool british = false, string leave = "none", Action<Subject>? more = null) => A.Case(p =>
    {
        p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheTrafficking.ConclusiveGrounds, cg).Is(TheLeave.Status, leave);
        if (assessment.Length > 0) p.Is(TheTrafficking.LeaveAssessment, assessment);
        _ = british ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
        more?.Invoke(p);
    });

    [Fact]
    public void A_victim_without_leave_who_needs_it_must_be_given_it() => Assert.Equal(Yes, Section65.GrantLeave.On(Victim(), Today));

    [Fact]
    public void Each_limb_failing_alone_ends_the_duty()
    {
        Assert.Equal(No, Section65.GrantLeave.On(Victim(cg: "negative"), Today));
        Assert.Equal(No, Section65.GrantLeave.On(Victim(british: true), Today));
        Assert.Equal(No, Section65.GrantLeave.On(Victim(leave: "limited"), Today));
        Assert.Equal(No, Section65.GrantLeave.On(Victim(assessment: "not-necessary"), Today));
    }

    [Fact]
    public void Disqualification_or_refusal_as_a_threat_ends_it()
    {
        Assert.Equal(No, Section65.GrantLeave.On(Victim(more: p => p.Is(TheTrafficking.Disqualification, "decided-public-order")), Today));
        Assert.Equal(No, Section65.GrantLeave.On(Victim(assessment: "refused-public-order"), Today));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Before_the_assessment_necessity_is_a_judgement(bool met) =>
        Assert.Equal(met ? Yes : No, Section65.GrantLeave.On(Victim(assessment: "", more: p => p.Judged(Judgements.J41, met)), Today));

    [Fact]
    public void Unanswered_the_judgement_is_missing() =>
        Assert.Equal(["J41"], Section65.GrantLeave.Condition.Read(Victim(assessment: ""), Today).MissingIds());

    [Theory, BothSidesOf(30, 1, 2023)]
    public void The_section_begins_on_30_January_2023(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section65.GrantLeave.Condition.Read(Victim(), before).Answer);
        Assert.Equal(Yes, Section65.GrantLeave.Condition.Read(Victim(), on).Answer);
    }

    [Theory]
    [InlineData(true, No)]
    [InlineData(false, Yes)]
    public void Leave_that_continues_by_statute_is_leave(bool continues, Answer duty) =>
        Assert.Equal(duty, Section65.GrantLeave.On(Victim(leave: "limited-expired", more: p => p.Says(TheLeave.ContinuesByStatute.Definition, new YesNoValue(continues))), Today));
}
