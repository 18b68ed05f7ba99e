namespace DueCourse.Casework.Tracks.Criminal;

using DueCourse.Law.Facts;

/// <summary>A step that says one thing: that it was taken, on its day.</summary>
public abstract record PlainStep(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : OfProceedings(Proceedings, On, ToldBy, Document)
{
    private protected abstract CriminalStep Step { get; }

    private protected sealed override Decision RecordStep(LiveCase c, CriminalProceedings standing, Instant now)
    {
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new CriminalStepRecorded(Proceedings, Step, On, ToldBy, Document));
        var (day, pending, binds) = CriminalMeaning.Of(Step);
        if (day is not null) Replace(happening, Proceedings, day, Day(On));
        Pending(happening, pending, binds);
        // A letter about an investigation says nothing of a charge; nor does an order about one remand of the next.
        if (CriminalMeaning.BeginsAnew(Step)) Revoked(happening, c, TheProceedings.ReleaseIsAgreed.Definition);
        if (CriminalMeaning.Binds(Step)) Revoked(happening, c, TheProceedings.AreReleasedByTheCourt.Definition);
        Also(happening, c, standing);
        return happening.Events;
    }

    /// <summary>What else it says.</summary>
    private protected virtual void Also(Happening happening, LiveCase c, CriminalProceedings standing)
    {
    }

    private void Revoked(Happening happening, LiveCase c, FactDefinition fact)
    {
        if (c.Statements.All.Any(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } } && s.Said.Subject == Proceedings && s.Said.Fact == fact.Name))
            State(happening, Proceedings, fact, Is(false), On);
    }
}

/// <summary>Records that an allegation was reported.</summary>
public sealed record RecordReport(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Reported;
}

/// <summary>Records that the police named the person as a suspect.</summary>
public sealed record RecordSuspicion(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Suspected;
}

/// <summary>Records that an investigation began, or began again.</summary>
public sealed record RecordInvestigation(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Investigated;
}

/// <summary>Records an arrest.</summary>
public sealed record RecordArrest(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Arrested;
}

/// <summary>Records that the police gave bail.</summary>
public sealed record RecordPoliceBail(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.BailedByPolice;
}

/// <summary>Records a release while the investigation goes on.</summary>
public sealed record RecordReleaseUnderInvestigation(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.ReleasedUnderInvestigation;
}

/// <summary>Records a charge.</summary>
public sealed record RecordCharge(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Charged;
}

/// <summary>Records that the court remanded the person in custody.</summary>
public sealed record RecordRemand(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Remanded;
}

/// <summary>Records that the court gave bail.</summary>
public sealed record RecordCourtBail(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.BailedByCourt;
}

/// <summary>Records that the case was sent for trial.</summary>
public sealed record RecordSendingForTrial(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.SentForTrial;
}

/// <summary>Records that the trial began.</summary>
public sealed record RecordTrialBegun(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.TrialBegan;
}

/// <summary>Records a caution: an admission, and no conviction.</summary>
public sealed record RecordCaution(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Cautioned;

    private protected override void Also(Happening happening, LiveCase c, CriminalProceedings standing) =>
        State(happening, null, TheConduct.HasACautionWithAdmission.Definition, Is(true), On);
}

/// <summary>Records that nothing more is done.</summary>
public sealed record RecordNoFurtherAction(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.NoFurtherAction;
}

/// <summary>Records that the prosecution was discontinued.</summary>
public sealed record RecordDiscontinuance(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Discontinued;
}

/// <summary>Records an acquittal.</summary>
public sealed record RecordAcquittal(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.Acquitted;
}

/// <summary>Records that the court found the person unfit or insane.</summary>
public sealed record RecordUnfitness(EntryId Proceedings, LocalDate On, string ToldBy, EntryId Document) : PlainStep(Proceedings, On, ToldBy, Document)
{
    private protected override CriminalStep Step => CriminalStep.FoundUnfit;
}
