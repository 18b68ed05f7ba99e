namespace DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>Recovery period.</summary>
public static class Section61
{
    /// <summary>Recovery period.</summary>
    public static Condition RemovalIsBarred => TheTrafficking.ReasonableGrounds.Is("positive");
}
