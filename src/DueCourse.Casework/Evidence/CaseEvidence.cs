namespace DueCourse.Casework.Evidence;

using DueCourse.Casework.Statements;

/// <summary>The documents of a case with all that was found of them, and the hypotheses of nationality side by side.</summary>
public sealed class CaseEvidence : CasePart
{
    private readonly Dictionary<EntryId, CaseDocument> documents = [];
    private readonly Dictionary<EntryId, Hypothesis> hypotheses = [];

    /// <summary>The documents, in the order in which they came in. One that was found wrongly received is no longer among them.</summary>
    public IReadOnlyDictionary<EntryId, CaseDocument> Documents => documents;

    /// <summary>The hypotheses of nationality, in the order in which they were raised. No other order means anything.</summary>
    public IReadOnlyDictionary<EntryId, Hypothesis> Hypotheses => hypotheses;

    /// <inheritdoc/>
    public override void Take(Recorded entry)
    {
        switch (entry.Event)
        {
            case DocumentReceived received:
                documents[entry.Id] = new(entry.Id, entry.At, received);
                break;
            case MachineReadableZoneRecorded said:
                Change(said.Document, d => d with { Zones = [.. d.Zones, Found(entry, said)] });
                break;
            case GenuinenessChecked said:
                Change(said.Document, d => d with { Checks = [.. d.Checks, Found(entry, said)] });
                break;
            case GradedForInstrument said:
                Change(said.Document, d => d with { Grades = [.. d.Grades, Found(entry, said)] });
                break;
            case BiometricCompared said:
                Change(said.Document, d => d with { Comparisons = [.. d.Comparisons, Found(entry, said)] });
                break;
            case UsePermitted said:
                Change(said.Document, d => d with { Uses = [.. d.Uses, (entry.Id, said.Use, said, null)] });
                break;
            case UseRefused said:
                Change(said.Document, d => d with { Uses = [.. d.Uses, (entry.Id, said.Use, null, said)] });
                break;
            case DocumentPassedOn said:
                Change(said.Document, d => d with { PassedOn = [.. d.PassedOn, Found(entry, said)] });
                break;
            case HypothesisRaised said:
                hypotheses[entry.Id] = new(entry.Id, entry.At, said);
                break;
            case EvidenceWeighed said:
                Change(said.Hypothesis, h => h with { Weighed = [.. h.Weighed, Found(entry, said)] });
                break;
            case HypothesisAssessed said:
                Change(said.Hypothesis, h => h with { Assessments = [.. h.Assessments, new(entry.Id, entry.At, entry.By!, said)] });
                break;
            case AssessmentReviewed said:
                foreach (var id in hypotheses.Keys.ToList()) Change(id, h => h.Reviewed(Found(entry, said)));
                break;
            case EntryCorrected(var wrong, _):
                documents.Remove(wrong);
                hypotheses.Remove(wrong);
                foreach (var id in documents.Keys.ToList()) documents[id] = Without(documents[id], wrong);
                foreach (var id in hypotheses.Keys.ToList()) hypotheses[id] = hypotheses[id].Without(wrong);
                break;
        }
    }

    private static FoundOf<T> Found<T>(Recorded entry, T said) => new(entry.Id, entry.At, entry.By!, said);

    private static CaseDocument Without(CaseDocument d, EntryId wrong) => d with
    {
        Zones = [.. d.Zones.Where(f => f.Id != wrong)],
        Checks = [.. d.Checks.Where(f => f.Id != wrong)],
        Grades = [.. d.Grades.Where(f => f.Id != wrong)],
        Comparisons = [.. d.Comparisons.Where(f => f.Id != wrong)],
        Uses = [.. d.Uses.Where(f => f.Id != wrong)],
        PassedOn = [.. d.PassedOn.Where(f => f.Id != wrong)],
    };

    private void Change(EntryId id, Func<CaseDocument, CaseDocument> change)
    {
        if (documents.TryGetValue(id, out var document)) documents[id] = change(document);
    }

    private void Change(EntryId id, Func<Hypothesis, Hypothesis> change)
    {
        if (hypotheses.TryGetValue(id, out var hypothesis)) hypotheses[id] = change(hypothesis);
    }
}
