namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section7Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    /// <summary>Born in 1948, here since 1971, never convicted; citizenship is what <paramref name="citizenship"/> says.</summary>
    private static CaseRecord HereSince1971(Action<Subject> citizenship, LocalDate? resident = null, bool thenResident = true, LocalDate? decided = null) => A.Case(person =>
    {
        person.On(ThePerson.DateOfBirth, 4.May(1948)).All<Conviction>().All<ResidencePeriod>().All<Nationality>()
            .Says(ThePerson.WasOrdinarilyResidentOn1January1973.Definition, new YesNoValue(thenResident))
            .Has<ResidencePeriod>(r => r.On(TheResidence.From, resident ?? 1.March(1971)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));
        if (decided is { } day) person.Is(TheDecision.Type, "deport-conducive").On(TheDecision.Date, day);
        else person.Is(TheDecision.Type, "none");
        citizenship(person);
    });

    private static void AlwaysOf(Subject person, string country) => person
        .Is(ThePerson.CountryOfCitizenshipOn1January1973, country)
        .Has<Nationality>(n => n.Is(TheNationality.Country, country).Yes(TheNationality.IsHeld));

    private static void Indian(Subject person) => AlwaysOf(person, "IND");

    private static void Pakistani(Subject person) => AlwaysOf(person, "PAK");

    private static Answer Read(CaseRecord record, LocalDate day, Reading reading) =>
        Section7.NotLiableToDeportation.Read(record, day.At(LocalTime.Midnight), reading).Answer;

    [Fact]
    public void A_citizen_of_India_resident_since_before_1973_is_not_liable_to_deportation() =>
        Assert.Equal(Yes, Section7.LongResident.On(HereSince1971(Indian), Today));

    [Fact]
    public void An_Irish_citizen_resident_since_before_1973_is_not_liable_either() =>
        Assert.Equal(Yes, Section7.LongResident.On(HereSince1971(p => p.Is(ThePerson.CitizenOn1January1973, "irish").Yes(ThePerson.IsAnIrishCitizen)), Today));

    [Fact]
    public void Nobody_born_after_that_day_is_within_it_whatever_else_is_unknown() =>
        Assert.Equal(No, Section7.LongResident.On(A.Case(p => p.On(ThePerson.DateOfBirth, 2.January(1973))), Today));

    [Fact]
    public void Somebody_born_on_that_very_day_may_be() =>
        Assert.Equal(Yes, Section7.LongResident.On(A.Case(p =>
        {
            p.On(ThePerson.DateOfBirth, 1.January(1973)).Is(TheDecision.Type, "none").All<Conviction>().All<ResidencePeriod>()
                .Yes(ThePerson.WasOrdinarilyResidentOn1January1973)
                .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(1973)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));
            Indian(p);
        }), Today));

    [Fact]
    public void Residence_that_began_after_1_January_1973_is_too_late() =>
        Assert.Equal(No, Section7.LongResident.On(HereSince1971(Indian, resident: 2.January(1973), thenResident: false), Today));

    [Fact]
    public void Residence_for_less_than_the_last_five_years_is_not_enough() =>
        Assert.Equal(No, Section7.LongResident.On(HereSince1971(Indian, resident: 24.November(2021)), Today));

    [Fact]
    public void Somebody_neither_a_Commonwealth_nor_an_Irish_citizen_on_that_day_is_outside_it() =>
        Assert.Equal(No, Section7.LongResident.On(HereSince1971(p => p.Is(ThePerson.CitizenOn1January1973, "neither").Yes(ThePerson.IsACommonwealthOrIrishCitizen)), Today));

    [Fact]
    public void So_is_somebody_who_no_longer_is_one_at_the_decision() =>
        Assert.Equal(No, Section7.LongResident.On(HereSince1971(p => p
            .Is(ThePerson.CountryOfCitizenshipOn1January1973, "IND").No(ThePerson.IsACommonwealthOrIrishCitizen)
            .Has<Nationality>(n => n.Is(TheNationality.Country, "USA").Yes(TheNationality.IsHeld))), Today));

    [Fact]
    public void A_citizen_of_South_Africa_was_not_by_that_a_Commonwealth_citizen_so_another_status_is_asked_for()
    {
        var finding = Section7.CitizenOn1January1973.Read(HereSince1971(p => AlwaysOf(p, "ZAF")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["citizenOn1973-01-01"], finding.MissingIds());
    }

    [Fact]
    public void A_country_whose_place_on_the_list_was_not_read_asks_for_a_ruling_and_never_says_not_exempt()
    {
        var finding = Section7.LongResident.Condition.Read(HereSince1971(p => AlwaysOf(p, "UGA")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("not-encoded.commonwealth-list", finding.MissingIds());
    }

    [Fact]
    public void A_citizen_of_Pakistan_asks_for_a_ruling_on_the_transitional_rule_and_nothing_else()
    {
        var finding = Section7.LongResident.Condition.Read(HereSince1971(Pakistani), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["doubt.ia1971.s7.pakistan"], finding.MissingIds());
    }

    [Fact]
    public void On_the_persons_reading_a_citizen_of_Pakistan_is_not_liable_and_on_the_states_is()
    {
        Assert.Equal(Yes, Read(HereSince1971(Pakistani), Today, Reading.Person));
        Assert.Equal(No, Read(HereSince1971(Pakistani), Today, Reading.State));
    }

    [Fact]
    public void The_doubt_does_not_help_somebody_who_was_not_here() =>
        Assert.Equal(No, Section7.LongResident.On(HereSince1971(Pakistani, thenResident: false), Today));

    [Fact]
    public void A_statement_in_the_file_that_there_was_no_gap_does_not_close_the_question_for_Pakistan() =>
        Assert.Equal(Unknown, Section7.LongResident.On(HereSince1971(p => { Pakistani(p); p.No(ThePerson.HadAGapInCommonwealthCitizenship); }), Today));

    [Fact]
    public void A_citizen_of_Pakistan_in_the_years_off_the_list_is_never_said_not_to_be_exempt()
    {
        var record = HereSince1971(Pakistani);

        Assert.Equal(Unknown, Read(record, 1.March(1979), Reading.Established));
        Assert.Equal(Yes, Read(record, 1.March(1979), Reading.Person));
        Assert.Equal(No, Read(record, 1.March(1979), Reading.State));
    }

    [Fact]
    public void The_Gambia_left_the_list_and_came_back_so_a_ruling_is_asked_for_too()
    {
        var finding = Section7.LongResident.Condition.Read(HereSince1971(p => AlwaysOf(p, "GMB")), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["doubt.ia1971.s7.gap-in-citizenship"], finding.MissingIds());
    }

    [Fact]
    public void Zimbabwe_s_leaving_the_Commonwealth_is_no_gap_in_law_but_its_place_in_1973_was_not_read() =>
        Assert.Contains("not-encoded.commonwealth-list", Section7.LongResident.Condition.Read(HereSince1971(p => AlwaysOf(p, "ZWE")), Today).MissingIds());

    [Fact]
    public void The_five_years_are_those_before_the_decision_and_not_before_a_later_look_at_it()
    {
        // Away from December 2024 to May 2026: five years before a decision of June 2024, and not before one of today.
        static void LeftForAWhile(Subject p) => p
            .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.June(2026)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));
        CaseRecord Away(LocalDate? decided) => A.Case(p =>
        {
            p.On(ThePerson.DateOfBirth, 4.May(1948)).All<Conviction>().All<Nationality>().Yes(ThePerson.WasOrdinarilyResidentOn1January1973)
                .All<ResidencePeriod>().Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1971)).On(TheResidence.To, 30.November(2024)).Yes(TheResidence.WasOrdinary));
            LeftForAWhile(p);
            Indian(p);
            _ = decided is { } day ? p.Is(TheDecision.Type, "deport-conducive").On(TheDecision.Date, day) : p.Is(TheDecision.Type, "none");
        });

        Assert.Equal(Yes, Section7.NotLiableToDeportation.On(Away(decided: 1.June(2024)), Today));
        Assert.Equal(No, Section7.NotLiableToDeportation.On(Away(decided: null), Today));
    }

    [Fact]
    public void Residence_that_began_again_after_the_decision_does_not_count() =>
        Assert.Equal(No, Section7.NotLiableToDeportation.On(HereSince1971(Indian, resident: 2.January(2018), decided: 1.June(2022)), Today));

    [Fact]
    public void A_judgement_made_after_the_decision_on_disputed_residence_counts() =>
        Assert.Equal(Yes, Section7.NotLiableToDeportation.On(HereSince1971(p => { Indian(p); p.Yes(ThePerson.LongResidenceIsDisputed).Judged(Judgements.J04, true); }, decided: 1.January(1972)), Today));

    [Fact]
    public void Residence_that_the_file_does_not_give_is_asked_for()
    {
        var finding = Section7.LongResident.Condition.Read(
            A.Case(p =>
            {
                Indian(p.On(ThePerson.DateOfBirth, 4.May(1948)).Is(TheDecision.Type, "none").Yes(ThePerson.WasOrdinarilyResidentOn1January1973).All<Conviction>());
            }), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["residencePeriods.complete"], finding.MissingIds());
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Where_the_evidence_conflicts_a_named_person_weighs_it(bool met, Answer answer)
    {
        var disputed = HereSince1971(p => { Indian(p); p.Yes(ThePerson.LongResidenceIsDisputed); });
        var judged = HereSince1971(p => { Indian(p); p.Yes(ThePerson.LongResidenceIsDisputed).Judged(Judgements.J04, met); });

        Assert.Equal(["J04"], Section7.LongResident.Condition.Read(disputed, Today).MissingIds());
        Assert.Equal(answer, Section7.LongResident.On(judged, Today));
    }

    [Theory, BothSidesOf(10, 2, 2003)]
    public void The_words_of_2003_change_no_answer_under_limb_b(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section7.NotLiableToDeportation.Read(HereSince1971(Indian), before).Answer);
        Assert.Equal(Yes, Section7.NotLiableToDeportation.Read(HereSince1971(Indian), on).Answer);
    }

    [Theory, BothSidesOf(10, 2, 2003)]
    public void Limb_a_on_residence_at_all_times_ends_on_10_February_2003(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, Section7.NotLiableToConduciveDeportation.Read(HereSince1971(Indian), before).Answer);
        Assert.Equal(No, Section7.NotLiableToConduciveDeportation.Read(HereSince1971(Indian), on).Answer);
    }

    [Fact]
    public void A_day_without_ordinary_residence_since_1973_defeats_limb_a_but_not_limb_b()
    {
        var left = HereSince1971(Indian, resident: 2.June(1980)); // nothing listed before

        Assert.Equal(No, Section7.NotLiableToConduciveDeportation.On(left, 1.June(1999)));
        Assert.Equal(Yes, Section7.NotLiableToDeportation.On(left, 1.June(1999)));
    }

    [Fact]
    public void Years_away_before_1973_do_not_defeat_limb_a() =>
        Assert.Equal(Yes, Section7.NotLiableToConduciveDeportation.On(A.Case(p =>
        {
            p.On(ThePerson.DateOfBirth, 4.May(1948)).Is(TheDecision.Type, "none").All<Conviction>().All<Nationality>().Yes(ThePerson.WasOrdinarilyResidentOn1January1973).All<ResidencePeriod>()
                .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1960)).On(TheResidence.To, 1.June(1965)).Yes(TheResidence.WasOrdinary))
                .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(1970)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasOrdinary));
            Indian(p);
        }), 1.June(1999)));

    [Fact]
    public void A_court_looks_at_the_five_years_before_the_conviction()
    {
        var record = A.Case(p =>
        {
            p.On(ThePerson.DateOfBirth, 4.May(1948)).Is(TheDecision.Type, "none").All<ImprisonmentPeriod>().All<ResidencePeriod>().All<Nationality>()
                .Yes(ThePerson.WasOrdinarilyResidentOn1January1973)
                .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.March(1971)).On(TheResidence.To, 31.December(2020)).Yes(TheResidence.WasOrdinary));
            Indian(p);
            p.All<Conviction>().Has<Conviction>(c => c.On(TheConviction.DateOfConviction, 1.June(2019)));
        });

        Assert.Equal(Yes, ThePerson.AnyConviction(Section7.ACourtMayNotRecommend).On(record, Today));
        Assert.Equal(No, Section7.NotLiableToDeportation.On(record, Today));
    }
}
