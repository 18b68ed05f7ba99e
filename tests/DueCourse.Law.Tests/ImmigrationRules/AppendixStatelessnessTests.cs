namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class AppendixStatelessnessTests
{
    private static readonly LocalDate WhileReadInFull = 1.June(2025);

    private static CaseRecord Stateless(string application = "pending", bool british = false, bool excluded = false, bool sought = true, bool? judged = true, Action<Subject>? more = null) => A.Case(p =>
    {
        p.Is(TheStatelessness.Application, application).On(TheStatelessness.AppliedOn, 1.February(2025)).All<Nationality>().All<AdmissibleCountry>();
        _ = british ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
        _ = excluded ? p.Yes(TheStatelessness.IsExcluded) : p.No(TheStatelessness.IsExcluded);
        _ = sought ? p.Yes(TheStatelessness.HasSoughtAvailableNationality) : p.No(TheStatelessness.HasSoughtAvailableNationality);
        if (judged is { } met) p.Judged(Judgements.J47, met);
        more?.Invoke(p);
    });

    private static Answer On(CaseRecord record) => AppendixStatelessness.LeaveAsAStatelessPerson.On(record, WhileReadInFull);

    [Fact]
    public void Every_requirement_met_is_yes() => Assert.Equal(Yes, On(Stateless()));

    [Fact]
    public void Each_requirement_failing_alone_is_no()
    {
        Assert.Equal(No, On(Stateless(application: "none")));
        Assert.Equal(No, On(Stateless(british: true)));
        Assert.Equal(No, On(Stateless(excluded: true)));
        Assert.Equal(No, On(Stateless(sought: false)));
        Assert.Equal(No, On(Stateless(judged: false)));
        Assert.Equal(No, On(Stateless(more: p => p.Has<Nationality>(n => n.Yes(TheNationality.IsHeld).No(TheNationality.RenunciationIsRaised)))));
        Assert.Equal(No, On(Stateless(more: p => p.Has<AdmissibleCountry>(c => c.Yes(TheAdmissibleCountry.WouldAdmit).Yes(TheAdmissibleCountry.GivesLawfulResidence)))));
    }

    [Fact]
    public void A_country_that_would_admit_without_lawful_residence_does_not_count() =>
        Assert.Equal(Yes, On(Stateless(more: p => p.Has<AdmissibleCountry>(c => c.Yes(TheAdmissibleCountry.WouldAdmit).No(TheAdmissibleCountry.GivesLawfulResidence)))));

    [Fact]
    public void Statelessness_itself_is_a_judgement() =>
        Assert.Equal(["J47"], AppendixStatelessness.MeetsTheRules.Read(Stateless(judged: null), WhileReadInFull).MissingIds());

    [Fact]
    public void An_application_under_Part_14_asks_for_a_ruling()
    {
        var earlier = A.Case(p => p.Is(TheStatelessness.Application, "pending").On(TheStatelessness.AppliedOn, 30.January(2024)));

        Assert.Contains("not-encoded.rules.part14", AppendixStatelessness.MeetsTheRules.Read(earlier, WhileReadInFull).MissingIds());
    }

    [Theory, BothSidesOf(31, 1, 2024)]
    public void Part_14_before_31_January_2024_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        var record = Stateless(application: "none");

        Assert.Equal(Unknown, AppendixStatelessness.MeetsTheRules.Read(record, before).Answer);
        Assert.Equal(No, AppendixStatelessness.MeetsTheRules.Read(record, on).Answer);
    }

    [Theory, BothSidesOf(11, 11, 2025)]
    public void Suitability_from_11_November_2025_was_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Yes, AppendixStatelessness.MeetsTheRules.Read(Stateless(), before).Answer);
        Assert.Equal(Unknown, AppendixStatelessness.MeetsTheRules.Read(Stateless(), on).Answer);
    }
}
