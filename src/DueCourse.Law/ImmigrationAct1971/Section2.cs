namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Right of abode.</summary>
public static class Section2
{
    /// <summary>Right of abode.</summary>
    public static Condition HasTheRightOfAbode => ThePerson.HasTheRightOfAbode;
}
