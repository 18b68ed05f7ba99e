namespace DueCourse.Law.NationalityImmigrationAndAsylumAct2002;

/// <summary>Article 8 in cases about foreign criminals.</summary>
public static class Section117C
{
    /// <summary>Article 8 in cases about foreign criminals.</summary>
    public static Condition DeportationWouldBreachArticle8 => Judgements.J26.IsMet;
}
