namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No removal while an asylum claim is undecided.</summary>
public static class Section77
{
    /// <summary>No removal while an asylum claim is undecided.</summary>
    public static Condition RemovalIsBarred => ThePerson.AnyProtectionClaim(TheProtectionClaim.Status.Is("undetermined"));
}
