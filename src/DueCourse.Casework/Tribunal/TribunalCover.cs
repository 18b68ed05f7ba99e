namespace DueCourse.Casework.Tribunal;

/// <summary>What stands on the cover of a tribunal bundle.</summary>
/// <param name="Appellant">Whose appeal it is.</param>
/// <param name="AppealNumber">The Tribunal's number of the appeal.</param>
/// <param name="PreparedBy">Whose bundle it is: <c>the respondent</c>.</param>
/// <param name="Made">The day on which it was made, in the calendar of the United Kingdom.</param>
/// <param name="Directed">The day by which evidence was directed to be in; null: no day was directed, and nothing is late.</param>
public sealed record TribunalCover(string Appellant, string AppealNumber, string PreparedBy, LocalDate Made, LocalDate? Directed)
{
    /// <summary>The refusal of words that cannot stand on a cover; null: they can.</summary>
    internal Refusal? Refused() =>
        Words.Refused(Appellant, "appellant's name", 200) ?? Words.Refused(AppealNumber, "appeal's number", 100) ?? Words.Refused(PreparedBy, "name of whoever prepared it", 200);
}
