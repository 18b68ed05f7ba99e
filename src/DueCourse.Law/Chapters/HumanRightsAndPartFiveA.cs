namespace DueCourse.Law.Chapters;

using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Article 8 as Part 5A has it weighed, and the bars of the two Conventions.</summary>
internal static class HumanRightsAndPartFiveA
{
    public static IReadOnlyList<Rule> Rules =>
    [
        Section117A.Scope,
        Section117D.Definitions,
        Section117C.Tiers,
        Section117B.General,
        ImmigrationRules.Part13.Rules,
        HumanRightsAct1998.Section6.ConventionBar,
        Article2.Bar,
        Article3.Bar,
        Articles4To6.Bar,
        Article8.Bar,
        RefugeeConvention.Article33.NonRefoulement,
        Section72.ParticularlySeriousCrime,
        ImmigrationRules.HumanitarianProtection.Exclusion,
        Guidance.RestrictedLeave.Reported,
        Rule39.Bar,
        Assurances.Reported,
    ];
}
