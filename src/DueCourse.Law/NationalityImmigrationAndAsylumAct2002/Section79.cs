namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>No order while an in-country appeal is open.</summary>
public static class Section79
{
    /// <summary>No order while an in-country appeal is open.</summary>
    public static Condition OrderIsBarred => It.Never;
}
