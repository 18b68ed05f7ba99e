using DueCourse.Casework.Access;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Detention;
using DueCourse.Law.Record;
using NodaTime;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Bail is asked for and refused: by whom, and whether anybody heard the person, decides when it is free to ask again.</summary>
public sealed class BailTests
{
    private static readonly LocalDate Friday = new(2026, 11, 20), Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(true, "bail-refused-at-hearing")]
    [InlineData(false, "bail-refused-on-paper")]
    public void A_refusal_by_the_Tribunal_says_to_the_law_whether_there_was_a_hearing(bool heard, string word)
    {
        var story = Asked(BailAuthority.Tribunal);
        var paper = story.Paper();
        story.Done(Caseworker, by => new RecordBailRefusal(BailAuthority.Tribunal, Monday, "no address was offered", heard, paper) { By = by, Id = story.Next() });

        Assert.IsType<Detained>(story.Case.Detention.State);
        Assert.Equal(0, story.Case.Detention.OpenApplications);
        Assert.Equal((heard, Monday, paper), Assert.Single(story.Happened<BailRefused>().Select(e => (e.AtHearing!.Value, e.On!.Value, e.Document!.Value))));
        Assert.Contains(story.Case.Statements.All, s => s.Ended is null && s.Said.Fact == "type" && s.Said.Value is WordValue said && said.Word == word && s.Said.Document == paper);
    }

    [Fact]
    public void The_Secretary_of_State_holds_no_hearing_and_the_Tribunal_refuses_by_its_own_paper()
    {
        var story = DetentionTests.Held().At(Monday, 12, 0);
        Assert.Equal("bail.not-asked", story.Refused(Caseworker, by => new RecordBailRefusal(BailAuthority.SecretaryOfState, Monday, "risk", null, null) { By = by, Id = "r" }).Code);
        Assert.Equal("step.not-yet", story.Refused(Caseworker, by => new RecordBailApplication(BailAuthority.Tribunal, Monday.PlusDays(1)) { By = by, Id = "a" }).Code);
        story = Asked(BailAuthority.Tribunal);
        var paper = story.Paper();

        Assert.Equal("bail.hearing", Refused(BailAuthority.Tribunal, null, paper));
        Assert.Equal("bail.hearing", Refused(BailAuthority.SecretaryOfState, true, null));
        Assert.Equal("bail.no-paper", Refused(BailAuthority.Tribunal, true, null));
        Assert.Equal("bail.no-paper", Refused(BailAuthority.Tribunal, true, new(Compartment.Open, 1)));
        Assert.Equal("bail.no-paper", Refused(BailAuthority.SecretaryOfState, null, paper));
        Assert.Equal("step.not-yet", Refused(BailAuthority.Tribunal, true, paper, Monday.PlusDays(1)));
        Assert.Equal("text.empty", Refused(BailAuthority.Tribunal, true, paper, Monday, " "));
        Assert.Equal("track.detention.actor", story.Done(Officer, by => new AssignToCase(Adviser, "advises") { By = by, Id = story.Next() }).Refused(Adviser, by => new RecordBailRefusal(BailAuthority.Tribunal, Monday, "x", true, paper) { By = by, Id = "r" }).Code);

        string Refused(BailAuthority by, bool? heard, EntryId? document, LocalDate? on = null, string reasons = "risk of absconding") =>
            story.Refused(Caseworker, who => new RecordBailRefusal(by, on ?? Monday, reasons, heard, document) { By = who, Id = "r" }).Code;
    }

    [Fact]
    public void A_further_application_is_recorded_however_soon_it_comes()
    {
        var story = Asked(BailAuthority.SecretaryOfState);
        story.Done(Caseworker, by => new RecordBailRefusal(BailAuthority.SecretaryOfState, Monday, "he did not report twice", null, null) { By = by, Id = story.Next() });
        story.Later().Done(Caseworker, by => new RecordBailApplication(BailAuthority.Tribunal, Monday) { By = by, Id = story.Next() });

        Assert.Equal(1, story.Case.Detention.OpenApplications);
    }

    private static Story Asked(BailAuthority whom)
    {
        var story = DetentionTests.Held().At(Monday, 12, 0);
        return story.Done(Caseworker, by => new RecordBailApplication(whom, Friday) { By = by, Id = story.Next() });
    }
}
