namespace DueCourse.Law.Tests;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using NodaTime;

/// <summary>Parts of cases that the tests on deportation share.</summary>
internal static class Deportation
{
    /// <summary>Neither British nor treated as British, nor Irish.</summary>
    public static Subject Foreign(this Subject person) => person
        .No(ThePerson.IsABritishCitizen).No(ThePerson.IsAnIrishCitizen)
        .No(ThePerson.HasTheRightOfAbode).No(ThePerson.HadTheRightOfAbodeJustBefore1983).No(ThePerson.HasBeenACommonwealthCitizenSince1983);

    /// <summary>Outside sections 7 and 8 of the 1971 Act.</summary>
    public static Subject ExemptFromNothing(this Subject person) => person
        .Is(ThePerson.CitizenOn1January1973, "neither").No(ThePerson.IsACommonwealthOrIrishCitizen)
        .No(ThePerson.WasOrdinarilyResidentOn1January1973).Judged(Judgements.J04, met: false)
        .Is(ThePerson.ExemptCategory, "none");

    /// <summary>Treated as British: born before 1983, with the right of abode of a Commonwealth citizen ever since.</summary>
    public static Subject WithTheRightOfAbode(this Subject person) => person
        .On(ThePerson.DateOfBirth, 1.January(1970)).Yes(ThePerson.HasTheRightOfAbode)
        .Yes(ThePerson.HadTheRightOfAbodeJustBefore1983).Yes(ThePerson.HasBeenACommonwealthCitizenSince1983).No(ThePerson.RightOfAbodeWasRemovedByOrder);

    /// <summary>A diplomatic agent in post, who is no excluded person.</summary>
    public static Subject ADiplomat(this Subject person) => person
        .Is(ThePerson.ExemptCategory, "diplomatic").Is(ThePerson.DiplomaticRole, "diplomatic-agent").No(TheLeave.IsAnExcludedPerson);

    /// <summary>Without European rights of any kind, unless the settlement scheme gave the person a status.</summary>
    public static Subject WithoutEuropeanRights(this Subject person, string status = "none") => person
        .Is(TheSettlementScheme.EuNationalOrFamily, "neither").Is(TheSettlementScheme.Status, status)
        .Is(TheSettlementScheme.FrontierOrServiceProvider, "none").No(TheSettlementScheme.ArrivedOnAFamilyPermit)
        .No(TheSettlementScheme.AppliedInTime).No(TheSettlementScheme.ApplicationIsUndetermined)
        .No(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations).No(TheSettlementScheme.AcquiredPermanentResidence)
        .All<Child>().All<Partner>();

    /// <summary>No risk raised, no refugee and no claimant, not integrated, and nothing very compelling: no article bars removal by itself.</summary>
    public static Subject WithoutConventionBars(this Subject person) => person
        .No(TheRisk.Article2IsRaised).No(TheRisk.Article3IsRaised).No(TheRisk.DeathPenaltyRisk)
        .No(TheRisk.HealthIsRaised).Is(TheRisk.SuicideRisk, "not-raised").No(TheRisk.Articles4To6AreRaised)
        .No(TheProtectionStatus.IsARefugee).All<ProtectionClaim>().All<Appeal>()
        .Judged(Judgements.J22, met: false).Judged(Judgements.J26, met: false);

    /// <summary>Foreign, and within no exception; born in 1970 unless said otherwise.</summary>
    public static Subject WithinNoException(this Subject person, LocalDate? born = null) => person
        .Foreign().ExemptFromNothing().WithoutEuropeanRights().WithoutConventionBars()
        .On(ThePerson.DateOfBirth, born ?? 1.January(1970))
        .Judged(Judgements.J16, met: false).Judged(Judgements.J18, met: false)
        .Is(TheExtradition.Status, "none")
        .All<MentalHealthOrder>();

    /// <summary>One conviction in England for conduct of its own day, with one sentence of so many months that takes effect at once.</summary>
    public static Subject Convicted(this Subject person, LocalDate on, int months = 12, Action<Subject>? and = null) => person.Has<Conviction>(c =>
    {
        c.On(TheConviction.DateOfConviction, on).Is(TheConviction.Jurisdiction, "england-and-wales")
            .On(TheConviction.OffenceFrom, on.PlusDays(-100))
            .All<Sentence>().Has<Sentence>(s => s
                .Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, months.Months())
                .No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone"));
        and?.Invoke(c);
    }).All<Conviction>();

    /// <summary>The consequence of a rule.</summary>
    public static Condition<Person> Consequence(this Rule rule, string id) => rule.Consequences.Single(c => c.Id == id).Condition;

    /// <summary>The answer on one side's reading.</summary>
    public static Answer On(this Condition<Person> condition, Record.CaseRecord record, LocalDate asAt, Record.Reading reading) =>
        condition.Read(record, asAt.At(LocalTime.Midnight), reading).Answer;
}
