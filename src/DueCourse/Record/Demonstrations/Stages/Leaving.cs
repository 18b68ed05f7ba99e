using DueCourse.Casework.Decisions;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Tracks.Transfer;
using NodaTime;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A departure is booked; it fails at the gate of the aircraft; it happens.</summary>
internal static class Leaving
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("transfer booked", "a departure is booked, and noticed", told => Booked(told, told.Ago(4), told.Today.Next(IsoDayOfWeek.Wednesday))),
        new("transfer cancelled at the gate", "a departure failed at the gate", AtTheGate),
    ];

    /// <summary>Every gate is open, and a departure is booked and noticed.</summary>
    public static async Task Booked(CaseTold told, LocalDate on, LocalDate departure)
    {
        await told.Open(ComeTo.Order, on, file => file with { Departure = departure });
        await told.At(on, 9, 40);
        await told.Decided(DecisionKind.SetRemoval, "The order is in force and was served, the destination has accepted the person in writing, and every gate is open on the file of today.", review: told.Today.PlusDays(21));
        await told.At(on, 10, 0);
        await told.Done(told.Caseworker, by => new PlanDeparture(new(told.Who.From.Code, departure, "a scheduled flight", [])) { By = by, Id = told.Next() });
        await told.At(on, 10, 20);
        // The file that came in says that notice was served before, of this day: its copy, with the proof of service, came with it.
        var notice = await told.Paper(Compartment.Open, "the team that had the case before: the notice of departure details, with the person's signature", DocumentType.Letter);
        await told.Done(told.Caseworker, by => new ServeDepartureDetails(notice) { By = by, Id = told.Next() });
    }

    /// <summary>The escort takes charge, and the doors close.</summary>
    public static async Task Gone(CaseTold told, LocalDate on, LocalDate departure)
    {
        await Booked(told, on, departure);
        await Escorted(told, departure);
        await told.At(departure, 12, 0);
        await told.Done(told.Caseworker, by => new RecordDeparture { By = by, Id = told.Next() });
    }

    private static async Task Escorted(CaseTold told, LocalDate departure)
    {
        await told.At(departure, 8, 0);
        await told.Done(told.Caseworker, by => new BeginEscort("Escort team 4", "the officer in charge of the escort", told.Stated("identityEstablished"), "photograph and fingerprints against the file") { By = by, Id = told.Next() });
    }

    private static async Task AtTheGate(CaseTold told)
    {
        var monday = told.Friday.PlusDays(3);
        await Booked(told, told.Friday, monday);
        await Escorted(told, monday);
        await told.At(monday, 11, 20);
        await told.Done(told.Caseworker, by => new RecordFailedDeparture(TransferFailure.CaptainRefused, "The captain would not take the person: another passenger was ill, and the crew was one short.") { By = by, Id = told.Next() });
    }
}
