namespace DueCourse.Law.Gates;

using DueCourse.Law.NationalityAndBordersAct2022;

/// <summary>G11: the recovery period of a potential victim of trafficking is over.</summary>
public static class G11
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G11", "The trafficking recovery period is over",
        Section61.RemovalIsBarred | Section62.RemovalIsBarred,
        Role.CompetentAuthority,
        "Nationality and Borders Act 2022, ss. 61 and 62",
        "The competent authority has decided that the person is disqualified from protection (section 63)");
}
