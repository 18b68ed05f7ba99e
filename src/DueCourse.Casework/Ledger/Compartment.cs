namespace DueCourse.Casework.Ledger;

/// <summary>
/// A part of a case's file with its own readers. Every entry of a case stands in exactly one, and each has its own chain,
/// numbered from 1, so that whoever may not read one cannot tell from the others whether it holds anything.
/// </summary>
/// <remarks>The number is stored: never change one, and add new ones at the end.</remarks>
public enum Compartment
{
    /// <summary>What both the person and the state may read.</summary>
    Open = 0,

    /// <summary>The state's own working papers, before anything of them is disclosed.</summary>
    Working = 1,

    /// <summary>A claim for protection and all that would reveal it.</summary>
    Protection = 2,

    /// <summary>Health.</summary>
    Medical = 3,

    /// <summary>Victims: who they are, how to reach them, what they were told.</summary>
    Victim = 4,

    /// <summary>Sensitive sources.</summary>
    Intelligence = 5,

    /// <summary>The state's legal advice.</summary>
    Privilege = 6,

    /// <summary>What was said to and by the authority of another state.</summary>
    Destination = 7,
}

/// <summary>The compartments as words.</summary>
public static class Compartments
{
    private static readonly string[] Written =
        ["open", "working", "protection", "medical", "victim", "intelligence", "privilege", "destination"];

    /// <summary>All, in the order in which entries of one moment are read.</summary>
    public static IReadOnlyList<Compartment> All { get; } = Enum.GetValues<Compartment>();

    /// <summary>As the record writes it.</summary>
    public static string Name(this Compartment compartment) => Written[(int)compartment];

    /// <summary>Reads what <see cref="Name"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Compartment compartment)
    {
        for (var i = 0; i < Written.Length; i++)
        {
            if (!text.SequenceEqual(Written[i])) continue;
            compartment = (Compartment)i;
            return true;
        }

        compartment = default;
        return false;
    }
}
