namespace DueCourse.Casework.Notices.RemovalCancelled;

using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Law.Facts;

/// <summary>The notice that a removal which was noticed will not happen.</summary>
internal static class RemovalCancelledNotice
{
    private const string Ours = "a rule of this project: whoever was told of a day is told that it no longer holds";

    public static NoticeForm Form { get; } = new(
        NoticeKind.RemovalCancelled, CancelledWords.Title,
        [
            new("day", "day of the departure that was cancelled", Ours, ItemForm.Day),
            new("destination", "destination of the departure that was cancelled", Ours, ItemForm.Country),
            new("what-follows", "what happens next", Ours),
        ],
        ["Immigration and Asylum Act 1999, s. 10A(8)", "Illegal Migration Act 2023, s. 12, if the person is detained"],
        [ActorRole.Caseworker, ActorRole.SeniorOfficer], "a rule of this project: whoever works the case", CancelledWords.Parts)
    {
        Ground = new("a departure that was stopped, failed, was refused on arrival or was found to be wrong", e => CameToNothing.Booking(e) is not null, Ours),
        Refuses = (c, d, on, _) => c.Find(on!.Value)?.Event is { } ended && CameToNothing.Booking(ended) is { } of && c.Find(of)?.Event is DeparturePlanned booked
            && booked.On == d.Day("day") && booked.Destination == d.Chosen("destination") ? null
            : new Refusal("notice.other-departure", "The day or the destination is not that of the departure that came to nothing.", "The person would wait for a removal that is off, or think one off that is on.", "Give the day and the destination of the booking.") { Citation = Ours },
        // No removal is noticed any more: the day that was stated no longer stands.
        States = served => served.Withdraw(TheRemovalNotice.StatedDepartureDate.Definition),
    };
}
