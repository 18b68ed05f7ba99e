namespace DueCourse.Law.UkBordersAct2007;

/// <summary>No automatic order while a criminal appeal is open.</summary>
public static class Section34
{
    /// <summary>No automatic order while a criminal appeal is open.</summary>
    public static Condition OrderIsBarred => It.Never;
}
