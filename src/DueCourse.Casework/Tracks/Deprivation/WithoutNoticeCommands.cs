namespace DueCourse.Casework.Tracks.Deprivation;

using DueCourse.Casework.Decisions;
using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>
/// Records an order that was made without notice. What is recorded stands among the working papers, and so does what it says to the
/// law, since the person reads the open part of the case. No time to appeal runs from it: until notice is given and that time has run,
/// an appeal counts as one that can still be brought, and removal waits.
/// </summary>
/// <param name="Decision">The decision to deprive, among the working papers or open.</param>
/// <param name="Ground">On which ground.</param>
/// <param name="Because">On which limb notice was withheld.</param>
/// <param name="On">The day of the order.</param>
/// <param name="Document">The entry by which the order is on file, among the working papers.</param>
public sealed record RecordOrderWithoutNotice(EntryId Decision, DeprivationGround Ground, NoticeWithheld Because, LocalDate On, EntryId Document) : DeprivationCommand
{
    private static readonly LocalDate InForce = new(2023, 5, 10);

    /// <inheritdoc/>
    protected override Compartment In => Compartment.Working;

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Decision.Compartment is not (Compartment.Working or Compartment.Open) || c.Decisions.All.FirstOrDefault(d => d.Id == Decision) is not { Made.Kind: DecisionKind.DepriveOfCitizenship } made)
            return new Refusal("deprivation.no-decision", $"{Decision} is no decision to deprive the person of citizenship.", "The Secretary of State has to be satisfied, which is a decision of a person with reasons of its own.", "Have a senior officer decide on the working papers, and name that decision.") { Citation = "British Nationality Act 1981, s. 40(2) and (3)" };
        if (On < InForce)
            return new Refusal("deprivation.notice-was-needed", $"On {On.Words()} no order could be made without notice.", "Notice can be withheld since 10 May 2023; whether an earlier order is saved is not relied on until it is confirmed.", "Ask the legal adviser.") { Citation = "British Nationality Act 1981, s. 40(5A); Nationality and Borders Act 2022, s. 10; S.I. 2023/450" };
        if ((OutOfOrder(On, DayOf(made.At), now) ?? SourcePaper.Refused(c, In, Document, Secretary)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(In, new DeprivationOrderMadeWithoutNotice(Decision, Ground, Because, On, Document));
        Say(TheDeprivation.Ground.Definition, new WordValue(Word(Ground)), On);
        Say(TheDeprivation.DecisionDate.Definition, new DayValue(DateRange.On(DayOf(made.At))), On);
        Say(TheDeprivation.NoticeGivenOrDispensed.Definition, new WordValue(Because switch
        {
            NoticeWithheld.NoInformation => "s40-5A-a",
            NoticeWithheld.NationalSecurity => "s40-5A-b-i",
            NoticeWithheld.OrganisedOrSeriousCrime => "s40-5A-b-ii",
            NoticeWithheld.SafetyOfAPerson => "s40-5A-b-iii",
            _ => "s40-5A-b-iv",
        }), On);
        Say(TheDeprivation.OrderDate.Definition, new DayValue(DateRange.On(On)), On);
        Say(TheDeprivation.OrderHasEffect.Definition, new YesNoValue(IsYes: true), On);
        // Interpretation: time does not run before notice (s. 40A(2A)), so it cannot have run out: an appeal is open.
        Say(TheDeprivation.AppealStatus.Definition, new WordValue("window-open"), On);
        Say(ThePerson.IsABritishCitizen.Definition, new YesNoValue(IsYes: false), On);
        // Asked of the case as the order leaves it: before, the law knows no ground on which it could be barred.
        return DeprivationTrack.Stateless(c.Recorded(happening.Events, By, now), now) ?? (Decision)happening.Events;

        void Say(FactDefinition fact, FactValue value, LocalDate from) => happening.Settle(In, null, fact, value, from, $"the order, {Document}", Secretary);
    }
}

/// <summary>Records that the Secretary of State applied to the Commission, which looks whether a limb relied on is obviously flawed.</summary>
/// <param name="On">On which day: before the order, or after it.</param>
/// <param name="Document">The entry by which the application is on file, among the working papers.</param>
public sealed record RecordCommissionApplication(LocalDate On, EntryId Document) : DeprivationCommand
{
    /// <inheritdoc/>
    protected override Compartment In => Compartment.Working;

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (((DeprivedWithoutNotice)c.Deprivation.State).Ground != DeprivationGround.ConduciveToThePublicGood)
            return new Refusal("deprivation.no-oversight", "The order was not made as conducive to the public good.", "The Commission oversees no other order without notice.", "Look at the order again.") { Citation = "British Nationality Act 1981, Sch. 4A, para. 1(1)" };
        if ((OutOfOrder(On, null, now) ?? SourcePaper.Refused(c, In, Document, Secretary)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(In, new CommissionAppliedTo(On, Document));
        happening.Settle(In, null, TheDeprivation.SiacApplicationDate.Definition, new DayValue(DateRange.On(On)), On, $"the application, {Document}", Secretary);
        return happening.Events;
    }
}

/// <summary>Records that the person made contact: from now on notice is due as soon as reasonably practicable.</summary>
/// <param name="On">On which day.</param>
/// <param name="How">How, and with whom.</param>
public sealed record RecordContactAfterOrder(LocalDate On, string How) : DeprivationCommand
{
    /// <inheritdoc/>
    protected override Compartment In => Compartment.Working;

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, DayIn(c), now) ?? Words.Refused(How, "account of the contact", 2000)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(In, new ContactMadeAfterOrder(On, How));
        happening.Settle(In, null, TheDeprivation.ContactDate.Definition, new DayValue(DateRange.On(On)), On, "the record of the contact", "the caseworker");
        return happening.Events;
    }
}

/// <summary>
/// Records that notice was given after an order that was made without it. What was told to the person moves from the working papers
/// into the open, and time to appeal runs from that day.
/// </summary>
/// <param name="On">The day on which it was given.</param>
/// <param name="How">How, and to whom.</param>
/// <param name="SaysTheOrder">Whether it says that an order was made.</param>
/// <param name="SaysTheReasons">Whether it gives the reasons.</param>
/// <param name="SaysTheRightOfAppeal">Whether it says how to appeal.</param>
/// <param name="Document">The open entry by which the notice is on file.</param>
public sealed record GiveLateDeprivationNotice(LocalDate On, string How, bool SaysTheOrder, bool SaysTheReasons, bool SaysTheRightOfAppeal, EntryId Document) : DeprivationCommand
{
    // Those that the notice tells; the limb, the day of the decision, the application and the contact stay where they are.
    private static readonly HashSet<string> Told =
    [
        TheDeprivation.Ground.Definition.Name, TheDeprivation.OrderDate.Definition.Name,
        TheDeprivation.OrderHasEffect.Definition.Name, TheDeprivation.AppealStatus.Definition.Name, ThePerson.IsABritishCitizen.Definition.Name,
    ];

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Compartment.Open, Compartment.Working];

    private protected override Decision Record(LiveCase c, Instant now)
    {
        var made = (DeprivedWithoutNotice)c.Deprivation.State;
        if ((OutOfOrder(On, DayIn(c), now) ?? Words.Refused(How, "account of how it was given", 1000) ?? SourcePaper.Refused(c, Compartment.Open, Document, Secretary)) is { } unfit) return unfit;
        if (!(SaysTheOrder && SaysTheReasons && SaysTheRightOfAppeal))
            return new Refusal("deprivation.notice-incomplete", "The notice does not say all of these: that an order was made, why, and how to appeal.", "No time to appeal runs from a notice that does not say them.", "Give a notice that says all three.") { Citation = "British Nationality Act 1981, ss. 40(5), 40(5D) and 40A(2A)" };
        // What is open is put together as whoever reads there alone has it: to them nothing was said of it before.
        var open = new Happening(LiveCase.PartOf(c, r => r.Id.Compartment == Compartment.Open));
        open.Add(Compartment.Open, new LateDeprivationNoticeGiven(made.Decision.Compartment == Compartment.Open ? made.Decision : null, made.Ground, made.On, On, How, Document));
        Say(TheDeprivation.Ground.Definition, new WordValue(Word(made.Ground)), made.On);
        Say(TheDeprivation.OrderDate.Definition, new DayValue(DateRange.On(made.On)), made.On);
        Say(TheDeprivation.OrderHasEffect.Definition, new YesNoValue(IsYes: true), made.On);
        Say(ThePerson.IsABritishCitizen.Definition, new YesNoValue(IsYes: false), made.On);
        Say(TheDeprivation.NoticeDate.Definition, new DayValue(DateRange.On(On)), On);
        Say(TheDeprivation.LateNoticeDate.Definition, new DayValue(DateRange.On(On)), On);
        Say(TheDeprivation.LateNoticeIsGiven.Definition, new YesNoValue(IsYes: true), On);
        Say(TheDeprivation.NoticeIsComplete.Definition, new YesNoValue(IsYes: true), On);
        Say(TheDeprivation.AppealStatus.Definition, new WordValue("window-open"), On);
        var working = new Happening(c);
        foreach (var hidden in c.Statements.All.Where(s => s is { Ended: null, Id.Compartment: Compartment.Working, Said.Subject: null } && Told.Contains(s.Said.Fact)).ToList())
            working.Add(Compartment.Working, new FactWithdrawn(hidden.Id, "it was told to the person, and stands in the open since"));
        return new Events([.. open.Events.All, .. working.Events.All]);

        void Say(FactDefinition fact, FactValue value, LocalDate from) => open.Settle(Compartment.Open, null, fact, value, from, $"the notice, {Document}", Secretary);
    }
}
