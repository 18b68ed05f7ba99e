namespace DueCourse.Law.Gates;

using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>G6: no appeal brought here is pending.</summary>
public static class G06
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G6", "No appeal brought from within the United Kingdom is pending",
        Section78.RemovalIsBarred,
        Role.TribunalOrCourt,
        "Nationality, Immigration and Asylum Act 2002, ss. 78 and 104",
        "A certificate under section 94(7) or 94B moves the appeal abroad (section 92(6))");
}
