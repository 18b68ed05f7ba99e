namespace DueCourse.Casework.Tracks.Appeal;

using DueCourse.Law.Clock;
using DueCourse.Law.Facts;

/// <summary>Records that a decision was given that can be appealed, and how it reached the person. The last day follows by the law's clock.</summary>
/// <param name="Against">What an appeal would be against.</param>
/// <param name="Forum">Where.</param>
/// <param name="Reached">How the decision reached the person.</param>
/// <param name="On">On which day.</param>
/// <param name="IsInCountry">The appeal may be brought from within the United Kingdom.</param>
/// <param name="NoticeIsComplete">The notice gives reasons, the right of appeal, how and when; null: not checked, and nothing closes on it.</param>
/// <param name="Certificate">The certificate on the claim, as the notice says; null: not known.</param>
/// <param name="Seat">Where the tribunal sits; null: not known.</param>
/// <param name="OnFile">The entry that put the appeal on the file, where its facts were imported; null: it is put there now.</param>
public sealed record RecordRightOfAppeal(
    AppealAgainst Against, AppealForum Forum, DecisionReached Reached, LocalDate On, bool IsInCountry, bool? NoticeIsComplete,
    AppealCertificate? Certificate, UkDivision? Seat, EntryId? OnFile) : AppealCommand(OnFile)
{
    /// <inheritdoc/>
    protected override Compartment In => Place(Against);

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if (Unfit(On, null, now) is { } day) return day;
        if (AppealOnFile.Refused(c, OnFile, In) is { } elsewhere) return elsewhere;
        if ((Reached == DecisionReached.ServedForCommission) != (Forum == AppealForum.Commission))
            return new Refusal("appeal.forum", "The way in which the decision reached the person belongs to another tribunal.", "The Commission's time runs from service, the Tribunal's from sending or receipt.", "Look at the notice of decision, and name both as it does.") { Citation = "S.I. 2003/1034, r. 8; S.I. 2014/2604, r. 19" };
        var drafted = Drafted(c, AppealWindow.NotWorkedOut);
        return Drafted(c, AppealWindow.Of(c.Recorded(drafted.Events, By, now), drafted.Appeal, On)).Events;
    }

    private (Events Events, EntryId Appeal) Drafted(LiveCase c, AppealWindow window)
    {
        var facts = new AppealFacts(c, "notice of decision");
        var appeal = facts.Put(In, OnFile);
        facts.Happening.Add(In, new RightOfAppealArose(appeal, Against, Forum, Reached, On, window.LastDay));
        facts.Word(TheAppeal.Against.Definition, AppealOnFile.Word(Against))
            .Word(TheAppeal.Forum.Definition, Forum == AppealForum.Commission ? "siac" : "first-tier-tribunal", On)
            .YesNo(TheAppeal.IsInCountry.Definition, IsInCountry, On)
            .YesNo(TheAppeal.NoticeIsValid.Definition, NoticeIsComplete)
            .Status("window-open", On)
            .Deprivation(Against, "window-open", On);
        if (Certificate is { } certificate)
            facts.Word(TheAppeal.Certificate.Definition, certificate switch { AppealCertificate.None => "none", AppealCertificate.Section94Point7 => "s94-7", _ => "s94B" }, On);
        if (Seat is { } seat)
            facts.Word(TheAppeal.Seat.Definition, seat switch { UkDivision.EnglandAndWales => "england-and-wales", UkDivision.Scotland => "scotland", _ => "northern-ireland" });
        if (Reached == DecisionReached.SentHere) facts.Day(TheAppeal.DecisionSentOn.Definition, DateRange.On(On)).YesNo(TheAppeal.PersonWasHereAtDecision.Definition, yes: true);
        if (window.LastDay is { } last) facts.Day(TheAppeal.LastDayInTime.Definition, last);
        var isHere = Reached switch { DecisionReached.SentHere => true, DecisionReached.ServedForCommission => IsInCountry, _ => false };
        facts.Stage(Reached switch
        {
            DecisionReached.SentHere => "decision-sent",
            DecisionReached.ReceivedAbroad => "decision-received-abroad",
            DecisionReached.PostedAbroad => "decision-posted-abroad",
            _ => "siac-decision-served",
        }, new(On, null, isHere, null));
        return (facts.Happening.Events, appeal);
    }
}

/// <summary>Records that there is no appeal against a decision. A certificate is an act with its own author, and is never inferred.</summary>
/// <param name="Against">What an appeal would be against.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Because">Why there is none, with the provision and who certified.</param>
/// <param name="Document">The entry by which the notice or certificate was received.</param>
/// <param name="OnFile">The entry that put the appeal on the file, where its facts were imported; null: it is put there now.</param>
public sealed record RecordNoRightOfAppeal(AppealAgainst Against, LocalDate On, string Because, EntryId Document, EntryId? OnFile) : AppealCommand(OnFile)
{
    /// <inheritdoc/>
    protected override Compartment In => Place(Against);

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Unfit(On, null, now) ?? Words.Refused(Because, "reason", 4000) ?? NoPaper(c, Document, In) ?? AppealOnFile.Refused(c, OnFile, In)) is { } no) return no;
        var facts = new AppealFacts(c, $"the notice, {Document}");
        var appeal = facts.Put(In, OnFile);
        facts.Happening.Add(In, new RightOfAppealExcluded(appeal, Against, On, Because));
        return facts.Word(TheAppeal.Against.Definition, AppealOnFile.Word(Against)).Status("no-right", On).Happening.Events;
    }
}

/// <summary>What is asked of an appeal whose facts are on the file already.</summary>
internal static class AppealOnFile
{
    public static Refusal? Refused(LiveCase c, EntryId? onFile, Compartment place)
    {
        if (onFile is not { } id) return null;
        if (c.Statements.Subjects.GetValueOrDefault(id)?.Kind != Law.Facts.Appeal.Kind) return Words.NoSuch("appeal", id);
        return id.Compartment == place ? null
            : new("appeal.place", "That appeal is not on the file in the compartment in which an appeal of this kind stands.", "What is recorded of it there would tell of a claim, or hide that there is none.", "Correct the entry that put it on the file, and record the appeal without naming it.");
    }

    public static string Word(AppealAgainst against) => against switch
    {
        AppealAgainst.ProtectionRefusal => "protection-refusal",
        AppealAgainst.HumanRightsRefusal => "human-rights-refusal",
        AppealAgainst.ProtectionRevocation => "protection-revocation",
        AppealAgainst.Deprivation => "deprivation",
        AppealAgainst.CitizensRights => "citizens-rights-decision",
        _ => "other",
    };
}
