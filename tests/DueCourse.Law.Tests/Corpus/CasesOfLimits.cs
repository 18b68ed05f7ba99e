namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using DueCourse.Law.Tests.Clock;
using DueCourse.Law.Tests.TimeLimits;
using NodaTime;

/// <summary>A case in which a limit of time runs.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Says">What starts it there, in words.</param>
/// <param name="From">The case, with what starts the time on that day.</param>
internal sealed record CaseOfALimit(string Limit, string Says, Func<LocalDate, CaseRecord> From)
{
    /// <summary>The day that starts it, unless another is tried.</summary>
    public LocalDate Start { get; init; } = 6.October(2026);

    /// <summary>The day of assessment.</summary>
    public LocalDate Today { get; init; } = 23.November(2026);

    /// <summary>Every question about the person is tried, and not only those that the limit is drafted with: for one that follows from the rest of a case.</summary>
    public bool TriesTheWholePerson { get; init; }

    /// <summary>Through how many days of assessment it is followed, back and forth from the day of <see cref="Today"/>; 0: not.</summary>
    public (int Back, int Forth) Followed { get; init; }
}

/// <summary>The cases in which the limits of time run: those of the tables of days, and more for what no table reaches.</summary>
internal static class CasesOfLimits
{
    /// <summary>All of them, in the order of their limits.</summary>
    public static IReadOnlyList<CaseOfALimit> All { get; } = [.. StatuteBook.Current.TimeLimits.SelectMany(l => Every().Where(c => c.Limit == l.Id))];

    private static List<CaseOfALimit> Every() =>
    [
        .. typeof(LimitTests).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LimitTests))).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(t => ((LimitTests)Activator.CreateInstance(t)!).Setups).Distinct()
            .Select(s => new CaseOfALimit(s.Limit, s.Setup, day => LimitTests.Case(s.Setup, DateRange.On(day), null))),
        .. ProcedureLimitsTests.Cases.Select(c => new CaseOfALimit(c.Key.Split(' ')[0], string.Join(' ', c.Key.Split(' ').Skip(1).Prepend("table")), day => A.Case(p => c.Value(p, day)))),
        .. More,
    ];

    private static List<CaseOfALimit> More =>
    [
        Of("caa1968.s18", "convicted, and sentenced three weeks later", (p, day) => p.Has<Conviction>(c => InTheCrownCourt(c, "england-and-wales", day))),
        Of("ni1980.s16", "convicted, and sentenced three weeks later", (p, day) => p.Has<Conviction>(c => InTheCrownCourt(c, "northern-ireland", day))),
        Of("ukba2007.s34.timing", "nothing lodged", (p, day) => Automatic(p, day, c => c.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>())) with { TriesTheWholePerson = true },
        Of("ukba2007.s34.timing", "days on file later than those counted", (p, day) => Automatic(p, day, c => c.Is(TheConviction.AppealStatus, "none-lodged").All<CriminalAppeal>()
            .On(TheConviction.ConvictionAppealDeadline, day.PlusDays(60)).On(TheConviction.SentenceAppealDeadline, day.PlusDays(70)))),
        Of("ukba2007.s34.timing", "an appeal dismissed, and a further one possible", (p, day) => Automatic(p, day, c => c.Is(TheConviction.AppealStatus, "dismissed").All<CriminalAppeal>()
            .Has<CriminalAppeal>(a => a.On(TheCriminalAppeal.LodgedOn, day.PlusDays(2)).No(TheCriminalAppeal.IsPending).On(TheCriminalAppeal.FurtherAppealDeadline, day.PlusDays(90))))),

        Of("fttiac2014.r19.time-limit.in-country", "a decision sent to a person here", (p, day) => p.Yes(ThePerson.IsInTheUnitedKingdom).All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Forum, "first-tier-tribunal").Is(TheAppeal.Status, "not-lodged").Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid).On(TheAppeal.DecisionSentOn, day))),
        Of("fttiac2014.r19.time-limit.in-country", "notice of deprivation of citizenship to a person here", (p, day) => p.Yes(ThePerson.IsInTheUnitedKingdom).All<Appeal>()
            .Is(TheDeprivation.Ground, "s40-2").On(TheDeprivation.NoticeDate, day).Yes(TheDeprivation.NoticeIsComplete).No(TheDeprivation.IsCertifiedForTheCommission)),
        Stage("fttiac2014.r24A", "home-office-bundle", "the appeal lodged long before", and: (a, day) => a.On(TheAppeal.LodgedOn, day.PlusDays(-20))),
        Stage("fttiac2014.r24A", "home-office-bundle", "the appeal lodged shortly before", and: (a, day) => a.On(TheAppeal.LodgedOn, day.PlusDays(-2))),
        Stage("fttiac2014.r9-5", "decision-notice-sent", "a decision"),
        Stage("ut2008.r24", "ftt-permission-granted", "permission by the First-tier Tribunal"),
        Stage("ut2008.r25", "ut-response-sent", "no hearing fixed"),
        Stage("ut2008.r25", "ut-response-sent", "a hearing soon", (stage, day) => stage.On(TheStage.HearingOn, day.PlusDays(20))),
        Stage("niaa2002.s86A", "lodged", "on protection", against: "protection-refusal"),
        Stage("niaa2002.s86B", "lodged", "on human rights"),
        Stage("naba2022.s27", "decision-sent", "in detention", (stage, _) => stage.Yes(TheStage.PersonWasDetained)),
        Stage("naba2022.s27.decision", "lodged", "in detention", (stage, _) => stage.Yes(TheStage.PersonWasDetained)),
        Stage("naba2022.s27.permission", "decision-notice-sent", "in detention", (stage, _) => stage.Yes(TheStage.PersonWasDetained)),
        Stage("cos.appeal-from-ut", "ut-onward-permission-refused", "in Scotland", and: (a, _) => a.Is(TheAppeal.Seat, "scotland")),
        Stage("nica.appeal-from-ut", "ut-onward-permission-refused", "in Northern Ireland", and: (a, _) => a.Is(TheAppeal.Seat, "northern-ireland")),
        Stage("ut2008.r44.in-country", "ut-decision-sent", "electronically to a person in detention", (stage, _) => stage.Is(TheStage.SentBy, "electronically").Yes(TheStage.PersonWasInTheUnitedKingdom).Yes(TheStage.PersonWasDetained)),

        Ladder("a decision to appeal against", (a, day) => a.On(TheAppeal.DecisionSentOn, day).Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid)) with { TriesTheWholePerson = true },
        Ladder("a decision received abroad", (a, day) => a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.NoticeIsValid).Has<AppealStage>(x => On(x, "decision-received-abroad", day))),
        Ladder("struck out", (a, day) => a.Has<AppealStage>(x => On(x, "strike-out-sent", day))),
        Ladder("a decision without reasons, on human rights", (a, day) => a.Has<AppealStage>(x => On(x, "decision-notice-sent", day).Is(TheStage.Outcome, "dismissed"))),
        Ladder("reasons for a dismissal, to a person here", (a, day) => a.Has<AppealStage>(x => On(x, "decision-notice-sent", day.PlusDays(-3)).Is(TheStage.Outcome, "dismissed"))
            .Has<AppealStage>(x => On(x, "reasons-sent", day).Yes(TheStage.PersonWasInTheUnitedKingdom))),
        Ladder("reasons for an appeal that was allowed", (a, day) => a.Has<AppealStage>(x => On(x, "reasons-sent", day).Is(TheStage.Outcome, "allowed").Yes(TheStage.PersonWasInTheUnitedKingdom))),
        Ladder("permission refused by the First-tier Tribunal, to a person abroad", (a, day) => a.Has<AppealStage>(x => On(x, "ftt-permission-refused", day).Is(TheStage.By, "person").No(TheStage.PersonWasInTheUnitedKingdom))),
        Ladder("permission refused to the Home Office", (a, day) => a.Has<AppealStage>(x => On(x, "ftt-permission-refused", day).Is(TheStage.By, "home-office").Yes(TheStage.PersonWasInTheUnitedKingdom))),
        Ladder("an application not admitted", (a, day) => a.Has<AppealStage>(x => On(x, "ftt-refused-to-admit", day).Is(TheStage.By, "person").Yes(TheStage.PersonWasInTheUnitedKingdom))),
        Ladder("the Upper Tribunal allowed the appeal of a person in detention, by post", (a, day) => a.Has<AppealStage>(x => On(x, "ut-decision-sent", day).Is(TheStage.Outcome, "allowed").Is(TheStage.SentBy, "post").Yes(TheStage.PersonWasInTheUnitedKingdom).Yes(TheStage.PersonWasDetained))),
        Ladder("the Upper Tribunal dismissed the appeal of a person who is free, electronically", (a, day) => a.Has<AppealStage>(x => On(x, "ut-decision-sent", day).Is(TheStage.Outcome, "dismissed").Is(TheStage.SentBy, "electronically").Yes(TheStage.PersonWasInTheUnitedKingdom).No(TheStage.PersonWasDetained))),
        Ladder("setting aside was refused", (a, day) => a.Has<AppealStage>(x => On(x, "ut-decision-sent", day.PlusDays(-20)).Is(TheStage.Outcome, "dismissed").Is(TheStage.SentBy, "post").Yes(TheStage.PersonWasInTheUnitedKingdom).No(TheStage.PersonWasDetained))
            .Has<AppealStage>(x => On(x, "ut-set-aside-refused", day).Is(TheStage.SentBy, "post").Yes(TheStage.PersonWasInTheUnitedKingdom).No(TheStage.PersonWasDetained))),
        Ladder("onward permission refused in England", (a, day) => a.Is(TheAppeal.Seat, "england-and-wales").Has<AppealStage>(x => On(x, "ut-onward-permission-refused", day))),
        Ladder("permission refused by the Court of Appeal", (a, day) => a.Has<AppealStage>(x => On(x, "coa-permission-refused", day))),
        Ladder("the Court of Appeal refused permission to the Supreme Court", (a, day) => a.Has<AppealStage>(x => On(x, "coa-decided", day.PlusDays(-10)).Is(TheStage.Outcome, "dismissed")).Has<AppealStage>(x => On(x, "coa-refused-supreme-court", day))),
        Ladder("withdrawn before the Upper Tribunal", (a, day) => a.Has<AppealStage>(x => On(x, "ut-withdrawn", day))),
        Ladder("withdrawn", (a, day) => a.Has<AppealStage>(x => On(x, "withdrawn", day))),
        Ladder("leave was granted in a protection appeal", (a, day) => a.Yes(TheAppeal.LeaveWasGrantedSince).Has<AppealStage>(x => On(x, "lodged", day.PlusDays(-100))).Has<AppealStage>(x => On(x, "leave-granted-sent", day)), "protection-refusal") with { TriesTheWholePerson = true },
        Ladder("left after the appeal was brought here", (a, day) => a.Yes(TheAppeal.IsInCountry).Yes(TheAppeal.WasBroughtHere).Yes(TheAppeal.ClaimWasMadeHere).Yes(TheAppeal.PersonLeftSince).On(TheAppeal.PersonLeftOn, day)
            .Is(TheAppeal.Status, "pending").Is(TheAppeal.Forum, "first-tier-tribunal").Has<AppealStage>(x => On(x, "lodged", day.PlusDays(-100)))) with { TriesTheWholePerson = true },

        Step("cpr6.26", "court-document-emailed", (s, _) => s.At(15, 30)),
        Step("siac2003.r49-5", "notice-emailed", (s, _) => s.Is(TheStep.Forum, "siac").At(15, 30)),
        Step("notices2003.r7.deemed", "notice-posted", (s, _) => s.Is(TheStep.NoticeUnder, "notices-regulations-2003")),
        Step("crimpr.34.2", "magistrates-sentence"),
        Step("crimpr.34.2", "magistrates-committal"),
        Step("crimpr.34.2", "magistrates-order"),
        Step("mca1980.s111", "magistrates-sentence"),
        Step("cja1988.sch3.p1", "crown-court-sentence"),
        Of("vca2026.uls", "convicted, and sentenced three weeks later", (p, day) => p.Has<Conviction>(c => InTheCrownCourt(c, "england-and-wales", day))),
        Of("vca2026.uls", "convicted in Northern Ireland", (p, day) => p.Has<Conviction>(c => InTheCrownCourt(c, "northern-ireland", day))),
        Of("cja1988.sch3.p1", "convicted in Northern Ireland", (p, day) => p.Has<Conviction>(c => InTheCrownCourt(c, "northern-ireland", day))),
        Step("ukba2007.s37.family-8-weeks", "principal-appeal-ended"),
        Step("ia1971.s5-3.family-8-weeks", "principal-left"),
        Step("iaa1999.s10A.notice", "removal-notice-given", and: (p, _) => p.Yes(TheDeparture.RemovalIsUnderSection10)),
        Of("iaa1999.s10A.notice", "departure details that name another destination", (p, day) => p.On(TheRemovalNotice.DepartureDetailsGivenOn, day).No(TheRemovalNotice.DepartureDetailsMatchIntention).Yes(TheDeparture.RemovalIsUnderSection10)),
        Step("iaa1999.s10B.failed-removal", "departure-date-stated"),
        Step("iaa1999.s10C.port-refusal", "port-refusal"),
        Step("iaa1999.s10E.after-jr", "judicial-review-decided"),
        Step("ho.removal.three-notices", "removal-notice-given", and: (p, _) => p.No(TheDeparture.RemovalIsUnderSection10)),
        Step("ho.removal.historic-notice", "removal-notice-given", (s, _) => s.At(9, 30)) with { Says = "before 2015", Start = 6.October(2014) },
        Step("ho.removal.historic-notice", "removal-notice-given", (s, _) => s.At(9, 30), (p, _) => p.Yes(TheCustody.IsInImmigrationDetention)) with { Says = "2016, in detention", Start = 6.October(2016) },
        Step("ho.removal.historic-notice", "removal-notice-given", (s, _) => s.At(9, 30), (p, _) => p.No(TheCustody.IsInImmigrationDetention)) with { Says = "2016, not in detention", Start = 6.October(2016) },
        Step("ho.removal.historic-notice", "removal-notice-given", (s, _) => s.At(9, 30)) with { Says = "after 2019", Start = 6.October(2020) },
        Of("niaa2002.s78A.family-28-days", "a child to go with the person", (p, day) => p.On(ThePerson.DateOfBirth, 1.January(1980)).On(TheSafeguards.FamilyAppealRightsEndedOn, day).All<Child>()
            .Has<Child>(c => c.Yes(TheChild.WouldLeaveToo).Yes(TheChild.LivesWithThePerson).No(TheChild.AnotherCarerWouldRemain).On(TheChild.DateOfBirth, 1.March(2015)))),
        Of("niaa2002.s78A.family-28-days", "the person is a child", (p, day) => p.On(ThePerson.DateOfBirth, 1.March(2015)).On(TheSafeguards.FamilyAppealRightsEndedOn, day).All<Child>()),
        Step("naba2022.s61.recovery-period", "reasonable-grounds-decision", and: (p, day) => p.On(TheTrafficking.ConclusiveGroundsOn, day.PlusDays(5)).Is(TheTrafficking.Disqualification, "none")),
        Of("naba2022.s61.recovery-period", "a late decision on conclusive grounds", (p, day) => p.Is(TheTrafficking.ReasonableGrounds, "positive").On(TheTrafficking.ReasonableGroundsOn, day).On(TheTrafficking.ConclusiveGroundsOn, day.PlusDays(40)).Is(TheTrafficking.Disqualification, "none")),
        Of("ho.entry-ban", "after departure", (p, day) => p.On(TheDeparture.LeftOn, day)),
        Of("iaa1999.s10D.priority-removal", "after departure details", (p, day) => p.On(TheRemovalNotice.DepartureDetailsGivenOn, day)),
        Of("ho.deport.stage1", "a notice that gives a day", (p, day) => p.All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.ServedOn, day).On(TheNotice.RespondBy, day.PlusDays(20)))) with { TriesTheWholePerson = true },
        Of("ho.deport.stage1", "a notice that gives none", (p, day) => p.All<Notice>().Has<Notice>(n => n.Is(TheNotice.Type, "stage-1-deportation").On(TheNotice.ServedOn, day).Yes(TheNotice.StatesNoDeadline))),
        Step("ho.deport.stage1", "stage-1-served", (s, day) => s.On(TheStep.StatedDeadline, day.PlusDays(40))),
        Of("ho.referral", "sentenced to detention", (p, day) => p.All<Conviction>().Has<Conviction>(c => c.Is(TheConviction.Jurisdiction, "england-and-wales").On(TheConviction.SentencedOn, day)
            .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "detention-and-training")))),
        Step("ho.victim-contact.contact", "sentenced-within-victim-scheme"),

        Of("ho.detention-review", "in detention", (p, day) => p.Yes(TheCustody.IsInImmigrationDetention).On(TheCustody.DetainedSince, day).All<ProceduralStep>()) with { Followed = (50, 100), TriesTheWholePerson = true },
        Step("ho.detention-review", "detained", (s, _) => s.At(14, 20)) with { Today = 7.October(2026) },
        Step("ho.detention-review", "detained", and: (p, day) => p.Step("released", day.PlusDays(30))) with { Says = "released after", Today = 7.October(2026), Followed = (0, 60) },
        Step("dcr2001.r9", "detained") with { Followed = (50, 100), TriesTheWholePerson = true },
        Step("ia1971.sch2.p16-1B", "held-for-examination", (s, _) => s.At(14, 20)),
        Step("ia1971.sch2.p18B", "child-held", (s, _) => s.At(14, 20), (p, day) => p.Step("released", day.PlusDays(70))),
        Step("iaa1999.s147", "family-held", (s, _) => s.At(14, 20), (p, day) => p.Step("released", day.PlusDays(70))),
        Step("iaa1999.s147", "family-held", (s, _) => s.At(14, 20).Yes(TheStep.MinisterAuthorisedLonger)) with { Says = "authorised by a Minister" },
        Step("ia2016.s60", "detained", (s, _) => s.At(14, 20), (p, day) => p.Step("pregnancy-known", day.PlusDays(-3)).Step("released", day.PlusDays(70))) with { Says = "pregnancy known before" },
        Step("ia2016.s60", "detained", (s, _) => s.At(14, 20).Yes(TheStep.MinisterAuthorisedLonger), (p, day) => p.Step("pregnancy-known", day.PlusDays(3), s => s.At(10, 5))) with { Says = "pregnancy known later, authorised by a Minister" },
        Step("ia2016.sch10.p3-4", "bail-granted"),
        Step("ia2016.sch10.p11.auto-referral", "detained", (s, _) => s.Is(TheStep.Power, "ia1971.sch2.p16")),
        Step("ia2016.sch10.p11.auto-referral", "bail-refused-at-hearing", and: (p, _) => p.Yes(TheCustody.IsInImmigrationDetention).Is(TheCustody.DetentionPower, "niaa2002.s62")),
        Of("ia2016.sch10.p11.auto-referral.deportation-prompt", "in detention", (p, day) => p.Yes(TheCustody.IsInImmigrationDetention).Is(TheCustody.DetentionPower, "ia1971.sch3.p2-1").On(TheCustody.DetainedSince, day).All<ProceduralStep>()
            .Step("released", day.PlusDays(70))),
        Step("ia2016.sch10.p11.auto-referral.deportation-prompt", "bail-considered-by-tribunal", and: (p, _) => p.Yes(TheCustody.IsInImmigrationDetention).Is(TheCustody.DetentionPower, "ukba2007.s36")),

        Of("cja2003.s260.ers", "the prison's own day", (p, day) => p.Yes(TheCustody.IsAFixedTermPrisoner).On(TheCustody.EarlyRemovalEligibleOn, day).All<ProceduralStep>()) with { Followed = (300, 30), TriesTheWholePerson = true },
        Step("cja2003.s260.ers", "custodial-period-began", (s, _) => s.Number(TheStep.Days, 730), (p, _) => p.On(TheCustody.EarlyRemovalEligibleOn, 14.July(2027)))
            with { Says = "as the prison has it", TriesTheWholePerson = true, Start = 7.December(2026), Today = 8.December(2026) },
        Step("cja2003.s260.ers", "custodial-period-began", (s, _) => s.Number(TheStep.Days, 3000), (p, _) => p.On(TheCustody.EarlyRemovalEligibleOn, 18.July(2024)))
            with { Says = "a long sentence", Start = 9.April(2020), Today = 8.December(2026), Followed = (2500, 30) },
        Step("sar", "access-request", and: (p, day) => p.Step("access-clarification-sought", day.PlusDays(10)).Step("access-clarification-received", day.PlusDays(15))) with { Says = "clarified", TriesTheWholePerson = true },
    ];

    private static CaseOfALimit Of(string limit, string says, Action<Subject, LocalDate> of) => new(limit, says, day => A.Case(p => of(p, day)));

    private static CaseOfALimit Step(string limit, string type, Action<Subject, LocalDate>? of = null, Action<Subject, LocalDate>? and = null) => new(limit, type, day => A.Case(p =>
    {
        p.Step(type, day, s => of?.Invoke(s, day));
        and?.Invoke(p, day);
    }));

    private static CaseOfALimit Stage(string limit, string type, string says, Action<Subject, LocalDate>? of = null, Action<Subject, LocalDate>? and = null, string against = "human-rights-refusal") =>
        new(limit, $"{type}, {says}", day => A.Case(p => p.All<Appeal>().Has<Appeal>(a =>
        {
            a.Is(TheAppeal.Against, against).All<AppealStage>().Has<AppealStage>(stage =>
            {
                On(stage, type, day);
                of?.Invoke(stage, day);
            });
            and?.Invoke(a, day);
        })));

    private static CaseOfALimit Ladder(string says, Action<Subject, LocalDate> of, string against = "human-rights-refusal") =>
        new("niaa2002.s104.exhaustion-ladder", says, day => A.Case(p => p.Yes(ThePerson.IsInTheUnitedKingdom).All<Appeal>().Has<Appeal>(a => of(a.Is(TheAppeal.Against, against).All<AppealStage>(), day))));

    private static Subject On(Subject stage, string type, LocalDate day) => stage.Is(TheStage.Type, type).On(TheStage.On, day);

    private static Subject InTheCrownCourt(Subject conviction, string where, LocalDate day) => conviction.Is(TheConviction.Jurisdiction, where).Is(TheConviction.CourtLevel, "crown-court")
        .Is(TheConviction.PleaOrFinding, "convicted").No(TheConviction.IsQuashed).On(TheConviction.DateOfConviction, day).On(TheConviction.SentencedOn, day.PlusDays(21));

    private static Subject Automatic(Subject person, LocalDate day, Action<Subject> and) => person.All<Conviction>().Has<Conviction>(c => and(InTheCrownCourt(c, "england-and-wales", day)
        .All<Sentence>().Has<Sentence>(s => s.Is(TheSentence.Type, "imprisonment").For(TheSentence.TermPronounced, 24.Months()).No(TheSentence.IsSuspended).Is(TheSentence.Relation, "alone"))));
}
