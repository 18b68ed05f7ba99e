namespace DueCourse.Casework.Notices.StageTwo;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Notices.Service;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>A refusal at stage 2 that can be appealed: all that regulation 5 of the Notices Regulations asks for.</summary>
/// <remarks>Naming the destination was required until 5 November 2014, and no longer is; it belongs to the notices before removal.</remarks>
internal static class RefusalWithAppeal
{
    private const string Contents = "Immigration (Notices) Regulations 2003, reg. 5";

    public static NoticeForm Form { get; } = new(
        NoticeKind.RefusalWithAppeal, RefusalWords.TitleWithAppeal,
        [
            NoticeItem.Of("claim", "claim that is refused, which gives the right of appeal, its provision and its grounds", Contents + "; Nationality, Immigration and Asylum Act 2002, ss. 82(1) and 84", RefusalWords.Claim),
            new("reasons", "reasons", Contents),
            NoticeItem.Of("where-from", "whether the appeal may be brought in the United Kingdom", Contents + "; Nationality, Immigration and Asylum Act 2002, s. 92", RefusalWords.WhereFrom),
            NoticeItem.Of("certificate", "certificate that limits the appeal, or that none does", "Nationality, Immigration and Asylum Act 2002, ss. 94(7), 94B and 97", RefusalWords.AppealCertificate),
            NoticeItem.Of("forum", "tribunal to which the appeal goes", Contents + "; Nationality, Immigration and Asylum Act 2002, ss. 82(1) and 97", RefusalWords.Forum),
            new("how-to-appeal", "how notice of appeal is given", Contents),
        ],
        ["Nationality, Immigration and Asylum Act 2002, ss. 82, 84 and 92", "Immigration (Notices) Regulations 2003, regs. 4, 5 and 7", "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, r. 19"],
        [ActorRole.SeniorOfficer], "Nationality, Immigration and Asylum Act 2002, s. 82(1); Immigration (Notices) Regulations 2003, reg. 4: for the Secretary of State", RefusalWords.WithAppeal)
    {
        Ground = new("a decision to refuse the claim", e => e is DecisionMade { Kind: DecisionKind.RefuseClaim }, "Nationality, Immigration and Asylum Act 2002, s. 82(1)"),
        TellsOfAClaim = true,
        Rules = ServiceRules.NoticesRegulations2003,
        GivesAnAppeal = true,
        LawsWord = "stage-2-decision",
        Deadlines = d => [Card(d)],
        Refuses = (_, d, _, _) => (d.Chosen("where-from"), d.Chosen("certificate"), d.Chosen("forum")) switch
        {
            ("in-uk", "s94-7" or "s94B", _) or ("abroad", "none" or "s97", _) => new Cases.Refusal("notice.where-from",
                "The certificate and the place from which the appeal may be brought do not fit each other.", "Somebody who is told to leave first, without a certificate that says so, loses the protection of the law.",
                "An appeal lies from abroad under a certificate of section 94(7) or 94B, and otherwise from here.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 92" },
            (_, "s97", "first-tier-tribunal") or (_, not "s97", "siac") => new Cases.Refusal("notice.forum",
                "The tribunal and the certificate do not fit each other.", "An appeal sent to the wrong tribunal can be out of time in the right one.", "The Commission hears what is certified under section 97; the First-tier Tribunal hears the rest.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 97" },
            _ => null,
        },
    };

    private static DeadlineCard Card(NoticeDraft d)
    {
        var sent = Start.On(d.ToBeSentOn);
        if (d.Chosen("where-from") == "abroad") return Cards.Of(RefusalWords.AppealCard, [RefusalWords.AppealCardSays, RefusalWords.FromAbroadSays], Rule19.AfterDeparture, new CannotYetBeFixed([], [Rule19.AfterDeparture.Says + "."]));
        return d.Chosen("forum") == "siac"
            ? Cards.Of(RefusalWords.AppealCard, [RefusalWords.AppealCardSays], Rule8.InCountry, CountedFrom.Of(Rule8.InCountry, 0, sent, d.Place,
                CountedFrom.Word(TheStage.Type, "siac-decision-served"), (TheStage.PersonWasInTheUnitedKingdom.Definition, new YesNoValue(IsYes: true)), (TheAppeal.IsInCountry.Definition, new YesNoValue(IsYes: true)),
                (TheStage.PersonWasDetained.Definition, d.DetainedSince is null ? new NotKnownValue() : new YesNoValue(IsYes: true))))
            : Cards.Of(RefusalWords.AppealCard, [RefusalWords.AppealCardSays], Rule19.FromInsideTheUnitedKingdom, CountedFrom.Of(Rule19.FromInsideTheUnitedKingdom, 0, sent, d.Place,
                (TheAppeal.NoticeIsValid.Definition, new YesNoValue(IsYes: true)), (TheCertificate.S97.Definition, new YesNoValue(IsYes: false))));
    }
}
