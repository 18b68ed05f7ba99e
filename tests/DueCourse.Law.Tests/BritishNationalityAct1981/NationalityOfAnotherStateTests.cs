namespace DueCourse.Law.Tests.BritishNationalityAct1981;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class NationalityOfAnotherStateTests
{
    private static readonly LocalDate OrderMade = 3.August(2026);
    private static readonly LocalDate Later = 23.November(2026);

    private static CaseRecord RegisteredOn(LocalDate day, bool? stillANational = null) => A.Case(p => p
        .Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.OrderDate, OrderMade)
        .All<Nationality>().Has<Nationality>(n =>
        {
            n.Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 2.March(1969))
                .On(TheNationality.RenunciationRegisteredOn, day).Yes(TheNationality.RenunciationCertificateIsGenuine);
            if (stillANational is { } met) n.Judged(Judgements.J46, met);
        }));

    [Fact]
    public void It_is_held_up_to_the_day_before_registration_and_lost_from_the_day()
    {
        var record = RegisteredOn(28.July(2026));

        Assert.Equal(Yes, NationalityOfAnotherState.HeldOn(27.July(2026)).On(record, Later));
        Assert.Equal(No, NationalityOfAnotherState.HeldOn(28.July(2026)).On(record, Later));
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void A_later_registration_shows_that_it_was_held_until_then_only_by_a_genuine_certificate(bool genuine, Answer held) =>
        Assert.Equal(held, NationalityOfAnotherState.HeldOn(27.July(2026)).On(A.Case(p => p.Is(TheDeprivation.Stage, "none")
            .All<Nationality>().Has<Nationality>(n => n.No(TheNationality.IsHeld).Is(TheNationality.RenunciationStage, "registered").No(TheNationality.RenunciationIsRaised)
                .On(TheNationality.RenunciationRegisteredOn, 28.July(2026)).Says(TheNationality.RenunciationCertificateIsGenuine.Definition, new YesNoValue(genuine)))), Later));

    [Fact]
    public void A_registration_after_British_citizenship_ended_leaves_it_unknown_now_and_asks_an_expert()
    {
        var finding = NationalityOfAnotherState.HeldNow.Read(RegisteredOn(12.August(2026)), Later);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["J46:otherNationalities.1"], finding.MissingIds());
    }

    [Theory, InlineData(true), InlineData(false)]
    public void The_expert_settles_it(bool stillANational) =>
        Assert.Equal(stillANational ? Yes : No, NationalityOfAnotherState.HeldNow.On(RegisteredOn(12.August(2026), stillANational), Later));

    [Fact]
    public void A_registration_on_the_very_day_of_the_order_is_for_the_expert_too() =>
        Assert.Equal(Unknown, NationalityOfAnotherState.HeldNow.On(RegisteredOn(OrderMade), Later));

    [Fact]
    public void A_day_of_registration_known_only_as_a_month_leaves_a_day_within_it_open()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").All<Nationality>().Has<Nationality>(n => n
            .Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 2.March(1969))
            .Within(TheNationality.RenunciationRegisteredOn, DateRange.InMonth(2026, 7)).Yes(TheNationality.RenunciationCertificateIsGenuine)));

        Assert.Equal(Yes, NationalityOfAnotherState.HeldOn(30.June(2026)).On(record, Later));
        Assert.Equal(Unknown, NationalityOfAnotherState.HeldOn(15.July(2026)).On(record, Later));
        Assert.Equal(No, NationalityOfAnotherState.HeldOn(1.August(2026)).On(record, Later));
    }

    [Fact]
    public void One_recorded_as_not_held_is_not_revived_by_a_later_registration()
    {
        var record = A.Case(p => p.Is(TheDeprivation.Ground, "s40-2").All<Nationality>().Has<Nationality>(n => n
            .Says(TheNationality.IsHeld.Definition, new YesNoValue(false), from: 1.January(2000), to: 1.January(2020))
            .Says(TheNationality.IsHeld.Definition, new YesNoValue(true), from: 1.January(2020))
            .On(TheNationality.RenunciationRegisteredOn, 28.July(2026)).Yes(TheNationality.RenunciationCertificateIsGenuine)));

        Assert.Equal(No, NationalityOfAnotherState.HeldOn(1.June(2010)).On(record, Later));
        Assert.Equal(Yes, NationalityOfAnotherState.HeldOn(1.June(2021)).On(record, Later));
    }

    [Fact]
    public void Nothing_recorded_is_unknown_and_asks_whether_it_is_held()
    {
        var finding = NationalityOfAnotherState.HeldNow.Read(A.Case(p => p.All<Nationality>().Has<Nationality>(_ => { })), Later);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("otherNationalities.1.held", finding.MissingIds());
    }

    [Fact]
    public void A_complete_list_with_nothing_on_it_is_no_other_nationality() =>
        Assert.Equal(No, NationalityOfAnotherState.HeldNow.On(A.Case(p => p.All<Nationality>()), Later));

    [Fact]
    public void Where_a_renunciation_is_raised_silence_about_it_clears_nothing_and_an_expert_is_asked()
    {
        var finding = NationalityOfAnotherState.HeldNow.Read(A.Case(p => p.All<Nationality>().Has<Nationality>(n => n
            .Yes(TheNationality.IsHeld).Yes(TheNationality.RenunciationIsRaised))), Later);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Contains("J46:otherNationalities.1", finding.MissingIds());
        Assert.Contains("otherNationalities.1.renunciationStage", finding.MissingIds());
    }

    // The stage is stated not to be known; the declaration was signed after the day asked about, and the certificate is no proof.
    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, Unknown)]
    public void Where_a_renunciation_is_raised_and_its_stage_is_not_known_the_expert_s_word_that_it_is_still_held_settles_it(bool stillANational, Answer held) =>
        Assert.Equal(held, NationalityOfAnotherState.HeldNow.On(A.Case(p => p.Is(TheDeprivation.Stage, "none").All<Nationality>().Has<Nationality>(n => n
            .Yes(TheNationality.IsHeld).Yes(TheNationality.RenunciationIsRaised).Says(TheNationality.RenunciationStage.Definition, new NotKnownValue())
            .On(TheNationality.RenunciationSignedOn, Later.PlusDays(1)).No(TheNationality.RenunciationCertificateIsGenuine).Yes(TheNationality.RenunciationIsEffective)
            .Judged(Judgements.J46, stillANational))), Later));

    [Fact]
    public void That_it_is_held_does_not_say_that_no_renunciation_is_raised() =>
        Assert.Equal(Unknown, NationalityOfAnotherState.HeldNow.On(A.Case(p => p.All<Nationality>().Has<Nationality>(n => n.Yes(TheNationality.IsHeld))), Later));

    [Fact]
    public void Where_none_is_raised_there_is_none() =>
        Assert.Equal(Yes, NationalityOfAnotherState.HeldNow.On(A.Case(p => p.All<Nationality>().Has<Nationality>(n => n
            .Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised))), Later));
}
