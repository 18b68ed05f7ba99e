namespace DueCourse.Law.Drafting;

/// <summary>
/// One step of an explanation as shown to a reader: the limb asked, its answer, the facts read and the steps under it.
/// </summary>
/// <param name="Citation">The provision, as cited; a leaf carries that of the limb it stands in.</param>
/// <param name="Url">Its official text.</param>
/// <param name="Says">What the limb asks, or for a leaf the sentence that answers it.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Facts">The facts read at this step.</param>
/// <param name="Because">The steps under it.</param>
public sealed record Reason(
    string Citation, string Url, string Says, Answer Answer, IReadOnlyList<string> Facts, IReadOnlyList<Reason> Because)
{
    /// <summary>A limb of the law, as against a sentence about the facts.</summary>
    public bool IsALimb { get; init; }

    /// <summary>The reasons that matter for this answer, those first that decide it.</summary>
    public static IReadOnlyList<Reason> Deciding(Finding finding, Citation around) => [.. Once(Under(finding, around, whole: false))];

    /// <summary>Every step, also those that did not decide.</summary>
    public static IReadOnlyList<Reason> Whole(Finding finding, Citation around) => [.. Once(Under(finding, around, whole: true))];

    private static IEnumerable<Reason> Under(Finding finding, Citation around, bool whole)
    {
        switch (finding.Node)
        {
            case Provided { Citation: var citation } when finding.Version is { } version:
                IReadOnlyList<Reason> because = finding.Children.Count == 0 ? [] : [.. Once(finding.Children.SelectMany(c => Under(c, citation, whole)))];
                yield return new(citation.Text, citation.Url, finding.Sentence.Length > 0 ? finding.Sentence : Sentence(version.Says), finding.Answer, finding.Facts, because) { IsALimb = true };
                yield break;
            case Provided { Citation: var citation }:
                yield return new(citation.Text, citation.Url, finding.Sentence, finding.Answer, finding.Facts, []) { IsALimb = true };
                yield break;
        }

        if (finding.Children.Count == 0 || finding.Node is Doubted or NotEncoded && finding.Sentence.Length > 0)
        {
            if (finding.Sentence.Length > 0)
            {
                yield return new(around.Text, around.Url, finding.Sentence, finding.Answer, finding.Facts,
                    [.. Once((whole ? finding.Children : finding.Deciding).SelectMany(c => Under(c, around, whole)))]);
            }

            yield break;
        }

        foreach (var child in whole ? finding.Children : finding.Deciding)
            foreach (var reason in Under(child, around, whole))
                yield return reason;
        if (finding.Node is Quantified && finding.Sentence.Length > 0)
            yield return new(around.Text, around.Url, finding.Sentence, finding.Answer, finding.Facts, []);
    }

    // The same fact may stand in two branches of one limb; a reader needs it once.
    private static IEnumerable<Reason> Once(IEnumerable<Reason> reasons) =>
        reasons.DistinctBy(Text);

    private static string Text(Reason reason) =>
        $"{reason.Citation}: {reason.Says} {reason.Answer} [{string.Join("; ", reason.Because.Select(Text))}]";

    private static string Sentence(string says) => says.Length == 0 ? says : char.ToUpperInvariant(says[0]) + says[1..];
}
