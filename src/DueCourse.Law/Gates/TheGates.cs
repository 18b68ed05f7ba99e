namespace DueCourse.Law.Gates;

/// <summary>Every gate before departure, in order. A step that needs one is refused while it is shut or unknown.</summary>
public static class TheGates
{
    /// <summary>G1 to G22.</summary>
    public static IReadOnlyList<Gate> All { get; } =
    [
        G01.Gate, G02.Gate, G03.Gate, G04.Gate, G05.Gate, G06.Gate, G07.Gate, G08.Gate, G09.Gate, G10.Gate, G11.Gate,
        G12.Gate, G13.Gate, G14.Gate, G15.Gate, G16.Gate, G17.Gate, G18.Gate, G19.Gate, G20.Gate, G21.Gate, G22.Gate,
    ];
}
