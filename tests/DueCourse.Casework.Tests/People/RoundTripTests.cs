namespace DueCourse.Casework.Tests.People;

using DueCourse.Casework.Evidence;
using DueCourse.Casework.People;
using DueCourse.Law.Drafting;

/// <summary>What is recorded of people and evidence is read back as it was written, and written in canonical form.</summary>
public sealed class RoundTripTests
{
    private static readonly EntryId Entry = new(Compartment.Open, 3);

    public static TheoryData<CaseEvent> Events =>
    [
        new IdentityRecorded("as in custody", "a record", Entry),
        new NameRecorded(Entry, NameKind.AtBirth, new("محمّد \"x\" <b>\u202E"), new("Muhammad"), "ISO 233", "a letter", null),
        new ReferenceRecorded(Entry, ReferenceKind.UniqueApplicationNumber, new("3434-1234"), "a letter", null),
        new BirthDateRecorded(Entry, DateRange.InYear(1990), new("1368 (solar)"), "a card", Entry),
        new NationalityRecorded(Entry, "PAK", NationalityBasis.SaidToBeLost, DateRange.On(new(2024, 1, 1)), "a card", null),
        new ParticularRecorded(Entry, ParticularKind.PlaceOfBirth, new("Łódź"), "a card", null),
        new ParticularDisputed(Entry, "the person", DueCourse.Law.Record.Side.Person, null),
        new LinkReviewed(Entry, true, "agreed"),
        new LinkContested(Entry, "the person", DueCourse.Law.Record.Side.Person, "not me"),
        new ContestSettled(Entry, false, "not them"),
        new IdentitiesUnlinked(Entry, "two people"),
        GivenPeople.Paper() with { CopyOf = Entry, Issued = DateRange.On(new(2020, 2, 29)) },
        new GenuinenessChecked(Entry, "an examiner", new(2026, 5, 1), Genuineness.BelongsToAnother, "looked"),
        new GradedForInstrument(Entry, "UK-PK-2022", EvidenceGrade.E2, null, "pending"),
        new BiometricCompared(Entry, Biometric.Face, "a visa", ComparisonResult.Match, false, "examiner", "a bureau", new(2026, 5, 1)),
        new UsePermitted(Entry, OnwardUse.Court, "rule", "needed", null),
        new UseRefused(Entry, OnwardUse.Destination, "no"),
        new HypothesisRaised(null, "nobody claims them"),
        new EvidenceWeighed(Entry, Entry, Bearing.Neither, "silent"),
        new AssessmentReviewed(Entry, false, "no"),
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_read_back_as_it_was_written(CaseEvent happened)
    {
        var payload = Payload.Write(happened, Given.Caseworker, "c");

        Assert.True(CanonicalJson.IsCanonical(payload));
        Assert.Equal(happened, Payload.Read(Entry, Given.Start, payload).Event);
    }
}
