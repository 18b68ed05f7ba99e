namespace DueCourse.Law.Gates;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>G5: no asylum claim is undecided.</summary>
public static class G05
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G5", "No asylum claim is undecided",
        Section77.RemovalIsBarred,
        Role.Caseworker,
        "Nationality, Immigration and Asylum Act 2002, s. 77",
        "Removal to a third State, not of nationality, that meets every condition of section 77(2B)");
}
