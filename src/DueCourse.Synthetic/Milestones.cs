namespace DueCourse.Synthetic;

/// <summary>Dated stages of appeals and dated steps of the case, from which limits of time run. Synthetic; in three files of ten.</summary>
internal static class Milestones
{
    public static void Write(Draft draft)
    {
        var chance = draft.Streams.Of("milestones");
        foreach (var appeal in draft.Person.SelfAndAllBelow().Where(s => s.Kind == Appeal.Kind).ToList())
        {
            if (chance.Happens(300)) Stages(draft, chance, appeal);
            draft.Close(appeal, AppealStage.Kind);
        }

        if (chance.Happens(300))
            for (var n = chance.Between(1, 3); n > 0; n--)
                Step(draft, chance);
        draft.Close(draft.Person, ProceduralStep.Kind);
    }

    private static void Stages(Draft draft, Chance chance, SubjectRecord appeal)
    {
        var day = appeal.Of(TheAppeal.DecisionSentOn.Definition) is [{ Value: DayValue { Range: { IsExact: true } sent } }, ..]
            ? sent.Earliest
            : draft.AsAt.PlusDays(-chance.Between(10, 600));
        foreach (var type in (string[])["decision-sent", "lodged", chance.One(TheStage.Type.Definition.Options)])
        {
            if (day > draft.AsAt) return;
            var stage = draft.Add(appeal, AppealStage.Kind, day);
            draft.Say(stage, TheStage.Type, type);
            draft.Say(stage, TheStage.On, day);
            draft.Say(stage, TheStage.PersonWasInTheUnitedKingdom, chance.Happens(900));
            draft.Say(stage, TheStage.PersonWasDetained, chance.Happens(350));
            draft.Say(stage, TheStage.SentBy, chance.Weighted((70, "electronically"), (25, "post"), (5, "by-hand")));
            if (chance.Happens(300)) draft.Say(stage, TheStage.By, chance.Weighted((80, "person"), (20, "home-office")));
            if (chance.Happens(300)) draft.Say(stage, TheStage.Outcome, chance.Weighted((70, "dismissed"), (25, "allowed"), (5, "remitted")));
            if (chance.Happens(100)) draft.Say(stage, TheStage.HearingOn, day.PlusDays(chance.Between(20, 120)));
            if (chance.Happens(150)) TimeOfDay(draft, chance, stage, TheStage.Hour, TheStage.Minute);
            day = day.PlusDays(chance.Between(5, 120));
        }
    }

    private static void Step(Draft draft, Chance chance)
    {
        var day = draft.AsAt.PlusDays(-chance.Between(0, 300));
        var step = draft.Add(draft.Person, ProceduralStep.Kind, day);
        draft.Say(step, TheStep.Type, chance.One(TheStep.Type.Definition.Options));
        draft.Say(step, TheStep.On, day);
        draft.Say(step, TheStep.Place, chance.Weighted((88, "england-and-wales"), (9, "scotland"), (3, "northern-ireland")));
        if (chance.Happens(500)) TimeOfDay(draft, chance, step, TheStep.Hour, TheStep.Minute);
        if (chance.Happens(200)) draft.Say(step, TheStep.Forum, chance.One(TheStep.Forum.Definition.Options));
        if (chance.Happens(200)) draft.Say(step, TheStep.Power, chance.One(TheStep.Power.Definition.Options));
        if (chance.Happens(100)) draft.Say(step, TheStep.Days, Number(chance.Between(90, 2000)), null);
        if (chance.Happens(100)) draft.Say(step, TheStep.MinisterAuthorisedLonger, chance.Happens(200));
        if (chance.Happens(150)) draft.Say(step, TheStep.NoticeUnder, chance.One(TheStep.NoticeUnder.Definition.Options));
        if (!chance.Happens(150)) return;
        var stated = chance.Happens(900);
        draft.Say(step, TheStep.StatesNoDeadline, !stated);
        if (stated) draft.Say(step, TheStep.StatedDeadline, day.PlusDays(chance.Between(14, 35)));
    }

    private static void TimeOfDay(Draft draft, Chance chance, SubjectRecord of, IQuestion hour, IQuestion minute)
    {
        draft.Say(of, hour, Number(chance.Between(0, 23)), null);
        draft.Say(of, minute, Number(chance.Between(0, 59)), null);
    }

    private static NumberValue Number(int n) => new(n, n);
}
