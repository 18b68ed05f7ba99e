namespace DueCourse.Law.TribunalProcedureRules2014;

using DueCourse.Law.Clock;

/// <summary>Setting aside a decision that ends proceedings.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/32</remarks>
public static class Rule32
{
    private static readonly Provision Rule = Provision
        .Rule("32", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit for asking that a decision be set aside.</summary>
    public static TimeLimit SettingAside => Rule["(3)"].TimeLimit(
        "fttiac2014.r32", TimeLimitKind.PersonActsBy,
        "A party who asks for the decision to be set aside must get the application to the Tribunal within 14 days of the day on which notice of it was sent, or 28 days if the appellant is outside the United Kingdom",
        RunningTime.FromAStage("an application to set the decision aside", TheStage.Type.Is("decision-notice-sent")))
        .Or(TheStage.PersonWasInTheUnitedKingdom, Rule11.Within(14.DaysAfter(), Began))
        .Or(!TheStage.PersonWasInTheUnitedKingdom, Rule11.Within(28.DaysAfter(), Began))
        .Late(Rule4.Ask, Rule4.Reasons, Rule4.Decides, Rule4.Meanwhile, Rule4.Extension);

    private const string Began = "The notice of decision was sent";
}
