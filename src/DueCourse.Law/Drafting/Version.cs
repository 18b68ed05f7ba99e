namespace DueCourse.Law.Drafting;

/// <summary>What is known of a provision's words during a period.</summary>
public enum VersionStatus
{
    /// <summary>In force, and the text was read.</summary>
    TextRead,

    /// <summary>Not in force: not yet commenced, or repealed. The answer is No.</summary>
    NotInForce,

    /// <summary>In force or possibly so, but its text for this period was not read. The answer is Unknown.</summary>
    TextNotRead,
}

/// <summary>One period of a provision's life, half-open: from <see cref="From"/> up to but not including <see cref="To"/>.</summary>
/// <param name="From">First moment, United Kingdom time.</param>
/// <param name="To">First moment after, United Kingdom time.</param>
/// <param name="Status">Read, not in force, or not read.</param>
/// <param name="Says">Our plain rendering of what the limb asks in this period.</param>
/// <param name="By">The instrument that began the period.</param>
/// <param name="Text">The condition; null unless the text was read.</param>
public sealed record Version(
    LocalDateTime From, LocalDateTime To, VersionStatus Status, string Says, string By, Node? Text)
{
    /// <summary>A change of wording that is declared not to change any answer.</summary>
    public bool IsTextualOnly { get; init; }

    /// <summary>Is the moment in the period?</summary>
    public bool Holds(LocalDateTime moment) => From <= moment && moment < To;
}

/// <summary>Where a rule is found, and its link.</summary>
/// <param name="Text">For a reader: <c>UK Borders Act 2007, s. 32(1)(a)</c>.</param>
/// <param name="Url">The official text.</param>
/// <param name="Source">The provision it is part of.</param>
public sealed record Citation(string Text, string Url, Provision Source)
{
    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(Citation? other) => other is not null && Text == other.Text && Url == other.Url;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Url);
}
