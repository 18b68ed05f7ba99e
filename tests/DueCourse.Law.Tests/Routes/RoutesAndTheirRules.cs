namespace DueCourse.Law.Tests.Routes;

using DueCourse.Law;
using DueCourse.Law.Drafting;

/// <summary>Which rules each route, or part of one, rests on: of every group, one must answer yes before the route can be open.</summary>
internal static class RoutesAndTheirRules
{
    public static IReadOnlyDictionary<string, string[][]> RestOn { get; } = new Dictionary<string, string[][]>
    {
        ["R1"] = [["ukba2007.s32.automatic-deportation"], ["ukba2007.s32-1.foreign-criminal"]],
        ["R2"] = [["ia1971.s3-5-a.conducive"], ["ia1971.s3-5-a.order"]],
        ["R3"] = [["ia1971.s3-5-b.family-member"], ["ia1971.s3-5-b.order"]],
        ["R4"] = [["ia1971.s3-6.court-recommendation"], ["ia1971.s3-6.order"]],
        ["R5"] = [["wa.relevant-person"], ["eea2016.reg27.test-met"], ["ia1971.s3-5-a.conducive"], ["ia1971.s3-5-a.order"]],
        ["R6"] = [["iaa1999.s10.removal", "ia1971.sch2.illegal-entrant"]],
        ["R7"] = [["bna1981.s40-2.conducive", "bna1981.s40-3.fraud"]],
        ["R8"] = [["ea2003.extradition"]],
        ["R9"] = [["ropa1984.prisoner-transfer"]],
        ["R10"] = [["cja2003.s260.ers", "csa1997.s32A.ters"]],
        ["R11.paid"] = [["ia1971.s5-6.voluntary-departure"]],
        ["R12"] = [["cja2003.s22.foreign-caution"]],
        ["R13"] = [["niaa2002.s94B.non-suspensive"]],
        ["R14"] = [["exclusion"]],
    };

    /// <summary>Rules that must answer no before the route can be open.</summary>
    public static IReadOnlyDictionary<string, string[]> AreStoppedBy { get; } = new Dictionary<string, string[]>
    {
        ["R1"] = ["ukba2007.s34.timing", "ukba2007.s33.e1", "ukba2007.s33.e4", "ukba2007.s33.e5"],
        ["R2"] = ["niaa2002.s79.order-bar", "ia1971.s3-5A.conducive-barred"],
        ["R3"] = ["niaa2002.s79.order-bar", "ukba2007.s37.family-8-weeks"],
        ["R4"] = ["niaa2002.s79.order-bar", "ia1971.s6-6.order-bar"],
        ["R5"] = ["niaa2002.s79.order-bar", "ia1971.s3-5A.conducive-barred"],
        ["R6"] = ["niaa2002.s77.asylum-pending", "niaa2002.s78.appeal-pending", "iaa1999.s10.notice-regime", "wa.relevant-person"],
        ["R7"] = ["bna1981.s40-4.statelessness-bar"],
        ["R8"] = ["ea2003.s39.asylum-claim"],
    };

    /// <summary>The routes and their parts that are open although the law they rest on does not carry them.</summary>
    public static IEnumerable<string> OpenWithoutTheirRules(Situation situation)
    {
        foreach (var route in StatuteBook.Current.Routes.SelectMany(r => r.Parts.Prepend(r)))
        {
            if (!(RestOn.TryGetValue(route.Id, out var groups) | AreStoppedBy.TryGetValue(route.Id, out var stops))) continue;
            if (Answering.Of(route.IsOpen.Node, situation) != Answer.Yes) continue;
            foreach (var group in groups ?? [])
                if (!group.Any(id => Answering.Of(Find(id), situation) == Answer.Yes)) yield return $"{route.Id} is open, and {string.Join(", ", group)} is not answered yes";
            foreach (var stop in stops ?? [])
                if (Answering.Of(Find(stop), situation) != Answer.No) yield return $"{route.Id} is open, and {stop} is not answered no";
        }
    }

    private static readonly Dictionary<string, Node> Nodes = StatuteBook.Current.Rules
        .SelectMany(r => r.Consequences.Select(c => (c.Id, c.Condition.Node)).Prepend((r.Id, r.Condition.Node))).ToDictionary(r => r.Id, r => r.Node);

    private static Node Find(string id) => Nodes[id];
}
