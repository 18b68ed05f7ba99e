namespace DueCourse.Casework.Tracks.Deprivation;

using DueCourse.Casework.Decisions;
using DueCourse.Law.Facts;

/// <summary>A step of deprivation.</summary>
public abstract record DeprivationCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => DeprivationTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Deprivation.State;

    private protected static EntryId DecisionIn(LiveCase c) => c.Deprivation.State switch
    {
        DeprivationDecided s => s.Decision,
        DeprivationNotified s => s.Decision,
        NoticeUnderAppeal s => s.Decision,
        DeprivedWithoutNotice s => s.Decision,
        Deprived s => s.Decision,
        DeprivedUnderAppeal s => s.Decision,
        var s => ((DeprivationFinal)s).Decision,
    };

    private protected static LocalDate DayIn(LiveCase c) => c.Deprivation.State switch
    {
        DeprivationDecided s => s.On,
        DeprivationNotified s => s.On,
        NoticeUnderAppeal s => s.On,
        DeprivedWithoutNotice s => s.ContactOn ?? s.On,
        Deprived s => s.On,
        DeprivedUnderAppeal s => LocalDate.Max(s.On, s.OrderOn),
        var s => ((DeprivationFinal)s).On,
    };

    private protected static void State(Happening happening, FactDefinition fact, FactValue value, LocalDate? from, string source, string by, EntryId? document = null) =>
        happening.State(Compartment.Open, null, fact, value, from, source, by, document);

    private protected static void Replace(Happening happening, FactDefinition fact, FactValue value, string source, EntryId? document = null) =>
        happening.Replace(Compartment.Open, null, fact, value, source, Secretary, document);

    /// <summary>The law's word for a ground.</summary>
    private protected static string Word(DeprivationGround ground) => ground switch { DeprivationGround.Deception => "s40-3", DeprivationGround.EarlierDeception => "s40-6", _ => "s40-2" };

    private protected const string Secretary = "the Secretary of State";
}

/// <summary>
/// Takes up a decision to take citizenship away. A person made it, with reasons; it is another decision than any to deport, and has
/// other reasons (Ahmed [2017] UKUT 118 (IAC)).
/// </summary>
/// <param name="Decision">The decision.</param>
/// <param name="Ground">On which ground.</param>
public sealed record TakeUpDeprivation(EntryId Decision, DeprivationGround Ground) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (c.Decisions.All.FirstOrDefault(d => d.Id == Decision) is not { Made.Kind: DecisionKind.DepriveOfCitizenship } made || Decision.Compartment != Compartment.Open)
            return new Refusal("deprivation.no-decision", $"{Decision} is no decision to deprive the person of citizenship.", "The Secretary of State has to be satisfied, which is a decision of a person with reasons of its own.", "Have a senior officer decide, and name that decision.") { Citation = "British Nationality Act 1981, s. 40(2) and (3)" };
        if (c.History.Any(r => r.Event is DeprivationWasDecided before && before.Decision == Decision))
            return new Refusal("deprivation.taken-up", $"{Decision} was taken up before.", "What was given up or set aside comes back by a new decision alone.", "Have it decided anew.");
        var on = DayOf(made.At);
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new DeprivationWasDecided(Decision, Ground, on));
        State(happening, TheDeprivation.Ground.Definition, new WordValue(Word(Ground)), on, "the decision", Secretary);
        Replace(happening, TheDeprivation.DecisionDate.Definition, new DayValue(DateRange.On(on)), "the decision");
        State(happening, TheDeprivation.AppealStatus.Definition, new WordValue("no-order-or-notice"), on, "the decision", Secretary);
        return happening.Events;
    }
}

/// <summary>
/// Records that notice of the decision was given. An order made without notice (s. 40(5A)) is recorded where the person does not read
/// (<see cref="RecordOrderWithoutNotice"/>).
/// </summary>
/// <param name="On">The day on which it was given.</param>
/// <param name="How">How, and to whom.</param>
/// <param name="SaysTheDecision">Whether the notice says that it was decided to make an order.</param>
/// <param name="SaysTheReasons">Whether it gives the reasons.</param>
/// <param name="SaysTheRightOfAppeal">Whether it says how to appeal.</param>
/// <param name="Document">The entry by which the notice is on file.</param>
public sealed record GiveDeprivationNotice(LocalDate On, string How, bool SaysTheDecision, bool SaysTheReasons, bool SaysTheRightOfAppeal, EntryId Document) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, DayIn(c), now) ?? Words.Refused(How, "account of how it was given", 1000) ?? SourcePaper.Refused(c, Compartment.Open, Document, "the Secretary of State")) is { } unfit) return unfit;
        if (!(SaysTheDecision && SaysTheReasons && SaysTheRightOfAppeal))
            return new Refusal("deprivation.notice-incomplete", $"The notice does not say {string.Join(", nor ", new[] { SaysTheDecision ? null : "what was decided", SaysTheReasons ? null : "why", SaysTheRightOfAppeal ? null : "how to appeal" }.OfType<string>())}.",
                "All three have to be given in writing before an order, or the order has nothing to stand on.", "Give a notice that says all three.") { Citation = "British Nationality Act 1981, s. 40(5)" };
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new DeprivationNoticeGiven(DecisionIn(c), On, How, Document));
        Replace(happening, TheDeprivation.NoticeDate.Definition, new DayValue(DateRange.On(On)), "the notice", Document);
        Replace(happening, TheDeprivation.NoticeGivenOrDispensed.Definition, new WordValue("given"), "the notice", Document);
        Replace(happening, TheDeprivation.NoticeIsComplete.Definition, new YesNoValue(IsYes: true), "the notice", Document);
        State(happening, TheDeprivation.AppealStatus.Definition, new WordValue("window-open"), On, "the notice", Secretary, Document);
        return happening.Events;
    }
}

/// <summary>Records that the order was made. From its day the person is not a British citizen, whether or not an appeal is open.</summary>
/// <param name="On">The day of the order.</param>
/// <param name="Document">The entry by which the order is on file.</param>
public sealed record MakeDeprivationOrder(LocalDate On, EntryId Document) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        OutOfOrder(On, DayIn(c), now) ?? SourcePaper.Refused(c, Compartment.Open, Document, Secretary) ?? (Decision)Made(c, On, Document, inDoubtToldBy: null);

    /// <summary>What an order says to the law.</summary>
    internal static Events Made(LiveCase c, LocalDate on, EntryId document, string? inDoubtToldBy)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new DeprivationOrderMade(DecisionIn(c), on, document) { InDoubtToldBy = inDoubtToldBy });
        Replace(happening, TheDeprivation.OrderDate.Definition, new DayValue(DateRange.On(on)), "the order", document);
        State(happening, TheDeprivation.OrderHasEffect.Definition, new YesNoValue(IsYes: true), on, "the order", Secretary, document);
        State(happening, ThePerson.IsABritishCitizen.Definition, new YesNoValue(IsYes: false), on, "the order", Secretary, document);
        return happening.Events;
    }
}

/// <summary>
/// Records an order that the Secretary of State made although the law does not show here that it makes nobody stateless. Nobody makes
/// one here on that; but one that was made has effect until it is set aside, and whoever reads the file has to know of it, and of the
/// doubt.
/// </summary>
/// <param name="On">The day of the order.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the order is on file.</param>
public sealed record RecordDeprivationOrderInDoubt(LocalDate On, string ToldBy, EntryId Document) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        OutOfOrder(On, DayIn(c), now) ?? Words.Refused(ToldBy, "name of whoever told of it", 200) ?? SourcePaper.Refused(c, Compartment.Open, Document, Secretary)
        ?? (Decision)MakeDeprivationOrder.Made(c, On, Document, ToldBy);
}

/// <summary>Records that an appeal was lodged. It is recorded from whoever says so, before there is paper.</summary>
/// <param name="Forum">Where.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it.</param>
public sealed record RecordDeprivationAppeal(DeprivationForum Forum, LocalDate On, string ToldBy) : DeprivationCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        // It may have been lodged before the order was made, so nothing but a day to come is out of order.
        if ((OutOfOrder(On, null, now) ?? Words.Refused(ToldBy, "name of whoever told of it", 200)) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new DeprivationAppealLodged(DecisionIn(c), Forum, On, ToldBy));
        State(happening, TheDeprivation.AppealStatus.Definition, new WordValue("pending"), On, "the tribunal", ToldBy);
        if (Forum == DeprivationForum.Commission) State(happening, TheDeprivation.IsCertifiedForTheCommission.Definition, new YesNoValue(IsYes: true), On, "the appeal to the Commission", ToldBy);
        return happening.Events;
    }
}
