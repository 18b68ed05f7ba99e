namespace DueCourse.Casework.Tracks.LegalDecision;

using DueCourse.Casework.Evidence;
using DueCourse.Law.Facts;

/// <summary>The certificates that change rights of appeal (Nationality, Immigration and Asylum Act 2002). The words are stored: never change one.</summary>
public enum CertificateUnder
{
    /// <summary>Section 94(1): clearly unfounded.</summary>
    Section94Clearly,

    /// <summary>Section 94(7): a safe third country.</summary>
    Section94Third,

    /// <summary>Section 94B: removal while the appeal goes on would breach no right.</summary>
    Section94B,

    /// <summary>Section 96: it could have been raised before.</summary>
    Section96,

    /// <summary>Section 97: national security, signed in person.</summary>
    Section97,

    /// <summary>Section 97A: national security, in deportation.</summary>
    Section97A,
}

/// <summary>Who signed a certificate. The words are stored: never change one.</summary>
public enum CertificateSignatory
{
    /// <summary>The Secretary of State in person.</summary>
    SecretaryOfStateInPerson,

    /// <summary>An official for the Secretary of State.</summary>
    Official,

    /// <summary>An immigration officer.</summary>
    ImmigrationOfficer,
}

/// <summary>A certificate was issued: an act of its own, with its own author, date and reasons. It is never inferred from silence.</summary>
/// <param name="Under">Under which section.</param>
/// <param name="Signatory">In what capacity it was signed.</param>
/// <param name="SignedBy">By whom.</param>
/// <param name="On">The day.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Document">The entry by which the certificate was received, in the same compartment.</param>
[Act("claim-certified")]
public sealed record ClaimCertified(CertificateUnder Under, CertificateSignatory Signatory, string SignedBy, LocalDate On, string Reasons, EntryId Document) : CaseEvent;

/// <summary>Records a certificate. It stands with claims, and so does the document.</summary>
/// <param name="Said">The certificate.</param>
public sealed record RecordCertificate(ClaimCertified Said) : LegalDecisionCommand
{
    private const string Act2002 = "Nationality, Immigration and Asylum Act 2002";

    /// <inheritdoc/>
    protected override Compartment In => Compartment.Protection;

    private protected override Decision Record(LiveCase c, Instant now)
    {
        if ((Words.Refused(Said.SignedBy, "name of whoever signed", 200) ?? Words.Refused(Said.Reasons, "reasons", 20_000) ?? NotAhead(Said.On, now)) is { } unfit) return unfit;
        if (Said.Under == CertificateUnder.Section97 && Said.Signatory != CertificateSignatory.SecretaryOfStateInPerson)
            return new Refusal("certificate.in-person", "A certificate under section 97 is signed by the Secretary of State in person.", "One that an official signed is none.", "Record it when the Secretary of State has signed it.") { Citation = $"{Act2002}, s. 97(4)" };
        if (Said.Signatory == CertificateSignatory.ImmigrationOfficer && Said.Under != CertificateUnder.Section96)
            return new Refusal("certificate.signatory", "An immigration officer certifies under section 96 alone.", "A certificate of somebody without the power is none.", "Look at who signed.") { Citation = $"{Act2002}, s. 96" };
        if (c.Find(Said.Document) is not { Event: DocumentReceived } || Said.Document.Compartment != Compartment.Protection)
            return new Refusal("certificate.no-document", "The certificate itself is not on file with the claims.", "A certificate is an act of its own, and is never inferred.", "Store the certificate in the compartment \"protection\", and name it here.");
        if (Said.Under == CertificateUnder.Section96 && AnAppealWasInstituted(c))
            return new Refusal("certificate.after-institution", "An appeal has been instituted.", "A certificate under section 96 has no effect on an appeal that was instituted before it.", "The Tribunal decides the appeal.") { Citation = $"{Act2002}, s. 96(7)" };

        var happening = new Happening(c);
        happening.Add(Compartment.Protection, Said);
        var (yes, on) = Facts(Said.Under);
        happening.Say(Compartment.Protection, null, yes, new YesNoValue(IsYes: true), Said.On, "the certificate", Said.SignedBy);
        if (on is { } day) happening.Say(Compartment.Protection, null, day, new DayValue(DateRange.On(Said.On)), null, "the certificate", Said.SignedBy);
        return happening.Events;
    }

    // Whatever became of it: what was instituted before is beyond the certificate. Of one lodged late it protects the person to say the same.
    private static bool AnAppealWasInstituted(LiveCase c) => c.Statements.All.Any(s => s is { Ended: null, Said.Subject: { } about }
        && c.Statements.Subjects.GetValueOrDefault(about)?.Kind == Appeal.Kind
        && (s.Said.Fact == TheAppeal.LodgedOn.Definition.Name
            || (s.Said.Fact == TheAppeal.Status.Definition.Name && s.Said.Value is WordValue { Word: "pending" or "late-application" or "finally-determined" })));

    private static (FactDefinition Yes, FactDefinition? On) Facts(CertificateUnder under) => under switch
    {
        CertificateUnder.Section94Clearly => (TheCertificate.S94Point1.Definition, TheCertificate.S94Point1On.Definition),
        CertificateUnder.Section94Third => (TheCertificate.S94Point7.Definition, null),
        CertificateUnder.Section94B => (TheCertificate.S94B.Definition, TheCertificate.S94BOn.Definition),
        CertificateUnder.Section96 => (TheCertificate.S96.Definition, TheCertificate.S96On.Definition),
        CertificateUnder.Section97 => (TheCertificate.S97.Definition, null),
        _ => (TheCertificate.S97A.Definition, null),
    };
}
