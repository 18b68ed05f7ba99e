namespace DueCourse.Law.Gates;

using DueCourse.Law.Guidance;

/// <summary>G17: the person is fit to travel, has capacity, and was told in a language understood.</summary>
public static class G17
{
    /// <summary>The gate.</summary>
    public static Gate Gate => Gate.OfPolicy(
        "G17", "Fitness, capacity and interpretation are recorded",
        FitnessToTravel.NobodyTravelsUnready,
        Role.Professional);
}
