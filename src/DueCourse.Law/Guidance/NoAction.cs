namespace DueCourse.Law.Guidance;

/// <summary>No action is an option where no duty stands, and is recorded with its reasons like any other.</summary>
/// <remarks>
/// Reasons of the kind: no liability; a bar proved; a step out of proportion; a grant of leave, restricted leave, leave as a
/// stateless person or as a victim; or that the time has not come.
/// </remarks>
public static class NoAction
{
    private static readonly Policy AlwaysAnOption = new(
        title: "No action is an option where no duty stands",
        url: "https://www.legislation.gov.uk/ukpga/1971/77/section/5",
        version: "a rule of this project",
        says: "asks that, where no duty stands, no action be weighed beside every other course, with reasons",
        asks: It.Always);

    /// <summary>Always yes, because of the condition in the question: where a duty stands it is that duty's rule which says so.</summary>
    public static Rule IsAnOption => Rule.OfPolicy("no-action", RuleKind.Power, "Where no duty stands, is taking no action, with reasons recorded, an option?", AlwaysAnOption);
}
