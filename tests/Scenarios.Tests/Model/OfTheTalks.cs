using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Identity;
using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.Transfer;
using DueCourse.Casework.Tracks.TravelDocument;
using Direction = DueCourse.Casework.Audiences.Way;

namespace Scenarios.Tests.Model;

/// <summary>
/// What holds across the talks with another state, its documents and the departure: a departure that is booked rests on a
/// nationality that is confirmed now, on an acceptance and on a document, and does not outlive one of them; nothing goes out while
/// contact is barred.
/// </summary>
internal static class OfTheTalks
{
    private static readonly HashSet<string> Ends =
    [
        nameof(NationalityConfirmationUndermined), nameof(ReadmissionWithdrawn), nameof(ReadmissionSuspended), nameof(TravelDocumentExpired), nameof(TravelDocumentGivenBack),
    ];

    /// <summary>Each by its name; null: it holds.</summary>
    public static IReadOnlyList<(string Name, Func<Step, string?> Broken)> All { get; } =
    [
        ("whoever is booked, noticed or under escort is of a nationality that is confirmed now (T5 implies V6)", s =>
            s.After.Transfer.Live is not null && s.After.Nationalities.All.Any() && !s.After.Nationalities.All.Any(n => n.State is NationalityIsConfirmed) ? string.Join(", ", s.After.Nationalities.All.Select(n => $"{n}")) : null),
        ("an acceptance that is only deemed, without a checked document, carries no departure (R11 without D5)", s =>
            s.After.Transfer.Live is not null && s.After.Readmission.State is DeemedAccepted && s.After.TravelDocument.State is not (DocumentFoundRight or DocumentExpiresSoon { Checked: true }) ? $"{s.After.TravelDocument.State}" : null),
        ("what undermines a confirmation, ends a request or takes the document away leaves no departure booked (V10, R12, R13, D7, D9)", s =>
            s.After.Transfer.Live is not null && s.Recorded.FirstOrDefault(r => Ends.Contains(r.Event.GetType().Name)) is { } end ? $"{end.Event.GetType().Name}" : null),
        ("nobody leaves on a request that is with nobody or was not accepted", s => s.Moved(typeof(UnderEscort), typeof(Departed)) && s.After.Readmission.State is not (NoRequest or RequestAccepted or DeemedAccepted) ? $"{s.After.Readmission.State}" : null),
        ("no message leaves while contact is barred (M1 to M7, V3)", s =>
            s.ContactWasBarred && s.Recorded.Select(r => r.Event).OfType<MessageExchanged>().FirstOrDefault(m => m is { Way: Direction.Sent } && m.Kind is not "withdrawal") is { } sent ? sent.Kind : null),
        ("a message goes out by a command of whoever speaks to the other state, or as a withdrawal", s => s.Recorded.FirstOrDefault(r => r.Event is MessageExchanged { Way: Direction.Sent, Kind: not "withdrawal" } && r.By!.Role is not ActorRole.ReturnsLiaisonOfficer) is { } by ? $"{by.By} sent {by.Event}" : null),
    ];
}
