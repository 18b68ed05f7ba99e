namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Timers;
using DueCourse.Casework.Work;

/// <summary>Detention and bail. Without a live power there is no detention, and a review that was not held is never passed over.</summary>
public sealed class DetentionTrack : CasePart
{
    private static readonly ActorRole[] Officer = [ActorRole.SeniorOfficer];
    private static readonly ActorRole[] Clerks = [ActorRole.Caseworker, ActorRole.SeniorOfficer];

    private static readonly Guard NotBehindAStay = new("no order forbids removal, or the reasons deal with it", (c, _) =>
        c.Stays.All.FirstOrDefault(s => s.Binds) is { What.Kind: var kind } ? new("detention.stay", $"Removal is stopped by {(kind == StayKind.Rule39 ? "an interim measure" : "an order of a court")}.",
            "Detention is for removal; while removal is stopped, its purpose has to be looked at afresh by a lawyer.", "Ask the legal adviser, and consider bail.") { Citation = "R v Governor of Durham Prison, ex parte Hardial Singh [1983] EWHC 1 (QB)" } : null);

    private static readonly Guard TheRightPerson = new("it is known who the person is, and that they are not British, Irish or exempt", (c, now) => GateCheck.Refuses(c, now, "G1"));

    private static readonly Guard ThePowerIsLive = new("the power reaches the person today", (c, now) => PowerOf(c.Detention.State) is { } power ? PowerToDetain.Refuses(c, power, now) : null);

    /// <summary>How it may go on.</summary>
    public static TrackTable Table { get; } = new("detention", "Detention and bail", typeof(NotDetained),
    [
        new(typeof(NotDetained), typeof(Detained), typeof(AuthoriseDetention), Officer, "one power, named", [InQuestion.Nothing, TheRightPerson, NotBehindAStay, HoursOfDetention.AreKept], "first review within 24 hours; a child or a pregnant woman for hours only"),
        new(typeof(OnBail), typeof(Detained), typeof(AuthoriseDetention), Officer, "one power, named; after a grant by the Tribunal on what has changed since", [InQuestion.Nothing, TheRightPerson, NotBehindAStay, HoursOfDetention.AreKept], "first review within 24 hours; a child or a pregnant woman for hours only"),
        new(typeof(Detained), typeof(Detained), typeof(ReviewDetention), Officer, "Detention Centre Rules 2001, r. 9; published policy", [InQuestion.Nothing, TheRightPerson, ThePowerIsLive, HoursOfDetention.AreKept], "days 1, 7, 14, 21, 28, then every 28 days"),
        new(typeof(ReviewMissed), typeof(Detained), typeof(ReviewDetention), Officer, "R (Kambadzi) v Secretary of State for the Home Department [2011] UKSC 23", [InQuestion.Nothing, TheRightPerson, ThePowerIsLive, HoursOfDetention.AreKept], "the same day"),
        new(typeof(Detained), typeof(ReviewMissed), typeof(FireTimer), [ActorRole.System], "the clock", [], "when a review was due and was not held"),
        new(typeof(Detained), typeof(TimeRanOut), typeof(FireTimer), [ActorRole.System], "the clock: Immigration Act 1971, Sch. 2, para. 18B; Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60", [], "24 hours of a child alone; 72 hours of a child with a family and of a pregnant woman, or seven days on a Minister's own authority"),
        new(typeof(ReviewMissed), typeof(TimeRanOut), typeof(FireTimer), [ActorRole.System], "the clock: Immigration Act 1971, Sch. 2, para. 18B; Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60", [], "24 hours of a child alone; 72 hours of a child with a family and of a pregnant woman, or seven days on a Minister's own authority"),
        new(typeof(Detained), typeof(Detained), typeof(RecordMinistersAuthority), Officer, "a Minister of the Crown in person: Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60(4)", [], "before 72 hours have run"),
        new(typeof(ReviewMissed), typeof(ReviewMissed), typeof(RecordMinistersAuthority), Officer, "a Minister of the Crown in person: Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60(4)", [], "before 72 hours have run"),
        new(typeof(TimeRanOut), typeof(NotDetained), typeof(ReleasePerson), Officer, "whenever the power or its purpose has gone", [], "at once"),
        new(typeof(TimeRanOut), typeof(OnBail), typeof(RecordBail), Clerks, "Immigration Act 2016, Sch. 10, para. 1", [], "at once"),
        new(typeof(Detained), typeof(NotDetained), typeof(ReleasePerson), Officer, "whenever the power or its purpose has gone", [], "at once"),
        new(typeof(ReviewMissed), typeof(NotDetained), typeof(ReleasePerson), Officer, "whenever the power or its purpose has gone", [], "at once"),
        new(typeof(Detained), typeof(Detained), typeof(RecordBailApplication), Clerks, "the person: Immigration Act 2016, Sch. 10, para. 1", [], "as often as the person asks"),
        new(typeof(ReviewMissed), typeof(ReviewMissed), typeof(RecordBailApplication), Clerks, "the person: Immigration Act 2016, Sch. 10, para. 1", [], "as often as the person asks"),
        new(typeof(Detained), typeof(Detained), typeof(RecordBailRefusal), Clerks, "Immigration Act 2016, Sch. 10, paras. 1 and 12; S.I. 2014/2604, r. 41(3)", [], "the Tribunal dismisses a further one within 28 days unless something has changed"),
        new(typeof(ReviewMissed), typeof(ReviewMissed), typeof(RecordBailRefusal), Clerks, "Immigration Act 2016, Sch. 10, paras. 1 and 12; S.I. 2014/2604, r. 41(3)", [], "the Tribunal dismisses a further one within 28 days unless something has changed"),
        new(typeof(Detained), typeof(OnBail), typeof(RecordBail), Clerks, "Immigration Act 2016, Sch. 10, para. 1", [], "as the notice says"),
        new(typeof(ReviewMissed), typeof(OnBail), typeof(RecordBail), Clerks, "Immigration Act 2016, Sch. 10, para. 1", [], "as the notice says"),
        new(typeof(NotDetained), typeof(OnBail), typeof(RecordBail), Clerks, "Immigration Act 2016, Sch. 10, para. 1: somebody liable to detention", [], "as the notice says"),
        new(typeof(OnBail), typeof(ArrestedForBreach), typeof(RecordArrestForBreach), Clerks, "Immigration Act 2016, Sch. 10, para. 10", [], "brought before whoever granted it as soon as practicable"),
        new(typeof(ArrestedForBreach), typeof(OnBail), typeof(RecordBreachDecision), Clerks, "Immigration Act 2016, Sch. 10, para. 10", [], "as soon as practicable"),
        new(typeof(ArrestedForBreach), typeof(NotDetained), typeof(RecordBreachDecision), Clerks, "Immigration Act 2016, Sch. 10, para. 10: detention needs a new authority", [], "as soon as practicable"),
        new(typeof(OnBail), typeof(NotDetained), typeof(ReleasePerson), Officer, "bail ends without conditions; a grant by the Tribunal only where the law ends it", [], ""),
    ]);

    /// <summary>Where it stands.</summary>
    public DetentionState State { get; private set; } = new NotDetained();

    /// <summary>Applications for bail that were not decided.</summary>
    public int OpenApplications { get; private set; }

    /// <summary>The Tribunal's last grant of bail that neither it nor a change since has ended, and when it was recorded; null: there is none.</summary>
    internal (EntryId Grant, Instant At)? GrantedByTheTribunal { get; private set; }

    /// <summary>The power under which the person is held; null: they are not.</summary>
    public static DetentionPower? PowerOf(DetentionState state) => state switch
    {
        Detained held => held.Power,
        ReviewMissed held => held.Power,
        _ => null,
    };

    /// <summary>When a review is due after so many have been held, counted from the start of detention: the stricter of the tables that are remembered.</summary>
    public static Instant ReviewAfter(Instant since, int held) =>
        since + Duration.FromDays(held switch { 0 => 1, 1 => 7, 2 => 14, 3 => 21, _ => 28 * (held - 3) });

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        // Only the Tribunal ends what it granted, or a detention on what has changed since.
        if (entry.Event is BailGranted { By: BailAuthority.Tribunal }) GrantedByTheTribunal = (entry.Id, entry.At);
        else if (entry.Event is DetentionAuthorised or BreachDecided { BailGoesOn: false }) GrantedByTheTribunal = null;
        if (entry.Event is BailAppliedFor) OpenApplications++;
        if (entry.Event is BailGranted or BailRefused) OpenApplications = Math.Max(0, OpenApplications - 1);
        State = (entry.Event, State) switch
        {
            (DetentionAuthorised e, NotDetained or OnBail) => new Detained(entry.Id, e.Power, entry.At, e.ReviewBy, 0),
            (DetentionReviewed e, Detained s) when e.Authority == s.Authority => s with { NextReview = e.NextBy, Reviews = s.Reviews + 1 },
            (DetentionReviewed e, ReviewMissed s) when e.Authority == s.Authority => new Detained(s.Authority, s.Power, s.Since, e.NextBy, s.Reviews + 1),
            (DetentionReviewMissed e, Detained s) when e.Authority == s.Authority => new ReviewMissed(s.Authority, s.Power, s.Since, s.NextReview, s.Reviews),
            (DetentionTimeRanOut e, Detained s) when e.Authority == s.Authority => new TimeRanOut(s.Authority, entry.At),
            (DetentionTimeRanOut e, ReviewMissed s) when e.Authority == s.Authority => new TimeRanOut(s.Authority, entry.At),
            (PersonReleased, Detained or ReviewMissed or TimeRanOut or OnBail) => new NotDetained(),
            (BailGranted e, NotDetained or Detained or ReviewMissed or TimeRanOut) => new OnBail(entry.Id, e.By, entry.At),
            (PersonArrestedForBreach, OnBail s) => new ArrestedForBreach(entry.Id, s.Grant, s.By, entry.At),
            (BreachDecided { BailGoesOn: true }, ArrestedForBreach s) => new OnBail(s.Grant, s.By, entry.At),
            (BreachDecided, ArrestedForBreach) => new NotDetained(),
            _ => State,
        };
    }
}
