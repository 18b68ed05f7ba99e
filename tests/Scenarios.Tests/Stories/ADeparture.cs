using DueCourse.Casework.Cases;
using DueCourse.Casework.Tracks.Transfer;
using Scenarios.Tests.Stories.Flagship;
using static Scenarios.Tests.Stories.Story;

namespace Scenarios.Tests.Stories;

/// <summary>A step at which a removal can still be stopped.</summary>
public enum Moment
{
    /// <summary>It is booked.</summary>
    Booking,

    /// <summary>The escort takes charge.</summary>
    Escort,

    /// <summary>The doors close.</summary>
    Door,
}

/// <summary>A removal told by commands alone, in which everything is right, up to the minute before each of its steps.</summary>
internal static class ADeparture
{
    private static readonly Lazy<Story> ToBook = new(() => Removal.ReadyToBook());
    private static readonly Lazy<Story> ToLeave = new(() => ToBook.Value.Copy().Booked().Noticed().At(Removal.Departure, 8, 0));
    private static readonly Lazy<Story> AtTheDoor = new(() => ToLeave.Value.Copy() is var story ? story.Escorted().At(Removal.Departure, 12, 0) : story);

    /// <summary>The case right before a step, to be told further.</summary>
    public static Story RightBefore(Moment moment) => (moment switch { Moment.Booking => ToBook, Moment.Escort => ToLeave, _ => AtTheDoor }).Value.Copy();

    /// <summary>What comes of the step.</summary>
    public static Decision Tries(this Story story, Moment moment) => story.Decide(moment switch
    {
        Moment.Booking => Removal.Plan(Caseworker, "try"),
        Moment.Escort => story.Escort(Caseworker, "try"),
        _ => new RecordDeparture { By = Caseworker, Id = "try" },
    });
}
