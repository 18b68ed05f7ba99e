namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>28 days for families.</summary>
public static class Section78A
{
    /// <summary>28 days for families.</summary>
    public static Condition RemovalIsBarred => It.Never;
}
