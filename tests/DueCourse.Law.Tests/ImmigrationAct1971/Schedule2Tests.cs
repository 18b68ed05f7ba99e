namespace DueCourse.Law.Tests.ImmigrationAct1971;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.ImmigrationAct1971;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Schedule2Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Entered(string entry, string leave, bool refused = false, bool british = false) => A.Case(p => p
        .On(ThePerson.DateOfBirth, 1.May(1988)).Is(TheLeave.EntryMode, entry).Is(TheLeave.Status, leave)
        .Says(TheLeave.WasRefusedLeaveToEnter.Definition, new YesNoValue(refused))
        .Says(ThePerson.IsABritishCitizen.Definition, new YesNoValue(british)));

    [Theory]
    [InlineData("illegal-entry", "none", Yes)]
    [InlineData("deception", "none", Yes)]
    [InlineData("with-leave", "none", No)]
    [InlineData("illegal-entry", "limited", No)]
    [InlineData("illegal-entry", "indefinite", No)]
    [InlineData("born-here", "none", No)]
    public void An_illegal_entrant_who_has_been_given_no_leave_may_be_removed(string entry, string leave, Answer may) =>
        Assert.Equal(may, Schedule2.IllegalEntrants.On(Entered(entry, leave), Today));

    [Theory]
    [InlineData("deception", "indefinite")]
    [InlineData("illegal-entry", "limited-expired")]
    public void Leave_given_after_the_entry_asks_for_a_ruling(string entry, string leave) =>
        Assert.Equal(["not-encoded.ia1971.sch2.leave-after-entry"], Schedule2.IllegalEntrants.Condition.Read(Entered(entry, leave), Today).MissingIds());

    [Theory]
    [InlineData("none", Yes)]
    [InlineData("limited", No)]
    [InlineData("limited-expired", Unknown)]
    public void A_person_refused_leave_to_enter_may_be_removed_until_leave_is_given(string leave, Answer may) =>
        Assert.Equal(may, Schedule2.IllegalEntrants.On(Entered("refused-and-admitted", leave, refused: true), Today));

    [Fact]
    public void A_British_citizen_is_no_illegal_entrant() =>
        Assert.Equal(No, Schedule2.IllegalEntrants.On(Entered("illegal-entry", "none", british: true), Today));

    [Fact]
    public void An_unknown_way_of_entering_leaves_it_open() =>
        Assert.Equal(["entryMode"], Schedule2.IllegalEntrants.Condition.Read(A.Case(p => p
            .Is(TheLeave.Status, "none").No(TheLeave.WasRefusedLeaveToEnter).No(ThePerson.IsABritishCitizen).No(ThePerson.HasTheRightOfAbode)), Today).MissingIds());

    [Theory, BothSidesOf(25, 4, 2024)]
    public void Its_words_are_read_from_25_April_2024(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Schedule2.IllegalEntrants.Condition.Read(Entered("illegal-entry", "none"), before).Answer);
        Assert.Equal(Yes, Schedule2.IllegalEntrants.Condition.Read(Entered("illegal-entry", "none"), on).Answer);
    }
}
