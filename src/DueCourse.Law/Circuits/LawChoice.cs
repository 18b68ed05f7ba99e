namespace DueCourse.Law.Circuits;

/// <summary>
/// Which law a condition is read under: that of a moment, or that of a moment with some provisions as they stood at another.
/// </summary>
public sealed record LawChoice
{
    private readonly LocalDateTime moment;
    private readonly LocalDateTime otherwise;
    private readonly IReadOnlySet<Provision>? apart;

    private LawChoice(LocalDateTime moment, LocalDateTime otherwise, IReadOnlySet<Provision>? apart)
    {
        this.moment = moment;
        this.otherwise = otherwise;
        this.apart = apart;
    }

    /// <summary>The law of a moment, United Kingdom time.</summary>
    public static LawChoice Of(LocalDateTime moment) => new(moment, moment, null);

    /// <summary>The same, but for some provisions, which are as they stood at another moment.</summary>
    public LawChoice But(IReadOnlySet<Provision> provisions, LocalDateTime at) => new(moment, at, provisions);

    /// <summary>The version of a limb; null where the statute book does not speak of the moment.</summary>
    internal Drafting.Version? Version(Provided limb) => limb.At(apart is not null && apart.Contains(limb.Citation.Source) ? otherwise : moment);
}
