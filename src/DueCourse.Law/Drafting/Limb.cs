namespace DueCourse.Law.Drafting;

/// <summary>
/// A numbered part of a provision, and the words that begin what it says. Everything it builds carries its citation,
/// and inherits the provision's periods of force.
/// </summary>
public readonly record struct Limb(Provision Provision, string Number)
{
    /// <summary>The citation.</summary>
    public Citation Citation => new(Provision.Citation + Number, Provision.Url, Provision);

    /// <summary>What it asks, unchanged while the provision is in force.</summary>
    public Versioned<TSubject> Says<TSubject>(string says, Condition<TSubject> condition) where TSubject : ISubject =>
        AsEnacted(says, condition);

    /// <summary>All of several limbs.</summary>
    public Versioned<TSubject> AllOf<TSubject>(string says, params Condition<TSubject>[] limbs) where TSubject : ISubject =>
        AsEnacted(says, new Condition<TSubject>(new All([.. limbs.Select(l => l.Node)])));

    /// <summary>At least one of several limbs.</summary>
    public Versioned<TSubject> AnyOf<TSubject>(string says, params Condition<TSubject>[] limbs) where TSubject : ISubject =>
        AsEnacted(says, new Condition<TSubject>(new Any([.. limbs.Select(l => l.Node)])));

    /// <summary>What it asked when it came into force; amendments follow.</summary>
    public Versioned<TSubject> AsEnacted<TSubject>(string says, Condition<TSubject> condition) where TSubject : ISubject =>
        new(this, [new(Provision.From, VersionStatus.TextRead, says, Provision.CommencedBy, condition.Node, false)]);

    /// <summary>Enacted but never commenced.</summary>
    public Versioned<Person> NotInForce(string says) => NotInForce<Person>(says);

    /// <summary>Enacted but never commenced, of another subject.</summary>
    public Versioned<TSubject> NotInForce<TSubject>(string says) where TSubject : ISubject =>
        new(this, [new(Provision.SpanFrom, VersionStatus.NotInForce, says, "not commenced", null, false)]);

    /// <summary>Known to exist, its text not read: always Unknown while in force.</summary>
    public Versioned<TSubject> TextNotRead<TSubject>(string says, string why) where TSubject : ISubject =>
        new(this, [new(Provision.From, VersionStatus.TextNotRead, says, why, null, false)]);
}

/// <summary>From a moment on: what the limb asked, and what made it so.</summary>
internal sealed record Step(LocalDateTime From, VersionStatus Status, string Says, string By, Node? Text, bool TextualOnly);

/// <summary>A limb with its versions over time; it is a condition.</summary>
public sealed class Versioned<TSubject> : Condition<TSubject> where TSubject : ISubject
{
    private readonly Limb limb;
    private readonly IReadOnlyList<Step> steps;

    internal Versioned(
        Limb limb,
        IReadOnlyList<Step> steps)
        : base(new Provided(limb.Citation, Periods(limb.Provision, steps)))
    {
        this.limb = limb;
        this.steps = steps;
    }

    /// <summary>Amended from the start of a day.</summary>
    /// <param name="from">The first day of the new words.</param>
    /// <param name="by">The amending instrument.</param>
    /// <param name="says">Our rendering of the new words.</param>
    /// <param name="condition">The new condition.</param>
    /// <param name="textualOnly">The change is declared to alter no answer.</param>
    public Versioned<TSubject> AsAmended(
        LocalDate from, string by, string says, Condition<TSubject> condition, bool textualOnly = false) =>
        AsAmended(from.At(0, 0), by, says, condition, textualOnly);

    /// <summary>Amended from a moment, United Kingdom time.</summary>
    public Versioned<TSubject> AsAmended(
        LocalDateTime from, string by, string says, Condition<TSubject> condition, bool textualOnly = false) =>
        new(limb, [.. steps, new(from, VersionStatus.TextRead, says, by, condition.Node, textualOnly)]);

    /// <summary>
    /// Amended, but the amendment leaves some cases under the old words: a saving provision. Those cases keep the
    /// condition as it stood immediately before.
    /// </summary>
    public Versioned<TSubject> AsAmendedSaving(
        LocalDate from, string by, string says, Condition<TSubject> condition, Condition<TSubject> saving)
    {
        var old = steps[^1].Text ?? throw new InvalidOperationException("there are no earlier words to save");
        // The third limb: where both texts give yes, it does not matter whether the saving applies.
        var either = new Any([new All([saving.Node, old]), new All([new Not(saving.Node), condition.Node]), new All([old, condition.Node])]);
        return new(limb, [.. steps, new(from.At(0, 0), VersionStatus.TextRead, says, by, either, false)]);
    }

    /// <summary>Repealed, or omitted, from the start of a day: from then on the answer is No.</summary>
    public Versioned<TSubject> Repealed(LocalDate from, string by) => Repealed(from.At(0, 0), by);

    /// <summary>Repealed from a moment.</summary>
    public Versioned<TSubject> Repealed(LocalDateTime from, string by) =>
        new(limb, [.. steps, new(from, VersionStatus.NotInForce, steps[^1].Says, by, null, false)]);

    /// <summary>Amended from a day by words that were not read: from then on the answer is Unknown.</summary>
    public Versioned<TSubject> ThenNotRead(LocalDate from, string by, string why) =>
        new(limb, [.. steps, new(from.At(0, 0), VersionStatus.TextNotRead, why, by, null, false)]);

    /// <summary>
    /// Came into force later than the provision as a whole: before that day the limb is not in force.
    /// </summary>
    public Versioned<TSubject> From(LocalDate day, string by) => From(day.At(0, 0), by);

    /// <summary>Came into force later than the provision as a whole, at a moment.</summary>
    public Versioned<TSubject> From(LocalDateTime moment, string by) =>
        new(limb, [new(limb.Provision.From, VersionStatus.NotInForce, steps[0].Says, "not yet in force", null, false),
            new(moment, steps[0].Status, steps[0].Says, by, steps[0].Text, false), .. steps.Skip(1)]);

    private static List<Version> Periods(
        Provision provision,
        IReadOnlyList<Step> steps)
    {
        // Ordered on purpose: a slip in drafting (an amendment dated before its predecessor) must not build.
        for (var i = 1; i < steps.Count; i++)
            if (steps[i].From <= steps[i - 1].From)
                throw new ArgumentException($"{provision.Citation}: a version from {steps[i].From.Words()} follows one from {steps[i - 1].From.Words()}", nameof(steps));

        var versions = new List<Version>();
        void Add(LocalDateTime from, LocalDateTime to, VersionStatus status, string says, string by, Node? text, bool textual)
        {
            if (from >= to) return;
            if (status == VersionStatus.NotInForce && versions is [.., { Status: VersionStatus.NotInForce } before])
                versions[^1] = before with { To = to };
            else
                versions.Add(new(from, to, status, says, by, text) { IsTextualOnly = textual });
        }

        Add(Provision.SpanFrom, Later(Provision.SpanFrom, steps[0].From), VersionStatus.NotInForce, steps[0].Says, "not yet in force", null, false);
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var from = Later(Provision.SpanFrom, step.From);
            var to = i + 1 < steps.Count ? steps[i + 1].From : provision.To;
            to = to < provision.To ? to : provision.To;
            if (step.Status == VersionStatus.NotInForce)
            {
                Add(from, to, step.Status, step.Says, step.By, null, false);
                continue;
            }

            // Cut the period where the provision's text was not read.
            var at = from;
            foreach (var gap in provision.NotRead.Where(g => g.From < to && g.To > from).OrderBy(g => g.From))
            {
                Add(at, gap.From, step.Status, step.Says, step.By, step.Text, step.TextualOnly);
                Add(Later(at, gap.From), Earlier(gap.To, to), VersionStatus.TextNotRead, gap.Why, step.By, null, false);
                at = Later(at, gap.To);
            }

            Add(at, to, step.Status, step.Says, step.By, step.Text, step.TextualOnly);
        }

        Add(provision.To, Provision.SpanTo, VersionStatus.NotInForce, steps[^1].Says, provision.EndedBy, null, false);
        return versions;
    }

    private static LocalDateTime Later(LocalDateTime a, LocalDateTime b) => a > b ? a : b;

    private static LocalDateTime Earlier(LocalDateTime a, LocalDateTime b) => a < b ? a : b;
}
