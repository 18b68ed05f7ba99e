namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Facts;

/// <summary>What a step of an appeal says to the law, in the compartment of the appeal.</summary>
/// <param name="c">The whole case.</param>
/// <param name="source">The record, in words.</param>
internal sealed class AppealFacts(LiveCase c, string source)
{
    private readonly TrackFacts facts = new(c, source, "the tribunal or court");
    private EntryId? known;

    /// <summary>About an appeal on the file.</summary>
    public AppealFacts(LiveCase c, EntryId appeal, string source) : this(c, source) => known = appeal;

    /// <summary>The appeal.</summary>
    public EntryId Appeal => known!.Value;

    /// <summary>What is recorded, put together.</summary>
    public Happening Happening => facts.Happening;

    /// <summary>Puts an appeal on the file, unless it is there.</summary>
    public EntryId Put(Compartment @in, EntryId? onFile) => (known = onFile ?? Happening.Add(@in, new Statements.SubjectAdded(Appeals, null))).Value;

    /// <summary>Says how the appeal stands.</summary>
    public AppealFacts Status(string word, LocalDate from) => Say(TheAppeal.Status.Definition, new WordValue(word), from);

    /// <summary>Says how a further appeal stands, and until when one can be asked for.</summary>
    public AppealFacts Further(string word, LocalDate from, DateRange? lastDay = null)
    {
        Say(TheAppeal.PermissionStep.Definition, new WordValue(word), from);
        return lastDay is { } day ? Day(TheAppeal.PermissionLastDay.Definition, day) : this;
    }

    /// <summary>Says a word.</summary>
    public AppealFacts Word(FactDefinition fact, string word, LocalDate? from = null) => Say(fact, new WordValue(word), from);

    /// <summary>Says a day.</summary>
    public AppealFacts Day(FactDefinition fact, DateRange day) => Say(fact, new DayValue(day), null);

    /// <summary>Says yes or no; null says nothing.</summary>
    public AppealFacts YesNo(FactDefinition fact, bool? yes, LocalDate? from = null) => yes is { } known ? Say(fact, new YesNoValue(known), from) : this;

    /// <summary>Says something of the person, in the compartment of the appeal.</summary>
    public AppealFacts OfThePerson(FactDefinition fact, FactValue value, LocalDate from)
    {
        facts.Say(Appeal.Compartment, null, fact, value, from);
        return this;
    }

    /// <summary>Puts a stage of the appeal on the file.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="sending">When, how it was sent, and where it found the person.</param>
    /// <param name="outcome">What was decided; null: nothing.</param>
    /// <param name="side">Whose application it was; null: nobody's.</param>
    public AppealFacts Stage(string type, Sending sending, AppealOutcome? outcome = null, AppealSide? side = null)
    {
        var stage = Happening.Add(Appeal.Compartment, new Statements.SubjectAdded(AppealStage.Kind.ListName, Appeal));
        Of(TheStage.Type.Definition, new WordValue(type));
        Of(TheStage.On.Definition, new DayValue(DateRange.On(sending.On)));
        if (sending.How is { } how) Of(TheStage.SentBy.Definition, new WordValue(how switch { WayOfSending.Post => "post", WayOfSending.Electronically => "electronically", _ => "by-hand" }));
        if (sending.PersonIsHere is { } here) Of(TheStage.PersonWasInTheUnitedKingdom.Definition, new YesNoValue(here));
        if (sending.PersonIsDetained is { } detained) Of(TheStage.PersonWasDetained.Definition, new YesNoValue(detained));
        if (outcome is { } decided) Of(TheStage.Outcome.Definition, new WordValue(Named(decided)));
        if (side is { } by) Of(TheStage.By.Definition, new WordValue(by == AppealSide.Person ? "person" : "home-office"));
        return this;

        void Of(FactDefinition fact, FactValue value) => facts.Say(Appeal.Compartment, stage, fact, value, null);
    }

    /// <summary>For an appeal against loss of citizenship: the same in the words of that chapter, so that G19 follows.</summary>
    public AppealFacts Deprivation(AppealAgainst against, string word, LocalDate from) =>
        against == AppealAgainst.Deprivation ? OfThePerson(TheDeprivation.AppealStatus.Definition, new WordValue(word), from) : this;

    /// <summary>The law's word for an outcome.</summary>
    public static string Named(AppealOutcome outcome) => outcome switch { AppealOutcome.Allowed => "allowed", AppealOutcome.Dismissed => "dismissed", _ => "remitted" };

    private static string Appeals => Law.Facts.Appeal.Kind.ListName;

    private AppealFacts Say(FactDefinition fact, FactValue value, LocalDate? from)
    {
        facts.Say(Appeal.Compartment, Appeal, fact, value, from);
        return this;
    }
}
