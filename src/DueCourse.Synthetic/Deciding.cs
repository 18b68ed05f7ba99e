namespace DueCourse.Synthetic;

/// <summary>What the later chapters need of the decision.</summary>
/// <param name="OrderMadeOn">The day of a deportation order; null where there is none.</param>
/// <param name="IsUnderWay">Deportation is at least being considered.</param>
internal sealed record Deciding(LocalDate? OrderMadeOn, bool IsUnderWay)
{
    /// <summary>Notice, decision, order, deprivation, and the appeals and reviews against them.</summary>
    public static Deciding Write(Draft draft, Life life, Crime crime)
    {
        var chance = draft.Streams.Of("deciding");
        if (life.IsBritish) Deprivation(draft, chance, life);
        else draft.Say(draft.Person, TheDeprivation.Ground, "none");
        var deciding = life.IsBritish ? new(null, false) : Deportation(draft, chance, crime);
        draft.Close(draft.Person, Notice.Kind);
        draft.Close(draft.Person, DeportationOrder.Kind);
        draft.Close(draft.Person, Law.Facts.Appeal.Kind);
        Courts(draft, chance);
        return deciding;
    }

    private static Deciding Deportation(Draft draft, Chance chance, Crime crime)
    {
        var person = draft.Person;
        var begins = crime.LastSentence is { } sentenced ? Crime.Later(sentenced, draft.AsAt.PlusDays(-1500)) : draft.AsAt.PlusDays(-chance.Below(900));
        if (!chance.Happens(crime.LastSentence is null ? 150 : 850) || begins > draft.AsAt)
        {
            draft.Say(person, TheDecision.Type, chance.Weighted((80, "none"), (20, "no-action")));
            return new(null, false);
        }

        var considered = Crime.Earlier(draft.AsAt, begins.PlusDays(chance.Below(60)));
        draft.Say(person, TheDecision.ReferredOn, considered);
        draft.Say(person, TheDecision.NotifiedConsideringOn, considered);
        Notify(draft, chance, "stage-1-deportation", considered);
        // Consideration and decision: 91, 129, 183 and 251 days at the quarter, the middle, three quarters and nine tenths (durations A8) [A];
        // "between 3 and 6 months", Independent Sentencing Review 2025 [S].
        var decided = considered.PlusDays(chance.Length(14, 66, 91, 129, 183, 251, 700));
        if (decided > draft.AsAt)
        {
            draft.Say(person, TheDecision.Type, "none", considered);
            return new(null, true);
        }

        var type = crime.IsLong
            ? chance.Weighted((78, "deport-automatic"), (10, "deport-conducive"), (2, "deport-recommendation"), (4, "no-action"), (3, "grant-leave"), (3, "restricted-leave"))
            : chance.Weighted((45, "deport-conducive"), (4, "deport-family"), (5, "deport-recommendation"), (20, "remove-s10"), (4, "remove-illegal-entrant"), (15, "no-action"), (5, "grant-leave"), (2, "restricted-leave"));
        draft.Say(person, TheDecision.Type, type, decided);
        draft.Say(person, TheDecision.Date, decided);
        draft.Say(person, TheDecision.WasMadeByAPerson, chance.Happens(950), decided);
        var against = type[0] is 'd' or 'r' && type != "restricted-leave";
        if (!against) return new(null, false);
        Notify(draft, chance, type[0] == 'd' ? "stage-2-decision" : "liability-to-removal", decided);
        Appeal(draft, chance, decided, "human-rights-refusal", isAboutDeportation: type[0] == 'd');
        if (type[0] != 'd' || !chance.Happens(700)) return new(null, true);
        var made = chance.Day(decided, Crime.Earlier(draft.AsAt, decided.PlusDays(120)));
        var order = draft.Add(person, DeportationOrder.Kind, made);
        draft.Say(order, TheDeportationOrder.MadeOn, made);
        draft.Say(order, TheDeportationOrder.ServedOn, Crime.Earlier(draft.AsAt, made.PlusDays(chance.Between(0, 20))));
        draft.Say(order, TheDeportationOrder.Basis, type switch { "deport-automatic" => "s32-5", "deport-family" => "s3-5-b", "deport-recommendation" => "s3-6", _ => "s3-5-a" });
        draft.Say(order, TheDeportationOrder.StatesThatItIsAutomatic, type == "deport-automatic");
        var revoked = chance.Happens(60);
        if (revoked) draft.Say(order, TheDeportationOrder.RevokedOn, chance.Day(made, draft.AsAt));
        draft.Say(order, TheDeportationOrder.IsInForce, !revoked, made);
        Notify(draft, chance, "deportation-order", made);
        return new(revoked ? null : made, true);
    }

    private static void Notify(Draft draft, Chance chance, string type, LocalDate dated)
    {
        var notice = draft.Add(draft.Person, Notice.Kind, dated);
        draft.Say(notice, TheNotice.Type, type);
        draft.Say(notice, TheNotice.Dated, dated);
        var sent = Crime.Earlier(draft.AsAt, dated.PlusDays(chance.Below(4)));
        draft.Say(notice, TheNotice.SentOn, sent);
        draft.Say(notice, TheNotice.ServedOn, Crime.Earlier(draft.AsAt, sent.PlusDays(chance.Below(6))));
        draft.Say(notice, TheNotice.Method, chance.Weighted((45, "hand"), (25, "post"), (25, "email"), (2, "courier"), (2, "to-file"), (1, "document-exchange")));
        draft.Say(notice, TheNotice.IsDefective, chance.Happens(40), dated);
        draft.Say(notice, TheNotice.WentToTheRepresentative, chance.Happens(850));
        if (chance.Happens(100)) draft.Say(notice, TheNotice.Language, chance.One(Words.Languages));
    }

    private static void Appeal(Draft draft, Chance chance, LocalDate decided, string against, bool isAboutDeportation)
    {
        var sent = Crime.Earlier(draft.AsAt, decided.PlusDays(chance.Below(4)));
        var appeal = draft.Add(draft.Person, Law.Facts.Appeal.Kind, decided);
        draft.Say(appeal, TheAppeal.Against, against);
        draft.Say(appeal, TheAppeal.RelatesToTheDecisionToDeport, isAboutDeportation);
        draft.Say(appeal, TheAppeal.IsInCountry, chance.Happens(880), sent);
        draft.Say(appeal, TheAppeal.DecisionSentOn, sent);
        draft.Say(appeal, TheAppeal.NoticeIsValid, chance.Happens(960));
        var last = sent.PlusDays(14);
        draft.Say(appeal, TheAppeal.LastDayInTime, last);
        if (chance.Happens(60)) draft.Say(appeal, TheAppeal.Certificate, chance.One(TheAppeal.Certificate.Definition.Options), sent);
        draft.Say(appeal, TheAppeal.Seat, chance.Weighted((90, "england-and-wales"), (8, "scotland"), (2, "northern-ireland")));
        var lodged = sent.PlusDays(chance.Between(3, 20));
        if (!chance.Happens(550) || lodged > draft.AsAt)
        {
            draft.Say(appeal, TheAppeal.Status, last >= draft.AsAt ? "window-open" : "window-closed", last);
            draft.Say(appeal, TheAppeal.LodgementWasChecked, last < draft.AsAt && chance.Happens(800), last);
            return;
        }

        draft.Say(appeal, TheAppeal.LodgedOn, lodged);
        draft.Say(appeal, TheAppeal.WasBroughtHere, chance.Happens(950));
        // 10th hundredth 19 weeks, median 42, 90th 90 (durations A1) [A]; the mean, "around 50 weeks", is from the Lords' committee, June 2025 [S].
        var ended = lodged.PlusDays(chance.Length(40, 133, 196, 294, 441, 630, 1200));
        if (ended > draft.AsAt)
        {
            draft.Say(appeal, TheAppeal.Status, chance.Weighted((95, "pending"), (5, "late-application")), lodged);
            return;
        }

        // Asylum appeals withdrawn: 37 % in the third quarter of 2025, 15 % a year before [S]; of deportation appeals nothing is published, so 10 %.
        var status = chance.Weighted((86, "finally-determined"), (10, "withdrawn"), (3, "abandoned"), (1, "lapsed"));
        draft.Say(appeal, TheAppeal.Status, status, ended);
        if (status != "finally-determined") return;
        // Allowed, of those decided: 28 % (durations D6, between 22 % and 35 %) [D].
        draft.Say(appeal, TheAppeal.Outcome, chance.Weighted((28, "allowed"), (72, "dismissed")), ended);
        draft.Say(appeal, TheAppeal.FinallyDeterminedOn, ended);
        draft.Say(appeal, TheAppeal.PermissionStep, chance.Weighted((85, "none-open"), (8, "could-be-asked-for"), (7, "application-undecided")), ended);
    }

    private static void Deprivation(Draft draft, Chance chance, Life life)
    {
        var person = draft.Person;
        if (!chance.Happens(550))
        {
            draft.Say(person, TheDeprivation.Ground, "none");
            return;
        }

        // Conducive grounds 12 a year (2018 to 2023), fraud 151 a year (2018 to 2022), Commons 2025 [M]; conducive is drawn oftener, so that it occurs.
        var ground = chance.Weighted((40, "s40-2"), (55, "s40-3"), (5, "s40-6"));
        var noticed = chance.Day(Crime.Later(life.Arrival, draft.AsAt.PlusDays(-700)), draft.AsAt);
        draft.Say(person, TheDeprivation.Ground, ground, noticed);
        draft.Say(person, TheDeprivation.StatusResultsFromNaturalisation, chance.Happens(700));
        draft.Say(person, TheDeprivation.StatusResultsFromRegistrationOrNaturalisation, chance.Happens(900));
        draft.Say(person, TheDeprivation.NoticeDate, noticed);
        draft.Say(person, TheDeprivation.NoticeGivenOrDispensed, chance.Weighted((94, "given"), (2, "s40-5A-a"), (2, "s40-5A-b-iii"), (2, "neither")));
        draft.Say(person, TheDeprivation.NoticeIsComplete, chance.Happens(950));
        draft.Say(person, TheDeprivation.DecisionDate, noticed);
        if (ground == "s40-2") draft.Say(person, TheDeprivation.VitalInterestsFinding, chance.Weighted((70, "none"), (20, "made"), (10, "not-made")));
        var ordered = Crime.Earlier(draft.AsAt, noticed.PlusDays(chance.Between(0, 40)));
        draft.Say(person, TheDeprivation.Stage, chance.Weighted((20, "considered"), (30, "decided"), (50, "order-made")), ordered);
        draft.Say(person, TheDeprivation.OrderDate, ordered);
        Appeal(draft, chance, noticed, "deprivation", isAboutDeportation: false);
    }

    private static void Courts(Draft draft, Chance chance)
    {
        if (chance.Happens(70))
        {
            var lodged = draft.AsAt.PlusDays(-chance.Length(0, 10, 30, 70, 150, 300, 600));
            var review = draft.Add(draft.Person, JudicialReview.Kind, lodged);
            draft.Say(review, TheJudicialReview.LodgedOn, lodged);
            draft.Say(review, TheJudicialReview.ChallengesRemoval, chance.Happens(800));
            draft.Say(review, TheJudicialReview.Status, chance.One(TheJudicialReview.Status.Definition.Options), lodged);
        }

        draft.Close(draft.Person, JudicialReview.Kind);
        if (chance.Happens(30))
        {
            var made = draft.AsAt.PlusDays(-chance.Below(60));
            var order = draft.Add(draft.Person, CourtOrder.Kind, made);
            draft.Say(order, TheCourtOrder.Type, chance.One(TheCourtOrder.Type.Definition.Options));
            draft.Say(order, TheCourtOrder.MadeOn, made);
            draft.Say(order, TheCourtOrder.ForbidsRemoval, chance.Happens(800));
            draft.Say(order, TheCourtOrder.IsActive, chance.Happens(700), made);
            draft.Say(order, TheCourtOrder.Court, chance.One(Words.Courts));
        }

        draft.Close(draft.Person, CourtOrder.Kind);
        if (chance.Happens(20))
        {
            var start = draft.AsAt.PlusDays(-chance.Below(1500));
            var order = draft.Add(draft.Person, MentalHealthOrder.Kind, start);
            draft.Say(order, TheMentalHealthOrder.Type, chance.One(TheMentalHealthOrder.Type.Definition.Options));
            draft.Say(order, TheMentalHealthOrder.Start, start);
            draft.Say(order, TheMentalHealthOrder.HasEffect, chance.Happens(700), start);
        }

        draft.Close(draft.Person, MentalHealthOrder.Kind);
    }
}
