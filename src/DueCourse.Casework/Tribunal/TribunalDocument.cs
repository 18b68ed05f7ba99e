namespace DueCourse.Casework.Tribunal;

using System.Globalization;
using DueCourse.Casework.Evidence;

/// <summary>A document of a tribunal bundle.</summary>
/// <param name="Number">Its number in the bundle, from 1.</param>
/// <param name="Id">The entry by which it came in.</param>
/// <param name="Received">What came in.</param>
/// <param name="On">The day on which it was put on the file, in the calendar of the United Kingdom.</param>
/// <param name="IsLate">Whether that was after the day that was directed.</param>
public sealed record TribunalDocument(int Number, EntryId Id, DocumentReceived Received, LocalDate On, bool IsLate)
{
    /// <summary>What it is, from its type and from what is printed on it.</summary>
    public string Title
    {
        get
        {
            var from = Received.Issuer is { IsEmpty: false } issuer ? $" from {issuer.Shown()}" : "";
            var number = Received.Number is { IsEmpty: false } printed ? $", no. {printed.Shown()}" : "";
            return $"{Kind}{from}{number}{(Received.CopyOf is null ? "" : " (copy, translation or extract)")}";
        }
    }

    /// <summary>Its date as far as it is known; empty: it has none on file.</summary>
    public string Dated => Received.Issued?.Words() ?? "";

    /// <summary>The name of its file in the bundle, without an ending: made of words of ours, never of a sender's.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Number:D3}-{Kind.ToLowerInvariant().Replace(' ', '-')}");

    private string Kind => Received.Type switch
    {
        DocumentType.Passport => "Passport",
        DocumentType.NationalIdentityCard => "National identity card",
        DocumentType.CitizenshipCertificate => "Certificate of citizenship",
        DocumentType.EmergencyTravelDocument => "Emergency travel document",
        DocumentType.Visa => "Visa",
        DocumentType.BirthCertificate => "Certificate of birth",
        DocumentType.OriginCard => "Card that shows origin",
        DocumentType.DrivingLicence => "Driving licence",
        DocumentType.FamilyRegistration => "Family registration",
        DocumentType.BiometricRecord => "Biometric record",
        DocumentType.StatementOfThePerson => "Statement of the person",
        DocumentType.StatementOfAnother => "Statement of another",
        DocumentType.LanguageAnalysis => "Analysis of language",
        DocumentType.CourtPaper => "Paper of a court or tribunal",
        DocumentType.Letter => "Letter",
        DocumentType.RenunciationPaper => "Paper about giving up or losing a nationality",
        _ => "Other document",
    };
}
