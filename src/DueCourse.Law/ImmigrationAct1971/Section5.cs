namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Deportation orders.</summary>
public static class Section5
{
    /// <summary>Deportation orders.</summary>
    public static Condition OrderIsInForce => ThePerson.AnyDeportationOrder(TheDeportationOrder.IsInForce);
}
