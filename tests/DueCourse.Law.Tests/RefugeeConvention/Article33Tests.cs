namespace DueCourse.Law.Tests.RefugeeConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.RefugeeConvention;
using DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Article33Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Refugee(
        Action<Subject>? but = null, string cessation = "not-raised", string article1F = "not-raised", string article33 = "not-raised") => A.Case(person =>
    {
        person.Yes(TheProtectionStatus.IsARefugee).Is(TheProtectionStatus.Cessation, cessation)
            .Is(TheProtectionStatus.Article1F, article1F).Is(TheProtectionStatus.Article33Point2, article33)
            .All<ProtectionClaim>().All<FurtherSubmissions>().All<Appeal>().All<Conviction>();
        but?.Invoke(person);
    });

    private static CaseRecord NotRecognised(Action<Subject> but) => A.Case(person =>
    {
        person.No(TheProtectionStatus.IsARefugee).All<ProtectionClaim>().All<FurtherSubmissions>().All<Appeal>();
        but(person);
    });

    [Fact]
    public void A_recognised_refugee_is_protected_from_return() =>
        Assert.Equal(Yes, Article33.NonRefoulement.On(Refugee(), Today));

    [Fact]
    public void Someone_who_never_claimed_is_outside_it() =>
        Assert.Equal(No, Article33.NonRefoulement.On(NotRecognised(_ => { }), Today));

    [Theory]
    [InlineData("raised", null, Yes)]
    [InlineData("decided-ceased", null, Unknown)]
    [InlineData("decided-ceased", true, No)]
    [InlineData("decided-ceased", false, Yes)]
    public void Cessation_ends_it_only_once_decided_and_reasoned(string cessation, bool? durableChange, Answer expected) =>
        Assert.Equal(expected, Article33.NonRefoulement.On(Refugee(p => Judge(p, Judgements.J33, durableChange), cessation: cessation), Today));

    [Theory]
    [InlineData("raised", null, Yes)]
    [InlineData("decided-excluded", null, Unknown)]
    [InlineData("decided-excluded", true, No)]
    [InlineData("decided-excluded", false, Yes)]
    public void Article_1F_ends_it_only_once_decided_and_reasoned(string article1F, bool? seriousReasons, Answer expected) =>
        Assert.Equal(expected, Article33.NonRefoulement.On(Refugee(p => Judge(p, Judgements.J32, seriousReasons), article1F: article1F), Today));

    [Theory]
    [InlineData("raised", true, Yes)]
    [InlineData("decided-applies", true, No)]
    public void A_particularly_serious_crime_and_danger_end_it_once_decided(string article33, bool danger, Answer expected) =>
        Assert.Equal(expected, Article33.NonRefoulement.On(Refugee(p => WithASeriousCrime(p).Judged(Judgements.J34, danger), article33: article33), Today));

    [Fact]
    public void Where_the_decision_rests_on_anything_else_a_ruling_is_asked_for() =>
        Assert.Equal(["not-encoded.refconv.art33-2.security"], Article33.RemovalWouldBreachIt.Read(
            Refugee(p => WithASeriousCrime(p).Judged(Judgements.J34, met: false), article33: "decided-applies"), Today).MissingIds());

    [Fact]
    public void An_undetermined_claim_asks_a_named_person() =>
        Assert.Equal(["J16"], Article33.RemovalWouldBreachIt.Read(
            NotRecognised(p => p.Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2026)).Is(TheProtectionClaim.Status, "undetermined"))), Today).MissingIds());

    [Fact]
    public void So_does_a_protection_appeal_that_is_open() =>
        Assert.Equal(["J16"], Article33.RemovalWouldBreachIt.Read(NotRecognised(p => p
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2026)).Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.September(2025)))
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "pending"))), Today).MissingIds());

    [Theory]
    [InlineData("allowed", true, Yes)]
    [InlineData("allowed", false, No)]
    [InlineData("dismissed", true, No)]
    public void A_protection_appeal_that_was_allowed_keeps_the_bar_before_status_is_granted(string outcome, bool breach, Answer expected) =>
        Assert.Equal(expected, Article33.NonRefoulement.On(NotRecognised(p => p
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2025)).Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.September(2025)))
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open").Is(TheAppeal.Outcome, outcome))
            .Judged(Judgements.J16, breach)), Today));

    [Fact]
    public void An_appeal_that_was_allowed_asks_a_named_person_which_Convention_it_was_allowed_on() =>
        Assert.Equal(["J16"], Article33.RemovalWouldBreachIt.Read(NotRecognised(p => p
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2025)).Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.September(2025)))
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open").Is(TheAppeal.Outcome, "allowed"))), Today).MissingIds());

    [Fact]
    public void A_claim_refused_with_nothing_open_leaves_no_bar_here() =>
        Assert.Equal(No, Article33.NonRefoulement.On(NotRecognised(p => p
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.June(2020)).Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.September(2025)))), Today));

    private static void Judge(Subject person, Judgement judgement, bool? met)
    {
        if (met is { } m) person.Judged(judgement, m);
    }

    private static Subject WithASeriousCrime(Subject person) => person.Convicted(5.Years(), on: 1.March(2024));

    [Fact]
    public void Further_submissions_without_an_answer_keep_the_question_open() =>
        Assert.Equal(Yes, Article33.NonRefoulement.On(NotRecognised(p => p
            .Has<FurtherSubmissions>(f => f.On(TheFurtherSubmissions.LodgedOn, 1.November(2026)).Is(TheFurtherSubmissions.Status, "unanswered")).Judged(Judgements.J16, met: true)), Today));

    [Fact]
    public void An_appeal_on_which_permission_was_granted_is_still_open() =>
        Assert.Equal(Yes, Article33.NonRefoulement.On(NotRecognised(p => p
            .Has<Appeal>(a => a.Is(TheAppeal.Against, "protection-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.Outcome, "dismissed")
                .Is(TheAppeal.PermissionStep, "granted")).Judged(Judgements.J16, met: true)), Today));

    [Fact]
    public void A_claim_decided_without_notice_is_still_pending() =>
        Assert.Equal(Yes, Article33.NonRefoulement.On(NotRecognised(p => p
            .Has<ProtectionClaim>(c => c.On(TheProtectionClaim.MadeOn, 1.March(2026)).Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.December(2026)))
            .Judged(Judgements.J16, met: true)), Today));
}
