namespace DueCourse.Casework.Evidence;

/// <summary>
/// Whether a document may leave the file, asked when it is permitted and again at the moment of use: what was found since counts.
/// </summary>
/// <remarks>
/// Immigration and Asylum Act 1999, s. 13(3): nobody may tell the other state whether there is a claim for asylum; Immigration
/// Rules, para. 339IA: nothing of a claim goes to whoever is said to persecute. https://www.legislation.gov.uk/ukpga/1999/33/section/13
/// </remarks>
public static class OnwardUses
{
    private const string Asylum = "Immigration and Asylum Act 1999, s. 13(3); Immigration Rules, para. 339IA";

    /// <summary>Why a document may not be used so now, whatever was permitted; null: nothing on file stands against it by itself.</summary>
    public static Refusal? Barred(this LiveCase c, CaseDocument document, OnwardUse use, EntryId? consent)
    {
        if (use != OnwardUse.Destination) return null;
        var sources = Sources(c, document);
        // No consent, reason or rank lifts this one.
        if (sources.Contains(Confidentiality.AsylumFile) || document.Id.Compartment == Compartment.Protection)
            return new("evidence.asylum-source", "The document comes from the file of a claim for protection.",
                "Sending it, or anything made from it, would show the other state that there is a claim.",
                "Look for the same point in a source that has nothing to do with the claim. This refusal has no exception.") { Citation = Asylum };
        if (document.Id.Compartment is not (Compartment.Open or Compartment.Destination or Compartment.Working))
            return new("evidence.walled-source", $"The document stands in the compartment \"{document.Id.Compartment.Name()}\".",
                "Health, victims, sensitive sources and legal advice never go to another state.", "Look for the same point in an open source.") { Citation = "docs/decisions/0017" };
        if (sources.Contains(Confidentiality.Tribunal))
            return new("evidence.tribunal-source", "The document comes from a tribunal's papers.",
                "Grounds, evidence and anonymised papers of an appeal never go to another state.", "Look for the same point in an open source.") { Citation = "docs/decisions/0017" };
        if (sources.Contains(Confidentiality.Family) && (consent is not { } id || c.Find(id) is null or { Event: Erased }))
            return new("evidence.family-source", "The document was given in confidence by family.",
                "It can bring them into danger, and nothing on file shows that they agreed.", "Record the written consent of whoever gave it, and name that entry.") { Citation = "docs/decisions/0017" };
        var because = document.Rejection ?? (document.Grades.LastOrDefault(g => g.Said.Grade == EvidenceGrade.E0) is { } rejected
            && document.Grades.Last(g => g.Said.Instrument == rejected.Said.Instrument).Id == rejected.Id ? $"it is graded E0 for {rejected.Said.Instrument}" : null);
        return because is null ? null
            : new("evidence.rejected", $"The document is rejected as proof: {because}.", "What is forged, another's or got by fraud is kept on file and never sent as proof.",
                "Send what is genuine, or nothing.") { Citation = "docs/decisions/0017" };
    }

    /// <summary>Why a document may not be used so now; null: it may. Only a permission that still stands lets it go.</summary>
    public static Refusal? MayNotLeave(this LiveCase c, EntryId id, OnwardUse use)
    {
        if (!c.Evidence.Documents.TryGetValue(id, out var document)) return Words.NoSuch("document", id);
        var last = document.Uses.LastOrDefault(u => u.Use == use);
        return Barred(c, document, use, last.Permitted?.Consent)
            ?? (last.Permitted is not null ? null
                : new("evidence.not-permitted", last.Refused is { } no ? $"The use was refused: {no.Because}" : "Nobody has permitted this use.",
                    "Nothing leaves the file unless somebody with authority said so, with reasons.", "Ask for permission, with the legal basis.") { Citation = "docs/decisions/0017" });
    }

    /// <summary>
    /// Why a document that stands where the person's side reads is not handed to them: somebody refused that, and nobody has permitted it
    /// since. What both sides may read needs no permission to be read.
    /// </summary>
    public static Refusal? IsKeptFromThePerson(this LiveCase c, EntryId id) =>
        c.Evidence.Documents.TryGetValue(id, out var document) && document.Uses.LastOrDefault(u => u.Use == OnwardUse.ThePerson).Refused is not null
            ? c.MayNotLeave(id, OnwardUse.ThePerson) : null;

    // Of the document, of whatever it was made from, and of every other entry by which the same bytes came in.
    private static HashSet<Confidentiality> Sources(LiveCase c, CaseDocument document)
    {
        var (sources, seen, open) = (new HashSet<Confidentiality>(), new HashSet<EntryId>(), new Queue<CaseDocument>([document]));
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next.Id)) continue;
            sources.Add(next.Received.Source);
            if (next.Id.Compartment == Compartment.Protection) sources.Add(Confidentiality.AsylumFile);
            foreach (var same in c.Evidence.Documents.Values.Where(d => d.Received.Content == next.Received.Content || d.Id == next.Received.CopyOf)) open.Enqueue(same);
            // A document that was found wrongly received is off the list, and what was made from it is still made from it.
            if (next.Received.CopyOf is { } from && c.Find(from)?.Event is DocumentReceived gone) sources.Add(gone.Source);
        }

        return sources;
    }
}
