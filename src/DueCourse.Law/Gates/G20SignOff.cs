namespace DueCourse.Law.Gates;

/// <summary>G20: a person with authority decided, and the law they read is stored.</summary>
public static class G20
{
    /// <summary>The gate. This software never decides.</summary>
    public static Gate Gate => Gate.Absolute(
        "G20", "A person with authority signed, with the law version stored",
        TheDecision.Type.Is("none") | !TheDecision.WasMadeByAPerson,
        Role.SeniorOfficer,
        "UK GDPR, arts. 22A to 22D; stricter by a rule of this project");
}
