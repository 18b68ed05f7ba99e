namespace DueCourse.Casework.Notices.DetentionPapers;

using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Casework.Notices.Pages;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Law.Clock;
using DueCourse.Law.DetentionCentreRules2001;
using DueCourse.Law.Facts;
using DueCourse.Law.Guidance;
using DueCourse.Law.ImmigrationAct2016;

/// <summary>Written reasons at the beginning of detention.</summary>
internal static class DetentionReasons
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.DetentionReasons, DetentionWords.ReasonsTitle,
        [
            NoticeItem.Of("power", "one power under which the person is detained", "Immigration Act 1971, Sch. 2, para. 16, and Sch. 3, para. 2; Nationality, Immigration and Asylum Act 2002, s. 62; UK Borders Act 2007, s. 36", DetentionWords.Power),
            new("reasons", "reasons", "Detention Centre Rules 2001, r. 9(1)"),
            new("how-to-ask-for-bail", "how bail can be asked for", "Immigration Act 2016, Sch. 10, para. 1; a rule of this project"),
        ],
        ["Detention Centre Rules 2001, r. 9", "Immigration Act 2016, Sch. 10"],
        [ActorRole.SeniorOfficer], "Detention Centre Rules 2001, r. 9(1): for the Secretary of State", DetentionWords.Reasons)
    {
        Ground = new("the authority to detain", e => e is DetentionAuthorised, "Detention Centre Rules 2001, r. 9(1)"),
        Deadlines = d => DetentionCards.Of(d, d.DetainedSince ?? d.ToBeSentOn),
        Refuses = (c, d, on, _) => DetentionCards.Refuses(c, d, on),
    };
}

/// <summary>The monthly report to somebody who is detained.</summary>
internal static class MonthlyDetentionReport
{
    public static NoticeForm Form { get; } = new(
        NoticeKind.MonthlyDetentionReport, DetentionWords.MonthlyTitle,
        [
            NoticeItem.Of("power", "one power under which the person is detained", "Immigration Act 1971, Sch. 2, para. 16, and Sch. 3, para. 2; Nationality, Immigration and Asylum Act 2002, s. 62; UK Borders Act 2007, s. 36", DetentionWords.Power),
            new("detained-since", "day since which the person is detained", "Detention Centre Rules 2001, r. 9(1)", ItemForm.Day),
            new("reasons", "reasons why it goes on", "Detention Centre Rules 2001, r. 9(1)"),
            new("progress", "what was done, and what is awaited", "R v Governor of Durham Prison, ex p. Hardial Singh [1984] 1 WLR 704: due diligence"),
            new("how-to-ask-for-bail", "how bail can be asked for", "Immigration Act 2016, Sch. 10, para. 1; a rule of this project"),
        ],
        ["Detention Centre Rules 2001, r. 9", "Immigration Act 2016, Sch. 10", "Illegal Migration Act 2023, s. 12"],
        [ActorRole.SeniorOfficer, ActorRole.Caseworker], "Detention Centre Rules 2001, r. 9(1): for the Secretary of State", DetentionWords.Monthly)
    {
        Ground = new("a review of the detention, or the authority for it", e => e is DetentionReviewed or DetentionAuthorised, "Detention Centre Rules 2001, r. 9(1)"),
        Deadlines = d => DetentionCards.Of(d, d.Day("detained-since")),
        Refuses = (c, d, on, _) => d.Day("detained-since") > d.Dated
            ? new Refusal("notice.detained-since", $"The detention is said to begin on {d.Day("detained-since").Words()}, after this notice.", "Months are counted from its beginning.", "Give the day on which it began.") { Citation = "Detention Centre Rules 2001, r. 9(1)" }
            : DetentionCards.Refuses(c, d, on),
    };
}

/// <summary>What the two papers share.</summary>
internal static class DetentionCards
{
    private static readonly string[] Examination = ["ia1971.sch2.p16", "niaa2002.s62"];

    /// <summary>Nobody is held now on the power that the paper names: it would tell of another detention, or of none.</summary>
    public static Refusal? Refuses(LiveCase c, NoticeDraft d, EntryId? on)
    {
        var (authority, power) = c.Detention.State switch
        {
            Detained held => (held.Authority, (DetentionPower?)held.Power),
            ReviewMissed held => (held.Authority, held.Power),
            _ => (default, null),
        };
        if (power is null)
            return new("notice.not-detained", "The person is not detained.", "Reasons for a detention that is not, or is over, mislead.", "Look at the detention's page.") { Citation = "Detention Centre Rules 2001, r. 9(1)" };
        var rests = c.Find(on!.Value)?.Event is DetentionReviewed reviewed ? reviewed.Authority : on;
        return rests != authority || AuthoriseDetention.Word(power.Value) != d.Chosen("power")
            ? new("notice.other-power", "The notice names another detention, or another power, than the one on which the person is held.", "Each detention rests on exactly one power, and the person is told which.", "Give the power and the authority of the detention that goes on.") { Citation = "Detention Centre Rules 2001, r. 9(1)" }
            : null;
    }

    /// <summary>When the detention is looked at next, when the next reasons come, and when bail comes before the Tribunal.</summary>
    public static IReadOnlyList<DeadlineCard> Of(NoticeDraft d, LocalDate since)
    {
        var examination = Examination.Contains(d.Chosen("power"));
        var referral = examination ? Schedule10Paragraph11.AutomaticReferral : Schedule10Paragraph11.PromptInDeportationCases;
        return
        [
            Cards.Of(DetentionWords.ReasonsCard, [DetentionWords.ReviewSays], Rule9.MonthlyReasons, Counted(d, Rule9.MonthlyReasons, since)),
            Cards.Of(DetentionWords.ReviewCard, [DetentionWords.ReviewSays], DetentionReviews.Series, Counted(d, DetentionReviews.Series, since)),
            Cards.Of(examination ? DetentionWords.ReferralCard : DetentionWords.PromptCard, examination ? [DetentionWords.ReviewSays] : [DetentionWords.PromptSays], referral, Counted(d, referral, since)),
        ];
    }

    // The next after the day on which the paper goes out: what follows from the beginning is asked on that day.
    private static TimeLimitResult Counted(NoticeDraft d, TimeLimit limit, LocalDate since) => CountedFrom.On(
        d.ToBeSentOn < since ? since : d.ToBeSentOn.PlusDays(limit.Id == Rule9.MonthlyReasons.Id && d.ToBeSentOn > since ? 1 : 0), limit, 1, Start.On(since), d.Place,
        CountedFrom.Word(TheStep.Type, "detained"), CountedFrom.Word(TheStep.Power, d.Chosen("power")));
}
