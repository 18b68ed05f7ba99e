namespace DueCourse.Law.Record;

/// <summary>
/// The facts that whoever asks about a caseload turned out to need. A record that is read for them states only these; of the
/// others it notes that they stand on the file. Asking for one of those is noticed: the fact is added here, and what was
/// answered is void, so that the record is read again. It serves one worker.
/// </summary>
public sealed class FactsAsked
{
    // By the place of the question in the catalogue.
    private readonly bool[] asked = new bool[FactCatalogue.All.Count];

    /// <summary>Something was asked, since the last record was begun, that it passes over.</summary>
    public bool FellShort { get; private set; }

    /// <summary>How many facts there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a fact is among them.</summary>
    public bool Has(FactDefinition fact) => asked[fact.Place];

    /// <summary>Called before a record is read, also where it is read again.</summary>
    public void Begin() => FellShort = false;

    internal void Miss(FactDefinition fact)
    {
        if (!asked[fact.Place]) Count++;
        asked[fact.Place] = true;
        FellShort = true;
    }
}
