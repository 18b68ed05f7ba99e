namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Records a conviction from the court's own record. It is what makes the person convicted, for the law and for every reader.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction, where it is on file already; null: it is put there.</param>
/// <param name="Offence">Of what offence.</param>
/// <param name="Court">By which court.</param>
/// <param name="CourtLevel">What kind of court, in a word of the question.</param>
/// <param name="Jurisdiction">Where, in a word of the question.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordConviction(
    EntryId Proceedings, EntryId? Conviction, string Offence, string Court, string CourtLevel, string Jurisdiction, LocalDate On, string ToldBy, EntryId Document)
    : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        if ((Words.Refused(Offence, "offence", 500) ?? Words.Refused(Court, "court", 200)
            ?? NoSuchWord(TheConviction.CourtLevel.Definition, CourtLevel) ?? NoSuchWord(TheConviction.Jurisdiction.Definition, Jurisdiction)) is { } unfit) return unfit;
        if (Conviction is { } known && Unfit(c, known) is { } no) return no;
        var happening = new Happening(c);
        var conviction = Conviction ?? happening.Add(Compartment.Open, new SubjectAdded(Law.Facts.Conviction.Kind.ListName, null));
        happening.Add(Compartment.Open, new ConvictionRecorded(Proceedings, conviction, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.ConvictedOn.Definition, Day(On));
        // It is not disposed of before sentence, and a remand or bail may go on.
        Pending(happening, Is(true), null);
        if (Conviction is null)
        {
            State(happening, conviction, TheConviction.DateOfConviction.Definition, Day(On));
            State(happening, conviction, TheConviction.Offence.Definition, new TextValue(Offence));
            State(happening, conviction, TheConviction.Court.Definition, new TextValue(Court));
            State(happening, conviction, TheConviction.CourtLevel.Definition, new WordValue(CourtLevel));
            State(happening, conviction, TheConviction.Jurisdiction.Definition, new WordValue(Jurisdiction));
            State(happening, conviction, TheConviction.PleaOrFinding.Definition, new WordValue("convicted"));
        }

        return happening.Events;
    }

    private Refusal? Unfit(LiveCase c, EntryId known) =>
        Words.OutOfSight(Compartment.Open, known)
        ?? (c.Statements.Subjects.GetValueOrDefault(known)?.Kind != Law.Facts.Conviction.Kind ? Words.NoSuch("conviction", known)
        : c.Criminal.All.Any(p => p.Convictions.Contains(known)) ? new("criminal.conviction-taken", $"{known} is the conviction of proceedings on file already.", "One conviction cannot come of two trials.", "Name another, or leave it out to put this one on file.")
        : c.Statements.All.Any(s => s.Ended is null && s.Said.Subject == known && s.Said.Fact == TheConviction.DateOfConviction.Definition.Name && s.Said.Value is DayValue { Range: var day } && (On < day.Earliest || On > day.Latest))
            ? new("criminal.another-day", $"The file gives another day for the conviction {known}.", "It is another conviction, or one of the days is wrong.", "Look at the court's record, and correct what is wrong.")
        : null);
}

/// <summary>A sentence as the court pronounced it, for one conviction. Terms are never added up here.</summary>
/// <param name="Type">What kind, in a word of the question.</param>
/// <param name="Term">The term for this one offence; null: none was pronounced.</param>
/// <param name="IsSuspended">Whether it was suspended.</param>
/// <param name="Relation">Alone, concurrent or consecutive, in a word of the question.</param>
/// <param name="ConsecutiveTo">What it follows, in words; null: nothing.</param>
/// <param name="Together">
/// What the court said that consecutive terms come to; null: nothing is known of it. No threshold is reached by it: the law asks only
/// whether it is exactly twelve months, of which there is a doubt (J12).
/// </param>
public sealed record Pronounced(string Type, Term? Term, bool IsSuspended, string Relation, string? ConsecutiveTo, Term? Together = null);

/// <summary>Records a sentence from the court's own record, for a conviction of these proceedings.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction.</param>
/// <param name="Sentence">The sentence, where it is on file already; null: it is put there.</param>
/// <param name="Passed">What the court pronounced.</param>
/// <param name="IsTheWhole">Whether the court's record shows that this, with what is on file, is all that was passed for it.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordSentence(
    EntryId Proceedings, EntryId Conviction, EntryId? Sentence, Pronounced Passed, bool IsTheWhole, LocalDate On, string ToldBy, EntryId Document)
    : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private static readonly string[] Custodial =
        ["imprisonment", "detention", "detention-and-training", "life", "imprisonment-for-public-protection", "extended", "other-indeterminate"];

    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        if (!standing.Convictions.Contains(Conviction) || standing.Quashed.ContainsKey(Conviction))
            return new Refusal("criminal.not-convicted-of-it", $"No conviction {Conviction} stands in these proceedings.", "A sentence is passed for a conviction, and for no accusation.", "Record the conviction first, from the court's record, or name the one that it was passed for.");
        if ((NoSuchWord(TheSentence.Type.Definition, Passed.Type) ?? NoSuchWord(TheSentence.Relation.Definition, Passed.Relation)
            ?? Words.Refused(Passed.Term) ?? Words.Refused(Passed.Together) ?? (Passed.ConsecutiveTo is { } other ? Words.Refused(other, "sentence that it follows", 200) : null)) is { } unfit) return unfit;
        if (Passed.Relation == "consecutive" != (Passed.ConsecutiveTo is not null))
            return new Refusal("sentence.consecutive", "A consecutive sentence names what it follows, and no other does.", "Terms that follow each other are never added up to reach a threshold, so it has to be plain which do.", "Name the sentence that it follows, or say that it is alone or concurrent.") { Citation = "UK Borders Act 2007, s. 38(1)(b)" };
        if (Sentence is { } known && (Words.OutOfSight(Compartment.Open, known) ?? (c.Statements.Subjects.GetValueOrDefault(known) is { } subject && subject.Kind == Law.Facts.Sentence.Kind && subject.Under == Conviction ? null : Words.NoSuch("sentence of that conviction", known))) is { } none) return none;
        var happening = new Happening(c);
        var sentence = Sentence ?? happening.Add(Compartment.Open, new SubjectAdded(Law.Facts.Sentence.Kind.ListName, Conviction));
        happening.Add(Compartment.Open, new SentenceRecorded(Proceedings, Conviction, sentence, On, ToldBy, Document));
        Replace(happening, Proceedings, TheProceedings.SentencedOn.Definition, Day(On));
        // Not over while an appeal is in time: the registry says when it no longer is (RecordFinality).
        Pending(happening, Is(true), Is(false));
        if (Sentence is null)
        {
            Replace(happening, Conviction, TheConviction.SentencedOn.Definition, Day(On));
            Say(happening, sentence);
        }

        if (IsTheWhole && !c.Statements.IsComplete(Conviction, Law.Facts.Sentence.Kind.ListName))
            happening.Add(Compartment.Open, new ListDeclared(Law.Facts.Sentence.Kind.ListName, Conviction, IsComplete: true));
        // Whether, and until when, it is served is for the prison to say: until it has, nobody knows.
        if (!Passed.IsSuspended && Custodial.Contains(Passed.Type))
            State(happening, null, TheCustody.IsServingASentence.Definition, new NotKnownValue(), On);
        return happening.Events;
    }

    private void Say(Happening happening, EntryId sentence)
    {
        State(happening, sentence, TheSentence.Type.Definition, new WordValue(Passed.Type));
        if (Passed.Term is { } term) State(happening, sentence, TheSentence.TermPronounced.Definition, new TermValue(TermRange.Exactly(term)));
        State(happening, sentence, TheSentence.IsSuspended.Definition, Is(Passed.IsSuspended));
        State(happening, sentence, TheSentence.Relation.Definition, new WordValue(Passed.Relation));
        if (Passed.ConsecutiveTo is { } other) State(happening, sentence, TheSentence.ConsecutiveTo.Definition, new TextValue(other));
        if (Passed.Together is { } together) State(happening, sentence, TheSentence.AggregateTerm.Definition, new TermValue(TermRange.Exactly(together)));
        State(happening, sentence, TheSentence.DateImposed.Definition, Day(On));
    }
}

/// <summary>Records what the prison says: whether the person is serving the custodial part of a sentence.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="IsServing">Whether they are, from that day.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="ToldBy">Who told of it.</param>
/// <param name="Document">The entry by which the paper was received.</param>
public sealed record RecordCustody(EntryId Proceedings, bool IsServing, LocalDate On, string ToldBy, EntryId Document) : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new CustodyRecorded(Proceedings, IsServing, On, ToldBy, Document));
        State(happening, null, TheCustody.IsServingASentence.Definition, Is(IsServing), On);
        return happening.Events;
    }
}
