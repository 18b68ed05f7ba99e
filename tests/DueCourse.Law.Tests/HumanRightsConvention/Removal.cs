namespace DueCourse.Law.Tests.HumanRightsConvention;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>People about whom nothing is raised, save for what a test adds.</summary>
internal static class Removal
{
    public static LocalDate Today { get; } = 23.November(2026);

    public static CaseRecord OfSomeone(Action<Subject> but) => A.Case(person =>
    {
        but(person);
        person.Is(TheDestination.Country, "JOR").All<Assurance>();
    });

    /// <summary>No risk raised, not a refugee, no child, convicted of nothing.</summary>
    public static Subject NothingRaised(this Subject person) => person
        .No(TheRisk.Article2IsRaised).No(TheRisk.Article3IsRaised).No(TheRisk.DeathPenaltyRisk).No(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised")
        .No(TheRisk.Articles4To6AreRaised).All<Child>().All<Conviction>();

    /// <summary>Assured by one country on every risk, unless a test says that one is left out; whether it suffices is a finding.</summary>
    public static Subject Assured(this Subject person, LocalDate? until = null, bool? suffices = null, string by = "JOR", YesNoFact<Assurance>? butNot = null) => person.Has<Assurance>(a =>
    {
        a.Is(TheAssurance.Country, by).On(TheAssurance.Date, 1.June(2026));
        foreach (var risk in (YesNoFact<Assurance>[])[TheAssurance.AddressesDeath, TheAssurance.AddressesIllTreatment, TheAssurance.AddressesLibertyAndTrial])
            a.Says(risk.Definition, new YesNoValue(risk != butNot));
        if (suffices is { } met) a.Judged(Judgements.J37, met);
        if (until is { } day) a.On(TheAssurance.Expires, day).No(TheAssurance.IsOpenEnded);
        else a.Yes(TheAssurance.IsOpenEnded);
    });
}
