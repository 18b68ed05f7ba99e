namespace DueCourse.Law.Guidance;

/// <summary>No action is always an option, and is recorded with its reasons like any other.</summary>
/// <remarks>
/// Reasons of the kind: no liability; a bar proved; a step out of proportion; a grant of leave, restricted leave, leave as a
/// stateless person or as a victim; or that the time has not come.
/// </remarks>
public static class NoAction
{
    private static readonly Policy AlwaysAnOption = new(
        title: "No action is always an option",
        url: "https://www.legislation.gov.uk/ukpga/1971/77/section/5",
        version: "a rule of this project",
        says: "asks that no action, with reasons, be weighed beside every other course",
        asks: It.Always);

    /// <summary>Always yes.</summary>
    public static Rule IsAnOption => Rule.OfPolicy("no-action", RuleKind.Power, "Is taking no action, with reasons recorded, an option?", AlwaysAnOption);
}
