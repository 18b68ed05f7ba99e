namespace DueCourse.Casework.Tracks.Criminal;

/// <summary>
/// Where one set of criminal proceedings stands: police, prosecutors and courts make these states, and are recorded. No state before
/// conviction says that the person did anything.
/// </summary>
/// <param name="Since">The day on which it was reached; null: no day is known.</param>
public abstract record ProceedingsState(LocalDate? Since);

/// <summary>No such proceedings are on file.</summary>
public sealed record NoProceedings() : ProceedingsState((LocalDate?)null);

/// <summary>It is on file that there are proceedings, and none of their steps is recorded.</summary>
public sealed record ProceedingsNoted() : ProceedingsState((LocalDate?)null);

/// <summary>An allegation was reported to the police. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record AllegationReported(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The police named the person as a suspect. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record Suspected(LocalDate? Since) : ProceedingsState(Since);

/// <summary>An investigation is open. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record UnderInvestigation(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person was arrested on suspicion. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record Arrested(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person is on police bail. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record OnPoliceBail(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person was released while the investigation goes on. It proves nothing.</summary>
/// <param name="Since">Since when.</param>
public sealed record ReleasedUnderInvestigation(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person is charged, and not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record Charged(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person is remanded in custody, and not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record Remanded(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person is on bail from the court, and not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record OnCourtBail(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The case was sent for trial. The person is not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record SentForTrial(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The trial has begun. The person is not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record OnTrial(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The person accepted a caution: an admission, and no conviction.</summary>
/// <param name="Since">Since when.</param>
public sealed record Cautioned(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The police or the prosecutor said that nothing more is done. The person is not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record NoFurtherAction(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The prosecution was discontinued. The person is not convicted.</summary>
/// <param name="Since">Since when.</param>
public sealed record ProsecutionDiscontinued(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The court acquitted the person.</summary>
/// <param name="Since">Since when.</param>
public sealed record Acquitted(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The court found the person unfit to be tried, or insane. That is no conviction (UK Borders Act 2007, s. 38(3)).</summary>
/// <param name="Since">Since when.</param>
public sealed record FoundUnfit(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The court convicted the person. An appeal may follow.</summary>
/// <param name="Since">Since when.</param>
public sealed record Convicted(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The court passed sentence. Time to appeal may be running; the registry knows.</summary>
/// <param name="Since">Since when.</param>
public sealed record Sentenced(LocalDate? Since) : ProceedingsState(Since);

/// <summary>An appeal is pending, so the conviction is not final.</summary>
/// <param name="Since">Since when.</param>
public sealed record CriminalAppealPending(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The appeal court left conviction and sentence as they were.</summary>
/// <param name="Since">Since when.</param>
public sealed record UpheldOnAppeal(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The appeal court changed the sentence, or quashed one conviction of several.</summary>
/// <param name="Since">Since when.</param>
public sealed record VariedOnAppeal(LocalDate? Since) : ProceedingsState(Since);

/// <summary>The registry was asked, and no appeal is open.</summary>
/// <param name="Since">Since when.</param>
public sealed record ConvictionFinal(LocalDate? Since) : ProceedingsState(Since);

/// <summary>No conviction is left: the appeal court quashed it. Whatever was built on it is looked at again.</summary>
/// <param name="Since">Since when.</param>
public sealed record ConvictionQuashed(LocalDate? Since) : ProceedingsState(Since);
