namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Irish citizens.</summary>
public static class Section3ZA
{
    /// <summary>Irish citizens.</summary>
    public static Condition NeedsNoLeaveAsAnIrishCitizen => ThePerson.IsAnIrishCitizen;
}
