namespace DueCourse.Casework.Gates;

using DueCourse.Casework.Access;
using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;

/// <summary>The exceptions by which alone a statutory gate opens while its facts stand. The words are stored: never change one.</summary>
public enum StatutoryException
{
    /// <summary>G5: a third State that meets every condition of section 77(2B) of the 2002 Act.</summary>
    SafeThirdState,

    /// <summary>G6: the appeal goes on from abroad, by a certificate (section 92(6) of the 2002 Act).</summary>
    AppealFromAbroad,

    /// <summary>G8: after a failed removal (section 10B of the 1999 Act).</summary>
    FailedRemoval,

    /// <summary>G8: after refusal at the port (section 10C of the 1999 Act).</summary>
    RefusedAtThePort,

    /// <summary>G8: after a court's decision that removal may go on (section 10E of the 1999 Act).</summary>
    CourtLetsItGoOn,

    /// <summary>G9: the person has written that they do not intend to appeal (section 34(3)(b) of the 2007 Act).</summary>
    NoCriminalAppealIntended,

    /// <summary>G11: disqualified from protection, on grounds of public order (section 63 of the 2022 Act).</summary>
    DisqualifiedByPublicOrder,

    /// <summary>G11: disqualified from protection, for bad faith (section 63 of the 2022 Act).</summary>
    DisqualifiedByBadFaith,

    /// <summary>G15: all reasonable steps to get an address abroad were taken, and the Tribunal was told.</summary>
    StepsToGetAnAddress,

    /// <summary>G16: the stops are in the United Kingdom or in a country of the statute's list (section 10A(6) of the 1999 Act).</summary>
    SafeStops,

    /// <summary>G21: early removal, from the prison's own day.</summary>
    EarlyRemoval,

    /// <summary>G21: removal after the tariff.</summary>
    TariffExpired,

    /// <summary>G21: transfer agreed by both states.</summary>
    TransferAgreed,
}

/// <summary>A statutory exception was recorded, with its evidence. Whether it opens the gate the law answers, from what is stated beside this.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Exception">The exception.</param>
/// <param name="About">The claim, appeal or conviction that it is about; null: the person.</param>
/// <param name="On">The day from which it holds.</param>
/// <param name="Evidence">The entries by which the evidence was received.</param>
/// <param name="Reasons">Why it applies.</param>
[Act("statutory-exception-recorded")]
public sealed record StatutoryExceptionRecorded(string Gate, StatutoryException Exception, EntryId? About, LocalDate On, IReadOnlyList<EntryId> Evidence, string Reasons) : CaseEvent;

/// <summary>
/// Records a statutory exception. It states to the law what the exception says, with the document; the gate opens where the law then
/// answers so, and stays shut where another condition of the exception is not met.
/// </summary>
/// <param name="Exception">The exception.</param>
/// <param name="About">The claim, appeal or conviction that it is about; null: the person.</param>
/// <param name="On">The day from which it holds.</param>
/// <param name="Evidence">The entries by which the evidence was received, in the compartment of the exception or open; at least one.</param>
/// <param name="Reasons">Why it applies.</param>
public sealed record RecordStatutoryException(StatutoryException Exception, EntryId? About, LocalDate On, IReadOnlyList<EntryId> Evidence, string Reasons) : Command, IOwnAccess
{
    /// <summary>The gate of each, and which of the gate's exceptions it is.</summary>
    public static IReadOnlyDictionary<StatutoryException, (string Gate, int Exception)> Rows { get; } = new Dictionary<StatutoryException, (string, int)>
    {
        [StatutoryException.SafeThirdState] = ("G5", 0),
        [StatutoryException.AppealFromAbroad] = ("G6", 0),
        [StatutoryException.FailedRemoval] = ("G8", 0),
        [StatutoryException.RefusedAtThePort] = ("G8", 1),
        [StatutoryException.CourtLetsItGoOn] = ("G8", 2),
        [StatutoryException.NoCriminalAppealIntended] = ("G9", 0),
        [StatutoryException.DisqualifiedByPublicOrder] = ("G11", 0),
        [StatutoryException.DisqualifiedByBadFaith] = ("G11", 0),
        [StatutoryException.StepsToGetAnAddress] = ("G15", 0),
        [StatutoryException.SafeStops] = ("G16", 0),
        [StatutoryException.EarlyRemoval] = ("G21", 0),
        [StatutoryException.TariffExpired] = ("G21", 1),
        [StatutoryException.TransferAgreed] = ("G21", 2),
    };

    /// <summary>What the law says of an exception.</summary>
    internal static string InWords(StatutoryException exception) => Rows.TryGetValue(exception, out var row)
        ? Law.StatuteBook.Current.Gates.Single(g => g.Id == row.Gate).Exceptions[row.Exception] : Telling.Plain(exception);

    /// <inheritdoc/>
    public override IEnumerable<Compartment> Touches => [Place];

    // What tells of a claim, or of a victim of trafficking, stands with claims.
    private Compartment Place => Exception is StatutoryException.SafeThirdState or StatutoryException.DisqualifiedByPublicOrder or StatutoryException.DisqualifiedByBadFaith
        ? Compartment.Protection : Compartment.Open;

    /// <inheritdoc/>
    public Refusal? Forbidden(LiveCase c, Instant now) =>
        By.Role == ActorRole.SeniorOfficer && c.Access.IsAssigned(By) && !c.Access.HasConflict(By.Id) ? null : AccessCheck.Refused(By);

    /// <inheritdoc/>
    public override Decision Decide(LiveCase c, Instant now)
    {
        if (Words.Refused(Reasons, "reasons", 20_000) is { } empty) return empty;
        if (!Rows.TryGetValue(Exception, out var row))
            return new Refusal("exception.none", "There is no such exception.", "Only the statute's own exceptions open a statutory gate.", "Name one of the list.");
        if (On > now.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date)
            return new Refusal("exception.future", $"It is said to hold from {On.Words()}, which has not come.", "A gate is asked about the moment of the step.", "Record it on that day.");
        var kind = Exception switch
        {
            StatutoryException.SafeThirdState => ProtectionClaim.Kind,
            StatutoryException.AppealFromAbroad => Appeal.Kind,
            StatutoryException.NoCriminalAppealIntended => Conviction.Kind,
            _ => null,
        };
        if (kind is null != About is null || (About is { } about && c.Statements.Subjects.GetValueOrDefault(about)?.Kind != kind))
            return new Refusal("exception.about", kind is null ? "This exception is about the person." : $"This exception is about a {kind.Singular}, and names none.", "It holds of that, and of nothing else.", kind is null ? "Leave out what it is about." : $"Name the {kind.Singular} by the entry that added it.");
        if (Evidence.Count == 0)
            return new Refusal("exception.no-evidence", "No evidence is named.", "A statutory gate opens on a named exception with its evidence, and on nothing else.", "Store the document, and name it here.") { Citation = Law.StatuteBook.Current.Gates.Single(g => g.Id == row.Gate).Citation };
        foreach (var entry in Evidence)
            if (!(entry.Compartment == Place || entry.Compartment == Compartment.Open) || c.Find(entry) is not { Event: DocumentReceived }) return Words.NoSuch("document", entry);
            else if (c.Evidence.Documents.GetValueOrDefault(entry)?.Checks is { Count: > 0 } checks && checks[^1].Said.Result != Genuineness.Genuine)
                return new Refusal("exception.not-genuine", $"{entry} was not found genuine.", "What it shows is not shown.", "Name other evidence.");
        if (Exception == StatutoryException.FailedRemoval && c.LegalDecision.State is not Tracks.LegalDecision.RemovalFailed { BeyondControl: true } and not Tracks.LegalDecision.DepartureNotified { Section10B: true })
            return new Refusal("exception.no-failed-removal", "No removal under section 10 failed for reasons beyond the state's control.", "The exception begins with the first failure.", "Record the failed removal; the new notice of departure details then says that section 10B is relied on.") { Citation = "Immigration and Asylum Act 1999, s. 10B" };
        return Recorded(c, row.Gate);
    }

    private Events Recorded(LiveCase c, string gate)
    {
        var happening = new Happening(c);
        happening.Add(Place, new StatutoryExceptionRecorded(gate, Exception, About, On, Evidence, Reasons));
        foreach (var (fact, value) in Says())
            happening.Say(Place, About, fact, value, fact.ChangesOverTime ? On : null, $"the evidence of the exception, {Evidence[0]}", By.Name, Evidence[0]);
        return happening.Events;
    }

    private IReadOnlyList<(FactDefinition Fact, FactValue Value)> Says()
    {
        var (yes, no) = (new YesNoValue(IsYes: true), new YesNoValue(IsYes: false));
        return Exception switch
        {
            StatutoryException.SafeThirdState => [(TheProtectionClaim.ThirdStateRemovalConditionsAreMet.Definition, yes)],
            StatutoryException.AppealFromAbroad => [(TheAppeal.IsInCountry.Definition, no)],
            StatutoryException.FailedRemoval => [(TheRemovalNotice.Exception.Definition, new WordValue("s10B"))],
            StatutoryException.RefusedAtThePort => [(TheRemovalNotice.Exception.Definition, new WordValue("s10C"))],
            StatutoryException.CourtLetsItGoOn => [(TheRemovalNotice.Exception.Definition, new WordValue("s10E"))],
            StatutoryException.NoCriminalAppealIntended => [(TheConviction.HasWaivedInWriting.Definition, yes), (TheConviction.WaivedInWritingOn.Definition, new DayValue(DateRange.On(On)))],
            StatutoryException.DisqualifiedByPublicOrder => [(TheTrafficking.Disqualification.Definition, new WordValue("decided-public-order"))],
            StatutoryException.DisqualifiedByBadFaith => [(TheTrafficking.Disqualification.Definition, new WordValue("decided-bad-faith"))],
            StatutoryException.StepsToGetAnAddress => [(TheDeparture.TribunalWasTold.Definition, yes)],
            StatutoryException.SafeStops => [(TheRemovalNotice.StopsAreAsNoticed.Definition, yes)],
            StatutoryException.EarlyRemoval => [(TheCustody.EarlyDepartureWindow.Definition, new WordValue("early-removal"))],
            StatutoryException.TariffExpired => [(TheCustody.EarlyDepartureWindow.Definition, new WordValue("tariff-expired"))],
            _ => [(TheCustody.EarlyDepartureWindow.Definition, new WordValue("transfer")), (ThePrisonerTransfer.BothStatesAgree.Definition, yes)],
        };
    }
}
