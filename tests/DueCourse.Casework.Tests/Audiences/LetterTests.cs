namespace DueCourse.Casework.Tests.Audiences;

using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Projections;

/// <summary>Letters with the person's side, and what is left of them for whoever no longer acts.</summary>
public sealed class LetterTests
{
    private static readonly Actor Old = new("r.old", "An Old Firm", ActorRole.Representative);
    private static readonly Actor New = new("r.new", "A New Firm", ActorRole.Representative);

    [Fact]
    public void Whoever_no_longer_acts_sees_the_letters_that_they_exchanged_and_nothing_else()
    {
        var desk = Acting();
        Assert.Null(ForTheFormerRepresentative.Of(desk.Case, Old));
        desk.Done(Letter(Compartment.Open, Old, Way.Received, "We act for the person."));
        desk.Done(Letter(Compartment.Protection, Old, Way.Sent, "Of the claim."));
        desk.Done(new ChangeRepresentative(Old, New, "authority of 9 May") { By = Given.Caseworker, Id = "c" });
        desk.Done(Letter(Compartment.Open, New, Way.Sent, "Welcome."));

        Assert.Equal(["We act for the person.", "Of the claim."], ForTheFormerRepresentative.Of(desk.Case, Old)!.Letters.Select(l => l.Text));
        Assert.Equal([Compartment.Open, Compartment.Protection], ForTheFormerRepresentative.StandIn(desk.Case, Old));
        Assert.Null(ForTheFormerRepresentative.Of(desk.Case, New));
        Assert.Null(ForTheFormerRepresentative.Of(desk.Case, new("stranger", "Nobody", ActorRole.Representative)));
        Assert.Null(ForTheFormerRepresentative.Of(desk.Case, Old with { Role = ActorRole.Caseworker }));
        Assert.Equal(new SeenLine(Given.Case, desk.Case.History.First(r => r.Event is LetterExchanged { Way: Way.Sent }).At, 2, "to you: Of the claim."), SeenRows.Of(desk.Case).Single(row => row.Who == Old).Line);
        Assert.DoesNotContain(SeenRows.Of(desk.Case), row => row.Who == New);
    }

    [Fact]
    public void That_they_looked_at_them_is_recorded_where_the_letters_stand_and_nowhere_else()
    {
        var desk = Acting().Done(Letter(Compartment.Protection, Old, Way.Received, "Of the claim."));
        var look = new RecordLook([Compartment.Protection], new Viewed(LookedAt.OwnLetters, null)) { By = Old, Id = "l" };
        desk.Done(new ChangeRepresentative(Old, New, "authority of 9 May") { By = Given.Caseworker, Id = "c" });

        Assert.Equal("access.refused", desk.Refused(look with { At = [Compartment.Open] }).Code);
        Assert.Equal("access.refused", desk.Refused(look with { What = new Viewed(LookedAt.CasePage, null) }).Code);
        Assert.Equal("access.refused", desk.Refused(look with { By = new("stranger", "Nobody", ActorRole.Representative) }).Code);
        desk.Done(look);
        Assert.Single(desk.Case.Looks.All, l => l.By == Old && l.In == Compartment.Protection);
    }

    [Fact]
    public void A_letter_is_recorded_with_somebody_on_record_where_the_persons_side_can_see_it()
    {
        var desk = Acting();

        Assert.Equal("letter.not-on-record", desk.Refused(Letter(Compartment.Open, New, Way.Sent, "Welcome.")).Code);
        Assert.Equal("letter.compartment", desk.Refused(Letter(Compartment.Working, Old, Way.Sent, "Welcome.")).Code);
        desk.Done(new ChangeRepresentative(Old, New, "authority of 9 May") { By = Given.Caseworker, Id = "c" });
        Assert.Equal("letter.no-longer-acts", desk.Refused(Letter(Compartment.Open, Old, Way.Sent, "Please note.")).Code);
        Assert.IsType<Events>(desk.Decide(Letter(Compartment.Open, Old, Way.Received, "Our file is with the new firm.")));
    }

    private static Desk Acting() => Given.Opened().Done(new AssignToCase(Old, "authority of 2 May") { By = Given.Caseworker, Id = "a" });

    private static RecordLetter Letter(Compartment @in, Actor with, Way way, string text) => new(@in, new(with.Id, way, text)) { By = Given.Caseworker, Id = $"{@in} {with.Id} {text}" };
}
