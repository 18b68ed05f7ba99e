namespace DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Late notice of appeal.</summary>
/// <remarks>https://www.legislation.gov.uk/uksi/2014/2604/article/20</remarks>
public static class Rule20
{
    private static readonly Provision Rule = Provision
        .Rule("20", of: "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014", uri: "uksi/2014/2604")
        .InForce(from: 20.October(2014), by: "r. 1(1)")
        .TextRead(asAt: 25.December(2023));

    /// <summary>The limit, with what can be done when it has been missed.</summary>
    internal static TimeLimit Lateness(TimeLimit limit) => limit.Late(
        "The notice of appeal itself asks for more time. If it comes late and does not ask, the Tribunal must tell the person, unless it gives time of its own accord; the person can then say that it was in time, or ask (paragraphs (2)-(3)).",
        "It gives the reasons why it is late.",
        "A judge of the First-tier Tribunal, first and apart from the appeal, with or without a hearing, with written reasons (paragraph (4); rule 4(3)(a)).",
        "Whether the appeal is pending meanwhile is in doubt; gates that wait for the appeal stay shut until it is decided, and where removal is within five days the Tribunal must if practicable decide before it (rule 21).",
        Rule["(1)"]);
}
