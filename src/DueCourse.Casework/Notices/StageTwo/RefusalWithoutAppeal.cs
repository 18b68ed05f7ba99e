namespace DueCourse.Casework.Notices.StageTwo;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Law.Clock;
using DueCourse.Law.CourtOfSessionAct1988;
using DueCourse.Law.Facts;
using DueCourse.Law.RulesOfTheCourtOfJudicatureNorthernIreland1980;
using DueCourse.Law.UpperTribunalRules2008;

/// <summary>A refusal at stage 2, or a rejection of further submissions, against which there is no appeal to a tribunal.</summary>
internal static class RefusalWithoutAppeal
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.RefusalWithoutAppeal, RefusalWords.TitleWithoutAppeal,
        [
            NoticeItem.Of("claim", "claim that is refused", "Nationality, Immigration and Asylum Act 2002, s. 82(1)", RefusalWords.Claim),
            new("reasons", "reasons for refusing it", "a rule of this project; the duty to give reasons at common law"),
            NoticeItem.Of("because", "certificate or rule by which there is no appeal", "Nationality, Immigration and Asylum Act 2002, ss. 94(1) and 96; Immigration Rules, para. 353", RefusalWords.NoAppealBecause),
            new("no-appeal-reasons", "reasons for the certificate, or for not accepting a fresh claim", "Nationality, Immigration and Asylum Act 2002, ss. 94(1) and 96; Immigration Rules, para. 353: a decision of its own"),
        ],
        ["Nationality, Immigration and Asylum Act 2002, ss. 82, 94 and 96", "Immigration Rules, para. 353"],
        [ActorRole.SeniorOfficer], "Nationality, Immigration and Asylum Act 2002, ss. 82(1), 94 and 96: for the Secretary of State", RefusalWords.WithoutAppeal)
    {
        Ground = new("a decision to refuse the claim", e => e is DecisionMade { Kind: DecisionKind.RefuseClaim }, "Nationality, Immigration and Asylum Act 2002, s. 82(1)"),
        TellsOfAClaim = true,
        LawsWord = "stage-2-decision",
        Deadlines = d => [.. Courts(d.Place).Select(court => Cards.Of(
            RefusalWords.ReviewCard + (d.Place is null ? $" ({court.Where})" : ""), [RefusalWords.ReviewCardSays], court.Limit,
            CountedFrom.Of(court.Limit, 0, Start.On(d.ToBeSentOn), d.Place, CountedFrom.Word(TheStep.Type, "decision-challenged"), CountedFrom.Word(TheStep.Forum, court.Forum))))],
    };

    // Where the person's place is not known, the courts of each part are told.
    private static IEnumerable<(TimeLimit Limit, string Forum, string Where)> Courts(UkDivision? place) => new[]
    {
        (UkDivision.EnglandAndWales, Rule28.Claim, "upper-tribunal", "England and Wales"),
        (UkDivision.Scotland, Section27A.Petition, "court-of-session", "Scotland"),
        (UkDivision.NorthernIreland, Order53.Application, "northern-ireland-high-court", "Northern Ireland"),
    }.Where(court => place is null || court.Item1 == place).Select(court => (court.Item2, court.Item3, court.Item4));
}
