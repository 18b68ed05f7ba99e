namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Liability to deportation.</summary>
public static class Section3
{
    /// <summary>Liability to deportation.</summary>
    public static Condition LiableToDeportation => !ThePerson.IsABritishCitizen;
}
