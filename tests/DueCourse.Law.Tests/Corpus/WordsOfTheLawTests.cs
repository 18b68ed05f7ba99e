namespace DueCourse.Law.Tests.Corpus;

using DueCourse.Law.Drafting;

/// <summary>A closed list of the law is tried word by word: those on it, and those that are not.</summary>
public sealed class WordsOfTheLawTests
{
    public static TheoryData<string> Sentences => [.. WordsOfTheLaw.All.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_word_has_its_answer(string sentence)
    {
        var asked = WordsOfTheLaw.All[sentence];

        Assert.Equal(Expected(asked), asked.Of.Options.Select(word => $"{word}: {Said(asked, word)}"));
    }

    internal static string Said(WordsAsked asked, string word) =>
        asked.Asks.On(A.Case(p => asked.With(p, word)), asked.On ?? 23.November(2026)) switch { Answer.Yes => "yes", Answer.No => "no", _ => "?" };

    private static IEnumerable<string> Expected(WordsAsked asked)
    {
        var groups = asked.Says.Split("; ").Select(g => g.Split(": ")).Select(g => (Answer: g[0], Words: g[1].Split(' '))).ToList();
        Assert.Empty(groups.SelectMany(g => g.Words).Except(asked.Of.Options).Except(["else"]));
        return asked.Of.Options.Select(word => $"{word}: {groups.Find(g => g.Words.Contains(word) || g.Words is ["else"]).Answer}");
    }
}
