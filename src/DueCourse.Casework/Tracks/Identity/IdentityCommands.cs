namespace DueCourse.Casework.Tracks.Identity;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>A step about one nationality.</summary>
/// <param name="Country">The country, by its code of three letters.</param>
public abstract record IdentityCommand(string Country) : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => IdentityTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Nationalities.Of(Country);

    /// <summary>The subject under which the law keeps a nationality; null where the file has none.</summary>
    internal static EntryId? SubjectOf(LiveCase c, string country) => c.Statements.All
        .Where(s => s is { Ended: null, Said.Subject: not null, Said.Value: WordValue word } && word.Word == country
            && s.Said.Fact == TheNationality.Country.Definition.Name && c.Statements.Subjects.GetValueOrDefault(s.Said.Subject.Value)?.Kind == Nationality.Kind)
        .Select(s => s.Said.Subject).FirstOrDefault();

    /// <summary>Records an event with the day that the law reads, in a compartment.</summary>
    private protected Events With(LiveCase c, Compartment @in, CaseEvent happened, FactDefinition fact, LocalDate on, string source, string by)
    {
        var happening = new Happening(c);
        happening.Add(@in, happened);
        // Where the statement of the country no longer stands, the law has no place for it.
        if (SubjectOf(c, Country) is { } subject) happening.Settle(@in, subject, fact, new DayValue(DateRange.On(on)), on, source, by);
        return happening.Events;
    }
}

/// <summary>Records the person's own account.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Account">What the person said.</param>
/// <param name="Interpreter">Who interpreted, in which language; or that none was needed.</param>
public sealed record TakeNationalityAccount(string Country, LocalDate On, string Account, string Interpreter) : IdentityCommand(Country)
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (!Countries.Exists(Country)) return new Refusal("nationality.country", $"\"{Country}\" is no country's code.", "A nationality that cannot be read cannot be asked about.", "Give the code of three letters.");
        if ((UkDays.Refused(On, now) ?? Words.Refused(Account, "account", 20_000) ?? Words.Refused(Interpreter, "record of interpretation", 500)) is { } empty) return empty;
        var happening = new Happening(c);
        var subject = SubjectOf(c, Country);
        if (subject is null)
        {
            subject = happening.Add(Compartment.Open, new SubjectAdded(Nationality.Kind.ListName, null));
            happening.State(Compartment.Open, subject, TheNationality.Country.Definition, new WordValue(Country), null, "the person's account", "the interviewer");
        }

        happening.Add(Compartment.Open, new NationalityAccountTaken(Country, subject.Value, On, Account, Interpreter));
        happening.Settle(Compartment.Open, subject, TheNationality.AssertedOn.Definition, new DayValue(DateRange.On(On)), On, "the person's account", "the interviewer");
        return happening.Events;
    }
}

/// <summary>Begins to gather evidence.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Power">The power of search or request, or the consent, under which.</param>
public sealed record GatherNationalityEvidence(string Country, LocalDate On, string Power) : IdentityCommand(Country)
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(Power, "power, or consent,", 500)
        ?? (Decision)With(c, Compartment.Open, new NationalityEvidenceGathered(Country, On, Power), TheNationality.EvidenceGatheredFrom.Definition, On, "the file", "the caseworker");
}

/// <summary>Says that the question to the country is ready.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Conflicts">The conflicts in the evidence, or that there are none, with the assessment.</param>
/// <param name="SecondReviewer">Who looked at it independently.</param>
/// <param name="ShownOn">On which day the person's side was shown the assessment.</param>
public sealed record PutNationalityQuestion(string Country, LocalDate On, string Conflicts, string SecondReviewer, LocalDate ShownOn) : IdentityCommand(Country)
{
    /// <summary>How long the person's side has. Ours; no law sets it.</summary>
    private const int WorkingDaysToAnswer = 5;

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Words.Refused(Conflicts, "assessment with its conflicts", 20_000) ?? Words.Refused(SecondReviewer, "name of the second reviewer", 200)) is { } empty) return empty;
        if (SecondReviewer == By.Name)
            return new Refusal("nationality.second", "The second reviewer is whoever asks.", "Two people see an assessment before another state is asked.", "Name who looked at it independently.");
        return UkDays.Working(ShownOn, WorkingDaysToAnswer) is { } last && last < On
            ? With(c, Compartment.Open, new NationalityQuestionReady(Country, On, Conflicts, SecondReviewer, ShownOn), TheNationality.ReadyToAskOn.Definition, On, "the reasoned note of two people", "the caseworker")
            : new Refusal("nationality.not-heard", $"The person's side was shown the assessment on {ShownOn.Words()}, and has {WorkingDaysToAnswer} working days to answer.",
                "What another state is asked about somebody, they can answer first.", "Wait until those days have passed, or look at the day again.");
    }
}

/// <summary>Records that new evidence puts a nationality in dispute.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="What">The new evidence, of both sides.</param>
public sealed record DisputeNationality(string Country, LocalDate On, string What) : IdentityCommand(Country)
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(What, "evidence", 20_000)
        ?? (Decision)With(c, Compartment.Open, new NationalityDisputed(Country, On, What), TheNationality.DisputedOn.Definition, On, "the new evidence", "the caseworker");
}

/// <summary>Looks into a nationality again.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Plan">The new material, or the way under the instrument.</param>
public sealed record ReopenNationality(string Country, LocalDate On, string Plan) : IdentityCommand(Country)
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(Plan, "plan", 4000)
        ?? (Decision)With(c, Compartment.Open, new NationalityReopened(Country, On, Plan), TheNationality.EvidenceGatheredFrom.Definition, On, "the file", "the caseworker");
}

/// <summary>Leaves a nationality undetermined, and refers the person as possibly stateless.</summary>
/// <param name="Country">The country.</param>
/// <param name="On">The day.</param>
/// <param name="Reasons">Why no hypothesis is realistic.</param>
public sealed record LeaveNationalityUndetermined(string Country, LocalDate On, string Reasons) : IdentityCommand(Country)
{
    private protected override Decision Record(LiveCase c, Instant now) => UkDays.Refused(On, now) ?? Words.Refused(Reasons, "reasons", 20_000)
        ?? (Decision)With(c, Compartment.Open, new NationalityLeftUndetermined(Country, On, Reasons), TheNationality.UndeterminedOn.Definition, On, "the referral", "the senior officer");
}
