namespace DueCourse.Law.Drafting;

/// <summary>
/// What guidance or the project's own rule asks. It is deliberately not a <see cref="Condition{TSubject}"/>: policy
/// cannot stand in for law, and the compiler says so. A policy gate is built from it, and nothing else.
/// </summary>
/// <param name="title">The document or rule.</param>
/// <param name="url">Where it is published.</param>
/// <param name="version">Its version and date, or that it is a rule of this project.</param>
/// <param name="says">What it asks, in a sentence.</param>
/// <param name="asks">The condition it asks.</param>
public sealed class Policy(string title, string url, string version, string says, Condition<Person> asks)
{
    /// <summary>The document or rule.</summary>
    public string Title { get; } = title;

    /// <summary>Where it is published.</summary>
    public string Url { get; } = url;

    /// <summary>Its version and date.</summary>
    public string Version { get; } = version;

    /// <summary>What it asks, in a sentence.</summary>
    public string Says { get; } = says;

    internal Node Asks { get; } = asks.Node;
}
