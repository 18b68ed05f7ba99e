using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Tracks.LegalDecision;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Talks;
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
    public static Story ReadyToLeave() => ReadyToBook().Booked().Noticed().At(Departure, 8, 0);

    /// <summary>Ordered, accepted and documented, and the removal set: nothing is left but to book it.</summary>
    /// <param name="isServed">Whether the order is served. Nobody can set a removal on one that is not.</param>
    public static Story ReadyToBook(bool isServed = true) =>
        Released().Considered().Unanswered().Ordered(isServed).AskedOfPakistan(new(2026, 9, 7)).ConfirmedByPakistan(new(2026, 9, 28)).Accepted().RemovalSet(isServed);

    /// <summary>The first notice, which asks for an answer by the fifth Monday after; dates are counted from it.</summary>
    public static Story Considered(this Story story, int weeks = 0)
    {
        // What is weighed and asked of him, and recorded by a professional: no command of a track states it.
        foreach (var child in Of(story, DueCourse.Law.Facts.Child.Kind))
            story.SayOf(child, "bestInterestsRecordedOn", NodaTime.Text.LocalDatePattern.Iso.Format(In(weeks, 7, 13)), null, "the social worker's report");
        var notice = In(weeks, 7, 20);
        story.At(notice, 9, 0).Done(Caseworker, by => new ReferForDecision(notice, "HMP Elmbridge", "eighteen months' imprisonment") { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new BeginTriage([story.Said("isBritishCitizen")]) { By = by, Id = story.Next() });
        story.SayOf(story.Conviction(), "reasonForDecision", "yes", null, "the referral");
        story.Decides(DecisionKind.IntendToDeport, story.Said("isBritishCitizen"), story.Said("dateOfConviction"));
        var decision = story.EntryOf<DecisionMade>();
        story.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, notice) { By = by, Id = story.Next() });
        var answer = In(weeks, 8, 24);
        story.Notice(NoticeKind.DeportationDecision, decision, ("law", "s32-5"), ("ground", "conviction"), ("reasons", Course.Why), ("respond-by", NodaTime.Text.LocalDatePattern.Iso.Format(answer)), ("how-to-respond", "by post or email"));
        return story.Done(Caseworker, by => new ServeStage1(Course.Service(notice), answer, notice, story.EntryOf<NoticeIssued>()) { By = by, Id = story.Next() });
    }

    /// <summary>He says nothing, and the time runs.</summary>
    public static Story Unanswered(this Story story, int weeks = 0) =>
        story.At(In(weeks, 8, 31), 10, 0).Done(Caseworker, by => new BeginStage2(null) { By = by, Id = story.Next() });

    /// <summary>Everything is weighed, and the order signed.</summary>
    public static Story Ordered(this Story story, bool isServed = true, int weeks = 0)
    {
        story.Looked(Officer);
        foreach (var judgement in new[] { "J16", "J18", "J23", "J26" }) Judged(story, judgement, JudgementAnswer.NotMet);
        foreach (var child in Of(story, DueCourse.Law.Facts.Child.Kind)) Judged(story, "J07", JudgementAnswer.Met, child);
        foreach (var relative in Of(story, DueCourse.Law.Facts.Child.Kind, DueCourse.Law.Facts.Partner.Kind))
        {
            Judged(story, "J24", JudgementAnswer.Met, relative);
            Judged(story, "J25", JudgementAnswer.NotMet, relative);
        }

        var order = In(weeks, 9, 1);
        story.Done(Officer, by => new MakeOrderReady { By = by, Id = story.Next() });
        story.At(order, 10, 0).Decides(DecisionKind.MakeDeportationOrder, story.Said("dateOfConviction"));
        story.Done(Officer, by => new SignDeportationOrder(order) { By = by, Id = story.Next() });
        if (!isServed) return story;
        story.Shown(Caseworker, (by, proof) => new ServeDeportationOrder(Course.Service(order), proof) { By = by, Id = story.Next() });
        story.Notice(NoticeKind.IntentionToRemove, story.EntryOf<DecisionMade>(), ("basis", "deportation-order"), ("destination", Verrin.Pakistan), ("stops", "none"));
        return story;
    }

    /// <summary>Pakistan accepts him and issues a document.</summary>
    public static Story Accepted(this Story story, int weeks = 0)
    {
        var on = In(weeks, 9, 28);
        var accepted = story.At(on, 11, 0).FromPakistan();
        story.Done(Liaison, by => new RecordAcceptance(on, accepted, null) { By = by, Id = story.Next() });
        LocalDate asked = In(weeks, 10, 5), issued = In(weeks, 10, 19);
        story.At(asked, 9, 0).Done(Caseworker, by => new AssessDocumentNeed(Verrin.Pakistan, asked, "The passport expired in 2001.") { By = by, Id = story.Next() });
        var application = story.Written(MessageFor.DocumentApplication, "Please issue a document for one journey.");
        story.Done(Liaison, by => new ApplyForDocument(application, "by air") { By = by, Id = story.Next() });
        var letter = story.FromPakistan();
        story.Done(Liaison, by => new RecordDocumentAgreed(asked, letter) { By = by, Id = story.Next() });
        var document = story.At(issued, 9, 0).FromPakistan();
        story.Done(Liaison, by => new RecordDocumentIssued(issued, TravelDocumentKind.EmergencyTravelDocument, "E 117", issued.PlusMonths(5), "in the safe of the returns desk", document) { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new CheckTravelDocument("Name, birth, photograph and route were held against the file.", Departure.PlusWeeks(weeks)) { By = by, Id = story.Next() });
    }

    /// <summary>What is asked of him before a departure, and the officer's decision that it is set.</summary>
    public static Story RemovalSet(this Story story, bool isServed = true, int weeks = 0)
    {
        var booked = In(weeks, 11, 2);
        story.At(booked, 9, 0);
        foreach (var (fact, value) in new[] { ("destinationBasis", "nationality"), ("art2Raised", "no"), ("art3Raised", "no"), ("art4to6Raised", "no"), ("healthRaised", "no"), ("suicideRisk", "not-raised"), ("deathPenaltyRisk", "no"),
            ("capacity", "no-doubt"), ("pregnant", "no"), ("interpreterNeeded", "no"), ("legalAdviceOffered", "yes"), ("familyReturnsPanelConsulted", "no"), ("departure.fitToTravel", "yes") }) story.Say(fact, value, booked);
        story.Decides(DecisionKind.SetRemoval, story.Said("dateOfConviction"));
        return isServed ? story.Done(Officer, by => new SetRemoval { By = by, Id = story.Next() }) : story;
    }

    public static PlanDeparture Plan(Actor by, string id, int weeks = 0) => new(new(Verrin.Pakistan, Departure.PlusWeeks(weeks), "BA 261", [])) { By = by, Id = id };

    public static Story Booked(this Story story, int weeks = 0) => story.Done(Caseworker, by => Plan(by, story.Next(), weeks));

    /// <summary>The notice with the day and the destination served, and a day set on which the victim is told.</summary>
    public static Story Noticed(this Story story, int weeks = 0)
    {
        var (decision, day) = (story.EntryOf<DecisionMade>(), Departure.PlusWeeks(weeks));
        story.Notice(NoticeKind.DepartureDetails, decision, ("basis", "deportation-order"), ("day", NodaTime.Text.LocalDatePattern.Iso.Format(day)), ("destination", Verrin.Pakistan), ("stops", "none"), ("carrier", "a scheduled flight"), ("instead", "none"));
        story.Done(Caseworker, by => new ServeDepartureDetails(story.EntryOf<NoticeIssued>()) { By = by, Id = story.Next() });
        return story.Done(FirstDay.VictimLiaison, by => new DateVictimTelling("M.T.", day.PlusDays(1), "The address was confirmed on Friday.") { By = by, Id = story.Next() });
    }

    /// <summary>From the escort to the outcome, on the morning of the departure.</summary>
    public static Story Leaves(this Story story)
    {
        var day = story.Today;
        story.Escorted();
        story.At(day, 12, 0).Done(Caseworker, by => new RecordDeparture { By = by, Id = story.Next() });
        story.Done(Caseworker, by => new RecordHandover("the immigration officer at Islamabad") { By = by, Id = story.Next() });
        story.Done(Officer, by => new ConfirmRemoval { By = by, Id = story.Next() });
        return story.Done(Caseworker, by => new RecordOutcome(CaseOutcome.Removed, DateRange.On(day)) { Mode = DepartureMode.UnderADeportationOrder, By = by, Id = story.Next() });
    }

    private static void Judged(Story story, string judgement, JudgementAnswer answer, EntryId? about = null) => story.Done(Officer, by => new MakeJudgement(Compartment.Open, judgement, about, answer,
        "Everything said for him and about him was weighed.", [.. JudgementRegister.PointsOf(judgement).Select(p => $"Looked at: {p}.")], [story.Said("dateOfConviction")], [], "Everything that he answered was weighed.", HasNoInterest: true) { By = by, Id = story.Next() });

    private static List<EntryId> Of(Story story, params DueCourse.Law.Drafting.SubjectKind[] kinds) => [.. story.Case.Statements.Subjects.Values.Where(s => kinds.Contains(s.Kind)).Select(s => s.Id)];

    // A day of the story of 2026, as many weeks later as a variation takes.
    private static LocalDate In(int weeks, int month, int day) => new LocalDate(2026, month, day).PlusWeeks(weeks);
}
