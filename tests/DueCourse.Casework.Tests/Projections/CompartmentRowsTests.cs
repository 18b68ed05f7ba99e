namespace DueCourse.Casework.Tests.Projections;

using System.Text.Json;
using DueCourse.Casework.Access;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Casework.Timers;
using DueCourse.Law.Record;

public sealed class CompartmentRowsTests
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    public static TheoryData<TimerKind> Kinds => [.. Enum.GetValues<TimerKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_falls_due_is_listed_whatever_kind_of_timer_it_is(TimerKind kind)
    {
        var desk = Given.Opened();
        var set = new Recorded(new(Compartment.Open, 99), desk.Now, Given.Caseworker, "t", new TimerSet(kind, desk.Now, new(Compartment.Open, 1)));

        var due = Assert.Single(CompartmentRows.Of(Given.Case, Compartment.Open, [.. desk.Case.History, set])!.Due);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", due.Kind);
        Assert.DoesNotContain("for: ", desk.Case.InWords(set), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_found_by_the_names_and_numbers_that_an_imported_file_states_about_the_person()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("name", new TextValue("Kamal Verrin")));
        desk.Asserted(Given.Fact("namesAndAliases", new TextValue("K. Verin; Камал Веррин")));
        var number = desk.Asserted(Given.Fact("referenceNumbers", new TextValue("HO B 1234567, prison A1234BC")));

        var found = CompartmentRows.Of(Given.Case, Compartment.Open, desk.Case.History)!.Found;
        Assert.Equal(3, found.Count);
        Assert.Superset(NameForms.Keys(new("Kamal Verrin")).ToHashSet(), found[0].Keys.ToHashSet());
        Assert.Superset(NameForms.Keys(new("Камал Веррин")).ToHashSet(), found[1].Keys.ToHashSet());
        Assert.Equal(number, found[2].Identity);
    }

    [Fact]
    public void Looks_change_no_row()
    {
        var desk = Given.Opened();
        desk.Asserted(Given.Fact("name", new TextValue("Kamal Verrin")));
        desk.Done(new AssignToCase(new("a.obi", "Adaeze Obi", ActorRole.VictimLiaisonOfficer), "is told") { By = Given.Officer, Id = desk.Next() });
        var before = Rows();
        desk.Done(new RecordLook([Compartment.Open], new Viewed(LookedAt.CasePage, null)) { By = Given.Caseworker, Id = desk.Next() });
        desk.Done(new RecordLook([Compartment.Open], new Searched(SearchedBy.Name)) { By = Given.Caseworker, Id = desk.Next() });
        desk.Done(new RecordLook([Compartment.Open], new Exported(ExportedFor.Disclosure)) { By = Given.Caseworker, Id = desk.Next() });
        Assert.Equal(before, Rows());
        desk.Asserted(Given.Fact("name", new TextValue("K. Verrin")));
        Assert.NotEqual(before, Rows());

        string Rows() => JsonSerializer.Serialize((CompartmentRows.Of(Given.Case, desk.Case.History), CaseReaders.Of(desk.Case), CaseReaders.KeptFrom(desk.Case), SeenRows.Of(desk.Case)), Fields);
    }

    [Fact]
    public void A_name_that_was_found_wrong_finds_nothing()
    {
        var desk = Given.Opened();
        var name = desk.Asserted(Given.Fact("name", new TextValue("Kamal Verrin")));
        desk.Done(new Statements.CorrectEntry(name, "another's") { By = Given.Caseworker, Id = desk.Next() });

        Assert.Empty(CompartmentRows.Of(Given.Case, Compartment.Open, desk.Case.History)!.Found);
    }
}
