namespace DueCourse.Law.Gates;

using DueCourse.Law.ImmigrationRules;

/// <summary>G12: further submissions have been answered.</summary>
public static class G12
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.Statutory(
        "G12", "Further submissions are answered",
        ThePerson.AnyFurtherSubmissions(Paragraph353A.AreUnanswered),
        Role.Caseworker,
        "Immigration Rules, paras. 353 and 353A");
}
