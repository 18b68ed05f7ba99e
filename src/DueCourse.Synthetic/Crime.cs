namespace DueCourse.Synthetic;

/// <summary>What the later chapters need of convictions.</summary>
/// <param name="LastSentence">The latest day of sentence; null where there is none.</param>
/// <param name="IsLong">Some sentence of imprisonment has at least 12 months.</param>
/// <param name="Release">The day of release from the last custodial sentence, past or to come; null where there is none.</param>
internal sealed record Crime(LocalDate? LastSentence, bool IsLong, LocalDate? Release)
{
    /// <summary>Nobody is tried below this age.</summary>
    private const int AgeOfResponsibility = 10;

    /// <summary>Convictions with sentences and appeals, time in prison, proceedings, custody. Shares are synthetic except as marked.</summary>
    public static Crime Write(Draft draft, Life life)
    {
        var chance = draft.Streams.Of("crime");
        var crime = new Crime(null, false, null);
        var first = life.Birth.PlusYears(AgeOfResponsibility);
        var convictions = first < draft.AsAt ? chance.Weighted((10, 0), (46, 1), (24, 2), (14, 3), (6, 4)) : 0;
        for (var n = 0; n < convictions; n++) crime = Conviction(draft, chance, life, crime, first);
        draft.Close(draft.Person, Law.Facts.Conviction.Kind);
        draft.Close(draft.Person, ImprisonmentPeriod.Kind);
        Proceedings(draft, chance);
        Custody(draft, chance, crime);
        return crime;
    }

    private static Crime Conviction(Draft draft, Chance chance, Life life, Crime so, LocalDate first)
    {
        // Of late more often than long ago.
        var convicted = draft.AsAt.PlusDays(-Math.Min(chance.Length(5, 90, 250, 700, 2200, 5000, 12000), Period.DaysBetween(first, draft.AsAt)));
        var offended = Later(first, convicted.PlusDays(-chance.Length(1, 30, 90, 250, 500, 1200, 4000)));
        var sentenced = convicted.PlusDays(chance.Happens(500) ? 0 : chance.Between(1, 70));
        var conviction = draft.Add(draft.Person, Law.Facts.Conviction.Kind, convicted);
        draft.Say(conviction, TheConviction.DateOfConviction, convicted);
        if (chance.Happens(400)) draft.Say(conviction, TheConviction.Offence, chance.One(Words.Offences));
        draft.Say(conviction, TheConviction.OffenceFrom, offended);
        if (chance.Happens(500)) draft.Say(conviction, TheConviction.OffenceTo, chance.Day(offended, convicted));
        var jurisdiction = chance.Weighted((82, "england-and-wales"), (8, "scotland"), (4, "northern-ireland"), (6, "foreign"));
        draft.Say(conviction, TheConviction.Jurisdiction, jurisdiction);
        draft.Say(conviction, TheConviction.CourtLevel, chance.Weighted((75, "crown-court"), (20, "magistrates-court"), (5, "other")));
        draft.Say(conviction, TheConviction.IsImprisonable, chance.Happens(960));
        draft.Say(conviction, TheConviction.IsAReasonForTheDecision, chance.Happens(800));
        draft.Say(conviction, TheConviction.CausedSeriousHarmAsAlleged, chance.Happens(180));
        if (chance.Happens(60)) draft.Say(conviction, TheConviction.PleaOrFinding, chance.Weighted((5, "convicted"), (3, "found-without-conviction"), (2, "insanity")));
        if (jurisdiction == "foreign")
        {
            draft.Say(conviction, TheConviction.UkEquivalentMaximum, new NumberValue(chance.One([6, 12, 24, 60, 168]), 168), null);
            draft.Say(conviction, TheConviction.CouldBeTwelveMonthsHere, chance.Happens(700));
        }

        Appeal(draft, chance, conviction, convicted);
        if (sentenced > draft.AsAt) return so;
        draft.Say(conviction, TheConviction.SentencedOn, sentenced);
        draft.Say(conviction, TheConviction.SentenceAppealDeadline, sentenced.PlusDays(28));
        var (isLong, release) = Sentences(draft, chance, conviction, sentenced, isYoung: life.Birth.PlusYears(18) > sentenced);
        var isLast = so.LastSentence is not { } last || last < sentenced;
        return new(isLast ? sentenced : so.LastSentence, so.IsLong || isLong, isLast ? release ?? so.Release : so.Release);
    }

    private static (bool IsLong, LocalDate? Release) Sentences(Draft draft, Chance chance, SubjectRecord conviction, LocalDate on, bool isYoung)
    {
        var several = chance.Happens(150);
        var relation = !several ? "alone" : chance.Happens(600) ? "concurrent" : "consecutive";
        var (isLong, all, custodial) = (false, 0, false);
        for (var n = several ? 2 : 1; n > 0; n--)
        {
            var sentence = draft.Add(conviction, Sentence.Kind, on);
            var type = isYoung
                ? chance.Weighted((5, "detention-and-training"), (3, "detention"), (2, "community"))
                : chance.Weighted((78, "imprisonment"), (8, "community"), (4, "fine"), (4, "extended"), (3, "life"), (1, "imprisonment-for-public-protection"), (1, "hospital"), (1, "hospital-without-limit-of-time"));
            draft.Say(sentence, TheSentence.Type, type);
            draft.Say(sentence, TheSentence.DateImposed, on);
            draft.Say(sentence, TheSentence.Relation, relation);
            if (type is "community" or "fine") continue;
            if (type is "life" or "imprisonment-for-public-protection" or "hospital" or "hospital-without-limit-of-time")
            {
                draft.Say(sentence, TheSentence.TermPronounced, Term.Indeterminate);
                draft.Say(sentence, TheSentence.MayLastTwelveMonths, true);
                draft.Say(sentence, TheSentence.MayLastFourYears, chance.Happens(800));
                if (type[0] is 'l' or 'i') draft.Say(sentence, TheSentence.Tariff, Term.OfMonths(12 * chance.Between(2, 22)));
                (isLong, custodial, all) = (true, true, all + 120);
                continue;
            }

            // Many stand at or about 12 months and 4 years, where the law draws its lines.
            var months = chance.Weighted((10, 3), (10, 6), (8, 9), (6, 11), (14, 12), (6, 13), (10, 14), (10, 18), (8, 24), (6, 30), (5, 36), (3, 47), (8, 48), (4, 60), (4, 84), (2, 120), (1, 168));
            var term = months == 11 && chance.Happens(500) ? Term.OfDays(364) : months == 3 && chance.Happens(500) ? Term.OfDays(70) : Term.OfMonths(months);
            draft.Say(sentence, TheSentence.TermPronounced, term);
            if (type == "extended")
            {
                draft.Say(sentence, TheSentence.CustodialTerm, Term.OfMonths(Math.Max(1, months * 2 / 3)));
                draft.Say(sentence, TheSentence.Extension, Term.OfMonths(Math.Max(1, months / 3)));
            }

            var isSuspended = type == "imprisonment" && months <= 24 && chance.Happens(200);
            draft.Say(sentence, TheSentence.IsSuspended, isSuspended);
            if (isSuspended)
            {
                var activation = chance.Weighted((80, "none"), (8, "part"), (12, "whole"));
                draft.Say(sentence, TheSentence.Activation, activation, on);
                if (activation != "none") draft.Say(sentence, TheSentence.ActivatedOn, chance.Day(on, draft.AsAt));
            }

            custodial |= !isSuspended;
            isLong |= months >= 12 && !isSuspended;
            all = relation == "consecutive" ? all + months : Math.Max(all, months);
            if (n == 1 && relation == "consecutive") draft.Say(sentence, TheSentence.AggregateTerm, Term.OfMonths(Math.Max(1, all)));
        }

        draft.Close(conviction, Sentence.Kind);
        if (!custodial) return (isLong, null);
        // Half of the term, as for most fixed terms; remand before sentence counts towards it.
        var from = on.PlusDays(-(chance.Happens(400) ? chance.Below(200) : 0));
        var release = on.PlusDays(all * 15);
        if (isYoung || chance.Happens(750)) Held(draft, from, release, on);
        return (isLong, release);
    }

    private static void Held(Draft draft, LocalDate from, LocalDate release, LocalDate sentenced)
    {
        var period = draft.Add(draft.Person, ImprisonmentPeriod.Kind, sentenced);
        draft.Say(period, TheImprisonment.From, from);
        if (release <= draft.AsAt) draft.Say(period, TheImprisonment.To, release);
        draft.Say(period, TheImprisonment.GoesOn, release > draft.AsAt);
        draft.Say(period, TheImprisonment.IsUnderASentencePassedHere, true);
        draft.Say(period, TheImprisonment.SentencePassedOn, sentenced);
        var number = draft.Person.List(ImprisonmentPeriod.Kind).Items.Count;
        draft.Say(period, TheImprisonment.SentenceNumber, new NumberValue(number, number), null);
    }

    private static void Appeal(Draft draft, Chance chance, SubjectRecord conviction, LocalDate convicted)
    {
        // An appeal against conviction lies for 28 days from it, as a rule.
        draft.Say(conviction, TheConviction.ConvictionAppealDeadline, convicted.PlusDays(28));
        var status = chance.Weighted((82, "none-lodged"), (4, "pending"), (8, "dismissed"), (3, "allowed"), (3, "abandoned"));
        draft.Say(conviction, TheConviction.AppealStatus, status, convicted);
        if (status != "none-lodged")
        {
            var lodged = Earlier(draft.AsAt, convicted.PlusDays(chance.Between(5, 60)));
            var appeal = draft.Add(conviction, CriminalAppeal.Kind, lodged);
            draft.Say(appeal, TheCriminalAppeal.Against, chance.Weighted((3, "conviction"), (5, "sentence"), (2, "both")));
            draft.Say(appeal, TheCriminalAppeal.LodgedOn, lodged);
            draft.Say(appeal, TheCriminalAppeal.WasInTime, chance.Happens(850));
            draft.Say(appeal, TheCriminalAppeal.IsPending, status == "pending", lodged);
            if (status != "pending")
            {
                var determined = Earlier(draft.AsAt, lodged.PlusDays(chance.Length(20, 60, 120, 220, 330, 450, 800)));
                draft.Say(appeal, TheCriminalAppeal.DeterminedOn, determined);
                draft.Say(appeal, TheCriminalAppeal.FurtherAppealDeadline, determined.PlusDays(28));
                draft.Say(conviction, TheConviction.IsQuashed, status == "allowed" && chance.Happens(500), determined);
            }
        }

        draft.Close(conviction, CriminalAppeal.Kind);
    }

    private static void Proceedings(Draft draft, Chance chance)
    {
        if (chance.Happens(140))
        {
            var reported = draft.AsAt.PlusDays(-chance.Length(5, 40, 90, 200, 400, 700, 1500));
            var proceedings = draft.Add(draft.Person, Law.Facts.Proceedings.Kind, reported);
            draft.Say(proceedings, TheProceedings.Accusation, chance.One(Words.Offences));
            draft.Say(proceedings, TheProceedings.ReportedOn, reported);
            DateFact<Law.Facts.Proceedings>[] steps =
                [TheProceedings.InvestigatedFrom, TheProceedings.ArrestedOn, TheProceedings.ChargedOn, TheProceedings.SentForTrialOn, TheProceedings.TrialBeganOn];
            var day = reported;
            foreach (var step in steps.AsSpan(0, chance.Between(1, steps.Length)))
                if ((day = day.PlusDays(chance.Between(1, 120))) <= draft.AsAt)
                    draft.Say(proceedings, step, day);
            var pending = chance.Happens(600);
            draft.Say(proceedings, TheProceedings.ArePending, pending, reported);
            draft.Say(proceedings, TheProceedings.BindThePersonToStay, pending && chance.Happens(600));
            if (!pending && day <= draft.AsAt) draft.Say(proceedings, chance.Happens(500) ? TheProceedings.AcquittedOn : TheProceedings.DiscontinuedOn, chance.Day(day, draft.AsAt));
        }

        draft.Close(draft.Person, Law.Facts.Proceedings.Kind);
    }

    private static void Custody(Draft draft, Chance chance, Crime crime)
    {
        var person = draft.Person;
        var isServing = crime.Release is { } release && release > draft.AsAt;
        draft.Say(person, TheCustody.IsServingASentence, isServing, crime.LastSentence);
        if (isServing)
        {
            draft.Say(person, TheCustody.ConditionalReleaseOn, crime.Release!.Value);
            draft.Say(person, TheCustody.IsAFixedTermPrisoner, chance.Happens(930), crime.LastSentence);
            if (chance.Happens(510))
            {
                // Early removal: 2,632 of about 5,179 returns of offenders, 51 %, in the year to 4 July 2025 (WQ 77600, WQ 74870) [M].
                draft.Say(person, TheCustody.EarlyRemovalEligibleOn, Later(crime.LastSentence!.Value, crime.Release.Value.PlusDays(-chance.Between(90, 540))));
                draft.Say(person, TheCustody.EarlyDepartureWindow, "early-removal");
            }
        }

        // Held after the sentence or on bail: 19,390 in the community in 2025 (WQ 74870) [M] against some thousands held; the share is synthetic.
        var isHeld = !isServing && crime.Release is { } until && until <= draft.AsAt && chance.Happens(120);
        var since = isHeld ? chance.Day(crime.Release!.Value, draft.AsAt) : draft.AsAt;
        draft.Say(person, TheCustody.IsInImmigrationDetention, isHeld, since);
        if (isHeld) draft.Say(person, TheCustody.DetainedSince, since);
        draft.Say(person, TheCustody.DetentionPower, isHeld ? chance.Weighted((6, "ukba2007.s36"), (3, "ia1971.sch3.p2-2"), (3, "ia1971.sch3.p2-3"), (2, "ia1971.sch2.p16")) : "none");
        draft.Say(person, TheCustody.IsOnImmigrationBail, !isHeld && !isServing && chance.Happens(350));
        if (crime.LastSentence is not null && chance.Happens(30))
        {
            draft.Say(person, TheCourtRecommendation.WasMade, true, crime.LastSentence);
            draft.Say(person, TheCourtRecommendation.MadeOn, crime.LastSentence.Value);
        }
    }

    internal static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    internal static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;
}
