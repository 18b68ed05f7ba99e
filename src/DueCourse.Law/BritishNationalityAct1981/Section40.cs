namespace DueCourse.Law.BritishNationalityAct1981;

/// <summary>Deprivation and statelessness.</summary>
public static class Section40
{
    /// <summary>Deprivation and statelessness.</summary>
    public static Condition DeprivationIsBarredByStatelessness => Judgements.J46.IsMet;
}
