namespace DueCourse.Law.Tests.NationalityAndBordersAct2022;

using DueCourse.Law.NationalityAndBordersAct2022;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section63Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    /// <summary>Within none of the listed cases, but for what <paramref name="but"/> says.</summary>
    private static CaseRecord Positive(Action<Subject>? but = null, bool? judged = false, Action<Subject>? conviction = null, string ground = "none") => A.Case(p =>
    {
        p.Is(TheTrafficking.ReasonableGrounds, "positive").Is(TheDeprivation.Ground, ground);
        if (but is null || !Touches(but, TheTrafficking.IsUnderATerrorismMeasure.Definition)) p.No(TheTrafficking.IsUnderATerrorismMeasure);
        if (but is null || !Touches(but, TheTrafficking.IsReasonablySuspected.Definition)) p.No(TheTrafficking.IsReasonablySuspected);
        if (but is null || !Touches(but, TheProtectionStatus.Article1F.Definition)) p.Is(TheProtectionStatus.Article1F, "not-raised");
        p.Foreign().All<Conviction>();
        if (conviction is not null) p.Has<Conviction>(conviction);
        but?.Invoke(p);
        if (judged is { } met) p.Judged(Judgements.J40, met);
    });

    private static bool Touches(Action<Subject> says, FactDefinition fact)
    {
        var probe = A.Case(says);
        return probe.Person.Of(fact).Count > 0;
    }

    private static Action<Subject> Convicted(bool terrorist = false, bool slavery = false, int months = 6) => c =>
    {
        c.On(TheConviction.DateOfConviction, 1.March(2020)).Is(TheConviction.Jurisdiction, "england-and-wales");
        _ = terrorist ? c.Yes(TheConviction.IsATerroristOffence) : c.No(TheConviction.IsATerroristOffence);
        _ = slavery ? c.Yes(TheConviction.IsInModernSlaveryActSchedule4) : c.No(TheConviction.IsInModernSlaveryActSchedule4);
        c.All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
            .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone"));
    };

    [Fact]
    public void Within_no_listed_case_and_not_judged_a_threat_nobody_may_be_disqualified() =>
        Assert.Equal(No, Section63.Disqualification.On(Positive(conviction: Convicted()), Today));

    public static TheoryData<string> Cases => ["a", "b", "c", "d", "f", "g", "h"];

    [Theory, MemberData(nameof(Cases))]
    public void Each_listed_case_alone_is_a_threat_to_public_order(string limb)
    {
        var record = limb switch
        {
            "a" => Positive(conviction: Convicted(terrorist: true)),
            "b" => Positive(conviction: Convicted(slavery: true)),
            "c" => Positive(p => p.Yes(TheTrafficking.IsUnderATerrorismMeasure)),
            "d" => Positive(p => p.Yes(TheTrafficking.IsReasonablySuspected)),
            "f" => Positive(conviction: Convicted(months: 12)),
            "g" => Positive(p => p.On(TheDeprivation.OrderDate, 3.August(2026)).Yes(TheDeprivation.OrderHasEffect), ground: "s40-2"),
            _ => Positive(p => p.Is(TheProtectionStatus.Article1F, "decided-excluded")),
        };

        Assert.Equal(Yes, Section63.AListedThreatToPublicOrder.On(record, Today));
        Assert.Equal(Yes, Section63.Disqualification.On(record, Today));
    }

    [Fact]
    public void An_order_for_deception_is_not_a_listed_case() =>
        Assert.Equal(No, Section63.AListedThreatToPublicOrder.On(Positive(p => p.On(TheDeprivation.OrderDate, 3.August(2026)), ground: "s40-3"), Today));

    [Fact]
    public void A_quashed_conviction_is_not_a_listed_case() =>
        Assert.Equal(No, Section63.AListedThreatToPublicOrder.On(Positive(conviction: c =>
        {
            Convicted(terrorist: true, slavery: true, months: 12)(c);
            c.Yes(TheConviction.IsQuashed);
        }), Today));

    [Fact]
    public void The_list_is_open_so_a_judgement_may_find_a_threat_outside_it() =>
        Assert.Equal(Yes, Section63.Disqualification.On(Positive(judged: true), Today));

    [Fact]
    public void Outside_the_list_the_judgement_is_missing_until_it_is_made() =>
        Assert.Equal(["J40"], Section63.Disqualification.Condition.Read(Positive(judged: null), Today).MissingIds());

    [Fact]
    public void Without_a_positive_decision_there_is_nothing_to_be_disqualified_from() =>
        Assert.Equal(No, Section63.Disqualification.On(A.Case(p => p.Is(TheTrafficking.ReasonableGrounds, "negative")), Today));

    [Theory, BothSidesOf(20, 12, 2023)]
    public void Suspicion_of_foreign_power_threat_activity_counts_from_20_December_2023(LocalDateTime before, LocalDateTime on)
    {
        var suspected = Positive(p => p.Yes(TheTrafficking.IsReasonablySuspected));

        Assert.Equal(["not-encoded.naba2022.s63-3-d.kind"], Section63.AListedThreatToPublicOrder.Read(suspected, before).MissingIds());
        Assert.Equal(Yes, Section63.AListedThreatToPublicOrder.Read(suspected, on).Answer);
    }

    [Theory, BothSidesOf(30, 1, 2023)]
    public void The_section_begins_on_30_January_2023(LocalDateTime before, LocalDateTime on)
    {
        var decided = A.Case(p => p.Is(TheTrafficking.Disqualification, "decided-public-order"));

        Assert.Equal(No, Section63.IsDisqualified.Read(decided, before).Answer);
        Assert.Equal(Yes, Section63.IsDisqualified.Read(decided, on).Answer);
    }

    [Fact]
    public void Whether_a_deprivation_order_undone_on_appeal_still_counts_is_in_doubt()
    {
        var record = Positive(p => p.On(TheDeprivation.OrderDate, 3.August(2026)).Is(TheDeprivation.AppealStatus, "allowed-final"), ground: "s40-2");

        Assert.Equal(["doubt.naba2022.s63-3-g.order-without-effect"], Section63.AListedThreatToPublicOrder.Read(record, Today).MissingIds());
        Assert.Equal(No, Section63.AListedThreatToPublicOrder.On(record, Today, Reading.Person));
        Assert.Equal(Yes, Section63.AListedThreatToPublicOrder.On(record, Today, Reading.State));
    }

    [Theory]
    [InlineData("insanity", No)]
    [InlineData("found-without-conviction", Unknown)]
    public void A_verdict_of_insanity_is_no_conviction_and_a_finding_without_conviction_is_in_doubt(string finding, Answer expected) =>
        Assert.Equal(expected, Section63.AListedThreatToPublicOrder.On(Positive(conviction: c =>
        {
            Convicted(terrorist: true, slavery: true)(c);
            c.Is(TheConviction.PleaOrFinding, finding);
        }), Today));
}
