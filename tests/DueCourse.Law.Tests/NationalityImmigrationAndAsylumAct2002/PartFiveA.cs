namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;

/// <summary>People for the tests of Part 5A.</summary>
internal static class PartFiveA
{
    public static LocalDate Today { get; } = 23.November(2026);

    /// <summary>Not British; one conviction here that is the reason for the decision; no children, partner or order.</summary>
    public static CaseRecord ForeignCriminal(Term term, Action<Subject>? but = null, Action<Subject>? conviction = null) => A.Case(person =>
    {
        person.No(ThePerson.IsABritishCitizen).All<Child>().All<Partner>().All<DeportationOrder>().All<ResidencePeriod>();
        person.All<Conviction>().Convicted(term, conviction);
        but?.Invoke(person);
    });

    public static Subject Convicted(this Subject person, Term term, Action<Subject>? but = null, LocalDate? on = null) =>
        person.Has<Conviction>(c =>
        {
            c.On(TheConviction.DateOfConviction, on ?? 1.March(2020)).Is(TheConviction.Jurisdiction, "england-and-wales")
                .No(TheConviction.CausedSeriousHarmAsAlleged);
            if (but is null) c.Yes(TheConviction.IsAReasonForTheDecision);
            else but(c);
            c.All<Sentence>().Has<Sentence>(s => s.Term(term));
        });

    public static Subject Term(this Subject sentence, Term term) => sentence
        .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, term)
        .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone");

    public static Subject Suspended(this Subject sentence, Term term, string activation = "none") => sentence
        .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, term)
        .Yes(TheSentence.IsSuspended).Is(TheSentence.Activation, activation).Is(TheSentence.Relation, "alone");

    public static Subject BritishPartner(this Subject person, Action<Subject>? but = null) => person.Has<Partner>(p =>
    {
        p.Is(ThePartner.Relationship, "spouse").Yes(ThePartner.IsABritishCitizen);
        but?.Invoke(p);
    });

    public static Subject BritishChild(this Subject person, Action<Subject>? but = null) => person.Has<Child>(c =>
    {
        c.On(TheChild.DateOfBirth, 11.February(2012)).Yes(TheChild.IsABritishCitizen);
        but?.Invoke(c);
    });

    /// <summary>Lawfully resident since the age of ten, for a person born on 1 January 1990.</summary>
    public static Subject MostOfLifeLawful(this Subject person) => person
        .On(ThePerson.DateOfBirth, 1.January(1990))
        .Has<ResidencePeriod>(r => r.On(TheResidence.From, 1.January(2000)).Yes(TheResidence.GoesOn).Yes(TheResidence.WasLawful));
}
