namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Clock;
using DueCourse.Law.Record;
using DueCourse.Law.SpecialImmigrationAppealsCommissionRules2003;
using DueCourse.Law.TribunalProcedureRules2014;

/// <summary>The first rung of the ladder: the time to bring an appeal, which depends on how the decision reached the person.</summary>
internal static class FirstRung
{
    /// <summary>When the right to appeal ends if nothing is lodged.</summary>
    /// <param name="s">The case, bound to the appeal.</param>
    /// <param name="stages">What is on file of the decision and how it reached the person.</param>
    public static Stand Of(Situation s, IReadOnlyList<DatedStage> stages)
    {
        DatedStage? Last(params string[] types) => stages.LastOrDefault(x => types.Contains(x.Type));
        var valid = Interpreter.Read(TheAppeal.NoticeIsValid.Node, s).Answer;
        if (valid == Answer.No)
            return Stand.Waiting(new CannotYetBeFixed(
                [Missing.Ruling("doubt.fttiac2014.r19.defective-notice", "The notice was not complete (reasons, right of appeal, how and when): has the time begun to run?")],
                ["The notice of decision was not complete, so the time to appeal may not have begun."]));

        var here = Interpreter.Read(TheAppeal.IsInCountry.Node, s);
        var (commission, left, received) = (Last("siac-decision-served", "siac-lapse-notice-served"), Last("person-left"), Last("decision-received-abroad") ?? Last("decision-posted-abroad"));
        var stand =
            here.Answer != Answer.Yes && left is not null ? Stand.Time(left, new(Siac, Rule8.AfterDeparture), new(!Siac, Rule19.AfterDeparture))
            : here.Answer == Answer.No && received is null ? StillHere(s)
            : commission is not null ? Stand.Time(commission, new(TheStage.PersonWasInTheUnitedKingdom, Rule8.InCountry), new(!TheStage.PersonWasInTheUnitedKingdom, Rule8.FromAbroad))
            : received is not null ? Stand.Time(received, Stand.Always(Rule19.FromAbroad))
            : FromInside(s, Last("decision-sent"), here);
        return stand.Waits is null && valid == Answer.Unknown
            ? stand with { Working = [.. stand.Working, "Whether the notice was complete is not on file; if it was not, the time may not have begun to run."] }
            : stand;
    }

    private static Condition<AppealStage> Siac => TheStage.OfAnAppealThat(TheAppeal.Forum.Is("siac"));

    private static Stand FromInside(Situation s, DatedStage? sent, Finding here)
    {
        var wasHere = sent is not null ? Interpreter.Read(TheStage.PersonWasInTheUnitedKingdom.Node, sent.Case) : Interpreter.Read(ThePerson.IsInTheUnitedKingdom.Node, s);
        if (wasHere.Answer != Answer.Yes || here.Answer != Answer.Yes)
            return Stand.Waiting(new CannotYetBeFixed(
                [.. wasHere.AllMissing().Concat(here.AllMissing()).DefaultIfEmpty(Missing.Complete(s.Facts.List(s.Bound, AppealStage.Kind).CompleteName, AppealStage.Kind))],
                [wasHere.Answer == Answer.No
                    ? "The person was abroad, so the time runs from receipt of the notice, and the day of that is not on file."
                    : "Whether the person is in the United Kingdom and may appeal from here is not on file, so it is not known which time runs."]));
        if (s.Find(TheAppeal.DecisionSentOn.Definition).Value is DayValue { Range: var day } && day.Earliest != LocalDate.MinIsoValue && day.Latest != LocalDate.MaxIsoValue)
            return Stand.Time(s, new Start(day), Stand.Always(Rule19.FromInsideTheUnitedKingdom));
        return sent is not null
            ? Stand.Time(sent, Stand.Always(Rule19.FromInsideTheUnitedKingdom))
            : Stand.Waiting(new CannotYetBeFixed([Missing.Of(s.Bound, TheAppeal.DecisionSentOn.Definition)], ["The day on which the notice of decision was sent is not on file."]));
    }

    private static Stand StillHere(Situation s) => Stand.Waiting(new CannotYetBeFixed(
        [Missing.Complete(s.Facts.List(s.Bound, AppealStage.Kind).CompleteName, AppealStage.Kind)],
        ["The appeal lies only from abroad; the time runs from the day on which the person left, which is not on file."]));
}
