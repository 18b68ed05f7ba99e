namespace DueCourse.Casework.Tracks.Readmission;

using DueCourse.Casework.Tracks.Identity;
using DueCourse.Law.Facts;

/// <summary>Something that came from the destination, with its day.</summary>
/// <param name="On">The day.</param>
public abstract record FromTheDestination(LocalDate On) : ReadmissionCommand
{
    /// <summary>The request.</summary>
    private protected static EntryId RequestOf(LiveCase c) => c.Readmission.Request!.Value;

    private protected sealed override Decision Record(LiveCase c, Instant now)
    {
        if ((UkDays.Refused(On, now) ?? Unfit(c)) is { } refused) return refused;
        if (c.Readmission.Message is { } message && On < UkDays.Of(message.At))
            return new Refusal("readmission.before-sending", $"The request was sent after {On.Words()}.", "Nobody answers what they were not sent.", "Look at the day again.");
        var happening = new Happening(c);
        Happened(c, happening, now);
        return happening.Events;
    }

    /// <summary>The refusal of what is said; null where it will do.</summary>
    private protected abstract Refusal? Unfit(LiveCase c);

    /// <summary>What happened, with what the law reads of it.</summary>
    private protected abstract void Happened(LiveCase c, Happening happening, Instant now);
}

/// <summary>Records that the receipt of the request is proven. The question of nationality is with the country from then on.</summary>
/// <param name="On">The day of receipt.</param>
/// <param name="Confirmed">The other side confirmed it; otherwise its delivery is proven.</param>
/// <param name="How">How it is proven.</param>
public sealed record RecordReceipt(LocalDate On, bool Confirmed, string How) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => Words.Refused(How, "proof of receipt", 2000);

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        var country = c.Readmission.Draft!.Value.Country;
        happening.Add(Compartment.Destination, new ReadmissionReceiptProven(RequestOf(c), On, Confirmed, How, AnswerClock.Of(Profile(c), UkDays.Of(c.Readmission.Message!.Value.At), On, Confirmed)));
        Tell(happening, TheReadmission.RequestReceivedOn.Definition, On, "the receipt");
        if (c.Nationalities.Of(country) is not ReadyToAsk) return;
        happening.Add(Compartment.Destination, new NationalityAsked(country, On));
        if (IdentityCommand.SubjectOf(c, country) is { } subject)
            happening.Settle(Compartment.Destination, subject, TheNationality.AskedOn.Definition, new DayValue(DateRange.On(On)), On, "the receipt", "the talks");
    }
}

/// <summary>Records that the destination acknowledged the request as complete.</summary>
/// <param name="On">The day.</param>
public sealed record RecordAcknowledgement(LocalDate On) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => null;

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        happening.Add(Compartment.Destination, new ReadmissionAcknowledged(RequestOf(c), On));
        Tell(happening, TheReadmission.AcknowledgedCompleteOn.Definition, On, "the acknowledgement");
    }
}

/// <summary>Records that the destination asked for information.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What it asked for.</param>
public sealed record RecordQuestion(LocalDate On, string What) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => Words.Refused(What, "question", 4000);

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        happening.Add(Compartment.Destination, new ReadmissionQuestionAsked(RequestOf(c), On, Interview: false, What));
        Tell(happening, TheReadmission.InformationAskedOn.Definition, On, "its message");
    }
}

/// <summary>Records that the destination asked for an interview.</summary>
/// <param name="On">The day.</param>
/// <param name="What">How, where and with whom.</param>
public sealed record RecordInterviewAsked(LocalDate On, string What) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => Words.Refused(What, "question", 4000);

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        happening.Add(Compartment.Destination, new ReadmissionQuestionAsked(RequestOf(c), On, Interview: true, What));
        Tell(happening, TheReadmission.InterviewAskedOn.Definition, On, "its message");
    }
}

/// <summary>Records that the destination has more time: it asked in time, with reasons, for no more than the instrument allows.</summary>
/// <param name="On">The day on which it asked.</param>
/// <param name="Reasons">Its reasons.</param>
/// <param name="NewLastDay">The last day in time, now.</param>
public sealed record RecordMoreTime(LocalDate On, string Reasons, LocalDate NewLastDay) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c)
    {
        var clock = c.Readmission.Clock!.Value.Clock;
        if (On > clock.LastDay || NewLastDay <= clock.LastDay)
            return new("readmission.late-extension", $"The time ran out on {clock.LastDay.Words()}.", "More time is asked for while there is some. What a late request is worth is a question of law.", "Ask the legal adviser. Nothing is refused by it, and nothing accepted.");
        return !clock.OnlyAYardstick && Profile(c) is { ExtensionMost: { } most } && NewLastDay > clock.From.PlusDays(most)
            ? new("readmission.long-extension", $"The instrument allows {most} days in all.", "More than that it does not give.", "Record the longest that it allows, and ask the legal adviser about the rest.")
            : Words.Refused(Reasons, "reasons", 4000);
    }

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        var clock = c.Readmission.Clock!.Value.Clock;
        happening.Add(Compartment.Destination, new ReadmissionTimeExtended(RequestOf(c), On, Reasons, AnswerClock.Set(clock.From, NewLastDay, clock.OnlyAYardstick, Profile(c))));
        Tell(happening, TheReadmission.MoreTimeAskedOn.Definition, On, "its message");
    }
}

/// <summary>Records that the destination accepted.</summary>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">Its signed decision, as received.</param>
/// <param name="LapsesOn">The last day on which it holds, where the decision says; null: the instrument's own time, if it is known.</param>
public sealed record RecordAcceptance(LocalDate On, EntryId Decision, LocalDate? LapsesOn) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => CountryAnswer.TheirDocument(c, Decision);

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        var lapses = LapsesOn ?? (Profile(c)?.TransferWithin is { } days ? On.PlusDays(days) : null);
        happening.Add(Compartment.Destination, new ReadmissionAccepted(RequestOf(c), On, Decision, lapses));
        Acceptance.Lapses(c, happening, RequestOf(c), lapses);
        var source = $"the signed decision, {Decision}";
        Tell(happening, TheReadmission.AcceptedOn.Definition, On, source);
        Tell(happening, TheDestination.AcceptedOn.Definition, On, source);
        happening.Settle(Compartment.Destination, null, TheDestination.AcceptsThePersonNow.Definition, new YesNoValue(IsYes: true), On, source, "the authority of the country");
    }
}

/// <summary>Records that the destination refused.</summary>
/// <param name="On">The day of its decision.</param>
/// <param name="Decision">Its decision, as received.</param>
/// <param name="Reasons">Its reasons.</param>
public sealed record RecordRefusal(LocalDate On, EntryId Decision, string Reasons) : FromTheDestination(On)
{
    private protected override Refusal? Unfit(LiveCase c) => CountryAnswer.TheirDocument(c, Decision) ?? Words.Refused(Reasons, "reasons", 4000);

    private protected override void Happened(LiveCase c, Happening happening, Instant now)
    {
        happening.Add(Compartment.Destination, new ReadmissionRefused(RequestOf(c), On, Decision, Reasons));
        Tell(happening, TheReadmission.RefusedOn.Definition, On, $"the decision, {Decision}");
        Acceptance.Ends(happening, On, $"the decision, {Decision}", null);
    }
}

/// <summary>What the law reads of an acceptance that ends.</summary>
internal static class Acceptance
{
    /// <summary>The destination does not accept the person now.</summary>
    public static void Ends(Happening happening, LocalDate on, string source, Actor? @as) =>
        happening.Settle(Compartment.Destination, null, TheDestination.AcceptsThePersonNow.Definition, new YesNoValue(IsYes: false), on, source, "the talks", @as);

    /// <summary>Sets the day after which an acceptance no longer holds, where there is one: a day ends where the other side is.</summary>
    public static void Lapses(LiveCase c, Happening happening, EntryId request, LocalDate? last)
    {
        if (last is not { } day) return;
        var zone = DateTimeZoneProviders.Tzdb[c.Profiles.Of(c.Readmission.Draft!.Value.Country)?.Zone ?? "Europe/London"];
        happening.Add(Compartment.Destination, new ReadmissionLapseSet(request, zone.AtStartOfDay(day.PlusDays(1)).ToInstant()));
        happening.Settle(Compartment.Destination, null, TheDestination.AcceptanceLapsesOn.Definition, new DayValue(DateRange.On(day)), day, "the instrument, or the decision", "the talks");
    }
}
