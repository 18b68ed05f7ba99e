using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Drafting;
using DueCourse.Law.Record;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>Ways in which somebody might clear what a court has ordered by what the file says of it: each is refused; and the case as it would be, had one gone through.</summary>
internal static class Clearing
{
    /// <summary>Every way to say that the order which was recorded last does not bind, by somebody who may write in the case.</summary>
    public static void IsRefused(Story story, Actor who)
    {
        var stay = story.Case.Stays.All[^1];
        var order = stay.Order!.Value;
        var active = Active(story, order);
        Command[] tries =
        [
            Says(story, who, order, "active", new YesNoValue(IsYes: false), active), Says(story, who, order, "active", new YesNoValue(IsYes: false), null),
            // Said again, and to end on a day; or to begin later.
            new AssertFact(Compartment.Open, story.Case.Statements.Find(active)!.Said with { To = DateRange.On(story.Today.PlusDays(1)), Supersedes = active }) { By = who, Id = "try" },
            Says(story, who, order, "active", new YesNoValue(IsYes: true), active),
            Says(story, who, order, "forbidsRemoval", new YesNoValue(IsYes: false), null), Says(story, who, order, "type", new WordValue("witness-summons"), null),
            new WithdrawFact(active, "the clerk was mistaken") { By = who, Id = "try" }, new CorrectEntry(active, "the clerk was mistaken") { By = who, Id = "try" },
            new CorrectEntry(order, "it is an order in another case") { By = who, Id = "try" }, new CorrectEntry(stay.Id, "it is an order in another case") { By = who, Id = "try" },
        ];
        foreach (var command in tries)
        {
            var refused = Assert.IsType<Refusal>(story.Decide(command));
            Assert.True(refused.Code == "stay.only-the-court", $"{command}: {refused.Code}");
            Assert.Contains("the court", refused.WhatToDo, StringComparison.Ordinal);
        }
    }

    /// <summary>The order was recorded, and everything that it stated was altered: as entries could stand that were made before that was refused.</summary>
    public static void WentThrough(Story story)
    {
        var call = new RecordStay(new(StayKind.Injunction, "High Court", "the clerk to the judge on duty", "telephone", story.Now, "He may not be removed before the hearing on Wednesday.")) { By = OnDuty, Id = story.Next() };
        // Without the stop that follows at once, so that the step itself is asked.
        story.Recorded(call, [.. Assert.IsType<Events>(story.Decide(call)).All.Where(e => e.Event is not DepartureStopped)]).Later();
        var order = story.Case.Stays.All[^1].Order!.Value;
        var cleared = Says(story, Caseworker, order, "active", new YesNoValue(IsYes: false), Active(story, order));
        story.Recorded(cleared, new ToRecord(Compartment.Open, cleared.Said)).Later();
        story.Recorded(cleared with { Id = story.Next() }, new ToRecord(Compartment.Open, new EntryCorrected(order, "it is an order in another case")));
        Assert.False(story.Case.Statements.Subjects.ContainsKey(order));
    }

    private static AssertFact Says(Story story, Actor who, EntryId order, string fact, FactValue value, EntryId? supersedes) =>
        new(Compartment.Open, new(order, fact, value, DateRange.On(story.Today), null, "a note", null, who.Name, Side.File, supersedes)) { By = who, Id = story.Next() };

    private static EntryId Active(Story story, EntryId order) => story.Case.Statements.All.Last(s => s.Ended is null && s.Said.Subject == order && s.Said.Fact == "active").Id;
}
