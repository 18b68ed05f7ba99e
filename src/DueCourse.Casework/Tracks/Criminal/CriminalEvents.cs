namespace DueCourse.Casework.Tracks.Criminal;

/// <summary>It was put on file that there are criminal proceedings.</summary>
/// <param name="Proceedings">The subject that they are in the law's reading.</param>
/// <param name="Accusation">Of what the person is accused, in the words of whoever accuses. It is no finding.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which their paper was received.</param>
[Act("proceedings-opened")]
public sealed record ProceedingsOpened(EntryId Proceedings, string Accusation, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>A step that police, prosecutors or courts take, other than conviction, sentence and what an appeal court changes. The words are stored: never change one.</summary>
public enum CriminalStep
{
    /// <summary>An allegation was reported.</summary>
    Reported,

    /// <summary>The person was named as a suspect.</summary>
    Suspected,

    /// <summary>An investigation began.</summary>
    Investigated,

    /// <summary>The person was arrested.</summary>
    Arrested,

    /// <summary>The police gave bail.</summary>
    BailedByPolice,

    /// <summary>The person was released, and the investigation goes on.</summary>
    ReleasedUnderInvestigation,

    /// <summary>The person was charged.</summary>
    Charged,

    /// <summary>The court remanded the person in custody.</summary>
    Remanded,

    /// <summary>The court gave bail.</summary>
    BailedByCourt,

    /// <summary>The case was sent for trial.</summary>
    SentForTrial,

    /// <summary>The trial began.</summary>
    TrialBegan,

    /// <summary>The person accepted a caution.</summary>
    Cautioned,

    /// <summary>Nothing more is done.</summary>
    NoFurtherAction,

    /// <summary>The prosecution was discontinued.</summary>
    Discontinued,

    /// <summary>The court acquitted.</summary>
    Acquitted,

    /// <summary>The court found the person unfit or insane.</summary>
    FoundUnfit,

    /// <summary>The appeal court dismissed the appeal.</summary>
    AppealDismissed,

    /// <summary>The registry answered that no appeal is open.</summary>
    BecameFinal,
}

/// <summary>A step of criminal proceedings was recorded from whoever took it.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Step">The step.</param>
/// <param name="On">The day on which it was taken.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which their paper was received.</param>
[Act("criminal-step-recorded")]
public sealed record CriminalStepRecorded(EntryId Proceedings, CriminalStep Step, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>A conviction was recorded from the court.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The subject that it is in the law's reading.</param>
/// <param name="On">The day of conviction.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the court's paper was received.</param>
[Act("conviction-recorded")]
public sealed record ConvictionRecorded(EntryId Proceedings, EntryId Conviction, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>A sentence was recorded from the court.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction for which it was passed.</param>
/// <param name="Sentence">The subject that it is in the law's reading.</param>
/// <param name="On">The day on which it was passed.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the court's paper was received.</param>
[Act("sentence-recorded")]
public sealed record SentenceRecorded(EntryId Proceedings, EntryId Conviction, EntryId Sentence, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>An appeal to a criminal court was recorded.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction that it concerns.</param>
/// <param name="Appeal">The subject that it is in the law's reading.</param>
/// <param name="On">The day on which it was lodged.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the paper was received.</param>
[Act("criminal-appeal-recorded")]
public sealed record CriminalAppealRecorded(EntryId Proceedings, EntryId Conviction, EntryId Appeal, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The appeal court put another sentence in the place of one.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the court's order was received.</param>
[Act("sentence-varied")]
public sealed record SentenceVaried(EntryId Proceedings, EntryId Sentence, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The appeal court quashed a conviction.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Conviction">The conviction.</param>
/// <param name="On">The day.</param>
/// <param name="RetrialOrdered">Whether the court ordered another trial.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the court's order was received.</param>
[Act("conviction-quashed")]
public sealed record ConvictionWasQuashed(EntryId Proceedings, EntryId Conviction, LocalDate On, bool RetrialOrdered, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>Who no longer stands in the way of removal. The words are stored: never change one.</summary>
public enum LetGoBy
{
    /// <summary>A court, by its own order.</summary>
    Court,

    /// <summary>The police or the prosecutor, by letter. It does not lift a remand, bail or a court's order.</summary>
    PoliceOrProsecutor,
}

/// <summary>A court lifted what binds the person, or the police or the prosecutor agreed in writing that removal may go on.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="By">Who.</param>
/// <param name="On">The day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which their order or letter was received.</param>
[Act("released-from-proceedings")]
public sealed record ReleasedFromProceedings(EntryId Proceedings, LetGoBy By, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;

/// <summary>The prison said whether the person is serving the custodial part of a sentence.</summary>
/// <param name="Proceedings">The proceedings in which it was passed.</param>
/// <param name="IsServing">Whether they are.</param>
/// <param name="On">From which day.</param>
/// <param name="ToldBy">Who told of it, in words.</param>
/// <param name="Document">The entry by which the prison's record was received.</param>
[Act("custody-recorded")]
public sealed record CustodyRecorded(EntryId Proceedings, bool IsServing, LocalDate On, string ToldBy, EntryId Document) : CaseEvent;
