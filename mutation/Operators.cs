using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DueCourse.Mutation;

/// <summary>The slips of drafting that are tried, each on every place of a file where it can be made.</summary>
internal sealed partial class Operators(SemanticModel model, string file)
{
    private static readonly HashSet<string> Months = new(
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0), StringComparer.Ordinal);

    // A link of a chain that can be taken out, and what is then left standing.
    private static readonly Dictionary<string, string> Links = new(StringComparer.Ordinal)
    {
        ["AsAmended"] = "drop-version",
        ["AsAmendedSaving"] = "drop-version",
        ["Repealed"] = "drop-version",
        ["ThenNotRead"] = "drop-version",
        ["From"] = "drop-version",
        ["Ended"] = "drop-version",
        ["TextNotReadBefore"] = "drop-unread",
        ["TextNotReadFrom"] = "drop-unread",
        ["AsAt"] = "drop-as-at",
        ["On"] = "drop-as-at",
        ["UntilOvertakenBy"] = "drop-link",
        ["GivesWayTo"] = "drop-presumption",
        ["PresumedFrom"] = "drop-presumption",
    };

    private static readonly Dictionary<string, string> Neighbours = new(StringComparer.Ordinal)
    {
        ["IsBefore"] = "IsOnOrBefore",
        ["IsOnOrBefore"] = "IsBefore",
        ["IsAfter"] = "IsOnOrAfter",
        ["IsOnOrAfter"] = "IsAfter",
    };

    private static readonly Dictionary<SyntaxKind, (string From, string To, string Operator)> Swaps = new()
    {
        [SyntaxKind.BitwiseAndExpression] = ("&", "|", "and-or"),
        [SyntaxKind.BitwiseOrExpression] = ("|", "&", "and-or"),
        [SyntaxKind.LogicalAndExpression] = ("&&", "||", "and-or"),
        [SyntaxKind.LogicalOrExpression] = ("||", "&&", "and-or"),
        [SyntaxKind.LessThanExpression] = ("<", "<=", "boundary"),
        [SyntaxKind.LessThanOrEqualExpression] = ("<=", "<", "boundary"),
        [SyntaxKind.GreaterThanExpression] = (">", ">=", "boundary"),
        [SyntaxKind.GreaterThanOrEqualExpression] = (">=", ">", "boundary"),
        [SyntaxKind.EqualsExpression] = ("==", "!=", "equality"),
        [SyntaxKind.NotEqualsExpression] = ("!=", "==", "equality"),
    };

    private readonly List<Mutation> found = [];

    /// <summary>Every mutation of the file.</summary>
    public IReadOnlyList<Mutation> All()
    {
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes(n => !IsNoLaw(n)).OfType<ExpressionSyntax>())
        {
            if (IsNoLaw(node) || DeclaresAVariable(node)) continue;
            switch (node)
            {
                case BinaryExpressionSyntax binary: OfTwo(binary); break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    Add("drop-not", not, not.Operand.ToString(), "!" + Short(not.Operand));
                    break;
                case InvocationExpressionSyntax call: OfCall(call); break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number: OfNumber(number); break;
                case CollectionExpressionSyntax list: OfList(list); break;
                case MemberAccessExpressionSyntax member: OfMember(member); break;
            }
        }

        return found;
    }

    private void OfTwo(BinaryExpressionSyntax binary)
    {
        if (!Swaps.TryGetValue(binary.Kind(), out var swap)) return;
        var left = binary.Left.ToString();
        var right = binary.Right.ToString();
        Add(swap.Operator, binary, $"({left}) {swap.To} ({right})", $"{Short(binary.Left, 44)} {swap.From} {Short(binary.Right, 44)}");
        if (swap.Operator != "and-or") return;
        Add("drop-operand", binary, $"({left})", "without " + Short(binary.Right));
        // The left operand of a longer chain is a chain itself, and its own parts are dropped one by one.
        if (!binary.Left.IsKind(binary.Kind())) Add("drop-operand", binary, $"({right})", "without " + Short(binary.Left));
    }

    private void OfCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is not (MemberAccessExpressionSyntax or IdentifierNameSyntax)) return;
        var access = call.Expression as MemberAccessExpressionSyntax;
        var receiver = access?.Expression.ToString() ?? "";
        var name = access?.Name.Identifier.Text ?? ((IdentifierNameSyntax)call.Expression).Identifier.Text;
        var method = model.GetSymbolInfo(call).Symbol as IMethodSymbol;
        var arguments = call.ArgumentList.Arguments;

        if (access?.Expression is LiteralExpressionSyntax { Token.Value: int } && Months.Contains(name))
        {
            if (IsMetadata(call)) return;
            Add("date", call, call + ".PlusDays(1)", $"{call} + 1 day");
            Add("date", call, call + ".PlusDays(-1)", $"{call} - 1 day");
            return;
        }

        if (access?.Expression is LiteralExpressionSyntax { Token.Value: int years } && name == "Years")
        {
            Add("number", call, $"({years * 12 + 1}).Months()", $"{call} + 1 month");
            Add("number", call, $"({years * 12 - 1}).Months()", $"{call} - 1 month");
            return;
        }

        if (access is not null && Neighbours.TryGetValue(name, out var neighbour))
            Add("boundary", call, $"{receiver}.{neighbour}{call.ArgumentList}", $"{name}({Short(call.ArgumentList.Arguments[0])})");
        if (name is "AllOf" or "AnyOf" && access is not null)
        {
            var other = access.Name.ToString().Replace(name, name == "AllOf" ? "AnyOf" : "AllOf", StringComparison.Ordinal);
            Add("all-any", call, $"{receiver}.{other}{call.ArgumentList}", $"{receiver}.{name}");
            for (var i = 1; i < arguments.Count && arguments.Count > 2; i++)
                Add("drop-limb", call, Without(call, arguments[i]), "without " + Short(arguments[i].Expression));
        }

        if (access is not null && Links.TryGetValue(name, out var link) && SameKind(access.Expression, call)
            && !(name == "From" && arguments.Count != 2))
            Add(link, call, receiver, $"without .{name}({Short(arguments.Count > 0 ? arguments[0] : call.ArgumentList)})");
        if (name == "AsAmendedSaving" && arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.Text == "saving") is { } saving)
            Add("drop-exception", call, $"{receiver}.AsAmended{call.ArgumentList.RemoveNode(saving, SyntaxRemoveOptions.KeepNoTrivia)}", "without saving: " + Short(saving.Expression));
        if (name == "WasOn") Add("drop-as-at", call, $"{receiver}.Is({string.Join(", ", arguments.Skip(1))})", $"without the day {Short(arguments[0])}");
        if (name == "OrInTheStatesReading")
        {
            Add("doubt", call, $"global::Mutant.SidesSwapped({call})", $"sides swapped: {Short(arguments[1])}");
            Add("doubt", call, $"global::Mutant.ForThePerson({call})", $"no doubt, for the person: {Short(arguments[1])}");
            Add("doubt", call, $"global::Mutant.ForTheState({call})", $"no doubt, for the state: {Short(arguments[1])}");
        }

        if (name == "NotYetEncoded" && IsCondition(method?.ReturnType)) Add("drop-unread", call, $"global::Mutant.AsEncoded({call})", "as if all were encoded");
        if (name == "NotInForce" && access is not null)
            Add("in-force", call, $"{receiver}.{access.Name.ToString().Replace(name, "Says", StringComparison.Ordinal)}({arguments[0]}, {AlwaysOf(method)})", "as if in force");
        if (name == "TextNotRead" && access is not null)
            Add("drop-unread", call, $"{receiver}.{access.Name.ToString().Replace(name, "NotInForce", StringComparison.Ordinal)}({arguments[0]})", "as if not in force");
        if ((name.StartsWith("Any", StringComparison.Ordinal) || name.StartsWith("Every", StringComparison.Ordinal)) && name != "AnyOf"
            && arguments.Count == 1 && IsCondition(method?.ReturnType))
            Add("any-every", call, $"global::Mutant.Requantified({call})", $"{name}({Short(arguments[0])})");
        if (arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.Text == "unless") is { } unless)
            Add("drop-exception", call, Without(call, unless), "without unless: " + Short(unless.Expression));
        OfWords(call, name, method);
    }

    // Of a closed list of words, each is left out in turn.
    private void OfWords(InvocationExpressionSyntax call, string name, IMethodSymbol? method)
    {
        if (method?.Parameters is not [.., { IsParams: true, Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } }]) return;
        if (!IsCondition(method.ReturnType) && name is not ("UntilOvertakenBy" or "GivesWayTo")) return;
        var words = call.ArgumentList.Arguments.Skip(method.Parameters.Length - 1).Where(a => a.Expression.IsKind(SyntaxKind.StringLiteralExpression)).ToList();
        if (call.ArgumentList.Arguments.Count - method.Parameters.Length + 1 < 2) return;
        foreach (var word in words) Add(name is "PresumedFrom" or "GivesWayTo" ? "drop-presumption" : "drop-word", call, Without(call, word), $"{name} without {word}");
    }

    private void OfNumber(LiteralExpressionSyntax number)
    {
        if (number.Token.Value is not int n || IsOfADateOrOfYears(number)) return;
        Add("number", number, (n + 1).ToString(CultureInfo.InvariantCulture), $"{Short(number.Parent!)}: {n} + 1");
        Add("number", number, n == 0 ? "(-1)" : (n - 1).ToString(CultureInfo.InvariantCulture), $"{Short(number.Parent!)}: {n} - 1");
    }

    // Of what a route requires, or is blocked by, and of the states of a track, each is left out in turn.
    private void OfList(CollectionExpressionSyntax list)
    {
        var type = model.GetTypeInfo(list).ConvertedType as INamedTypeSymbol;
        if (type?.TypeArguments is not [{ Name: "Requirement" or "Blocker" or "RunningTime" or "Caution" or "TrackState" } of]) return;
        foreach (var element in list.Elements)
        {
            var rest = string.Join(", ", list.Elements.Where(e => e != element));
            Add("drop-from-list", list, $"[{rest}]", $"{of.Name}: without {Short(element)}");
        }
    }

    private void OfMember(MemberAccessExpressionSyntax member)
    {
        var before = member.Expression.ToString();
        switch (member.Name.Identifier.Text)
        {
            case "HasCome" when IsCondition(model.GetTypeInfo(member).Type):
                Add("boundary", member, $"{before}.IsBefore(global::DueCourse.Law.Drafting.It.IsAssessedOn)", $"{Short(member)} from the day after");
                break;
            case "Always" when before == "It": Add("always-never", member, "It.Never", "It.Always"); break;
            case "Never" when before == "It": Add("always-never", member, "It.Always", "It.Never"); break;
            case "IpCompletion":
                Add("date", member, member + ".PlusMinutes(1)", "IpCompletion + 1 minute");
                Add("date", member, member + ".PlusMinutes(-1)", "IpCompletion - 1 minute");
                break;
            case "HasBeenAnsweredMet": Add("drop-link", member, before, "asked, not only answered"); break;
            case "End" when model.GetTypeInfo(member).Type?.Name == "TrackState": Add("drop-link", member, before, "without .End: " + Short(member.Expression)); break;
            case "OnlyOnceItHasCome": Add("drop-presumption", member, before, "without .OnlyOnceItHasCome"); break;
        }
    }

    private void Add(string op, ExpressionSyntax place, string replacement, string change)
    {
        var member = place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(m => m is not TypeDeclarationSyntax);
        var name = member switch
        {
            PropertyDeclarationSyntax p => p.Identifier.Text,
            MethodDeclarationSyntax m => m.Identifier.Text,
            FieldDeclarationSyntax f => f.Declaration.Variables[0].Identifier.Text,
            _ => "",
        };
        found.Add(new(op, file, place.GetLocation().GetLineSpan().StartLinePosition.Line + 1, name, OneLine(change), place, replacement));
    }

    private bool SameKind(ExpressionSyntax before, ExpressionSyntax after) =>
        model.GetTypeInfo(before).Type is { } one && model.GetTypeInfo(after).Type is { } two
        && (SymbolEqualityComparer.Default.Equals(one, two) || (IsCondition(one) && IsCondition(two)));

    private static bool IsCondition(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type.Name == "Condition" && type.ContainingNamespace.ToString() == "DueCourse.Law.Drafting") return true;
        return false;
    }

    private static string AlwaysOf(IMethodSymbol? method) =>
        method?.TypeArguments is [{ } of] ? $"(global::DueCourse.Law.Drafting.Condition<{of.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>)It.Always" : "It.Always";

    private static string Without(InvocationExpressionSyntax call, ArgumentSyntax argument) =>
        call.Expression + call.ArgumentList.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!.ToString();

    // The words shown, and what only says which text was read, decide nothing.
    private static bool IsNoLaw(SyntaxNode node) =>
        node is InterpolatedStringExpressionSyntax or AttributeSyntax or ThrowExpressionSyntax or ThrowStatementSyntax
            or PatternSyntax or SwitchLabelSyntax or ParameterSyntax or EnumMemberDeclarationSyntax;

    // A date is moved by a day, and years by a month, as a whole; the place of an item from the end is no number of the law.
    private static bool IsOfADateOrOfYears(LiteralExpressionSyntax number) =>
        number.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression }
        || number.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Years" }
        || number.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } && Months.Contains(name)
        || number.Ancestors().Any(a => a is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "LocalDate" } });

    private static bool IsMetadata(SyntaxNode node) =>
        node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "TextRead" } };

    private static bool DeclaresAVariable(SyntaxNode node) =>
        node.DescendantNodes(n => n is not AnonymousFunctionExpressionSyntax).Any(n => n is SingleVariableDesignationSyntax);

    private static string Short(SyntaxNode node, int most = 90)
    {
        var text = OneLine(node.ToString());
        return text.Length <= most ? text : string.Concat(text.AsSpan(0, most / 2), " ... ", text.AsSpan(text.Length - (most / 2)));
    }

    private static string OneLine(string text) => Space().Replace(Comment().Replace(text, ""), " ").Trim();

    [GeneratedRegex(@"//[^\n]*\n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Space();
}
