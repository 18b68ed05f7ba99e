namespace DueCourse.Casework.Notices.BailPapers;

using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct2016;

/// <summary>A form with which somebody who is detained can ask for bail. It rests on nothing, and can be given at any time.</summary>
internal static class BailApplication
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.BailApplicationForm, BailWords.FormTitle,
        [new("send-to", "where it is sent", "Immigration Act 2016, Sch. 10, para. 1; Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, r. 38")],
        ["Immigration Act 2016, Sch. 10", "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, rr. 38 to 41"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], "a rule of this project: anybody who works the case may give it", BailWords.Application);
}

/// <summary>The notice of a grant of bail by the Secretary of State. The Tribunal gives its own.</summary>
internal static class BailGrant
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.BailGrant, BailWords.GrantTitle,
        [
            new("begins", "day on which bail begins", "Immigration Act 2016, Sch. 10, para. 3(7)(a)", ItemForm.Day),
            new("conditions", "conditions", "Immigration Act 2016, Sch. 10, para. 3(7)(b)"),
            new("how-to-vary", "how a change of conditions can be asked for", "Immigration Act 2016, Sch. 10, para. 6; a rule of this project"),
        ],
        ["Immigration Act 2016, Sch. 10"],
        [ActorRole.SeniorOfficer, ActorRole.Caseworker], "Immigration Act 2016, Sch. 10, para. 3(5) and (7): for the Secretary of State", BailWords.Grant)
    {
        Ground = new("a grant of bail by the Secretary of State", e => e is BailGranted { By: BailAuthority.SecretaryOfState }, "Immigration Act 2016, Sch. 10, para. 3(5) and (7); the Tribunal gives notice of its own grant"),
    };
}

/// <summary>The notice of a refusal of bail.</summary>
internal static class BailRefusal
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.BailRefusal, BailWords.RefusalTitle,
        [
            NoticeItem.Of("refused-by", "who refused it", "Immigration Act 2016, Sch. 10, para. 3", BailWords.RefusedBy),
            new("refused-on", "day of the refusal", "Immigration Act 2016, Sch. 10, para. 12", ItemForm.Day),
            new("reasons", "written reasons", "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, r. 41(3), for the Tribunal's refusal; otherwise a rule of this project"),
            new("how-to-ask-again", "how bail can be asked for again", "Immigration Act 2016, Sch. 10, para. 12; a rule of this project"),
        ],
        ["Immigration Act 2016, Sch. 10", "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, rr. 39 and 41"],
        [ActorRole.SeniorOfficer, ActorRole.Caseworker], "Immigration Act 2016, Sch. 10: for the Secretary of State; of the Tribunal's decision it is told, not made", BailWords.Refused)
    {
        Ground = new("a refusal of bail", e => e is BailRefused, "Immigration Act 2016, Sch. 10, para. 3"),
        Deadlines = d => d.Chosen("refused-by") == "secretary-of-state" ? [] : [Cards.Of(BailWords.AgainCard, [BailWords.AgainSays], Schedule10Paragraph12.FurtherApplication,
            CountedFrom.Of(Schedule10Paragraph12.FurtherApplication, 0, Start.On(d.Day("refused-on")), d.Place,
                CountedFrom.Word(TheStep.Type, d.Chosen("refused-by") == "tribunal-at-a-hearing" ? "bail-refused-at-hearing" : "bail-refused-on-paper")))],
        Refuses = (c, d, on, _) => (c.Find(on!.Value)?.Event as BailRefused) is var refused && (refused?.By == BailAuthority.SecretaryOfState != (d.Chosen("refused-by") == "secretary-of-state")
                || (refused?.AtHearing is { } heard && heard != (d.Chosen("refused-by") == "tribunal-at-a-hearing")))
            ? new Refusal("notice.refused-by", "The notice names another than the one who refused bail.", "Who refused decides when it is free to ask again.", "Name whoever refused, as it is recorded.") { Citation = "Immigration Act 2016, Sch. 10, para. 12" }
            : d.Day("refused-on") > d.Dated || (refused?.On is { } day && day != d.Day("refused-on"))
                ? new Refusal("notice.refused-on", "The refusal is dated after this notice, or on another day than the one recorded.", "When it is free to ask again is counted from that day.", "Give the day of the refusal.") { Citation = "Immigration Act 2016, Sch. 10, para. 12" }
            : null,
    };
}
