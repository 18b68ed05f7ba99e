namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Administrative removal.</summary>
public static class Section10
{
    /// <summary>Administrative removal.</summary>
    public static Condition LiableToRemoval => TheLeave.IsRequired;
}
