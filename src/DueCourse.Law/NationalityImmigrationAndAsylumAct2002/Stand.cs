namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.CivilProcedureRules1998;
using DueCourse.Law.Clock;
using DueCourse.Law.Record;
using DueCourse.Law.SupremeCourtRules2024;
using FirstTier = DueCourse.Law.TribunalProcedureRules2014;
using UpperTribunal = DueCourse.Law.UpperTribunalRules2008;

/// <summary>Where one side stands on the ladder of appeal, and on which day its rights end if it does nothing more.</summary>
/// <param name="Earliest">The earliest day on which they are exhausted.</param>
/// <param name="Latest">The latest.</param>
/// <param name="Certain">The last working day on which something can certainly still be done.</param>
/// <param name="IsATime">They end because a time runs out; otherwise because of what happened on that day.</param>
/// <param name="Working">The working.</param>
/// <param name="Missing">What would bring the two days closer.</param>
internal sealed record Stand(
    LocalDate Earliest, LocalDate Latest, LocalDate Certain, bool IsATime, IReadOnlyList<string> Working, IReadOnlyList<Missing> Missing)
{
    /// <summary>Why no day can be given; null: it can.</summary>
    public TimeLimitResult? Waits { get; private init; }

    /// <summary>Where a side stands after the last stage that concerns it; null where it won and has nothing to ask for.</summary>
    /// <param name="s">The case, bound to the appeal.</param>
    /// <param name="stages">The stages, in order.</param>
    /// <param name="side">The person, or the Home Office.</param>
    public static Stand? Of(Situation s, IReadOnlyList<DatedStage> stages, string side)
    {
        var last = stages.LastOrDefault(x => !x.IsOnTheFirstRung && x.Concerns(side));
        if (last is null)
            return s.Find(TheAppeal.LodgedOn.Definition).Value is DayValue { Range: var lodged } && lodged.Earliest <= s.Day
                ? Pending(s, "The appeal was lodged, and no decision on it is on file")
                : FirstRung.Of(s, stages);

        var isPerson = side == "person";
        return last.Type switch
        {
            "strike-out-sent" => Time(last, Always(FirstTier.Rule7.Reinstatement)),
            "decision-notice-sent" => Won(last, last, isPerson) ? null : Decided(s, last),
            "reasons-sent" => Won(last, stages.LastOrDefault(x => x.Type == "decision-notice-sent"), isPerson) ? null : Time(last,
                new(TheStage.PersonWasInTheUnitedKingdom, FirstTier.Rule33.PermissionInCountry), new(!TheStage.PersonWasInTheUnitedKingdom, FirstTier.Rule33.PermissionFromAbroad)),
            "ftt-permission-refused" => isPerson
                ? Time(last, new(TheStage.PersonWasInTheUnitedKingdom, UpperTribunal.Rule21.PermissionInCountry), new(!TheStage.PersonWasInTheUnitedKingdom, UpperTribunal.Rule21.PermissionFromAbroad))
                : Time(last, Always(UpperTribunal.Rule21.PermissionInCountry)),
            "ftt-refused-to-admit" => isPerson
                ? Time(last, new(TheStage.PersonWasInTheUnitedKingdom, UpperTribunal.Rule21.PermissionAfterARefusalToAdmit), new(!TheStage.PersonWasInTheUnitedKingdom, UpperTribunal.Rule21.PermissionFromAbroad))
                : Time(last, Always(UpperTribunal.Rule21.PermissionAfterARefusalToAdmit)),
            "ut-permission-refused" => Over(last.Day, "The Upper Tribunal refused permission, from which there is no appeal (section 11A of the 2007 Act),"),
            "ut-decision-sent" => AfterTheUpperTribunal(s, last, last, isPerson),
            "ut-set-aside-refused" => Afresh(s, stages.LastOrDefault(x => x.Type == "ut-decision-sent"), last, isPerson),
            "ut-onward-permission-refused" => OnlyInEnglandAndWales(s, last),
            "coa-permission-refused" => Over(last.Day, "The Court of Appeal refused permission, from which there is no appeal,"),
            "coa-decided" => Outcome(s, last, () => Unread("uksc.time-to-ask-the-court-below",
                "How long has a party to ask the Court of Appeal for permission to appeal to the Supreme Court? That was not read.",
                $"The Court of Appeal decided on {last.Day.Words()}. Section 104(2) names nothing further, so at the earliest rights were exhausted that day; the time to ask that court for permission was not read, and what waits meanwhile waits by policy.")),
            "coa-refused-supreme-court" => Time(last, Always(Rule13.Permission)).FromTheDay(stages, last),
            "coa-granted-supreme-court" => Pending(s, "Permission to appeal to the Supreme Court was granted, which section 104(2) does not name; what waits meanwhile waits by policy"),
            "sc-permission-refused" => Over(last.Day, "The Supreme Court refused permission").FromTheDay(stages, last),
            "sc-decided" => Outcome(s, last, () => Over(last.Day, "The Supreme Court decided").FromTheDay(stages, last)),
            "siac-determined" or "siac-permission-refused" => Unread("siac2003.appeal-from-the-commission",
                "How long do the rules give for an appeal from the Commission? That was not read.", "The Commission has decided; the times for an appeal from it were not read."),
            "leave-granted-sent" => LeaveWasGranted(s, stages, last, side),
            "ut-withdrawn" => Time(last, Always(UpperTribunal.Rule17.Reinstatement)) is var time && time.Waits is null
                ? time with { Earliest = last.Day.Earliest, Certain = LocalDate.Min(time.Certain, last.Day.Earliest), Working = [.. time.Working, "A withdrawn appeal is pending no longer, and can be reinstated in that time."] }
                : time,
            "withdrawal-sent" or "withdrawn" => Over(last.Day, "The appeal was withdrawn"),
            "abandoned" => Over(last.Day, "The appeal was abandoned"),
            "lapsed" => Over(last.Day, "The appeal lapsed"),
            _ => Pending(s, $"The last stage on file is \"{last.Type}\" of {last.Day.Words()}, and nothing after it is on file"),
        };
    }

    /// <summary>Rights end on the day of something that happened.</summary>
    public static Stand Over(DateRange day, string what) =>
        UpperTribunal.Rule12.InAppeals.CertainlyOnOrBefore(day.Earliest, Divisions.All) is { } certain
            ? new(day.Earliest, day.Latest, certain, false, [$"{what} on {day.Words()}."], [])
            : Waiting(new CannotYetBeFixed([BankHolidays.NotHeld(day.Earliest)], [$"{what} on {day.Words()}, outside the bank holidays held."]));

    /// <summary>Rights end when a time has run out: the day after, at the earliest and at the latest.</summary>
    /// <param name="from">The stage from which it runs.</param>
    /// <param name="limits">The limits that can govern, each with its condition.</param>
    public static Stand Time(DatedStage from, params WhichLimit[] limits) => Time(from.Case, new Start(from.Day), limits);

    /// <summary>Rights end when a time has run out that starts on a day.</summary>
    public static Stand Time(Situation s, Start start, params WhichLimit[] limits)
    {
        var (results, missing) = (new List<TimeLimitResult>(), new List<Missing>());
        var division = s.Find(TheAppeal.Seat.Definition).Value is WordValue { Word: var word } ? UkDivisions.Named(word) : null;
        foreach (var (when, limit) in limits)
        {
            var read = Interpreter.Read(when, s);
            if (read.Answer == Answer.No) continue;
            if (read.Answer == Answer.Unknown) missing.AddRange(read.AllMissing());
            results.Add(limit.Reckon(start, division, s));
        }

        return Reckoning.Envelope(results, "Which of the limits governs is not on file, so the earliest and the latest end are kept.", [.. missing.Distinct()]) switch
        {
            FallsOn falls => new(falls.SafeBy.PlusDays(1), falls.EarliestNextStep, falls.SafeWorkingDay, true, falls.Working, falls.Missing),
            CannotYetBeFixed open => Waiting(open with { Missing = [.. open.Missing.Concat(missing).Distinct()] }),
            var none => Unread("niaa2002.s104.exhaustion-ladder.text-not-read", "Which limit governed this rung then? No text that was read did.", string.Join(" ", ((DoesNotApply)none).Working)),
        };
    }

    /// <summary>No day can be given.</summary>
    public static Stand Waiting(TimeLimitResult why) => new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, LocalDate.MinIsoValue, false, [], []) { Waits = why };

    /// <summary>A limit that governs without condition.</summary>
    public static WhichLimit Always(TimeLimit limit) => new(It.Always.Node, limit);

    private static Stand Pending(Situation s, string why) => Waiting(new CannotYetBeFixed(
        [Drafting.Missing.Of(s.Bound, TheAppeal.FinallyDeterminedOn.Definition)], [$"{why}: rights of appeal are not exhausted."]));

    private static Stand Unread(string id, string question, string working) =>
        Waiting(new CannotYetBeFixed([Drafting.Missing.Ruling(id, question)], [working]));

    // A dismissed appeal leaves the Home Office nothing to ask for. An allowed one may have failed on another ground, so both can ask.
    private static bool Won(DatedStage stage, DatedStage? decision, bool isPerson) =>
        !isPerson && (stage.Word(TheStage.Outcome) ?? decision?.Word(TheStage.Outcome)) == "dismissed" && stage.Word(TheStage.By) != "home-office";

    private static Stand Decided(Situation s, DatedStage decision)
    {
        // On protection the reasons always come with the decision or after it, and start the time.
        var reasonsAreAlwaysGiven = s.Find(TheAppeal.Against.Definition).Value is WordValue { Word: "protection-refusal" or "protection-revocation" };
        return reasonsAreAlwaysGiven
            ? Waiting(new CannotYetBeFixed(
                [Drafting.Missing.Complete(s.Facts.List(s.Bound, AppealStage.Kind).CompleteName, AppealStage.Kind)],
                [$"The First-tier Tribunal decided on {decision.Day.Words()}. In a protection appeal it always gives written reasons, from which the time runs; the day on which they were sent is not on file."]))
            : Time(decision, Always(FirstTier.Rule29.WrittenReasons));
    }

    private static Stand? AfterTheUpperTribunal(Situation s, DatedStage decision, DatedStage start, bool isPerson)
    {
        if (Won(decision, null, isPerson)) return null;
        return Outcome(s, decision, () => Time(start,
            new(TheStage.PersonWasInTheUnitedKingdom, isPerson ? UpperTribunal.Rule44.PermissionInCountry : UpperTribunal.Rule44.HomeOfficeInCountry),
            new(!TheStage.PersonWasInTheUnitedKingdom, UpperTribunal.Rule44.PermissionFromAbroad)));
    }

    // The refusal to set aside starts the time afresh only if that was asked for in time, which is not on file.
    private static Stand? Afresh(Situation s, DatedStage? decision, DatedStage refusal, bool isPerson)
    {
        var later = AfterTheUpperTribunal(s, decision ?? refusal, refusal, isPerson);
        if (decision is null || later is null || later.Waits is not null) return later;
        var earlier = AfterTheUpperTribunal(s, decision, decision, isPerson)!;
        return earlier.Waits is not null ? earlier : later with
        {
            Earliest = LocalDate.Min(earlier.Earliest, later.Earliest),
            Certain = LocalDate.Min(earlier.Certain, later.Certain),
            Working = [.. earlier.Working, "If setting aside was asked for in time, the time runs afresh from the refusal.", .. later.Working],
        };
    }

    private static Stand Outcome(Situation s, DatedStage decision, Func<Stand> unlessRemitted) => decision.Word(TheStage.Outcome) switch
    {
        "remitted" => Pending(s, $"The case was sent back on {decision.Day.Words()}, and is undecided"),
        null => Waiting(new CannotYetBeFixed([Drafting.Missing.Of(decision.Case.Bound, TheStage.Outcome.Definition)],
            [$"What was decided on {decision.Day.Words()} is not on file: if the case was sent back, the appeal is pending."])),
        _ => unlessRemitted(),
    };

    private static Stand OnlyInEnglandAndWales(Situation s, DatedStage refusal) => s.Find(TheAppeal.Seat.Definition).Value switch
    {
        WordValue { Word: "england-and-wales" } => Time(refusal, Always(PracticeDirection52D.AppellantsNotice)),
        WordValue => Unread("doubt.pd52d.3-3.court", "How long is there to ask the Court of Session, or the Court of Appeal in Northern Ireland? Those times were not read.",
            $"The Upper Tribunal refused permission on {refusal.Day.Words()}; the times of the court above it in Scotland and Northern Ireland were not read."),
        _ => Waiting(new CannotYetBeFixed([Drafting.Missing.Of(s.Bound, TheAppeal.Seat.Definition)],
            [$"The Upper Tribunal refused permission on {refusal.Day.Words()}; to which court a further application lies depends on where the Tribunal sits."])),
    };

    // Section 104(4A)-(4B). The day on which notice of the grant was sent is taken as that of the grant.
    private static Stand? LeaveWasGranted(Situation s, IReadOnlyList<DatedStage> stages, DatedStage grant, string side)
    {
        var end = Interpreter.Read(Section104.IsAbandonedByAGrantOfLeave.Node, s);
        var over = Over(grant.Day, "Leave was granted, so that the appeal counts as abandoned (section 104(4A)),");
        if (end.Answer == Answer.Yes) return over;
        if (end.Answer == Answer.No) return Of(s, [.. stages.Where(x => x != grant)], side);
        if (s.Find(TheAppeal.ProtectionGroundsArePursued.Definition).Value is not null || over.Waits is not null)
            return Waiting(new CannotYetBeFixed(end.AllMissing(), ["Leave was granted, which may have ended the appeal (section 104(4A))."]));
        var time = Time(grant, Always(FirstTier.Rule16.PursuitAfterAGrantOfLeave));
        return time.Waits is not null ? time : time with
        {
            Earliest = over.Earliest,
            Certain = LocalDate.Min(over.Certain, time.Certain),
            Working = [.. over.Working, .. time.Working, "Pursued on protection grounds by notice in that time, the appeal goes on."],
        };
    }

    // The pendency of section 104 ends with the decision of the Court of Appeal; what follows only puts off the latest day.
    private Stand FromTheDay(IReadOnlyList<DatedStage> stages, DatedStage last)
    {
        if (Waits is not null) return this;
        var decided = stages.LastOrDefault(x => x.Type == "coa-decided") ?? last;
        var ended = Over(decided.Day, "The Court of Appeal decided; section 104(2) names nothing further, so at the earliest rights were exhausted");
        return ended.Waits is not null ? ended : this with
        {
            Earliest = LocalDate.Min(ended.Earliest, Earliest),
            Certain = LocalDate.Min(ended.Certain, Certain),
            Working = [.. ended.Working, .. Working],
        };
    }
}

/// <summary>A limit that can govern, and when it does.</summary>
internal sealed record WhichLimit(Node When, TimeLimit Limit)
{
    /// <summary>When something is so of the stage.</summary>
    public WhichLimit(Condition<AppealStage> when, TimeLimit limit)
        : this(when.Node, limit)
    {
    }
}
