namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;

/// <summary>Records that the person asked for bail. They may as often as they want; an application is never deleted, only decided.</summary>
/// <param name="From">Whom they asked.</param>
/// <param name="On">On which day.</param>
public sealed record RecordBailApplication(BailAuthority From, LocalDate On) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now) =>
        OutOfOrder(On, null, now) ?? Decision.Record(Compartment.Open, new BailAppliedFor(From, On));
}

/// <summary>
/// Records that bail was refused, by whom and, of the Tribunal, whether at a hearing: from when an application is no longer dismissed
/// unheard is counted otherwise for each.
/// </summary>
/// <param name="Refuser">Who refused it.</param>
/// <param name="On">On which day.</param>
/// <param name="Reasons">Why, as written.</param>
/// <param name="AtHearing">Of the Tribunal: whether it decided at a hearing, or on paper; null: it was the Secretary of State.</param>
/// <param name="Document">Of the Tribunal: the entry by which its notice was received; null: it was the Secretary of State.</param>
public sealed record RecordBailRefusal(BailAuthority Refuser, LocalDate On, string Reasons, bool? AtHearing, EntryId? Document) : DetentionCommand
{
    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((OutOfOrder(On, null, now) ?? Words.Refused(Reasons, "written reasons", 20_000)) is { } unfit) return unfit;
        if (c.Detention.OpenApplications == 0)
            return new Refusal("bail.not-asked", "No application for bail is undecided.", "Nobody refuses what was not asked for.", "Record first that the person asked, and whom.");
        var isTribunal = Refuser == BailAuthority.Tribunal;
        if (isTribunal != AtHearing.HasValue)
            return new Refusal("bail.hearing", isTribunal ? "It is not said whether the Tribunal decided at a hearing." : "A hearing is spoken of, and the Secretary of State holds none.", "From when the person may ask again without being dismissed unheard turns on it.", isTribunal ? "Look at the Tribunal's notice, and say whether it heard the application." : "Leave it out.") { Citation = "Immigration Act 2016, Sch. 10, para. 12; S.I. 2014/2604, r. 39(3)" };
        if (isTribunal != Document.HasValue || (Document is { } paper && SourcePaper.Refused(c, Compartment.Open, paper, "the Tribunal") is not null))
            return new Refusal("bail.no-paper", isTribunal ? "The Tribunal's notice of refusal is not named, or is not on file." : "A paper of the Tribunal is named for a refusal that is not its own.", "The Tribunal's decision, and its reasons, are the Tribunal's own words.", isTribunal ? "Store its notice, and name it here." : "Leave it out.") { Citation = "S.I. 2014/2604, r. 41(3)" };
        var happening = new Happening(c);
        happening.Add(Compartment.Open, new BailRefused(Refuser, Reasons) { On = On, AtHearing = AtHearing, Document = Document });
        if (AtHearing is not { } heard) return happening.Events;
        // The law counts from it when an application is no longer dismissed unheard.
        var step = happening.Add(Compartment.Open, new SubjectAdded(ProceduralStep.Kind.ListName, null));
        happening.State(Compartment.Open, step, TheStep.Type.Definition, new WordValue(heard ? "bail-refused-at-hearing" : "bail-refused-on-paper"), null, "the Tribunal's notice", "the Tribunal", Document);
        happening.State(Compartment.Open, step, TheStep.On.Definition, new DayValue(DateRange.On(On)), null, "the Tribunal's notice", "the Tribunal", Document);
        return happening.Events;
    }
}
