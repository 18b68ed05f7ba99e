namespace DueCourse.Casework.Tests.Cases;

using DueCourse.Casework.Statements;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;

public sealed class LiveCaseTests
{
    [Fact]
    public void On_3_May_we_believed_what_was_corrected_on_10_May()
    {
        var desk = Given.Opened();
        var statement = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        var on3May = desk.Now;
        desk.Now = Instant.FromUtc(2026, 5, 10, 12, 0);
        desk.Done(new CorrectEntry(statement, "the year was read from another person's file") { By = Given.Caseworker, Id = "c1" });
        desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1991, 2, 28)));

        Assert.Equal(new LocalDate(1990, 2, 28), BirthIn(desk.AsKnownAt(on3May), on3May));
        Assert.Equal(new LocalDate(1991, 2, 28), BirthIn(desk.Case, null));
        Assert.Equal(new LocalDate(1990, 2, 28), BirthIn(desk.Case, on3May));
    }

    [Fact]
    public void The_order_of_what_is_visible_does_not_depend_on_what_is_hidden()
    {
        var with = Given.Opened();
        var without = Given.Opened();
        with.Asserted(Given.Fact("isBritishCitizen", new YesNoValue(IsYes: false)), Compartment.Protection);
        with.Now = without.Now;
        foreach (var desk in new[] { with, without })
        {
            desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
            desk.Asserted(Given.Fact("ageDisputed", new NotKnownValue()), Compartment.Working);
        }

        Assert.Equal(Seen(without), Seen(with));
        Assert.NotEqual(with.Entries.Count, without.Entries.Count);
    }

    [Fact]
    public void The_same_command_again_is_done_once()
    {
        var desk = Given.Opened();
        var again = new OpenCase("A case for a test", new(2026, 5, 1)) { By = Given.Caseworker, Id = "open" };

        Assert.Equal(desk.Last, Assert.IsType<DoneBefore>(desk.Decide(again)).Then.Single().Id);
        Assert.Equal("case.already-open", desk.Refused(again with { Id = "another" }).Code);
    }

    [Fact]
    public void A_command_on_something_out_of_date_is_told_what_changed()
    {
        var desk = Given.Opened();
        var seen = new Dictionary<Compartment, int> { [Compartment.Open] = 1 };
        var first = desk.Asserted(Given.Fact("dateOfBirth", Given.Day(1990, 2, 28)));
        var late = new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1992, 1, 1))) { By = Given.Colleague, Id = "late", BasedOn = seen };

        Assert.Equal(first, Assert.IsType<OutOfDate>(desk.Decide(late)).Since.Single().Id);
        Assert.IsType<Events>(desk.Decide(late with { BasedOn = new Dictionary<Compartment, int> { [Compartment.Open] = 2 } }));
    }

    private static LocalDate? BirthIn(LiveCase c, Instant? knownAt)
    {
        var record = c.ToRecord();
        return record.Person.Of(ThePerson.DateOfBirth.Definition)
            .Where(a => (knownAt is null || a.RecordedAt <= knownAt) && (a.WithdrawnAt is null || (knownAt is { } at && a.WithdrawnAt > at)))
            .Select(a => (LocalDate?)((DayValue)a.Value).Range.Earliest).SingleOrDefault();
    }

    private static string Seen(Desk desk) => string.Join('\n', LiveCase
        .InOrder(desk.Entries.Where(e => e.Envelope.Id.Compartment is Compartment.Open or Compartment.Working).Select(Payload.Read))
        .Select(r => $"{r.Id} {r.At} {r.Event}"));
}
