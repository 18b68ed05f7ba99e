namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No removal while an in-country appeal is pending.</summary>
public static class Section78
{
    /// <summary>No removal while an in-country appeal is pending.</summary>
    public static Condition RemovalIsBarred => ThePerson.AnyAppeal(TheAppeal.Status.Is("pending") & TheAppeal.IsInCountry);
}
