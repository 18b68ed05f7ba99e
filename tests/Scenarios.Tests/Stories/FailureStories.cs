using DueCourse.Casework.Cases;
using DueCourse.Casework.Decisions;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.People;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Tracks.Criminal;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Casework.Tracks.Trafficking;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using DueCourse.Casework.Tracks.VictimContact;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using Scenarios.Tests.Stories.Flagship;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>One try to make a failure happen: the case with its one fault, and the step that must not be taken.</summary>
/// <param name="At">The step.</param>
/// <param name="Told">The case right before the step, with the fault and no other.</param>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Gate">The gate that is not open by then; null: the refusal is none of a gate's.</param>
/// <param name="Wants">The command by which the step is tried; null: as it is taken where everything is right.</param>
internal sealed record Try(Moment At, Func<Story> Told, string Code, string? Gate, Func<Story, Command>? Wants = null)
{
    /// <summary>What comes of it.</summary>
    public Decision Made(Story story) => Wants is null ? story.Tries(At) : story.Decide(Wants(story));

    /// <summary>Something happens right before the step.</summary>
    public static Try When(Moment at, Action<Story> fault, string code, string? gate) => new(at, () =>
    {
        var story = ADeparture.RightBefore(at);
        fault(story);
        return story.Later();
    }, code, gate);
}

/// <summary>Something that must never happen, with every try to make it happen.</summary>
internal sealed record FailureStory(string Removal, params Try[] Tries);

/// <summary>
/// The failures that must not happen, each once: the words of the list, and each try to bring it about by commands in a case in which
/// everything else is right. A try says with which code the step is refused.
/// </summary>
internal static class FailureStories
{
    private const string AlreadyStopped = "track.transfer.impossible";

    public static IReadOnlyList<FailureStory> All { get; } =
    [
        new("while an appeal is pending",
        [
            .. AtEach(AppealBrought, "appeal.pending", "G6"),
            .. AtEach(s => AppealSaidToBeOver(s, goesThrough: false), "appeal.pending", "G6"),
            .. AtEach(s => AppealSaidToBeOver(s, goesThrough: true), "appeal.pending", "G6"),
        ]),
        new("in breach of an injunction recorded by telephone",
        [
            Try.When(Moment.Booking, Telephoned, "stay.binds", "G2"),
            Try.When(Moment.Escort, Telephoned, AlreadyStopped, "G2"),
            Try.When(Moment.Door, Telephoned, AlreadyStopped, "G2"),
            // Somebody says that it is over, or that it is none; and the step itself is asked where that once went through.
            Try.When(Moment.Booking, SaidToBeOver, "stay.binds", "G2"),
            Try.When(Moment.Escort, SaidToBeOver, AlreadyStopped, "G2"),
            Try.When(Moment.Door, SaidToBeOver, AlreadyStopped, "G2"),
            .. AtEach(Clearing.WentThrough, "stay.binds", "G2"),
        ]),
        new("of a British citizen",
            Try.When(Moment.Booking, FoundBritish, "gate.G1", "G1"),
            Try.When(Moment.Escort, FoundBritish, "gate.G1", "G1"),
            Try.When(Moment.Door, FoundBritish, "gate.G1", "G1")),
        new("of the wrong person with the same name",
        [
            Try.When(Moment.Booking, IsAnother, "gate.G1", "G1"),
            Try.When(Moment.Escort, IsAnother, "gate.G1", "G1"),
            Try.When(Moment.Door, IsAnother, "gate.G1", "G1"),
            .. AtEach(TheFingerprintsAreAnothers, "gate.G1", "G1"),
            new(Moment.Escort, () => TwoOfOneName(ADeparture.RightBefore(Moment.Escort), out _, out _).Later(), "escort.another-identity", null,
                s => s.Escort(Caseworker, "try") with { Against = s.Case.People.Identities.Keys.Last(), SeenBy = "he gave the name" }),
            new(Moment.Escort, () => ADeparture.RightBefore(Moment.Escort), "escort.nothing-to-check-against", null, s => s.Escort(Caseworker, "try") with { Against = s.Said("dateOfConviction") }),
            Try.When(Moment.Door, s => s.Done(Caseworker, by => new StopDeparture(StopReason.WrongPerson) { By = by, Id = s.Next() }), AlreadyStopped, null),
        ]),
        new("after an order nobody served",
            new(Moment.Escort, () => NoticeOf(Removal.ReadyToBook(isServed: false).Booked(), Removal.Departure, isServed: true), "notice.before-deportation", "G8", NamesTheNotice),
            Try.When(Moment.Escort, NobodyServedIt, "gate.G8", "G8"),
            Try.When(Moment.Door, NobodyServedIt, "gate.G8", "G8")),
        new("within a window in which no day was noticed",
            new(Moment.Booking, () => ADeparture.RightBefore(Moment.Booking), "departure.past", null, s => Removal.Plan(Caseworker, "try") is var plan ? plan with { Departure = plan.Departure with { On = default } } : plan),
            new(Moment.Escort, () => ADeparture.RightBefore(Moment.Booking).Booked().At(Removal.Departure, 8, 0), AlreadyStopped, null),
            new(Moment.Escort, () => ADeparture.RightBefore(Moment.Escort).At(Removal.Departure.PlusDays(2), 8, 0), "departure.another-day", null),
            new(Moment.Door, () => ADeparture.RightBefore(Moment.Door).At(Removal.Departure.PlusDays(2), 8, 0), "departure.another-day", null),
            // Of the day that is booked no notice was issued; it was issued and not served; it was of another day.
            new(Moment.Escort, () => ADeparture.RightBefore(Moment.Booking).Booked(), "departure.no-notice", null, s => new ServeDepartureDetails(s.Said("dateOfConviction")) { By = Caseworker, Id = "try" }),
            new(Moment.Escort, () => NoticeOf(ADeparture.RightBefore(Moment.Booking).Booked(), Removal.Departure, isServed: false), "departure.not-served", null, NamesTheNotice),
            new(Moment.Escort, () => NoticeOf(ADeparture.RightBefore(Moment.Booking).Booked(), Removal.Departure.PlusDays(2), isServed: true), "departure.not-as-noticed", null, NamesTheNotice)),
        new("with an expired travel document",
            Try.When(Moment.Booking, ExpiredDocument, "departure.document-expires", null),
            Try.When(Moment.Escort, ExpiredDocument, "departure.document-expires", null),
            Try.When(Moment.Door, ExpiredDocument, "departure.document-expires", null),
            Try.When(Moment.Booking, QuarantinedDocument, "gate.G22", "G22"),
            Try.When(Moment.Escort, QuarantinedDocument, AlreadyStopped, "G22"),
            Try.When(Moment.Door, QuarantinedDocument, AlreadyStopped, "G22")),
        new("to a destination other than the one noticed",
            new(Moment.Escort, () => Elsewhere(), AlreadyStopped, "G16"),
            Try.When(Moment.Escort, s => s.SayInstead(null, "destinationCountry", "IND", s.Today), "gate.G16", "G16"),
            Try.When(Moment.Door, s => s.SayInstead(null, "destinationCountry", "IND", s.Today), "gate.G16", "G16")),
        new("on a refusal whose appeal period is still running",
            Try.When(Moment.Booking, RefusedFiveDaysAgo, "gate.G7", "G7"),
            Try.When(Moment.Escort, RefusedFiveDaysAgo, "gate.G7", "G7"),
            Try.When(Moment.Door, RefusedFiveDaysAgo, "gate.G7", "G7")),
        new("in a trafficking recovery period",
            Try.When(Moment.Booking, ReasonableGrounds, "gate.G11", "G11"),
            Try.When(Moment.Escort, ReasonableGrounds, AlreadyStopped, "G11"),
            Try.When(Moment.Door, ReasonableGrounds, AlreadyStopped, "G11")),
        new("of a child without a best-interests record",
            Try.When(Moment.Booking, ChildAppears, "gate.G10", "G10"),
            Try.When(Moment.Escort, ChildAppears, "gate.G10", "G10"),
            Try.When(Moment.Door, ChildAppears, "gate.G10", "G10")),
        new("with the victim not told where they asked to be",
            Try.When(Moment.Escort, AsksOtherwise, "gate.G18", "G18"),
            Try.When(Moment.Door, AsksOtherwise, "gate.G18", "G18")),
        new("with detention whose legal basis has gone",
            Try.When(Moment.Escort, HeldOnWhatIsDisputed, "decision.in-question", null),
            Try.When(Moment.Door, HeldOnWhatIsDisputed, "decision.in-question", null),
            Try.When(Moment.Escort, HeldOnARecommendationThatWasNone, "detention.no-recommendation", null),
            Try.When(Moment.Door, HeldOnARecommendationThatWasNone, "detention.no-recommendation", null),
            new(Moment.Escort, () => HeldSince(Moment.Escort), "detention.review-missed", null),
            new(Moment.Door, () => HeldSince(Moment.Door), "detention.review-missed", null)),
        new("on a conviction that was quashed yesterday",
            Try.When(Moment.Booking, QuashedYesterday, "decision.in-question", null),
            Try.When(Moment.Escort, QuashedYesterday, "decision.in-question", null),
            Try.When(Moment.Door, QuashedYesterday, "decision.in-question", null)),
    ];

    /// <summary>The gates among these that two people can open: everything else opens for nobody.</summary>
    public static IReadOnlyList<string> OpenedByTwo { get; } = ["G18"];

    private static Try[] AtEach(Action<Story> fault, string code, string? gate) => [.. Enum.GetValues<Moment>().Select(at => Try.When(at, fault, code, gate))];

    private static void RefusedFiveDaysAgo(Story s) => s.RightOfAppeal(AppealAgainst.HumanRightsRefusal, s.Today.PlusDays(-5));

    private static void AppealBrought(Story s)
    {
        var appeal = s.RightOfAppeal(AppealAgainst.HumanRightsRefusal, s.Today.PlusDays(-10));
        s.Done(Caseworker, by => new RecordNoticeOfAppeal(appeal, s.Today.PlusDays(-3), "the Tribunal, by e-mail", WasBroughtHere: true) { By = by, Id = s.Next() });
    }

    // Somebody who may write in the case says that it is withdrawn, against other than it was, or none; and the case as it would be, had it gone through.
    private static void AppealSaidToBeOver(Story s, bool goesThrough)
    {
        AppealBrought(s);
        var appeal = s.Later().Case.Appeals.All[^1].Id;
        var status = s.Case.Statements.All.Last(x => x.Ended is null && x.Said.Subject == appeal && x.Said.Fact == "status").Id;
        AssertFact Says(string fact, string word, EntryId? instead) => new(appeal.Compartment, new(appeal, fact, new WordValue(word), DateRange.On(s.Today), null, "a note", null, Caseworker.Name, Side.File, instead)) { By = Caseworker, Id = s.Next() };
        Command[] tries = [Says("status", "withdrawn", status), Says("status", "withdrawn", null), Says("against", "other", null), new WithdrawFact(status, "it was a mistake") { By = Caseworker, Id = "try" }, new CorrectEntry(appeal, "it is an appeal in another case") { By = Caseworker, Id = "try" }];
        foreach (var command in tries)
            if (!goesThrough) Assert.Equal("appeal.only-its-course", Assert.IsType<Refusal>(s.Decide(command)).Code);
        if (goesThrough) s.Recorded(tries[0], new ToRecord(appeal.Compartment, ((AssertFact)tries[0]).Said));
    }

    private static void SaidToBeOver(Story s)
    {
        Telephoned(s);
        Clearing.IsRefused(s.Later(), Caseworker);
    }

    private static void Telephoned(Story s) => s.Done(OnDuty, by =>
        new RecordStay(new(StayKind.Injunction, "High Court", "the clerk to the judge on duty", "telephone", s.Now, "He may not be removed before the hearing on Wednesday.")) { By = by, Id = s.Next() });

    private static void FoundBritish(Story s) => s.Say("isBritishCitizen", "yes", new(1999, 9, 14), "certificate of naturalisation, brought by his wife");

    private static void IsAnother(Story s) =>
        s.Done(Caseworker, by => new DisputeFact(s.Said("identityEstablished"), "his solicitor", Side.Person, "the file is of another Kamal Verrin, born in 1949") { By = by, Id = s.Next() });

    // Two men of one name: one as fingerprinted in custody, who is linked to the person; one of an older file, who is not.
    private static Story TwoOfOneName(Story s, out EntryId link, out EntryId fingerprinted)
    {
        var paper = s.Paper(type: DueCourse.Casework.Evidence.DocumentType.BiometricRecord);
        fingerprinted = Identity("as fingerprinted in custody", new(1969, 3, 2));
        var one = fingerprinted;
        s.Done(Caseworker, by => new LinkIdentities(Compartment.Open, new(one, null, null, LinkScope.SamePerson, LinkConfidence.BeyondReasonableDoubt, "the fingerprints taken at the prison", [paper], [])) { By = by, Id = s.Next() });
        link = s.EntryOf<IdentitiesLinked>();
        Identity("as on an older file", new(1949, 1, 2));
        return s;

        EntryId Identity(string asKnown, LocalDate born)
        {
            s.Done(Caseworker, by => new RecordIdentity(Compartment.Open, new(asKnown, "the record of that name", null)) { By = by, Id = s.Next() });
            var identity = s.EntryOf<IdentityRecorded>();
            s.Done(Caseworker, by => new AddName(Compartment.Open, new(identity, NameKind.Full, new("Kamal Verrin"), null, null, "that record", null)) { By = by, Id = s.Next() });
            s.Done(Caseworker, by => new RecordBirthDate(Compartment.Open, new(identity, DateRange.On(born), null, "that record", null)) { By = by, Id = s.Next() });
            return identity;
        }
    }

    // That it is known who he is rests on the fingerprints; and they are said to be the other man's.
    private static void TheFingerprintsAreAnothers(Story s)
    {
        TwoOfOneName(s, out var link, out var fingerprinted);
        var before = s.Said("identityEstablished");
        s.Done(Caseworker, by => new AssertFact(Compartment.Open, s.Case.Statements.Find(before)!.Said with { Source = "the fingerprint bureau", Identity = fingerprinted, Supersedes = before }) { By = by, Id = s.Next() });
        Assert.Equal("open", s.Later().Gate("G1"));
        s.Done(Caseworker, by => new ContestLink(new(link, "his solicitor", Side.Person, "the fingerprints are of the other Kamal Verrin, born in 1949")) { By = by, Id = s.Next() });
    }

    // A notice of departure details for a day, before the departure of the 23rd is said to be noticed.
    private static Story NoticeOf(Story story, LocalDate day, bool isServed)
    {
        (string Id, string Says)[] items = [("basis", "deportation-order"), ("day", NodaTime.Text.LocalDatePattern.Iso.Format(day)), ("destination", Verrin.Pakistan), ("stops", "none"), ("carrier", "a scheduled flight"), ("instead", "none")];
        if (isServed)
        {
            story.Notice(NoticeKind.DepartureDetails, story.EntryOf<DecisionMade>(), items);
            return story.Later();
        }

        GivenItem[] common = [GivenItem.Of("name", "Kamal Verrin"), GivenItem.Of("advice", "a law centre, free of charge"), GivenItem.Of("contact", "the team, by telephone")];
        return story.Done(Caseworker, by => new IssueNotice(NoticeKind.DepartureDetails, [.. common, .. items.Select(i => GivenItem.Of(i.Id, i.Says))], story.EntryOf<DecisionMade>(), story.Today, "en") { By = by, Id = story.Next() }).Later();
    }

    private static ServeDepartureDetails NamesTheNotice(Story s) => new(s.EntryOf<NoticeIssued>()) { By = Caseworker, Id = "try" };

    // The proof of service was another man's: what the law knew of the service is taken back.
    private static void NobodyServedIt(Story s)
    {
        var order = s.Case.Statements.Subjects.Values.Single(x => x.Kind == DeportationOrder.Kind).Id;
        var served = s.Case.Statements.All.Single(x => x.Ended is null && x.Said.Subject == order && x.Said.Fact == "servedOn").Id;
        s.Done(Caseworker, by => new WithdrawFact(served, "the signature is another prisoner's: nobody served it") { By = by, Id = s.Next() });
    }

    private static void ExpiredDocument(Story s)
    {
        var before = s.Case.Statements.All.Last(x => x.Ended is null && x.Said.Subject is null && x.Said.Fact == "travelDocument.expiry");
        s.Done(Liaison, by => new AssertFact(Compartment.Destination, before.Said with { Value = new DayValue(DateRange.On(new(2026, 10, 31))), Source = "the document itself, read again", Supersedes = before.Id }) { By = by, Id = s.Next() });
    }

    private static void QuarantinedDocument(Story s) => s.Done(Liaison, by => new QuarantineDocument(s.Today, "The date of expiry was altered: it expired on 31 October.") { By = by, Id = s.Next() });

    private static Story Elsewhere()
    {
        var story = ADeparture.RightBefore(Moment.Booking);
        story.Done(Caseworker, by => new PlanDeparture(new("IND", Removal.Departure, "BA 143", [])) { By = by, Id = story.Next() });
        // The notice is of Pakistan: it cannot be taken as one of this departure.
        story.Notice(NoticeKind.DepartureDetails, story.EntryOf<DecisionMade>(), ("basis", "deportation-order"), ("day", NodaTime.Text.LocalDatePattern.Iso.Format(Removal.Departure)), ("destination", Verrin.Pakistan), ("stops", "none"), ("carrier", "a scheduled flight"), ("instead", "none"));
        Assert.IsType<Refusal>(story.Decide(NamesTheNotice(story)));
        return story.At(Removal.Departure, 8, 0);
    }

    private static void ReasonableGrounds(Story s)
    {
        s.Done(Caseworker, by => new ReferAsAVictim(s.Today, "a prison officer", "what he said of 1988") { By = by, Id = s.Next() });
        var paper = s.Paper(Compartment.Protection);
        s.Done(Caseworker, by => new RecordReasonableGrounds(true, s.Today, "the competent authority", paper) { By = by, Id = s.Next() });
    }

    private static void ChildAppears(Story s)
    {
        var child = s.Put(Child.Kind);
        s.SayOf(child, "name", "the youngest").SayOf(child, "dateOfBirth", "2021-05-06").SayOf(child, "british", "yes", new(2021, 5, 6))
            .SayOf(child, "inTheUnitedKingdom", "yes", new(2021, 5, 6)).SayOf(child, "livesWithThePerson", "no", new(2024, 11, 6)).SayOf(child, "toBeRemovedToo", "no", new(2024, 11, 6));
    }

    private static void AsksOtherwise(Story s) => s.Done(FirstDay.VictimLiaison, by => new RecordVictimWish("M.T.", "letter to another address") { By = by, Id = s.Next() });

    private static void HeldOnWhatIsDisputed(Story s)
    {
        Detain(s);
        s.Later().Done(Caseworker, by => new DisputeFact(s.Said("dateOfConviction"), "his solicitor", Side.Person, "the certificate is of another man's conviction") { By = by, Id = s.Next() });
    }

    // Held on a court's recommendation, of which the court's record then says that there was none. The order stands by itself.
    private static void HeldOnARecommendationThatWasNone(Story s)
    {
        s.SayInstead(null, "courtRecommendation", "yes", s.Today.PlusDays(-200));
        s.Later().Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2A, "His departure is set.", "No indicators.", "Comfort Osei") { By = by, Id = s.Next() });
        s.Later().SayInstead(null, "courtRecommendation", "no", s.Today.PlusDays(-200));
    }

    // Held on the Saturday; the review that was due on the Sunday was not held.
    private static Story HeldSince(Moment at)
    {
        var story = ADeparture.RightBefore(Moment.Escort);
        if (at == Moment.Escort) Detain(story.At(Removal.Departure.PlusDays(-2), 9, 0));
        else
        {
            Detain(story.At(Removal.Departure.PlusDays(-1), 8, 30));
            story.At(Removal.Departure, 8, 0).Escorted();
        }

        return story.At(Removal.Departure, at == Moment.Escort ? 8 : 12, 0).TimersFire();
    }

    private static void Detain(Story s) =>
        s.Done(Officer, by => new AuthoriseDetention(DetentionPower.Schedule3Paragraph2C, "His departure is set.", "No indicators.", "Comfort Osei") { By = by, Id = s.Next() });

    private static void QuashedYesterday(Story s)
    {
        var (counts, conviction, yesterday) = (s.Counts(), s.Conviction(), s.Today.PlusDays(-1));
        var paper = s.Paper();
        s.Done(Caseworker, by => new RecordCriminalAppeal(counts, conviction, "conviction", false, yesterday.PlusDays(-20), Prosecution.Registry, paper) { By = by, Id = s.Next() });
        s.Done(Caseworker, by => new RecordQuashing(counts, conviction, false, yesterday, "the Court of Appeal", s.Paper()) { By = by, Id = s.Next() });
    }
}
