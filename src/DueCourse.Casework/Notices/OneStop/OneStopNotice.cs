namespace DueCourse.Casework.Notices.OneStop;

using DueCourse.Casework.Notices.Deadlines;

/// <summary>The one-stop notice. The Act sets no period for an answer, and silence proves nothing.</summary>
internal static class OneStopNotice
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.OneStop, OneStopWords.Title,
        [
            NoticeItem.Of("occasion", "occasion on which it is served", "Nationality, Immigration and Asylum Act 2002, s. 120(1)", OneStopWords.Occasion),
            new("how-to-respond", "how an answer can be given", "Nationality, Immigration and Asylum Act 2002, s. 120(2)"),
        ],
        ["Nationality, Immigration and Asylum Act 2002, s. 120", "Nationality, Immigration and Asylum Act 2002, s. 96(2), for what may follow from a late ground"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], "Nationality, Immigration and Asylum Act 2002, s. 120(2): for the Secretary of State", OneStopWords.Parts)
    {
        LawsWord = "one-stop-s120",
        Deadlines = _ => [Cards.WithoutADay(OneStopWords.CardHeading, OneStopWords.CardSays)],
    };
}
