namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Facts;

/// <summary>
/// Records that an appeal is over by the court's own paper, where the law's clock cannot say when: how long there is to ask the Court
/// of Appeal for permission to go to the Supreme Court, and to go on from the Commission, was not read. The paper says that the time
/// has passed and that nothing was lodged; the program concludes neither.
/// </summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="On">The day of the paper.</param>
/// <param name="AnsweredBy">Who signed it, for which court.</param>
/// <param name="SaysTheTimeHasPassed">It says that no more can be asked for in time, by either side.</param>
/// <param name="SaysNothingWasLodged">It says that nothing was lodged that is undecided.</param>
/// <param name="Document">The entry by which it was received.</param>
public sealed record CloseAppealOnPaper(EntryId Appeal, LocalDate On, string AnsweredBy, bool SaysTheTimeHasPassed, bool SaysNothingWasLodged, EntryId Document) : AppealStepCommand(Appeal, On)
{
    /// <summary>
    /// How many days after the decision a paper counts at the earliest: the longest time that the rules which were read give at this
    /// height (S.I. 2024/949, r. 13; CPR PD 52D, para. 3.3). That it is asked here is this project's rule.
    /// </summary>
    public const int FewestDays = 28;

    private protected override Decision Record(LiveCase c, CaseAppeal appeal, Instant now)
    {
        if ((Words.Refused(AnsweredBy, "name and court of whoever signed it", 200) ?? NoPaper(c, Document, In)) is { } unfit) return unfit;
        if (AppealWindow.Of(c, Appeal, appeal.RunsFrom) is { LastDay: not null } or { IsOver: true })
            return new Refusal("appeal.window-known", "The law's clock says until when either side may go on.", "A paper stands in for it only where it cannot be counted.", "Record, after the last day, what the Tribunal or court answered.");
        if (!SaysTheTimeHasPassed || !SaysNothingWasLodged)
            return new Refusal("appeal.paper-does-not-say", $"The paper does not say that {(SaysTheTimeHasPassed ? "nothing was lodged" : "the time to go on has passed")}.", "While somebody may go on, or has, the appeal is not final, whoever won.", "Ask the court for both in writing.") { Citation = "Nationality, Immigration and Asylum Act 2002, s. 104(2)" };
        if (On <= appeal.RunsFrom.PlusDays(FewestDays))
            return new Refusal("appeal.too-soon", $"The paper is of {On.Words()}, not more than {FewestDays} days after {appeal.RunsFrom.Words()}.", "How long there is to go on was not read; until so many days have passed, this project takes nothing to be over.", $"Ask the court again after {appeal.RunsFrom.PlusDays(FewestDays).Words()}.");
        var facts = new AppealFacts(c, Appeal, $"the court's paper, {Document}");
        facts.Happening.Add(In, new NothingWasLodged(Appeal, On, AnsweredBy) { Document = Document });
        return facts.YesNo(TheAppeal.LodgementWasChecked.Definition, yes: true, On).Further("none-open", On)
            .Day(TheAppeal.FinallyDeterminedOn.Definition, DateRange.On(On))
            .Deprivation(appeal.Against, appeal.WasAllowed == true ? "allowed-final" : "dismissed-final", On).Happening.Events;
    }
}
