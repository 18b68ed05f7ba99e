namespace DueCourse.Law;

/// <summary>Whether removal would breach the Human Rights Convention or the Refugee Convention.</summary>
public static class HumanRights
{
    /// <summary>Removal would breach somebody's Convention rights.</summary>
    public static Condition RemovalWouldBreachAConventionRight => Judgements.J16.IsMet;

    /// <summary>Removal would breach the Refugee Convention.</summary>
    public static Condition RemovalWouldBreachTheRefugeeConvention => Judgements.J16.IsMet;
}
