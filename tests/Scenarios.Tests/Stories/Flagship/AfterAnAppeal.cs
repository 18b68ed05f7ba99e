using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Deprivation;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Clock;
using DueCourse.Law.Drafting;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>Two ways to the same removal that lead through a tribunal: a claim that was refused and appealed, and a citizenship that was taken away.</summary>
internal static class AfterAnAppeal
{
    /// <summary>By how many weeks the appeal puts the removal off.</summary>
    public const int Weeks = 13;

    /// <summary>By how many weeks the appeal against deprivation does.</summary>
    public const int WeeksOfDeprivation = 26;

    /// <summary>He claims on 24 August that removal would break up his family; refused, with a right of appeal, on 1 September.</summary>
    public static Story Refused(out EntryId appeal)
    {
        LocalDate claimed = new(2026, 8, 24), refused = new(2026, 9, 1);
        var story = Removal.Released().Considered();
        story.At(claimed, 10, 0).Done(Caseworker, by => new RecordRepresentations(claimed, InFull: true, "8") { By = by, Id = story.Next() });
        story.At(refused, 10, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = story.Next() });
        story.Decides(DecisionKind.RefuseClaim, story.Said("dateOfConviction"));
        story.Done(Officer, by => new RefuseAtStage2(refused) { By = by, Id = story.Next() });
        appeal = story.RightOfAppeal(AppealAgainst.HumanRightsRefusal, refused);
        return story.ThatIsAll(DueCourse.Law.Facts.Appeal.Kind);
    }

    /// <summary>Brought in time, heard, and dismissed on 2 November.</summary>
    public static Story Dismissed(out EntryId appeal)
    {
        LocalDate lodged = new(2026, 9, 14), heard = new(2026, 10, 19), decided = new(2026, 11, 2);
        var story = Refused(out appeal);
        var of = appeal;
        story.At(lodged, 15, 0).Done(Caseworker, by => new RecordNoticeOfAppeal(of, lodged, "the Tribunal", WasBroughtHere: true) { By = by, Id = story.Next() });
        story.At(heard, 16, 0).Done(Caseworker, by => new RecordAppealHearing(of, heard) { By = by, Id = story.Next() });
        story.At(decided, 15, 0);
        var decision = story.Paper(Compartment.Protection);
        story.Done(Caseworker, by => new RecordAppealDecision(of, AppealOutcome.Dismissed, null, Courts.Sent(decided), decision) { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new RecordWrittenReasons(of, Courts.Sent(decided), decision) { By = by, Id = story.Next() });
    }

    /// <summary>Nobody asked for permission, and the Tribunal has said so.</summary>
    public static Story Exhausted()
    {
        LocalDate asked = new(2026, 11, 24);
        var story = Dismissed(out var appeal).At(asked, 10, 0);
        return story.Done(Caseworker, by => new CloseAppeal(appeal, asked, "the Tribunal: nothing was lodged") { By = by, Id = story.Next() });
    }

    /// <summary>British since 1999, his sentence of eighteen months served on remand; Pakistan has confirmed him, and he is to be deprived.</summary>
    public static Story ToBeDeprived()
    {
        var story = FirstDay.Opened(isBritish: true).ToTrial(remanded: true);
        story.At(new(2026, 4, 14), 9, 0).Done(FirstDay.VictimLiaison, by => new RecordVictimWish("M.T.", "letter") { By = by, Id = story.Next() });
        story.Convicted().Sentenced(Term.OfMonths(18), isServing: false).Say("detainedUnderCriminalOrder", "no", new(2026, 6, 19), Prosecution.Prison);
        story.AskedOfPakistan(new(2026, 6, 22)).ConfirmedByPakistan(new(2026, 7, 8));
        LocalDate notice = new(2026, 7, 15);
        var paper = story.At(notice, 10, 0).Paper(type: DocumentType.Letter);
        story.Decides(DecisionKind.DepriveOfCitizenship, story.Said("dateOfConviction"), story.Said("modeOfAcquisition"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new TakeUpDeprivation(decision, DeprivationGround.ConduciveToThePublicGood) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.Deprivation, decision, ("ground", "s40-2"), ("reasons", Course.Why), ("appeal", "s40A"), ("how-to-appeal", "online, or by the form"));
        story.Done(Caseworker, by => new GiveDeprivationNotice(notice, "sent to him and to his solicitor", true, true, true, paper) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordRightOfAppeal(AppealAgainst.Deprivation, AppealForum.FirstTierTribunal, DecisionReached.SentHere, notice, true, true, AppealCertificate.None, UkDivision.EnglandAndWales, null) { By = by, Id = story.Next() });
        return story.ThatIsAll(DueCourse.Law.Facts.Appeal.Kind).NoAppealLodged();
    }

    /// <summary>The order made on 3 August, under appeal; nobody says that he gave Pakistan's citizenship up.</summary>
    public static Story DeprivedUnderAppeal()
    {
        LocalDate lodged = new(2026, 7, 27), order = new(2026, 8, 3);
        var story = ToBeDeprived();
        var appeal = story.Case.Appeals.All[0].Id;
        story.At(lodged, 10, 0).Done(Caseworker, by => new RecordNoticeOfAppeal(appeal, lodged, "the Tribunal", true) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordDeprivationAppeal(DeprivationForum.Tribunal, lodged, "the Tribunal") { By = by, Id = story.Next() });
        var paper = story.At(order, 10, 0).Paper();
        story.Done(Officer, by => new MakeDeprivationOrder(order, paper) { By = by, Id = story.Next() });
        return story.SayInstead(null, "requiresLeave", "no", to: order).Say("requiresLeave", "yes", order, "the order").Say("nationalityEnquiryRecorded", "yes", order, "the order");
    }

    /// <summary>The appeal dismissed, its time over, and the loss final.</summary>
    public static Story FinallyDeprived()
    {
        LocalDate decided = new(2026, 12, 7), closed = new(2027, 1, 11);
        var story = DeprivedUnderAppeal();
        var appeal = story.Case.Appeals.All[0].Id;
        var decision = story.At(decided, 15, 0).Paper();
        story.Done(Caseworker, by => new RecordAppealDecision(appeal, AppealOutcome.Dismissed, null, Courts.Sent(decided), decision) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordWrittenReasons(appeal, Courts.Sent(decided), decision) { By = by, Id = story.Next() });
        var answer = story.At(closed, 10, 0).Paper();
        story.Done(Caseworker, by => new CloseAppeal(appeal, closed, "the Tribunal: nothing was lodged") { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new RecordDeprivationAppealOutcome(DeprivationAppealOutcome.DismissedFinally, closed, "the Tribunal", answer) { By = by, Id = story.Next() });
    }
}
