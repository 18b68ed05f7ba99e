namespace DueCourse.Law.ImmigrationAndAsylumAct1999;

/// <summary>Notice before removal.</summary>
public static class Section10A
{
    /// <summary>Notice before removal.</summary>
    public static Condition NoticeIsNotSatisfied => It.Never;
}
