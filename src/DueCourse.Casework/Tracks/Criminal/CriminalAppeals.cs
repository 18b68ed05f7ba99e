namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Records an appeal to a criminal court, from its registry.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction that it concerns.</param>
/// <param name="Against">Against what, in a word of the question.</param>
/// <param name="WasInTime">Whether the registry says that it was in time, or that time was extended; null: it has not said.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordCriminalAppeal(
    EntryId Proceedings, EntryId Conviction, string Against, bool? WasInTime, LocalDate On, string ToldBy, EntryId Document)
    : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        if (Quashable.Refused(standing, Conviction) is { } no) return no;
        if (NoSuchWord(TheCriminalAppeal.Against.Definition, Against) is { } unfit) return unfit;
        var happening = new Happening(c);
        var appeal = happening.Add(Compartment.Open, new SubjectAdded(CriminalAppeal.Kind.ListName, Conviction));
        happening.Add(Compartment.Open, new CriminalAppealRecorded(Proceedings, Conviction, appeal, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.AppealedOn.Definition, Day(On));
        Pending(happening, Is(true), null);
        State(happening, Conviction, TheConviction.AppealStatus.Definition, new WordValue("pending"), On);
        State(happening, appeal, TheCriminalAppeal.Against.Definition, new WordValue(Against));
        State(happening, appeal, TheCriminalAppeal.LodgedOn.Definition, Day(On));
        State(happening, appeal, TheCriminalAppeal.IsPending.Definition, Is(true), On);
        if (WasInTime is { } inTime) State(happening, appeal, TheCriminalAppeal.WasInTime.Definition, Is(inTime), On);
        return happening.Events;
    }
}

/// <summary>An order of the appeal court on the appeals that are pending.</summary>
public abstract record OnAppeal(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : OfProceedings(Proceedings, On, ToldBy, Document)
{
    /// <summary>Says that the pending appeals are determined, with what came of them.</summary>
    private protected void Determined(Happening happening, CriminalProceedings standing, string outcome)
    {
        foreach (var (appeal, conviction) in standing.Appeals)
        {
            State(happening, appeal, TheCriminalAppeal.IsPending.Definition, Is(false), On);
            State(happening, appeal, TheCriminalAppeal.DeterminedOn.Definition, Day(On));
            State(happening, conviction, TheConviction.AppealStatus.Definition, new WordValue(outcome), On);
        }
    }
}

/// <summary>Records that the appeal court left conviction and sentence as they were.</summary>
public sealed record RecordAppealDismissed(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : OnAppeal(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new CriminalStepRecorded(Proceedings, CriminalStep.AppealDismissed, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.AppealDismissedOn.Definition, Day(On));
        Pending(happening, Is(false), null);
        Determined(happening, standing, "dismissed");
        return happening.Events;
    }
}

/// <summary>Records that the appeal court put another sentence in the place of one. It is the only way in which a term changes.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Term">The term that now stands; null: the order changes no term.</param>
/// <param name="IsSuspended">Whether it is now suspended.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordVariation(EntryId Proceedings, EntryId Sentence, Term? Term, bool IsSuspended, LocalDate On, string ToldBy, EntryId Document)
    : OnAppeal(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        if (c.Statements.Subjects.GetValueOrDefault(Sentence) is not { Under: { } conviction } subject || subject.Kind != Law.Facts.Sentence.Kind || !standing.Convictions.Contains(conviction))
            return Words.NoSuch("sentence in these proceedings", Sentence);
        if (Words.Refused(Term) is { } unfit) return unfit;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new SentenceVaried(Proceedings, Sentence, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.VariedOnAppealOn.Definition, Day(On));
        Pending(happening, Is(false), null);
        if (Term is { } term) Replace(happening, Sentence, TheSentence.TermPronounced.Definition, new TermValue(TermRange.Exactly(term)));
        Replace(happening, Sentence, TheSentence.IsSuspended.Definition, Is(IsSuspended));
        State(happening, Sentence, TheSentence.WasVariedOnAppeal.Definition, Is(true), On);
        Determined(happening, standing, "allowed");
        return happening.Events;
    }
}

/// <summary>Records that the appeal court quashed a conviction. Whatever rests on it is in question from that moment.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction.</param>
/// <param name="RetrialOrdered">Whether the court ordered another trial.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordQuashing(EntryId Proceedings, EntryId Conviction, bool RetrialOrdered, LocalDate On, string ToldBy, EntryId Document)
    : OnAppeal(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        if (Quashable.Refused(standing, Conviction) is { } no) return no;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new ConvictionWasQuashed(Proceedings, Conviction, On, RetrialOrdered, ToldBy, Document));
        var isLast = standing.Convictions.All(other => other == Conviction || standing.Quashed.ContainsKey(other));
        Replace(happening, Proceedings, isLast ? TheProceedings.QuashedOn.Definition : TheProceedings.VariedOnAppealOn.Definition, Day(On));
        // Whoever is tried again may be remanded or bailed by the same order: the court's record has to say.
        Pending(happening, Is(RetrialOrdered), RetrialOrdered ? new NotKnownValue() : Is(false));
        State(happening, Conviction, TheConviction.IsQuashed.Definition, Is(true), On);
        State(happening, Conviction, TheConviction.QuashedOn.Definition, Day(On));
        Determined(happening, standing, "allowed");
        return happening.Events;
    }
}

/// <summary>Records the registry's answer that no appeal is open. The clock alone never makes a conviction final.</summary>
public sealed record RecordFinality(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new CriminalStepRecorded(Proceedings, CriminalStep.BecameFinal, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.BecameFinalOn.Definition, Day(On));
        Pending(happening, Is(false), null);
        foreach (var conviction in standing.Convictions.Where(x => !standing.Quashed.ContainsKey(x)))
        {
            if (!c.Statements.All.Any(s => s.Ended is null && s.Said.Subject == conviction && s.Said.Fact == TheConviction.AppealStatus.Definition.Name))
                State(happening, conviction, TheConviction.AppealStatus.Definition, new WordValue("none-lodged"), On);
            if (!c.Statements.IsComplete(conviction, CriminalAppeal.Kind.ListName))
                happening.Add(Compartment.Open, new ListDeclared(CriminalAppeal.Kind.ListName, conviction, IsComplete: true));
        }

        return happening.Events;
    }
}

/// <summary>Records that a court lifted what binds the person, or that the police or the prosecutor agreed in writing that removal may go on.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Who">Who. A letter of the police or the prosecutor lifts no remand, bail or order of a court.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordLettingGo(EntryId Proceedings, LetGoBy Who, LocalDate On, string ToldBy, EntryId Document) : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new ReleasedFromProceedings(Proceedings, Who, On, ToldBy, Document));
        State(happening, Proceedings, Who == LetGoBy.Court ? TheProceedings.AreReleasedByTheCourt.Definition : TheProceedings.ReleaseIsAgreed.Definition, Is(true), On);
        return happening.Events;
    }
}

/// <summary>What commands about appeals ask of a conviction.</summary>
internal static class Quashable
{
    public static Refusal? Refused(CriminalProceedings standing, EntryId conviction) =>
        standing.Convictions.Contains(conviction) && !standing.Quashed.ContainsKey(conviction) ? null
        : new("criminal.no-such-conviction", $"No conviction {conviction} stands in these proceedings.", "An appeal court speaks of a conviction that there is.", "Name a conviction that was recorded in them and stands.");
}
