namespace DueCourse.Synthetic;

/// <summary>Claims, risks, trafficking, assurances and the court in Strasbourg.</summary>
internal static class Protection
{
    public static void Write(Draft draft, Life life)
    {
        var chance = draft.Streams.Of("protection");
        Claims(draft, chance, life);
        Trafficking(draft, chance, life);
        if (chance.Happens(25)) Assurance(draft, chance);
        draft.Close(draft.Person, Law.Facts.Assurance.Kind);
        // Rule 39 was granted in 15 of 660 requests, 2.3 % (durations D7) [S]; that 1 in 100 cases asks is synthetic.
        if (chance.Happens(10)) draft.Say(draft.Person, TheStrasbourgCourt.Rule39, chance.Weighted((23, "active"), (200, "requested"), (740, "refused"), (37, "lifted")));
        else draft.Say(draft.Person, TheStrasbourgCourt.Rule39, "none");
    }

    private static void Claims(Draft draft, Chance chance, Life life)
    {
        var person = draft.Person;
        if (chance.Happens(250))
        {
            var made = chance.Day(Crime.Later(life.Arrival, draft.AsAt.PlusDays(-4000)), draft.AsAt);
            var claim = draft.Add(person, ProtectionClaim.Kind, made);
            var status = chance.Weighted((18, "undetermined"), (22, "granted"), (45, "refused"), (5, "inadmissible"), (6, "withdrawn"), (4, "treated-as-withdrawn"));
            draft.Say(claim, TheProtectionClaim.MadeOn, made);
            draft.Say(claim, TheProtectionClaim.Status, status, made);
            if (status is "granted" or "refused") draft.Say(claim, TheProtectionClaim.DecisionNotifiedOn, chance.Day(made, draft.AsAt));
            draft.Say(person, TheProtectionStatus.IsARefugee, status == "granted" && chance.Happens(800));
            if (status == "granted") draft.Say(person, TheProtectionStatus.Article33Point2, chance.Weighted((80, "not-raised"), (10, "raised"), (5, "decided-applies"), (5, "decided-does-not-apply")));
        }

        draft.Close(person, ProtectionClaim.Kind);
        if (chance.Happens(480))
        {
            for (var n = chance.Weighted((80, 1), (20, 2)); n > 0; n--)
            {
                var made = chance.Day(Crime.Later(life.Arrival, draft.AsAt.PlusDays(-900)), draft.AsAt);
                var claim = draft.Add(person, HumanRightsClaim.Kind, made);
                draft.Say(claim, TheHumanRightsClaim.Article, chance.Weighted((75, "8"), (15, "3"), (2, "2"), (2, "4"), (1, "5"), (2, "6"), (3, "other")));
                draft.Say(claim, TheHumanRightsClaim.MadeOn, made);
                draft.Say(claim, TheHumanRightsClaim.Status, chance.Weighted((30, "undetermined"), (8, "granted"), (55, "refused"), (7, "withdrawn")), made);
            }
        }

        draft.Close(person, HumanRightsClaim.Kind);
        if (chance.Happens(60))
        {
            var lodged = chance.Day(Crime.Later(life.Arrival, draft.AsAt.PlusDays(-600)), draft.AsAt);
            var submissions = draft.Add(person, FurtherSubmissions.Kind, lodged);
            draft.Say(submissions, TheFurtherSubmissions.LodgedOn, lodged);
            draft.Say(submissions, TheFurtherSubmissions.Status, chance.One(TheFurtherSubmissions.Status.Definition.Options), lodged);
        }

        draft.Close(person, FurtherSubmissions.Kind);
    }

    private static void Trafficking(Draft draft, Chance chance, Life life)
    {
        var person = draft.Person;
        // Who is referred is synthetic; what follows is measured.
        if (!chance.Happens(60))
        {
            draft.Say(person, TheTrafficking.ReasonableGrounds, "none");
            return;
        }

        var referred = chance.Day(Crime.Later(life.Arrival, draft.AsAt.PlusDays(-700)), draft.AsAt);
        // Reasonable grounds: 62 % positive; conclusive grounds: 73 % positive, both in the last quarter of 2025 [M].
        var first = chance.Weighted((10, "pending"), (56, "positive"), (34, "negative"));
        draft.Say(person, TheTrafficking.IndicatorsArePresent, true, referred);
        draft.Say(person, TheTrafficking.ReferredOn, referred);
        draft.Say(person, TheTrafficking.ReasonableGrounds, first, referred);
        var on = referred.PlusDays(chance.Between(5, 60));
        if (first == "pending" || on > draft.AsAt) return;
        draft.Say(person, TheTrafficking.ReasonableGroundsOn, on);
        if (first != "positive") return;
        // To conclusive grounds: median 20 weeks, sigma 0.7, never under 30 days (durations A12) [A].
        var conclusive = on.PlusDays(chance.Length(30, 57, 87, 140, 224, 343, 900));
        if (conclusive > draft.AsAt)
        {
            draft.Say(person, TheTrafficking.ConclusiveGrounds, "pending");
            return;
        }

        draft.Say(person, TheTrafficking.ConclusiveGrounds, chance.Weighted((73, "positive"), (27, "negative")), conclusive);
        draft.Say(person, TheTrafficking.ConclusiveGroundsOn, conclusive);
        draft.Say(person, TheTrafficking.LeaveAssessment, chance.Weighted((20, "none"), (30, "pending"), (20, "necessary"), (28, "not-necessary"), (2, "refused-public-order")), conclusive);
    }

    private static void Assurance(Draft draft, Chance chance)
    {
        var given = chance.Day(draft.AsAt.PlusDays(-300), draft.AsAt);
        var assurance = draft.Add(draft.Person, Law.Facts.Assurance.Kind, given);
        draft.Say(assurance, TheAssurance.Date, given);
        draft.Say(assurance, TheAssurance.NamesThePerson, chance.Happens(800));
        draft.Say(assurance, TheAssurance.IsOpenEnded, chance.Happens(500));
        draft.Say(assurance, TheAssurance.AddressesIllTreatment, chance.Happens(800));
        draft.Say(assurance, TheAssurance.AddressesDeath, chance.Happens(400));
    }
}
