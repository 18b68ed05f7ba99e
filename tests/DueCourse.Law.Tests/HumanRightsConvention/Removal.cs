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
        person.All<Assurance>();
    });

    /// <summary>No risk raised, not a refugee, no child, convicted of nothing.</summary>
    public static Subject NothingRaised(this Subject person) => person
        .No(TheRisk.Article2IsRaised).No(TheRisk.Article3IsRaised).No(TheRisk.DeathPenaltyRisk).No(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised")
        .No(TheRisk.Articles4To6AreRaised).All<Child>().All<Conviction>();

    public static Subject Assured(this Subject person, LocalDate? until = null) => person.Has<Assurance>(a =>
    {
        a.On(TheAssurance.Date, 1.June(2026));
        if (until is { } day) a.On(TheAssurance.Expires, day).No(TheAssurance.IsOpenEnded);
        else a.Yes(TheAssurance.IsOpenEnded);
    });
}
