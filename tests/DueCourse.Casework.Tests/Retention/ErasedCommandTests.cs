namespace DueCourse.Casework.Tests.Retention;

using DueCourse.Casework.Access;
using DueCourse.Casework.Retention;
using DueCourse.Casework.Statements;

public sealed class ErasedCommandTests
{
    [Fact]
    public void A_command_whose_entries_were_erased_is_not_done_again_and_another_persons_of_the_same_id_is()
    {
        var desk = Given.Opened();
        var said = new AssertFact(Compartment.Open, Given.Fact("dateOfBirth", Given.Day(1990, 2, 28))) { By = Given.Caseworker, Id = "said" };
        desk.Done(said);
        Erase(desk, desk.Last);

        Assert.Equal("command.erased", desk.Refused(said).Code);
        Assert.IsType<Events>(desk.Decide(said with { Id = "said anew" }));
        Assert.IsType<Events>(desk.Decide(said with { By = Given.Colleague }));
        Assert.DoesNotContain(desk.Entries, e => e.Payload is { } p && System.Text.Encoding.UTF8.GetString(p).Contains("\"said\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_keeps_a_link_or_a_list_in_question_is_not_erased_without_it()
    {
        var desk = Given.Opened();
        var link = desk.Linked(desk.Identity());
        var contest = desk.Contested(link);
        desk.Done(new DeclareList(Compartment.Open, "convictions", null, true) { By = Given.Caseworker, Id = "l" });
        var complete = desk.Last;
        desk.Done(new DeclareList(Compartment.Open, "convictions", null, false) { By = Given.Caseworker, Id = "m" });

        Assert.Equal("erasure.revives", desk.Refused(Order(contest)).Code);
        Assert.Equal("erasure.revives", desk.Refused(Order(desk.Last)).Code);
        Assert.IsType<Events>(desk.Decide(Order(link, contest)));
        Assert.IsType<Events>(desk.Decide(Order(complete, desk.Last)));
    }

    private static void Erase(Desk desk, params EntryId[] entries)
    {
        desk.Done(Order(entries)).Done(new ConfirmAct(desk.Case.Proposals.All[^1].Entry) { By = Given.Officer, Id = "confirm" });
        var destroyed = Erasure.ToDestroy(desk.Case.History).ToHashSet();
        for (var i = 0; i < desk.Entries.Count; i++)
            if (destroyed.Contains(desk.Entries[i].Envelope.Id)) desk.Entries[i] = desk.Entries[i].Destroyed();
    }

    private static EraseEntries Order(params EntryId[] entries) => new(entries, ErasureReason.DataRight) { By = Given.Caseworker, Id = $"erase {entries[0]}" };
}
