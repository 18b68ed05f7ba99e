namespace DueCourse.Casework.Notices.Deprivations;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>Notice of the decision to deprive somebody of citizenship: the decision, the reasons and the right of appeal, before any order.</summary>
internal static class DeprivationNotice
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.Deprivation, DeprivationWords.Title,
        [
            NoticeItem.Of("ground", "decision, with its ground", "British Nationality Act 1981, s. 40(5)(a)", DeprivationWords.Ground),
            new("reasons", "reasons", "British Nationality Act 1981, s. 40(5)(b)"),
            NoticeItem.Of("appeal", "right of appeal", "British Nationality Act 1981, s. 40(5)(c)", DeprivationWords.Appeal),
            new("how-to-appeal", "how notice of appeal is given", "a rule of this project, as reg. 5 of the Immigration (Notices) Regulations 2003 asks of other decisions"),
        ],
        ["British Nationality Act 1981, ss. 40 and 40A", "Tribunal Procedure (First-tier Tribunal) (Immigration and Asylum Chamber) Rules 2014, r. 19"],
        [ActorRole.SeniorOfficer], "British Nationality Act 1981, s. 40(5): for the Secretary of State", DeprivationWords.Parts)
    {
        Ground = new("a decision to deprive the person of citizenship", e => e is DecisionMade { Kind: DecisionKind.DepriveOfCitizenship }, "British Nationality Act 1981, s. 40(2)-(3), (6)"),
        GivesAnAppeal = true,
        LawsWord = "deprivation",
        Deadlines = d => [Card(d)],
        Refuses = (c, _, _, _) => c.Statements.All.Any(s => s is { Ended: null, Said.Value: WordValue { Word: "order-made" } } && s.Said.Fact == TheDeprivation.Stage.Definition.Name)
            ? new Refusal("notice.order-came-first", "A deprivation order is on file already.", "This notice comes before the order, and says that it has not been made.", "After an order without notice, late notice is another matter: ask a legal adviser.") { Citation = "British Nationality Act 1981, s. 40(5), (5A) and (5D)" }
            : null,
        States = served =>
        {
            served.StateDay(null, TheDeprivation.NoticeDate.Definition);
            served.State(null, TheDeprivation.NoticeIsComplete.Definition, new YesNoValue(IsYes: true));
            served.State(null, TheDeprivation.NoticeGivenOrDispensed.Definition, new WordValue("given"));
            served.State(null, TheDeprivation.Ground.Definition, new WordValue(served.Notice.Says("ground")), served.Day.Earliest);
            served.State(null, TheDeprivation.IsCertifiedForTheCommission.Definition, new YesNoValue(served.Notice.Says("appeal") == "siac"), served.Day.Earliest);
        },
    };

    private static DeadlineCard Card(NoticeDraft d) => d.Chosen("appeal") == "siac"
        ? Cards.Of(DeprivationWords.CardHeading, [DeprivationWords.CardSays], Rule8.InCountry, CountedFrom.Of(Rule8.InCountry, 0, Start.On(d.ToBeSentOn), d.Place,
            CountedFrom.Word(TheStage.Type, "siac-decision-served"), (TheStage.PersonWasInTheUnitedKingdom.Definition, new YesNoValue(IsYes: true)), (TheAppeal.IsInCountry.Definition, new YesNoValue(IsYes: true)),
            (TheStage.PersonWasDetained.Definition, d.DetainedSince is null ? new NotKnownValue() : new YesNoValue(IsYes: true))))
        : Cards.Of(DeprivationWords.CardHeading, [DeprivationWords.CardSays], Rule19.FromInsideTheUnitedKingdom, CountedFrom.Of(Rule19.FromInsideTheUnitedKingdom, 1, Start.On(d.ToBeSentOn), d.Place,
            (TheDeprivation.NoticeIsComplete.Definition, new YesNoValue(IsYes: true)), (TheDeprivation.IsCertifiedForTheCommission.Definition, new YesNoValue(IsYes: false))));
}
