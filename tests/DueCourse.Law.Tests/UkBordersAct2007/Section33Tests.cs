namespace DueCourse.Law.Tests.UkBordersAct2007;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.UkBordersAct2007;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section33Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    /// <summary>What each exception does: to the duty, to the assumption, and whether nothing is assumed.</summary>
    [Theory]
    [InlineData("none", Yes, Yes, No)]
    [InlineData("e1", No, Yes, No)]
    [InlineData("e2", No, No, Yes)]
    [InlineData("e4", No, Yes, No)]
    [InlineData("e5", No, No, Yes)]
    [InlineData("e6", No, No, Yes)]
    [InlineData("e7", No, No, Yes)]
    public void Each_exception_lifts_the_duty_and_only_1_and_4_leave_deportation_conducive(
        string exception, Answer duty, Answer conducive, Answer nothingAssumed)
    {
        var record = With(exception);

        Assert.Equal(exception == "none" ? No : Yes, Section33.Exceptions.On(record, Today));
        if (exception != "none") Assert.Equal(Yes, Section33.Exceptions.Consequence("ukba2007.s33." + exception).On(record, Today));
        Assert.Equal(duty, Section32.MakeADeportationOrder.On(record, Today));
        Assert.Equal(conducive, Section32.DeemedConducive.On(record, Today));
        Assert.Equal(nothingAssumed, Section33.Exceptions.Consequence("ukba2007.s33.s33-7").On(record, Today));
    }

    [Fact]
    public void A_person_exempt_under_section_8_is_under_no_duty_and_nothing_makes_deportation_conducive()
    {
        var record = With("none", p => p.ADiplomat(), exempt: true);

        Assert.Equal(No, Section32.MakeADeportationOrder.On(record, Today));
        Assert.Equal(No, Section32.DeemedConducive.On(record, Today));
        Assert.Equal(No, Section33.Exceptions.On(record, Today));
    }

    [Theory]
    [InlineData(1, 3, 2002, No)]
    [InlineData(2, 3, 2002, Yes)]
    public void A_birthday_on_the_day_of_conviction_is_18(int day, int month, int year, Answer expected) =>
        Assert.Equal(expected, OfConviction(Section33.Exception2, p => p.On(ThePerson.DateOfBirth, new LocalDate(year, month, day)).Convicted(1.March(2020))).Answer);

    [Fact]
    public void While_the_age_is_disputed_a_day_of_birth_on_file_settles_nothing() =>
        Assert.Equal(No, OfConviction(Section33.Exception2, p => p.Yes(ThePerson.AgeIsDisputed).On(ThePerson.DateOfBirth, 1.June(2004))
            .Convicted(1.March(2020), and: c => c.Judged(Judgements.J17, met: false))).Answer);

    [Theory]
    [InlineData(12, Yes)]
    [InlineData(11, No)]
    public void Exceptions_2_and_7_are_about_a_conviction_that_could_call_for_an_order(int months, Answer applies)
    {
        var child = A.Case(p => p.Foreign().WithoutEuropeanRights().No(ThePerson.AgeIsDisputed).On(ThePerson.DateOfBirth, 1.June(2004)).Convicted(1.March(2020), months));
        var protectedByTheAgreement = A.Case(p => p.Foreign().WithoutEuropeanRights("settled").On(ThePerson.DateOfBirth, 1.June(1980)).Convicted(1.March(2020), months));

        Assert.Equal(applies, Section33.Exceptions.Consequence("ukba2007.s33.e2").On(child, Today));
        Assert.Equal(applies, Section33.Exceptions.Consequence("ukba2007.s33.e7").On(protectedByTheAgreement, Today));
    }

    [Fact]
    public void A_disputed_age_is_judged_by_a_person()
    {
        var open = OfConviction(Section33.Exception2, p => p.Yes(ThePerson.AgeIsDisputed).On(ThePerson.DateOfBirth, 1.January(1970)).Convicted(1.March(2020)));
        var judged = OfConviction(Section33.Exception2, p => p.Yes(ThePerson.AgeIsDisputed).On(ThePerson.DateOfBirth, 1.January(1970))
            .Convicted(1.March(2020), and: c => c.Judged(Judgements.J17, met: true)));

        Assert.Equal(["J17:convictions.1"], open.MissingIds());
        Assert.Equal(Yes, judged.Answer);
    }

    [Fact]
    public void A_birth_known_only_as_a_year_that_straddles_18_leaves_Exception_2_open() =>
        Assert.Equal(["dateOfBirth"], OfConviction(Section33.Exception2, p => p.Within(ThePerson.DateOfBirth, DateRange.InYear(2002)).Convicted(1.March(2020))).MissingIds());

    [Theory]
    [InlineData("certificate-ea2003-s2", Yes)]
    [InlineData("certificate-ea2003-s70", Yes)]
    [InlineData("certificate-ea2003-s74b", Yes)]
    [InlineData("custody-ea2003-s5", Yes)]
    [InlineData("warrant-ea2003-s73", Yes)]
    [InlineData("ea1989-authority", Yes)]
    [InlineData("ea1989-sch1-order", Yes)]
    [InlineData("ea1989-warrant", Yes)]
    [InlineData("ea1989-sch1-warrant", Yes)]
    [InlineData("ordered", Unknown)]
    [InlineData("requested", No)]
    [InlineData("discharged", No)]
    [InlineData("none", No)]
    public void Exception_4_is_proved_by_the_state_of_extradition(string status, Answer expected) =>
        Assert.Equal(expected, Section33.Exception4.On(A.Case(p => p.Is(TheExtradition.Status, status)), Today));

    [Theory]
    [InlineData("mha1983-s37-hospital", Yes)]
    [InlineData("mha1983-s37-guardianship", Yes)]
    [InlineData("mha1983-s45a", Yes)]
    [InlineData("mha1983-s47", Yes)]
    [InlineData("cpsa1995-s57a", Yes)]
    [InlineData("cpsa1995-s58-guardianship", Yes)]
    [InlineData("cpsa1995-s58-hospital", No)]
    [InlineData("cpsa1995-s58", Unknown)]
    [InlineData("cpsa1995-s59a", Yes)]
    [InlineData("mhcta2003-s136", Yes)]
    [InlineData("mhni1986-art44-hospital", Yes)]
    [InlineData("mhni1986-art44-guardianship", Yes)]
    [InlineData("mhni1986-art53", Yes)]
    [InlineData("ni-said-to-correspond", Unknown)]
    [InlineData("mha1983-s48", No)]
    [InlineData("mha1983-s38-interim", No)]
    public void Exception_5_is_proved_by_an_order_on_the_list(string type, Answer expected) =>
        Assert.Equal(expected, Section33.Exception5.On(A.Case(p => p.All<MentalHealthOrder>().Has<MentalHealthOrder>(o => o
            .Is(TheMentalHealthOrder.Type, type).On(TheMentalHealthOrder.Start, 1.January(2020)).Yes(TheMentalHealthOrder.HasEffect))), Today));

    [Fact]
    public void Discharge_from_hospital_ends_Exception_5_from_that_day()
    {
        var record = A.Case(p => p.All<MentalHealthOrder>().Has<MentalHealthOrder>(o => o
            .Is(TheMentalHealthOrder.Type, "mha1983-s37-hospital").On(TheMentalHealthOrder.Start, 1.January(2020))
            .Says(TheMentalHealthOrder.HasEffect.Definition, new YesNoValue(true), to: 1.June(2026))
            .Says(TheMentalHealthOrder.HasEffect.Definition, new YesNoValue(false), from: 1.June(2026))));

        Assert.Equal(Yes, Section33.Exception5.On(record, 31.May(2026)));
        Assert.Equal(No, Section33.Exception5.On(record, 1.June(2026)));
    }

    [Fact]
    public void Exception_7_asks_whether_any_of_the_conduct_was_before_the_transition_ended()
    {
        Assert.Equal(No, OfConviction(Section33.Exception7, p => Settled(p).Convicted(1.July(2022))).Answer);
        Assert.Equal(Yes, OfConviction(Section33.Exception7, p => Settled(p).Convicted(1.March(2021))).Answer);
        Assert.Equal(["convictions.1.offenceFrom"], OfConviction(Section33.Exception7, p => Settled(p).All<Conviction>().Has<Conviction>(c => c
            .On(TheConviction.DateOfConviction, 1.July(2022)))).MissingIds());
    }

    [Fact]
    public void Nobody_needs_a_ruling_on_Exception_3_who_has_no_European_connection() =>
        Assert.Equal(No, Section33.Exception3.On(With("none"), 1.June(2015)));

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void Exception_3_goes_when_the_transition_ends_save_for_older_conduct_under_an_unread_saving(LocalDateTime before, LocalDateTime on)
    {
        var european = A.Case(p => p.Foreign().Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").All<Child>().All<Partner>()
            .Convicted(1.June(2020), 24));
        var never = A.Case(p => p.Foreign().Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").All<Child>().All<Partner>().All<Conviction>());

        Assert.Equal(["not-encoded.ukba2007.s33-4"], Section33.Exception3.Read(european, before).MissingIds());
        Assert.Equal(["not-encoded.si2020-1309.reg17-4"], Section33.Exception3.Read(european, on).MissingIds());
        Assert.Equal(Unknown, Section33.Exception3.Read(never, before).Answer);
        Assert.Equal(No, Section33.Exception3.Read(never, on).Answer);
    }

    [Theory]
    [InlineData("eea-national", Unknown)]
    [InlineData("swiss-national", Unknown)]
    [InlineData("family-member", Unknown)]
    [InlineData("neither", No)]
    public void Whoever_had_a_European_connection_may_have_had_rights_under_the_treaties(string connection, Answer exception) =>
        Assert.Equal(exception, Section33.Exception3.On(A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, connection).All<Child>().All<Partner>()), 1.June(2015)));

    [Fact]
    public void The_partner_of_a_British_citizen_may_have_had_them_too() =>
        Assert.Equal(Unknown, Section33.Exception3.On(A.Case(p => p.Is(TheSettlementScheme.EuNationalOrFamily, "neither").All<Child>()
            .All<Partner>().Has<Partner>(x => x.Yes(ThePartner.IsABritishCitizen))), 1.June(2015)));

    [Theory]
    [InlineData("certificate-ea2003-s2")]
    [InlineData("certificate-ea2003-s70")]
    [InlineData("custody-ea2003-s5")]
    [InlineData("warrant-ea2003-s73")]
    [InlineData("ea1989-authority")]
    [InlineData("ea1989-sch1-order")]
    [InlineData("ea1989-warrant")]
    [InlineData("ea1989-sch1-warrant")]
    public void Exception_4_held_for_each_of_these_before_section_74B_was_added(string status) =>
        Assert.Equal(Yes, Section33.Exception4.On(A.Case(p => p.Is(TheExtradition.Status, status)), 30.December(2020)));

    [Theory]
    [InlineData(2020, Unknown)]
    [InlineData(2021, No)]
    public void The_saving_for_older_cases_may_reach_the_parent_of_a_British_child_as_the_old_text_did(int year, Answer exception)
    {
        var parent = A.Case(p => p.Foreign().Is(TheSettlementScheme.EuNationalOrFamily, "neither").All<Partner>()
            .All<Child>().Has<Child>(c => c.On(TheChild.DateOfBirth, 1.June(2016)).Yes(TheChild.IsABritishCitizen))
            .Convicted(1.December(year), 24));

        Assert.Equal(exception, Section33.Exception3.On(parent, Today));
    }

    [Theory, BothSidesOf(31, 12, 2020)]
    public void A_certificate_under_section_74B_counts_from_31_December_2020(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Is(TheExtradition.Status, "certificate-ea2003-s74b"));

        Assert.Equal(No, Section33.Exception4.Read(record, before).Answer);
        Assert.Equal(Yes, Section33.Exception4.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(1, 4, 2009)]
    public void Exception_6_begins_on_1_April_2009(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Judged(Judgements.J18, met: true));

        Assert.Equal(No, Section33.Exception6.Read(record, before).Answer);
        Assert.Equal(Yes, Section33.Exception6.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(31, 1, 2020)]
    public void Exception_7_begins_on_31_January_2020_and_its_first_months_need_a_ruling(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => Settled(p).Convicted(1.January(2020)));

        Assert.Equal(No, ThePerson.AnyConviction(Section33.Exception7).Read(record, before).Answer);
        Assert.Contains("not-encoded.euwaa2020.sch5-63.ukba2007-s33", ThePerson.AnyConviction(Section33.Exception7).Read(record, on).MissingIds());
    }

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void Exception_7_is_certain_from_the_end_of_the_transition(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => Settled(p).Convicted(1.January(2020)));

        Assert.Equal(Unknown, ThePerson.AnyConviction(Section33.Exception7).Read(record, before).Answer);
        Assert.Equal(Yes, ThePerson.AnyConviction(Section33.Exception7).Read(record, on).Answer);
    }

    [Theory, BothSidesOf(1, 8, 2008)]
    public void The_section_begins_on_1_August_2008(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Is(TheExtradition.Status, "custody-ea2003-s5"));

        Assert.Equal(No, Section33.Exception4.Read(record, before).Answer);
        Assert.Equal(Yes, Section33.Exception4.Read(record, on).Answer);
    }

    private static Finding OfConviction(Condition<Conviction> condition, Action<Subject> says) => ThePerson.AnyConviction(condition).Read(A.Case(says), Today);

    private static Subject Settled(Subject person) => person
        .Is(TheSettlementScheme.EuNationalOrFamily, "eea-national").Is(TheSettlementScheme.Status, "settled")
        .Yes(TheSettlementScheme.HasSettledStatus).No(TheSettlementScheme.WasGrantedInError);

    private static CaseRecord With(string exception, Action<Subject>? and = null, bool exempt = false) => A.Case(p =>
    {
        p.Foreign().WithoutConventionBars().On(ThePerson.DateOfBirth, exception == "e2" ? 1.June(2002) : 1.January(1970))
            .Judged(Judgements.J16, met: exception == "e1").Judged(Judgements.J18, met: exception == "e6")
            .Is(TheExtradition.Status, exception == "e4" ? "certificate-ea2003-s2" : "none")
            .All<MentalHealthOrder>();
        if (!exempt) p.ExemptFromNothing();
        else p.Judged(Judgements.J04, met: false);
        if (exception == "e5")
        {
            p.Has<MentalHealthOrder>(o => o.Is(TheMentalHealthOrder.Type, "mha1983-s47")
                .On(TheMentalHealthOrder.Start, 1.January(2021)).Yes(TheMentalHealthOrder.HasEffect));
        }

        // A person may hold settlement scheme leave without a European nationality; so Exception 7 stands here by itself.
        p.WithoutEuropeanRights(status: exception == "e7" ? "settled" : "none").Convicted(1.March(2020), 24);
        and?.Invoke(p);
    });
}
