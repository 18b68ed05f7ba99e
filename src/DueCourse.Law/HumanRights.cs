namespace DueCourse.Law;

using DueCourse.Law.HumanRightsConvention;
using DueCourse.Law.RefugeeConvention;

/// <summary>Whether removal would breach the Human Rights Convention or the Refugee Convention: every way in which it could.</summary>
public static class HumanRights
{
    /// <summary>
    /// Removal would breach somebody's Convention rights: as a named person finds on the whole case (J16), or by one article
    /// taken by itself. A finding that the whole is lawful does not answer an article that is still open.
    /// </summary>
    public static Condition RemovalWouldBreachAConventionRight => field ??=
        Judgements.J16.IsMet
        | Article8.RemovalWouldBreachIt
        | Article2.RemovalWouldBreachIt
        | Article3.RemovalWouldBreachIt
        | Articles4To6.RemovalWouldBreachThem;

    /// <summary>Removal would breach the Refugee Convention.</summary>
    public static Condition RemovalWouldBreachTheRefugeeConvention => field ??= Article33.RemovalWouldBreachIt;
}
