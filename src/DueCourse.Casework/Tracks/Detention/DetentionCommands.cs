namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Law.Facts;

/// <summary>A step of the detention track: a stay that stands elsewhere counts all the same.</summary>
public abstract record DetentionCommand : TrackCommand
{
    /// <inheritdoc/>
    protected sealed override TrackTable Table => DetentionTrack.Table;

    /// <inheritdoc/>
    protected sealed override object StateIn(LiveCase c) => c.Detention.State;

    /// <summary>Says to the law under what the person is held, and whether they are on bail.</summary>
    private protected static void State(Happening happening, string power, bool isOnBail, Instant now)
    {
        var today = DayOf(now);
        happening.State(Compartment.Open, null, TheCustody.DetentionPower.Definition, new WordValue(power), today, "the detention record", "the authorising officer");
        happening.State(Compartment.Open, null, TheCustody.IsOnImmigrationBail.Definition, new YesNoValue(isOnBail), today, "the detention record", "the authorising officer");
    }
}

/// <summary>Authorises detention: one power, written reasons, a look at vulnerability, and a gatekeeper who is somebody else.</summary>
/// <param name="Power">Under which one power.</param>
/// <param name="Reasons">Why, as given to the person in writing.</param>
/// <param name="AdultsAtRisk">What the look at the person's vulnerability found.</param>
/// <param name="Gatekeeper">Who looked at it before, independently.</param>
public sealed record AuthoriseDetention(DetentionPower Power, string Reasons, string AdultsAtRisk, string Gatekeeper) : DetentionCommand
{
    /// <summary>Of a child or a pregnant woman: why removal is to be expected within the hours for which the law lets them be held, or what the exceptional circumstances are.</summary>
    public string? WithinTheHours { get; init; }

    /// <summary>Of a child: with which parent or carer they are held.</summary>
    public string? HeldWith { get; init; }

    /// <summary>Where the Tribunal granted bail: what has changed since.</summary>
    public string? ChangedSinceBail { get; init; }

    /// <summary>Where the Tribunal granted bail: the open entry, recorded since, that shows the change.</summary>
    public EntryId? ShownBy { get; init; }

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Words.Refused(Reasons, "written reasons", 20_000) ?? Words.Refused(AdultsAtRisk, "record of the look at vulnerability", 4000)
            ?? Words.Refused(Gatekeeper, "name of the gatekeeper", 200)) is { } empty) return empty;
        if (Gatekeeper == By.Name)
            return new Refusal("detention.gatekeeper", "The gatekeeper is whoever authorises.", "Two people see a detention before it begins.", "Name who looked at it independently.");
        if (c.Statements.All.Any(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && s.Said.Fact == TheCustody.IsServingASentence.Definition.Name && s.Said.To is null))
            return new Refusal("detention.serving", "The person is serving a sentence.", "Immigration detention begins, if at all, when the custodial part has been served.", "Record the end of the custodial part, from the prison.") { Citation = "UK Borders Act 2007, s. 36(1); Immigration Act 1971, Sch. 3, para. 2" };
        if ((PowerToDetain.Refuses(c, Power, now) ?? HoursOfDetention.Refuses(c, this, now) ?? TribunalsBail.Refuses(c, this)) is { } beyond) return beyond;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new DetentionAuthorised(Power, Reasons, AdultsAtRisk, Gatekeeper, Envelope.ToTheMicrosecond(DetentionTrack.ReviewAfter(now, 0)))
        { WithinTheHours = WithinTheHours, HeldWith = HeldWith, ChangedSinceBail = ChangedSinceBail, ShownBy = ShownBy });
        State(happening, Word(Power), isOnBail: false, now);
        happening.State(Compartment.Open, null, TheCustody.DetainedSince.Definition, new DayValue(DateRange.On(DayOf(now))), null, "the detention record", "the authorising officer");
        return happening.Events;
    }

    internal static string Word(DetentionPower power) => power switch
    {
        DetentionPower.Schedule2Paragraph16 => "ia1971.sch2.p16",
        DetentionPower.Section62 => "niaa2002.s62",
        DetentionPower.Schedule3Paragraph2A => "ia1971.sch3.p2-1",
        DetentionPower.Schedule3Paragraph2B => "ia1971.sch3.p2-2",
        DetentionPower.Schedule3Paragraph2C => "ia1971.sch3.p2-3",
        _ => "ukba2007.s36",
    };
}

/// <summary>Reviews detention: it goes on, for reasons of today.</summary>
/// <param name="Reasons">Why it goes on.</param>
public sealed record ReviewDetention(string Reasons) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Reasons, "reasons", 20_000) is { } empty) return empty;
        var (authority, since, held) = c.Detention.State switch
        {
            Detained s => (s.Authority, s.Since, s.Reviews),
            var other => (((ReviewMissed)other).Authority, ((ReviewMissed)other).Since, ((ReviewMissed)other).Reviews),
        };
        var next = held + 1;
        while (DetentionTrack.ReviewAfter(since, next) <= now) next++;
        return Decision.Record(Compartment.Open, new DetentionReviewed(authority, Reasons, Envelope.ToTheMicrosecond(DetentionTrack.ReviewAfter(since, next))));
    }
}

/// <summary>Records that a Minister of the Crown in person authorised somebody for whom hours are set to be held for up to seven days. No one can for a child who is alone.</summary>
/// <param name="Minister">Which Minister.</param>
/// <param name="Document">The open entry by which the Minister's authority was received.</param>
public sealed record RecordMinistersAuthority(string Minister, EntryId Document) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        var (authority, since) = HoursOfDetention.Held(c)!.Value;
        var hours = HoursOfDetention.In(c, authority, since, now).ToList();
        if (!hours.Exists(h => h.For != HoursFor.UnaccompaniedChild))
            return new Refusal("detention.no-longer-hours", hours.Count == 0 ? "No hours are set for this detention." : "A child who is alone is held for 24 hours, and no Minister can make them longer.", "The law lets a Minister lengthen the time of a family with a child, and of a pregnant woman.", hours.Count == 0 ? "Review the detention in time." : "Release the child in time.")
            { Citation = "Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60(4)" };
        if (HoursOfDetention.HaveRun(c, now) is { } late) return late;
        if (c.History.Any(r => !c.IsUndone(r.Id) && r.Event is MinisterAuthorisedLonger e && e.Authority == authority)) return Decision.Nothing;
        return Words.Refused(Minister, "name of the Minister", 200) ?? SourcePaper.Refused(c, Compartment.Open, Document, "the Minister")
            ?? Decision.Record(Compartment.Open, new MinisterAuthorisedLonger(authority, Minister, Document));
    }
}

/// <summary>Releases the person.</summary>
/// <param name="Because">Why.</param>
public sealed record ReleasePerson(string Because) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Words.Refused(Because, "reason", 4000) is { } empty) return empty;
        if (TribunalsBail.Stands(c, now) is { } granted) return granted;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new PersonReleased(c.Detention.State switch { Detained s => s.Authority, ReviewMissed s => s.Authority, TimeRanOut s => s.Authority, var s => ((OnBail)s).Grant }, Because));
        State(happening, "none", isOnBail: false, now);
        return happening.Events;
    }
}

/// <summary>Records that bail was granted. Nobody here can undo a grant by the Tribunal.</summary>
/// <param name="Granted">By whom, under which conditions.</param>
public sealed record RecordBail(BailGranted Granted) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Words.Refused(Granted.Conditions, "conditions", 4000) ?? Words.Refused(Granted.Notice, "notice", 500)) is { } empty) return empty;
        if (c.Detention.State is NotDetained && Granted.By == BailAuthority.SecretaryOfState && WhomBailReaches.Refuses(c, now) is { } beyond) return beyond;
        var happening = new Happening(c);
        happening.Add(Compartment.Open, Granted);
        State(happening, "none", isOnBail: true, now);
        return happening.Events;
    }
}

/// <summary>Records an arrest for a breach of bail.</summary>
/// <param name="Breach">What the breach is said to be.</param>
public sealed record RecordArrestForBreach(string Breach) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now) => Words.Refused(Breach, "account of the breach", 2000)
        ?? Decision.Record(Compartment.Open, new PersonArrestedForBreach(((OnBail)c.Detention.State).Grant, Breach));
}

/// <summary>Records what whoever granted the bail decided on a breach.</summary>
/// <param name="Decided">Who decided.</param>
/// <param name="BailGoesOn">Whether the person goes on in bail.</param>
/// <param name="Reasons">Why.</param>
public sealed record RecordBreachDecision(BailAuthority Decided, bool BailGoesOn, string Reasons) : DetentionCommand
{
    /// <summary>Where the Tribunal ended its bail: the open entry by which its decision was received.</summary>
    public EntryId? Document { get; init; }

    private protected override Decision Record(LiveCase c, Instant now)
    {
        var arrest = (ArrestedForBreach)c.Detention.State;
        if (arrest.By == BailAuthority.Tribunal && Decided != BailAuthority.Tribunal)
            return new Refusal("bail.tribunals", "The Tribunal granted this bail.", "Whoever granted bail decides whether it was breached and goes on.", "Bring the person before the Tribunal, and record what it decides.") { Citation = "Immigration Act 2016, Sch. 10, para. 10" };
        if (arrest.By == BailAuthority.Tribunal && !BailGoesOn && (Document is not { } paper || SourcePaper.Refused(c, Compartment.Open, paper, "the Tribunal") is not null))
            return new Refusal("bail.no-paper", "The Tribunal's decision is not named, or is not on file.", "The Tribunal granted this bail, and that it ended it is shown by its own words.", "Store its decision, and name it here.") { Citation = "Immigration Act 2016, Sch. 10, para. 10" };
        return Words.Refused(Reasons, "reasons", 4000) ?? Decision.Record(Compartment.Open, new BreachDecided(arrest.Arrest, BailGoesOn, Reasons) { Document = Document });
    }
}
