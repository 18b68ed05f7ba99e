using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DueCourse.Mutation;

/// <summary>One way in which one rule could have been drafted wrongly.</summary>
/// <param name="Operator">What kind of slip: <c>and-or</c>, <c>drop-operand</c>, <c>date</c>.</param>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="Line">The line on which the changed part begins.</param>
/// <param name="Member">The member of the provision in which it stands.</param>
/// <param name="Change">What is changed, in a few words; with the member and the operator it tells mutants apart.</param>
/// <param name="Place">The part of the text that is replaced.</param>
/// <param name="Replacement">What replaces it.</param>
internal sealed record Mutation(
    string Operator, string File, int Line, string Member, string Change, ExpressionSyntax Place, string Replacement)
{
    /// <summary>The number by which a test run switches it on.</summary>
    public int Number { get; init; }

    /// <summary>Its name: it stays the same while lines are added above it.</summary>
    public string Name => $"{File}\t{Member}\t{Operator}\t{Change}";
}
