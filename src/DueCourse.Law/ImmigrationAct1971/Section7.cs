namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Commonwealth and Irish citizens resident on 1 January 1973.</summary>
public static class Section7
{
    /// <summary>Not liable to deportation.</summary>
    public static Condition NotLiableToDeportation => Judgements.J04.IsMet;
}
