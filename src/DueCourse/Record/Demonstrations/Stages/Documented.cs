using DueCourse.Casework.Tracks.Readmission;
using DueCourse.Casework.Tracks.TravelDocument;
using NodaTime;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A document to travel with is asked for, issued, and near its last day.</summary>
internal static class Documented
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("travel document requested", "a document for the journey was asked for", told => Requested(told, told.Friday.PlusDays(-35))),
        new("travel document issued", "a document for the journey was issued", told => Issued(told, told.Friday.PlusDays(-49), 150)),
        new("travel document expiring", "a document for the journey will soon expire", told => Issued(told, told.Friday.PlusDays(-77), 9)),
    ];

    private static async Task Requested(CaseTold told, LocalDate question)
    {
        await AskedOfACountry.Accepted(told, question);
        var monday = question.PlusDays(24);
        await told.At(monday, 9, 0);
        await told.Done(told.Caseworker, by => new AssessDocumentNeed(told.Who.From.Code, monday, "The passport has expired.") { By = by, Id = told.Next() });
        var application = await told.Written(MessageFor.DocumentApplication, "Please issue a document for one journey.");
        await told.Done(Liaison, by => new ApplyForDocument(application, "by air, on a scheduled flight") { By = by, Id = told.Next() });
    }

    // Valid for so many days past the day of the demonstration.
    private static async Task Issued(CaseTold told, LocalDate question, int days)
    {
        await Requested(told, question);
        var monday = question.PlusDays(31);
        await told.At(monday, 9, 0);
        var letter = await AskedOfACountry.FromThem(told);
        await told.Done(Liaison, by => new RecordDocumentAgreed(monday, letter) { By = by, Id = told.Next() });
        var friday = question.PlusDays(35);
        await told.At(friday, 9, 0);
        var document = await AskedOfACountry.FromThem(told);
        await told.Done(Liaison, by => new RecordDocumentIssued(friday, TravelDocumentKind.EmergencyTravelDocument, "E 117", told.Today.PlusDays(days), "in the safe of the returns desk", document) { By = by, Id = told.Next() });
        await told.Done(told.Caseworker, by => new CheckTravelDocument("Name, birth, photograph and route were held against the file.", friday.PlusDays(7)) { By = by, Id = told.Next() });
    }
}
