using DueCourse.Casework.Decisions;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.LegalDecision;
using NodaTime;
using NodaTime.Text;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>Deportation is considered: from the referral to what the person says to the first notice.</summary>
internal static class Considered
{
    private const string Why = "The conviction and sentence are proved by the court's record. What was said for the person was weighed, with their years here and their ties abroad. They are asked to answer before anything is decided.";

    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("referral only", "referred, and nobody has looked yet", told => Referred(told, told.Ago(9))),
        new("nationality unknown", "nobody has established of which country", NobodyKnows),
        new("being considered", "convicted, and deportation is considered", told => Triaged(told, told.Ago(12))),
        new("a child in the family", "convicted, with a child whose interests are to be looked at", told => Triaged(told, told.Ago(16), file => file with { HasAChild = true })),
        new("stage 1, time running", "a first notice is served, and the time to answer runs", told => Noticed(told, told.Friday)),
        new("stage 1, time expired", "a first notice was not answered in time", told => Noticed(told, told.Friday.PlusDays(-42))),
        new("representations in", "a first notice was answered in full", Answered),
    ];

    /// <summary>The prison refers the person.</summary>
    public static async Task Referred(CaseTold told, LocalDate on, Func<FileOfACase, FileOfACase>? changed = null)
    {
        await told.Open(ComeTo.Conviction, on, file => (changed ?? (f => f))(file with { IsAccepted = false, HasDocument = false }));
        await told.At(on, 9, 30);
        await told.Done(told.Caseworker, by => new ReferForDecision(on, told.Who.Prison, "a sentence of imprisonment, proved by the court's record") { By = by, Id = told.Next() });
    }

    /// <summary>And somebody begins to look.</summary>
    public static async Task Triaged(CaseTold told, LocalDate on, Func<FileOfACase, FileOfACase>? changed = null)
    {
        await Referred(told, on, changed);
        await told.At(on, 9, 45);
        await told.Done(told.Caseworker, by => new BeginTriage([told.Stated("isBritishCitizen")]) { By = by, Id = told.Next() });
    }

    /// <summary>Deportation is intended: a notice with its card of days, served by hand, with a month to answer.</summary>
    public static async Task Noticed(CaseTold told, LocalDate on)
    {
        await Triaged(told, on);
        await told.At(on, 11, 0);
        var decision = await told.Decided(DecisionKind.IntendToDeport, Why, review: on.PlusDays(32));
        GivenItem[] items =
        [
            GivenItem.Of("name", told.Who.Name), GivenItem.Of("advice", "a law centre, free of charge: ask anybody on the landing for the number"), GivenItem.Of("contact", "the team, by telephone, on working days"),
            GivenItem.Of("law", "s32-5"), GivenItem.Of("ground", "conviction"), GivenItem.Of("reasons", Why), GivenItem.Of("respond-by", LocalDatePattern.Iso.Format(on.PlusDays(31))), GivenItem.Of("how-to-respond", "by post or e-mail"),
        ];
        await told.At(on, 11, 15);
        await told.Done(Officer, by => new IssueStage1(DeportationBasis.Automatic, on) { By = by, Id = told.Next() });
        await told.At(on, 11, 30);
        await told.Done(Officer, by => new IssueNotice(NoticeKind.DeportationDecision, items, decision, on, "en") { By = by, Id = told.Next() });
        var notice = told.EntryOf<NoticeIssued>();
        await told.At(on, 15, 0);
        var language = told.Who.From.Language;
        await told.Done(told.Caseworker, by => new ServeNotice(notice, new(ServiceMethod.Hand, ServedOnWhom.ThePerson, new("the visits room"), on, null, "the person's signature", new(language, "an interpreter of the agency", "read aloud"))
        { Copy = new("the person's solicitor", ServiceMethod.Email, on, "acknowledged") }, null) { By = by, Id = told.Next() });
        await told.At(on, 15, 15);
        await told.Done(told.Caseworker, by => new ServeStage1(new(on, on, ServedBy.Hand, CopiedToRepresentative: true, $"{language}; read aloud"), on.PlusDays(31), on, notice) { By = by, Id = told.Next() });
    }

    private static async Task Answered(CaseTold told)
    {
        await Noticed(told, told.Friday.PlusDays(-14));
        await told.At(told.Ago(4), 14, 0);
        await told.Done(told.Caseworker, by => new RecordRepresentations(told.Ago(4), InFull: true, "8") { By = by, Id = told.Next() });
    }

    private static async Task NobodyKnows(CaseTold told)
    {
        var on = told.Ago(25);
        await Referred(told, on, file => file with { NationalityIsKnown = false });
        var country = told.Who.From;
        await told.At(on, 10, 0);
        await told.Done(told.Caseworker, by => new TakeNationalityAccount(country.Code, on, $"Born in {country.Town}, the person says, and brought up elsewhere; no paper shows it.", "none needed") { By = by, Id = told.Next() });
        await told.At(told.Ago(8), 10, 0);
        await told.Done(told.Caseworker, by => new GatherNationalityEvidence(country.Code, told.Ago(8), "UK Borders Act 2007, s. 44") { By = by, Id = told.Next() });
    }
}
