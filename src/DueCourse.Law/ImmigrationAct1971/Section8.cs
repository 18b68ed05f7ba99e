namespace DueCourse.Law.ImmigrationAct1971;

/// <summary>Exempt persons.</summary>
public static class Section8
{
    /// <summary>Outside the provisions on people who are not British, deportation included.</summary>
    public static Condition OutsideTheDeportationProvisions => ThePerson.ExemptCategory.Is("diplomatic");
}
