namespace DueCourse.Casework.Tests.Access;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;

public sealed class LookingTests
{
    private static readonly Viewed Page = new(LookedAt.CasePage, null);

    [Fact]
    public void A_look_is_recorded_in_each_compartment_that_was_looked_at_and_in_no_other()
    {
        var desk = Given.Opened().Done(Look(Page, Compartment.Open, Compartment.Protection));

        Assert.Equal([Compartment.Open, Compartment.Protection], desk.Case.Looks.All.Select(l => l.In));
        Assert.All(desk.Case.Looks.All, l => Assert.Equal(Page, l.Event));
    }

    [Fact]
    public void Looks_within_five_minutes_of_a_recorded_one_are_that_one_look_and_reading_all_day_is_not()
    {
        var desk = Given.Opened();
        var start = desk.Now;
        var recorded = new List<int>();
        for (var minute = 0; minute < 15; minute++)
        {
            desk.Now = start + Duration.FromMinutes(minute);
            if (desk.Decide(Look(Page, Compartment.Open) with { Id = $"look {minute}" }) is Events { All.Count: > 0 })
            {
                desk.Done(Look(Page, Compartment.Open) with { Id = $"look {minute}" });
                recorded.Add(minute);
            }
        }

        Assert.Equal([0, 5, 10], recorded);
        Assert.IsType<Events>(desk.Decide(Look(Page, Compartment.Open) with { By = Given.Colleague, Id = "another" }));
        Assert.Single(Assert.IsType<Events>(desk.Decide(Look(Page, Compartment.Open) with { By = Given.Colleague, Id = "another" })).All);
        Assert.Single(Assert.IsType<Events>(desk.Decide(Look(new Exported(ExportedFor.Bundle), Compartment.Open) with { Id = "other thing" })).All);
    }

    [Fact]
    public void Nobody_looks_where_they_may_not_and_a_look_at_an_entry_stands_where_the_entry_stands()
    {
        var desk = Given.Opened();

        Assert.Equal("access.refused", desk.Refused(Look(Page, Compartment.Open, Compartment.Victim)).Code);
        Assert.Equal("look.elsewhere", desk.Refused(Look(new Viewed(LookedAt.Entry, new(Compartment.Protection, 1)), Compartment.Open)).Code);
    }

    [Fact]
    public void The_person_is_told_who_looked_at_their_file_and_their_claim_by_role_and_the_auditor_everything_by_name()
    {
        var desk = Given.Opened()
            .Done(Look(Page, Compartment.Open, Compartment.Working, Compartment.Protection))
            .Done(Look(new Searched(SearchedBy.Name), Compartment.Protection));

        var person = SeenCase.As(desk.Case, ActorRole.ThePerson).WhoLooked();
        var auditor = SeenCase.As(desk.Case, ActorRole.Auditor).WhoLooked();

        Assert.Equal([Compartment.Open, Compartment.Protection, Compartment.Protection], person.Select(l => l.In));
        Assert.All(person, l => Assert.Equal(("caseworker", null), (l.Role, l.Name)));
        Assert.Equal("found by a search by name", person[2].What);
        Assert.Equal(4, auditor.Count);
        Assert.All(auditor, l => Assert.Equal("Comfort Osei", l.Name));
        Assert.Empty(SeenCase.As(desk.Case, ActorRole.PressOfficer).WhoLooked());
    }

    private static RecordLook Look(CaseEvent what, params Compartment[] at) => new(at, what) { By = Given.Caseworker, Id = $"look {what} {at.Length}" };
}
