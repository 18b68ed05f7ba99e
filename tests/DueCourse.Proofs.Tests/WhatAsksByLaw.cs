namespace DueCourse.Proofs.Tests;

/// <summary>
/// What asks for nationality or sex (no rule asks for ethnicity or religion), each by the law that it cites. A limb is named by its citation; a
/// question that asks outside any limb by its id, with what it cites.
/// </summary>
internal static class WhatAsksByLaw
{
    public static IReadOnlyList<string> Limbs { get; } =
    [
        "British Nationality Act 1948, s. 1(3)",
        "British Nationality Act 1981, s. 37(1)(b) and Sch. 3",
        "British Nationality Act 1981, s. 40(1)",
        "British Nationality Act 1981, s. 40(4)",
        "Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020, reg. 3",
        "Citizens' Rights (Application Deadline and Temporary Protection) (EU Exit) Regulations 2020, reg. 7 with reg. 27(4)",
        "Citizens' Rights (Restrictions of Rights of Entry and Residence) (EU Exit) Regulations 2020, reg. 2(2), Sch., para. 4",
        "Immigration Act 1971, s. 2(1)(b)(ii)",
        "Immigration Act 1971, s. 3(10)",
        "Immigration Act 1971, s. 3(5) and (8)",
        "Immigration Act 1971, s. 3ZA(1)",
        "Immigration Act 1971, s. 3ZA(5)",
        "Immigration Act 1971, s. 5(2)",
        "Immigration Act 1971, s. 7(1)",
        "Immigration Rules, Appendix Statelessnessdefinition",
        "Immigration and Asylum Act 1999, s. 10(5)",
        "Nationality, Immigration and Asylum Act 2002, s. 117D(1), qualifying child (a)-(b)",
        "Nationality, Immigration and Asylum Act 2002, s. 117D(1), qualifying partner (a)-(b)",
        "UK Borders Act 2007, s. 32(1)(a)",
        "UK Borders Act 2007, s. 33(4)",
        "UK Borders Act 2007, s. 56A(1)-(2)",
    ];

    private static readonly Dictionary<string, string> Questions = new()
    {
        ["bna1981.s40.statelessness-fact"] = "British Nationality Act 1981, s. 40(4): statelessness is a fact of nationality",
        ["bna1981.s40-4.statelessness-bar.stateless"] = "British Nationality Act 1981, s. 40(4)",
        ["ia1971.s3-8.enquiry-due"] = "Immigration Act 1971, s. 3(8): who says that a person is British proves it",
        ["ukba2007.s32-1-a.irish"] = "UK Borders Act 2007, s. 32(1)(a)",
        ["policy.irish.deportation-considered"] = "guidance on Irish citizens, reported beside section 3ZA of the Immigration Act 1971",
        ["R2 requires 4"] = "the same guidance, where deportation is conducive",
        ["R4 requires 5"] = "the same guidance, where a court recommended deportation",
        ["G1"] = "Immigration Act 1971, ss. 2, 3(5), 3ZA, 7 and 8: a person is removed to a country of their nationality or as stateless",
    };

    public static IReadOnlySet<string> All { get; } = Limbs.Concat(Questions.Keys).ToHashSet();
}
