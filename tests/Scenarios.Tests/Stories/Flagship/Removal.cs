using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories.Flagship;

/// <summary>The variation that ends in a removal: never naturalised, eighteen months served on remand, nothing claimed, accepted and documented.</summary>
internal static class Removal
{
    public static readonly LocalDate Departure = new(2026, 11, 23);

    /// <summary>The sentence is served, and final.</summary>
    public static Story Released()
    {
        var story = FirstDay.Opened(isBritish: false).ToTrial(remanded: true);
        story.At(new(2026, 4, 14), 9, 0).Done(FirstDay.VictimLiaison, by => new RecordVictimWish("M.T.", "letter") { By = by, Id = story.Next() });
        return story.Convicted().Sentenced(Term.OfMonths(18), isServing: false).NoAppealLodged().Say("detainedUnderCriminalOrder", "no", new(2026, 6, 19), Prosecution.Prison);
    }

    /// <summary>Every step done, and the morning of the departure come.</summary>
    public static Story ReadyToLeave()
    {
        var story = Released();
        LocalDate notice = new(2026, 7, 20);
        // What is weighed and asked of him, and recorded by a professional: no command of a track states it.
        foreach (var child in story.Case.Statements.Subjects.Values.Where(s => s.Kind == DueCourse.Law.Facts.Child.Kind).ToList())
            story.SayOf(child.Id, "bestInterestsRecordedOn", "2026-07-13", null, "the social worker's report");
        Decide(story, notice);
        story.AskedOfPakistan(new(2026, 9, 7)).ConfirmedByPakistan(new(2026, 9, 28));
        var accepted = story.At(new(2026, 9, 28), 11, 0).FromPakistan();
        story.Done(Liaison, by => new RecordAcceptance(new(2026, 9, 28), accepted, null) { By = by, Id = story.Next() });
        Documented(story);
        Booked(story);
        return story.At(Departure, 8, 0);
    }

    private static void Decide(Story story, LocalDate notice)
    {
        story.At(notice, 9, 0).Done(Caseworker, by => new ReferForDecision(notice, "HMP Elmbridge", "eighteen months' imprisonment") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new BeginTriage([story.Said("isBritishCitizen")]) { By = by, Id = story.Next() });
        story.SayOf(story.Conviction(), "reasonForDecision", "yes", null, "the referral");
        story.Decides(DecisionKind.IntendToDeport, story.Said("isBritishCitizen"), story.Said("dateOfConviction"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, notice) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.DeportationDecision, decision, ("law", "s32-5"), ("ground", "conviction"), ("reasons", Course.Why), ("respond-by", "2026-08-24"), ("how-to-respond", "by post or email"));
        story.Done(Caseworker, by => new ServeStage1(Course.Service(notice), new LocalDate(2026, 8, 24), notice) { By = by, Id = story.Next() });
        story.At(new(2026, 8, 31), 10, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = story.Next() });
        foreach (var judgement in new[] { "J16", "J18", "J23", "J26" }) Judged(story, judgement, JudgementAnswer.NotMet);
        foreach (var child in story.Case.Statements.Subjects.Values.Where(s => s.Kind == DueCourse.Law.Facts.Child.Kind).ToList()) Judged(story, "J07", JudgementAnswer.Met, child.Id);
        foreach (var relative in story.Case.Statements.Subjects.Values.Where(s => s.Kind == DueCourse.Law.Facts.Child.Kind || s.Kind == DueCourse.Law.Facts.Partner.Kind).ToList())
        {
            Judged(story, "J24", JudgementAnswer.Met, relative.Id);
            Judged(story, "J25", JudgementAnswer.NotMet, relative.Id);
        }

        LocalDate order = new(2026, 9, 1);
        story.Done(Officer, by => new MakeOrderReady { By = by, Id = story.Next() });
        story.At(order, 10, 0).Decides(DecisionKind.MakeDeportationOrder, story.Said("dateOfConviction"));
        story.Done(Officer, by => new SignDeportationOrder(order) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new ServeDeportationOrder(Course.Service(order)) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.IntentionToRemove, story.EntryOf<DecisionMade>(), ("basis", "deportation-order"), ("destination", Verrin.Pakistan), ("stops", "none"));
    }

    private static void Judged(Story story, string judgement, JudgementAnswer answer, EntryId? about = null) => story.Done(Officer, by => new RecordJudgement(Compartment.Open, new(judgement, about, answer,
        new(2026, 8, 31), "Everything said for him and about him was weighed.", Officer.Name, "senior officer", [], []) { Points = [.. RecordJudgement.PointsOf(judgement).Select(p => $"Looked at: {p}.")] }) { By = by, Id = story.Next() });

    private static void Documented(Story story)
    {
        LocalDate asked = new(2026, 10, 5), issued = new(2026, 10, 19);
        story.At(asked, 9, 0).Done(Caseworker, by => new AssessDocumentNeed(Verrin.Pakistan, asked, "The passport expired in 2001.") { By = by, Id = story.Next() });
        story.Done(Liaison, by => new ApplyForDocument("Please issue a document for one journey.", "by air, in November") { By = by, Id = story.Next() });
        var letter = story.FromPakistan();
        story.Done(Liaison, by => new RecordDocumentAgreed(asked, letter) { By = by, Id = story.Next() });
        var document = story.At(issued, 9, 0).FromPakistan();
        story.Done(Liaison, by => new RecordDocumentIssued(issued, TravelDocumentKind.EmergencyTravelDocument, "E 117", new(2027, 3, 1), "in the safe of the returns desk", document) { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new CheckTravelDocument("Name, birth, photograph and route were held against the file.", Departure) { By = by, Id = story.Next() });
    }

    private static void Booked(Story story)
    {
        LocalDate booked = new(2026, 11, 2);
        story.At(booked, 9, 0);
        foreach (var (fact, value) in new[] { ("destinationBasis", "nationality"), ("art2Raised", "no"), ("art3Raised", "no"), ("art4to6Raised", "no"), ("healthRaised", "no"), ("suicideRisk", "not-raised"), ("deathPenaltyRisk", "no"),
            ("capacity", "no-doubt"), ("interpreterNeeded", "no"), ("legalAdviceOffered", "yes"), ("familyReturnsPanelConsulted", "no"), ("departure.fitToTravel", "yes") }) story.Say(fact, value, booked);
        story.Decides(DecisionKind.SetRemoval, story.Said("dateOfConviction"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new SetRemoval { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new PlanDeparture(new(Verrin.Pakistan, Departure, "BA 261", [])) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.DepartureDetails, decision, ("basis", "deportation-order"), ("day", "2026-11-23"), ("destination", Verrin.Pakistan), ("stops", "none"), ("carrier", "a scheduled flight"), ("instead", "none"));
        story.Done(Caseworker, by => new ServeDepartureDetails(booked, "by hand, with his solicitor told") { By = by, Id = story.Next() });
        story.Done(FirstDay.VictimLiaison, by => new DateVictimTelling("M.T.", Departure.PlusDays(1), "The address was confirmed on Friday.") { By = by, Id = story.Next() });
    }
}
