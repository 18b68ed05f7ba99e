namespace DueCourse.Law.Tests.BritishNationalityAct1981;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

/// <summary>The bar of statelessness.</summary>
public sealed partial class Section40Tests
{
    private static readonly LocalDate Confirmed = 8.July(2026);
    private static readonly LocalDate Notified = 15.July(2026);
    private static readonly LocalDate Asserted = 24.July(2026);
    private static readonly LocalDate OrderMade = 3.August(2026);
    private static readonly LocalDate Later = 23.November(2026);

    private static readonly string[] OnSignature = ["doubt.foreign-law.renunciation-on-signature"];

    /// <summary>A naturalised person born abroad, notified on 15 July 2026 of a decision under section 40(2).</summary>
    private static CaseRecord NotifiedOnly(Action<Subject> nationality, Action<Subject>? more = null, string ground = "s40-2", string mode = "naturalisation") => A.Case(p =>
    {
        p.Is(TheDeprivation.Ground, ground).On(TheDeprivation.NoticeDate, Notified).Is(ThePerson.ModeOfAcquisition, mode).No(ThePerson.HoldsAnotherBritishStatus)
            .All<Nationality>().Has<Nationality>(nationality);
        more?.Invoke(p);
    });

    private static CaseRecord Ordered(Action<Subject> nationality, Action<Subject>? more = null, string ground = "s40-2", string mode = "naturalisation") =>
        NotifiedOnly(nationality, p =>
        {
            p.On(TheDeprivation.OrderDate, OrderMade);
            more?.Invoke(p);
        }, ground, mode);

    private static void HeldUndisputed(Subject n) =>
        n.Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 2.March(1969)).On(TheNationality.ConfirmedOn, Confirmed)
            .Says(TheNationality.RenunciationIsRaised.Definition, new YesNoValue(false), from: 2.March(1969));

    /// <summary>The confirmation is disputed by the person, who says that the nationality was renounced on 20 July; the state says without effect.</summary>
    private static void HeldDisputed(Subject n)
    {
        SaidToBeRenounced(n);
        n.Asserts(TheNationality.RenunciationIsEffective.Definition, new(new YesNoValue(false)) { Side = Side.State, AssertedBy = "the Home Office" });
    }

    private static void SaidToBeRenounced(Subject n) => n
        .Says(TheNationality.RenunciationIsRaised.Definition, new YesNoValue(false), from: 2.March(1969), to: Asserted)
        .Says(TheNationality.RenunciationIsRaised.Definition, new YesNoValue(true), from: Asserted)
        .Asserts(TheNationality.IsHeld.Definition, new(new YesNoValue(true))
        {
            From = DateRange.On(2.March(1969)), Side = Side.OfficialRecord, AssertedBy = "the country's authority",
            DisputedBy = "the person's solicitor", DisputedSide = Side.Person,
        })
        .Asserts(TheNationality.RenunciationSignedOn.Definition, new(new DayValue(DateRange.On(20.July(2026)))) { Side = Side.Person, AssertedBy = "the person's solicitor" });

    private static Action<Subject> Registered(LocalDate on) => n =>
    {
        SaidToBeRenounced(n);
        n.On(TheNationality.RenunciationRegisteredOn, on).Yes(TheNationality.RenunciationCertificateIsGenuine);
    };

    private static Finding Bar(CaseRecord record, LocalDate asAt, Reading reading = Reading.Established) =>
        Section40.DeprivationIsBarredByStatelessness.Read(record, asAt.At(LocalTime.Midnight), reading);

    private static Answer[] Readings(CaseRecord record, LocalDate asAt) =>
        [Bar(record, asAt).Answer, Bar(record, asAt, Reading.Person).Answer, Bar(record, asAt, Reading.State).Answer];

    [Fact]
    public void A_nationality_confirmed_and_undisputed_leaves_no_bar_in_any_reading() =>
        Assert.Equal([No, No, No], Readings(NotifiedOnly(HeldUndisputed), Notified));

    [Fact]
    public void While_deprivation_is_only_considered_the_day_of_assessment_stands_for_both_days()
    {
        var considered = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").All<Nationality>().Has<Nationality>(HeldUndisputed));

        Assert.Equal(No, Bar(considered, Confirmed).Answer);
    }

    [Fact]
    public void A_renunciation_asserted_by_the_person_alone_parts_the_three_readings() =>
        Assert.Equal([Unknown, Yes, No], Readings(NotifiedOnly(HeldDisputed), Asserted));

    [Fact]
    public void While_it_is_only_asserted_the_day_of_registration_and_J43_are_missing()
    {
        var missing = Bar(NotifiedOnly(HeldDisputed), Asserted).MissingIds();

        Assert.Contains("otherNationalities.1.renunciationRegisteredOn", missing);
        Assert.Contains("otherNationalities.1.held", missing);
        Assert.Contains("J43", missing);
    }

    [Fact]
    public void The_person_who_also_says_that_the_nationality_ended_has_the_same_readings() =>
        Assert.Equal([Unknown, Yes, No], Readings(NotifiedOnly(n =>
        {
            HeldDisputed(n);
            n.Asserts(TheNationality.IsHeld.Definition, new(new YesNoValue(false)) { From = DateRange.On(20.July(2026)), Side = Side.Person });
        }), Asserted));

    [Fact]
    public void A_certificate_not_authenticated_keeps_it_unknown_and_asks_whether_it_is_genuine()
    {
        var record = Ordered(n =>
        {
            HeldDisputed(n);
            n.On(TheNationality.RenunciationRegisteredOn, 28.July(2026));
        });

        Assert.Equal(Unknown, Bar(record, Later).Answer);
        Assert.Contains("otherNationalities.1.renunciationCertificateGenuine", Bar(record, Later).MissingIds());
    }

    [Fact]
    public void A_genuine_registration_between_decision_and_order_is_a_question_of_law_with_J43_beside_it()
    {
        var record = Ordered(Registered(28.July(2026)));

        Assert.Equal([Unknown, Yes, No], Readings(record, Later));
        Assert.Contains("doubt.bna1981.s40-4.date", Bar(record, Later).MissingIds());
        Assert.Contains("J43", Bar(record, Later).MissingIds());
        Assert.DoesNotContain(Bar(record, Later).AllMissing(), m => m.Kind == MissingKind.Fact);
    }

    [Fact]
    public void A_genuine_registration_after_the_order_leaves_no_bar() =>
        Assert.Equal([No, No, No], Readings(Ordered(Registered(12.August(2026))), Later));

    [Fact]
    public void A_registration_after_the_order_overrides_the_day_of_signature() =>
        Assert.Equal([No, No, No], Readings(Ordered(n =>
        {
            HeldUndisputed(n);
            n.On(TheNationality.RenunciationSignedOn, 20.July(2026)).On(TheNationality.RenunciationRegisteredOn, 12.August(2026))
                .Yes(TheNationality.RenunciationCertificateIsGenuine);
        }), Later));

    [Fact]
    public void A_registration_before_the_decision_bars_a_status_held_by_birth_in_every_reading() =>
        Assert.Equal([Yes, Yes, Yes], Readings(Ordered(Registered(1.July(2026)), mode: "birth"), Later));

    [Fact]
    public void A_certificate_shown_to_be_false_ends_nothing() =>
        Assert.Equal(No, Bar(Ordered(n =>
        {
            HeldUndisputed(n);
            n.On(TheNationality.RenunciationRegisteredOn, 1.July(2026)).No(TheNationality.RenunciationCertificateIsGenuine);
        }), Later).Answer);

    [Fact]
    public void A_registration_that_an_expert_finds_without_effect_ends_nothing() =>
        Assert.Equal(No, Bar(Ordered(n =>
        {
            HeldUndisputed(n);
            n.On(TheNationality.RenunciationRegisteredOn, 1.July(2026))
                .Yes(TheNationality.RenunciationCertificateIsGenuine).No(TheNationality.RenunciationIsEffective);
        }), Later).Answer);

    [Fact]
    public void A_declaration_proved_but_not_registered_is_a_question_of_foreign_law()
    {
        var record = NotifiedOnly(n =>
        {
            HeldUndisputed(n);
            n.On(TheNationality.RenunciationSignedOn, 1.July(2026));
        }, mode: "birth");

        Assert.Equal([Unknown, Yes, No], Readings(record, Asserted));
        Assert.Contains(OnSignature[0], Bar(record, Asserted).MissingIds());
    }

    [Fact]
    public void One_nationality_that_remains_is_enough() =>
        Assert.Equal(No, Bar(Ordered(Registered(1.July(2026)), p => p.Has<Nationality>(HeldUndisputed)), Later).Answer);

    [Fact]
    public void A_list_of_nationalities_not_said_to_be_complete_leaves_it_open()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.NoticeDate, Notified).Is(ThePerson.ModeOfAcquisition, "birth"));

        Assert.Equal(Unknown, Bar(record, Later).Answer);
        Assert.Contains("otherNationalities.complete", Bar(record, Later).MissingIds());
    }

    [Fact]
    public void A_nationality_the_same_on_both_days_makes_the_doubt_about_the_day_idle() =>
        Assert.DoesNotContain("doubt.bna1981.s40-4.date", Bar(NotifiedOnly(HeldUndisputed), Later).MissingIds());

    [Fact]
    public void Statelessness_is_no_bar_on_the_ground_of_deception() =>
        Assert.Equal(No, Bar(Ordered(Registered(1.July(2026)), ground: "s40-3"), Later).Answer);

    [Theory, InlineData(true), InlineData(false)]
    public void J43_answered_settles_whether_a_naturalised_person_may_be_made_stateless(bool met) =>
        Assert.Equal(met ? No : Yes, Bar(Ordered(Registered(1.July(2026)), p => p.Judged(Judgements.J43, met)), Later).Answer);

    [Fact]
    public void While_J43_is_unanswered_the_bar_stands_for_the_person_and_is_open_for_the_rest()
    {
        var record = Ordered(Registered(1.July(2026)));

        Assert.Equal([Unknown, Yes, Unknown], Readings(record, Later));
        Assert.Equal(["doubt.bna1981.s40-4A.until-decided", "J43"], Bar(record, Later).MissingIds());
    }

    [Theory, BothSidesOf(28, 7, 2014)]
    public void A_naturalised_person_may_be_made_stateless_only_from_28_July_2014(LocalDateTime before, LocalDateTime on)
    {
        var stateless = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(ThePerson.ModeOfAcquisition, "naturalisation").No(ThePerson.HoldsAnotherBritishStatus)
            .All<Nationality>().Judged(Judgements.J43, met: true));

        Assert.Equal(Yes, Section40.DeprivationIsBarredByStatelessness.Read(stateless, before).Answer);
        Assert.Equal(No, Section40.DeprivationIsBarredByStatelessness.Read(stateless, on).Answer);
    }

    [Fact]
    public void In_the_book_as_a_whole_the_judgement_asked_and_the_judgement_already_answered_stay_apart()
    {
        var inTheBook = StatuteBook.Current.Find("bna1981.s40-4.statelessness-bar")!.Consequence("bna1981.s40-4.statelessness-bar.s40-4A");
        var finding = inTheBook.Read(A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(ThePerson.ModeOfAcquisition, "naturalisation")), Later);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("J43", finding.MissingIds());
    }

    [Fact]
    public void An_order_made_before_28_July_2014_is_not_saved_by_the_later_exception()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(ThePerson.ModeOfAcquisition, "naturalisation").No(ThePerson.HoldsAnotherBritishStatus)
            .On(TheDeprivation.DecisionDate, 1.May(2013)).On(TheDeprivation.OrderDate, 1.June(2013))
            .All<Nationality>().Judged(Judgements.J43, met: true));

        Assert.Equal(Yes, Bar(record, Later).Answer);
    }

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_before_1_April_2003_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").All<Nationality>().Has<Nationality>(HeldUndisputed));

        Assert.Equal(Unknown, Section40.DeprivationIsBarredByStatelessness.Read(record, before).Answer);
        Assert.Equal(No, Section40.DeprivationIsBarredByStatelessness.Read(record, on).Answer);
    }

    [Fact]
    public void One_file_gives_at_each_date_what_was_known_by_then()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").Is(ThePerson.ModeOfAcquisition, "naturalisation").No(ThePerson.HoldsAnotherBritishStatus)
            .Asserts(TheDeprivation.NoticeDate.Definition, KnownFrom(new(new DayValue(DateRange.On(Notified))), Notified))
            .Asserts(TheDeprivation.OrderDate.Definition, KnownFrom(new(new DayValue(DateRange.On(OrderMade))), OrderMade))
            .All<Nationality>().Has<Nationality>(n => n
                .Asserts(TheNationality.IsHeld.Definition, KnownFrom(new(new YesNoValue(true))
                {
                    From = DateRange.On(2.March(1969)), Side = Side.OfficialRecord,
                    DisputedBy = "the person's solicitor", DisputedSide = Side.Person, DisputedAt = Noon(Asserted),
                }, Confirmed))
                .Says(TheNationality.RenunciationIsRaised.Definition, new YesNoValue(false), from: 2.March(1969), to: Asserted)
                .Asserts(TheNationality.RenunciationIsRaised.Definition, KnownFrom(new(new YesNoValue(true)) { From = DateRange.On(Asserted) }, Asserted))
                .Asserts(TheNationality.RenunciationSignedOn.Definition, KnownFrom(new(new DayValue(DateRange.On(20.July(2026)))) { Side = Side.Person }, Asserted))
                .Asserts(TheNationality.RenunciationIsEffective.Definition, KnownFrom(new(new YesNoValue(false)) { Side = Side.State, WithdrawnAt = Noon(Later) }, Asserted))
                .Asserts(TheNationality.RenunciationRegisteredOn.Definition, KnownFrom(new(new DayValue(DateRange.On(28.July(2026)))), Later))
                .Asserts(TheNationality.RenunciationCertificateIsGenuine.Definition, KnownFrom(new(new YesNoValue(true)), Later))));

        Assert.Equal([No, No, No], KnownBy(Notified));
        Assert.Equal([Unknown, Yes, No], KnownBy(Asserted));
        Assert.Equal([Unknown, Yes, No], KnownBy(OrderMade));
        Assert.Equal([Unknown, Yes, No], KnownBy(Later));

        Answer[] KnownBy(LocalDate day) =>
        [
            .. new[] { Reading.Established, Reading.Person, Reading.State }.Select(reading =>
                Section40.DeprivationIsBarredByStatelessness.Read(Situation.Of(record.Read(reading, Noon(day)), day.At(LocalTime.Midnight))).Answer),
        ];
    }

    private static Assertion KnownFrom(Assertion assertion, LocalDate day) => assertion with { RecordedAt = Noon(day) };

    private static Instant Noon(LocalDate day) => day.At(LocalTime.Noon).InUtc().ToInstant();

    [Fact]
    public void Whether_another_British_nationality_keeps_the_person_from_being_stateless_asks_for_a_ruling()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.NoticeDate, Notified).Is(ThePerson.ModeOfAcquisition, "registration")
            .Yes(ThePerson.HoldsAnotherBritishStatus).All<Nationality>());

        Assert.Equal(["not-encoded.bna1981.s40-4.another-british-nationality"], Section40.WouldBeStateless.Read(record, Later).MissingIds());
    }

    [Fact]
    public void Another_British_nationality_does_not_matter_where_a_foreign_one_is_held() =>
        Assert.Equal(No, Section40.WouldBeStateless.On(A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.NoticeDate, Notified)
            .Yes(ThePerson.HoldsAnotherBritishStatus).All<Nationality>().Has<Nationality>(HeldUndisputed)), Later));
}
