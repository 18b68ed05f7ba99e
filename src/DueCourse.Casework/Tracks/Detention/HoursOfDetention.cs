namespace DueCourse.Casework.Tracks.Detention;

using DueCourse.Casework.Gates;
using DueCourse.Casework.Notices.Deadlines;
using DueCourse.Law.Clock;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.ImmigrationAct2016;
using DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Why the law lets somebody be held for hours only. The words are stored: never change one.</summary>
public enum HoursFor
{
    /// <summary>A child who is held without a parent or carer (Immigration Act 1971, Sch. 2, para. 18B).</summary>
    UnaccompaniedChild,

    /// <summary>A child who is held with a parent or carer (Immigration and Asylum Act 1999, s. 147).</summary>
    ChildWithAFamily,

    /// <summary>A pregnant woman (Immigration Act 2016, s. 60).</summary>
    Pregnancy,
}

/// <summary>Until when somebody may be held at most.</summary>
/// <param name="For">Why hours are set.</param>
/// <param name="Until">The moment at which they have run.</param>
/// <param name="Cause">The entry that shows it.</param>
public sealed record DetentionHours(HoursFor For, Instant Until, EntryId Cause);

/// <summary>
/// The hours for which the law lets a child or a pregnant woman be held, from what is on file. Age and pregnancy have to be known
/// before anybody is held, and again whenever detention goes on: what is not known is not "no".
/// </summary>
/// <remarks>
/// Two readings protect the person. Paragraph 18B speaks of one power alone, paragraph 16(2): under any other an unaccompanied child is
/// not held at all. Section 147 says what pre-departure accommodation is: its hours are kept wherever a child is held with a family.
/// That somebody is pregnant counts from when anybody first said so. Decision 0033.
/// </remarks>
internal static class HoursOfDetention
{
    // Outside these ages nobody is asked whether they are pregnant. What papers say of somebody's sex answers it for nobody.
    private const int FirstAge = 10, LastAge = 60;

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly Condition<Person> IsPregnant = (Condition<Person>)TheSafeguards.IsPregnant;

    private static readonly Condition<Person> AgeIsDisputed = (Condition<Person>)ThePerson.AgeIsDisputed;

    private static readonly Condition<Person> IsUnderEighteen = (Condition<Person>)ThePerson.IsUnderEighteen;

    private static readonly Condition<Person> CannotBePregnant = (Condition<Person>)(!ThePerson.DateOfBirth.Plus(Period.FromYears(FirstAge)).HasCome | ThePerson.DateOfBirth.Plus(Period.FromYears(LastAge)).HasCome);

    /// <summary>A guard: it is known whether the person is a child, or pregnant, and the hours that the law sets have not run.</summary>
    public static Guard AreKept { get; } = new("it is known whether the person is a child or pregnant, and the hours that the law sets have not run", (c, now) => Unknown(c, now) ?? HaveRun(c, now));

    /// <summary>The refusal once the hours have run; null while nobody is held, or none are set, or they still run.</summary>
    public static Refusal? HaveRun(LiveCase c, Instant now) => c.Detention.State is TimeRanOut || (Held(c) is var (authority, since) && In(c, authority, since, now).Any(h => h.Until <= now))
        ? new("detention.time-ran-out", "The time for which the law lets this person be held has run out.", "A child, or a pregnant woman, is held for hours and no longer, whatever the reasons.", "Release the person now.")
        { Citation = "Immigration Act 1971, Sch. 2, para. 18B; Immigration and Asylum Act 1999, s. 147; Immigration Act 2016, s. 60" }
        : null;

    /// <summary>The hours that are set for a detention, each with what sets it.</summary>
    /// <param name="c">The case, or the part of it that its reader sees.</param>
    /// <param name="authority">The entry that authorised it.</param>
    /// <param name="since">When it began.</param>
    /// <param name="now">The moment of which it is asked.</param>
    public static IEnumerable<DetentionHours> In(LiveCase c, EntryId authority, Instant since, Instant now)
    {
        var longer = c.History.Any(r => !c.IsUndone(r.Id) && r.Event is MinisterAuthorisedLonger e && e.Authority == authority);
        var with = (c.Find(authority)?.Event as DetentionAuthorised)?.HeldWith;
        if (Child(c, since, now) is var (began, cause))
            yield return with is null
                ? new(HoursFor.UnaccompaniedChild, Ends(Schedule2Paragraph18B.TwentyFourHours, "child-held", began, longer: false), cause ?? authority)
                : new(HoursFor.ChildWithAFamily, Ends(Section147.LongestStay, "family-held", began, longer), cause ?? authority);
        var said = Said(c, TheSafeguards.IsPregnant.Definition).Where(s => s is { Ended: null, Said.Value: YesNoValue { IsYes: true } }).OrderBy(s => s.At).FirstOrDefault();
        if (said is not null && LawCheck.Answers(c, IsPregnant, now) != Answer.No)
            yield return new(HoursFor.Pregnancy, Ends(Section60.LongestDetention, "detained", Instant.Max(since, said.At), longer), said.Id);
    }

    /// <summary>The refusal while it is not known whether hours are set; null when it is.</summary>
    public static Refusal? Unknown(LiveCase c, Instant now)
    {
        const string Why = "The law lets a child, or a pregnant woman, be held for hours only, so nobody is held of whom that is not known.";
        if (Age(c, now) == Answer.Unknown)
            return new("detention.age-unknown", "It is not established whether the person is a child.", Why, "Record the date of birth, with what shows it, and settle any dispute about the age. Until then the person is treated as a child.")
            { Citation = "Immigration Act 1971, Sch. 2, para. 18B" };
        return LawCheck.Answers(c, CannotBePregnant, now) != Answer.Yes && LawCheck.Answers(c, IsPregnant, now) == Answer.Unknown
            ? new("detention.pregnancy-unknown", "It is not established whether the person is pregnant.", Why, "Ask the person, and record the answer; with their consent, a nurse's or doctor's record.") { Citation = "Immigration Act 2016, s. 60" }
            : null;
    }

    /// <summary>The refusal of a detention for which hours would be set, and which does not keep to what the law then asks for; null where it does.</summary>
    /// <param name="c">The whole case.</param>
    /// <param name="wanted">The detention.</param>
    /// <param name="now">The moment.</param>
    public static Refusal? Refuses(LiveCase c, AuthoriseDetention wanted, Instant now)
    {
        var (child, pregnant) = (Age(c, now) == Answer.Yes, LawCheck.Answers(c, IsPregnant, now) == Answer.Yes);
        if (!child && !pregnant) return null;
        if (child && wanted.HeldWith is null && wanted.Power != DetentionPower.Schedule2Paragraph16)
            return new("detention.child-alone", "The person is a child, and is not held with a parent or carer.", "An unaccompanied child is held under paragraph 16(2) of Schedule 2 alone, in a short-term holding facility, for at most 24 hours.", "Do not detain. If removal is directed within those hours, name that power; if a parent or carer is held too, name them.")
            { Citation = "Immigration Act 1971, Sch. 2, para. 18B" };
        if (child && wanted.HeldWith is not null && LawCheck.Refuses(c, now, (Condition<Person>)TheSafeguards.FamilyReturnsPanelWasConsulted, Answer.Yes, "detention.no-panel", "the Independent Family Returns Panel was consulted",
            "Consult the panel first, and record its advice.", "Borders, Citizenship and Immigration Act 2009, s. 54A") is { } unasked) return unasked;
        if (wanted.WithinTheHours is null)
            return new("detention.hours-unexplained", "It is not said why removal is to be expected within the hours for which this person may be held.", "A child, or a pregnant woman, is held only where removal will be shortly, or (in pregnancy) where exceptional circumstances justify it.", "Say why removal falls within those hours, or what the exceptional circumstances are. Otherwise do not detain.")
            { Citation = "Immigration Act 1971, Sch. 2, para. 18B; Immigration Act 2016, s. 60(2)" };
        if (Words.Refused(wanted.WithinTheHours, "account of why removal falls within the hours", 4000) is { } empty) return empty;
        // Released and held again the same minute, hours would be none.
        var until = UkDays.Of(now + Duration.FromDays(child && wanted.HeldWith is null ? 1 : 3));
        return c.History.Any(r => r.Event is DetentionHoursSet) && (c.Transfer.Booked is not { } departure || departure.On > until)
            ? new("detention.hours-again", "The person was held for hours before, and no departure is booked within the hours for which they could be held again.", "A new detention begins its hours anew, and is no way to make them longer.", "Book a departure within them first, or do not detain.")
            { Citation = "Immigration Act 1971, Sch. 2, para. 18B(6); Immigration Act 2016, s. 60(6)" }
            : null;
    }

    /// <summary>Whether hours are set for whoever is held, and not yet recorded: what sets them, and the timer that keeps them.</summary>
    /// <param name="then">The case as it will be.</param>
    /// <param name="more">What follows.</param>
    /// <param name="in">The compartments in which it may be recorded.</param>
    /// <param name="now">The moment.</param>
    public static void Follow(LiveCase then, Happening more, IEnumerable<Compartment> @in, Instant now)
    {
        if (Held(then) is not var (authority, since)) return;
        foreach (var hours in In(then, authority, since, now).Where(h => @in.Contains(h.Cause.Compartment)))
        {
            var set = new DetentionHoursSet(authority, hours.For, Envelope.ToTheMicrosecond(hours.Until));
            if (!set.Equals(then.History.LastOrDefault(r => r.Event is DetentionHoursSet s && s.Authority == authority && s.For == hours.For)?.Event)) more.Add(hours.Cause.Compartment, set, Audiences.Releases.TheProgram);
        }
    }

    /// <summary>What a timer does that was set for hours: they have run, unless what set them has gone or they were made longer.</summary>
    public static CaseEvent? OnTimer(LiveCase c, EntryId about, Instant now) =>
        c.Find(about)?.Event is DetentionHoursSet set && Held(c) is var (authority, since) && authority == set.Authority
            && In(c, authority, since, now).Any(h => h.For == set.For && h.Until <= now) ? new DetentionTimeRanOut(authority) : null;

    /// <summary>Who is held, by what authority and since when; null: nobody, or no longer lawfully.</summary>
    internal static (EntryId Authority, Instant Since)? Held(LiveCase c) => c.Detention.State switch
    {
        Detained s => (s.Authority, s.Since),
        ReviewMissed s => (s.Authority, s.Since),
        _ => null,
    };

    private static Answer Age(LiveCase c, Instant now) => LawCheck.Answers(c, AgeIsDisputed, now) == Answer.No ? LawCheck.Answers(c, IsUnderEighteen, now) : Answer.Unknown;

    // A child was one from the first hour. Where the age came into doubt while the person was held, the hours run from then.
    private static (Instant Began, EntryId? Cause)? Child(LiveCase c, Instant since, Instant now)
    {
        var said = Said(c, ThePerson.DateOfBirth.Definition).Concat(Said(c, ThePerson.AgeIsDisputed.Definition)).ToList();
        switch (Age(c, now))
        {
            case Answer.Yes:
                return (since, said.FindLast(s => s.Ended is null)?.Id);
            case Answer.Unknown:
                var doubts = said.Select(s => (At: s.Ended?.At ?? (s.Disputes.Count > 0 ? s.Disputes[^1].At : s.At), s.Id)).Where(s => s.At > since).OrderBy(s => s.At).ToList();
                return doubts.Count == 0 ? null : doubts[0];
            default:
                return null;
        }
    }

    private static IEnumerable<Statements.Statement> Said(LiveCase c, FactDefinition fact) => c.Statements.All.Where(s => s.Said.Subject is null && s.Said.Fact == fact.Name);

    // By the law's own clock. Past the calendar of bank holidays the shortest of the times.
    private static Instant Ends(TimeLimit limit, string step, Instant began, bool longer) =>
        CountedFrom.Of(limit, 0, Start.At(began.InZone(Uk).LocalDateTime), null, CountedFrom.Word(TheStep.Type, step), (TheStep.MinisterAuthorisedLonger.Definition, new YesNoValue(longer))) is FallsOn { Closes: { } at } falls
            ? falls.SafeBy.At(at).InZoneLeniently(Uk).ToInstant() : began + Duration.FromDays(1);
}
