namespace DueCourse.Law.Guidance;

/// <summary>This project's rule on fitness, capacity and interpretation on the day.</summary>
public static class FitnessToTravel
{
    /// <summary>Nobody travels who is unfit, whose capacity is in doubt or lacking, or who was not told in a language understood.</summary>
    public static Policy NobodyTravelsUnready => new(
        "DueCourse, fitness, capacity and interpretation on the day of departure",
        "https://www.legislation.gov.uk/ukpga/2010/15/section/20",
        "rule of this project, 23 November 2026",
        "The person is unfit to travel, is of doubted or lacking capacity, or needs an interpreter without a record of interpretation",
        !TheDeparture.IsFitToTravel | TheSafeguards.Capacity.Is("doubted", "assessed-lacks-capacity") | ToldInNoLanguageUnderstood);

    private static Condition ToldInNoLanguageUnderstood =>
        TheSafeguards.InterpreterIsNeeded & !TheSafeguards.InterpreterIsRecorded;
}
