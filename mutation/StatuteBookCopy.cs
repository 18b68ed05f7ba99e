using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DueCourse.Mutation;

/// <summary>
/// The statute book compiled once with every mutant in it, each behind a switch: <c>Mutant.Is(17) ? changed : original</c>.
/// A change that the compiler refuses is no mutant, and is left out.
/// </summary>
internal sealed class StatuteBookCopy
{
    private const string Asked = "global::Mutant.Is(";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private readonly IReadOnlyList<MetadataReference> references;
    private readonly IReadOnlyList<SyntaxTree> trees;
    private readonly SyntaxTree switchTree;
    private readonly string project;

    private StatuteBookCopy(string project, string packages)
    {
        this.project = project;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll");
        references = [.. platform.Append(Path.Combine(packages, "NodaTime.dll")).Select(path => MetadataReference.CreateFromFile(path))];
        var sources = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Within(path, "bin") && (!Within(path, "obj") || Path.GetDirectoryName(path) == Path.Combine(project, "obj", "Release", "net10.0")))
            .Order(StringComparer.Ordinal);
        trees = [.. sources.Select(path => CSharpSyntaxTree.ParseText(WithoutConstants(path), Parsing, path))];
        using var stream = typeof(StatuteBookCopy).Assembly.GetManifestResourceStream("Switch.cs")!;
        using var reader = new StreamReader(stream);
        switchTree = CSharpSyntaxTree.ParseText(reader.ReadToEnd(), Parsing, "Switch.cs");
        Mutations = Find();
    }

    /// <summary>Every mutation that the compiler accepts, numbered.</summary>
    public IReadOnlyList<Mutation> Mutations { get; private set; }

    /// <summary>How many changes the compiler refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Reads the sources of the statute book and writes the copy.</summary>
    /// <param name="project">The folder of the project.</param>
    /// <param name="packages">A folder that holds the packages it uses.</param>
    /// <param name="into">Where to write the copy; null: it is not needed.</param>
    /// <param name="intoWarm">Where to write the one that a process may switch from mutant to mutant.</param>
    public static StatuteBookCopy Write(string project, string packages, string? into, string intoWarm)
    {
        var copy = new StatuteBookCopy(project, packages);
        copy.Compile(intoWarm, warm: true);
        if (into is not null) copy.Compile(into, warm: false);
        return copy;
    }

    private IReadOnlyList<Mutation> Find()
    {
        var original = Compilation(trees);
        if (original.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } fault)
            throw new InvalidOperationException($"The statute book does not compile outside its build: {fault}");
        var found = new List<Mutation>();
        foreach (var tree in trees)
        {
            var file = File(tree);
            if (file.StartsWith("obj/", StringComparison.Ordinal)) continue;
            found.AddRange(new Operators(original.GetSemanticModel(tree), file).All().Where(m => Parts.Of(m.File, m.Operator) is not null));
        }

        // The same change can stand twice in one member: the second is called so.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. found.Select((m, i) =>
        {
            var times = seen[m.Name] = seen.GetValueOrDefault(m.Name) + 1;
            return m with { Number = i + 1, Change = times == 1 ? m.Change : string.Create(CultureInfo.InvariantCulture, $"{m.Change} [{times}]") };
        })];
    }

    private void Compile(string into, bool warm)
    {
        for (var round = 0; round < 12; round++)
        {
            var byTree = Mutations.ToLookup(m => m.Place.SyntaxTree);
            var places = 0;
            var compilation = Compilation(trees.Select(t => new Schemata(byTree[t], warm && Parts.IsRemade(File(t)), () => places++).Of(t)));
            using var written = new MemoryStream();
            var result = compilation.Emit(written);
            if (result.Success)
            {
                System.IO.File.WriteAllBytes(into, written.ToArray());
                return;
            }

            var faults = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var refused = faults.SelectMany(Blamed).ToHashSet();
            if (refused.Count == 0)
                throw new InvalidOperationException($"The mutated statute book does not compile, and no mutant explains it: {faults[0]}\n{faults[0].Location.SourceTree!.GetText().Lines[faults[0].Location.GetLineSpan().StartLinePosition.Line]}");
            Refused += refused.Count;
            Mutations = [.. Mutations.Where(m => !refused.Contains(m.Number))];
        }

        throw new InvalidOperationException("The mutated statute book still does not compile after 12 rounds.");
    }

    // The mutants in whose text the fault lies; or, where it lies about a switch, the mutants of the nearest one.
    private static IEnumerable<int> Blamed(Diagnostic fault)
    {
        var node = fault.Location.SourceTree!.GetRoot().FindNode(fault.Location.SourceSpan, getInnermostNodeForTie: true);
        var switches = node.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>().Where(c => NumberOf(c) is not null).ToList();
        if (switches.FirstOrDefault(c => c.WhenTrue.Span.Contains(fault.Location.SourceSpan)) is { } inside) return [NumberOf(inside)!.Value];
        if (switches.Count > 0) return [NumberOf(switches[0])!.Value];
        var member = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();
        return member.DescendantNodes().OfType<ConditionalExpressionSyntax>().Select(NumberOf).OfType<int>();
    }

    private static int? NumberOf(ConditionalExpressionSyntax conditional)
    {
        var text = conditional.Condition.ToString();
        return text.StartsWith(Asked, StringComparison.Ordinal) ? int.Parse(text.AsSpan(Asked.Length, text.Length - Asked.Length - 1), CultureInfo.InvariantCulture) : null;
    }

    private CSharpCompilation Compilation(IEnumerable<SyntaxTree> of) => CSharpCompilation.Create(
        "DueCourse.Law", of.Append(switchTree), references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    private string File(SyntaxTree tree) => Path.GetRelativePath(project, tree.FilePath).Replace('\\', '/');

    private bool Within(string path, string folder) =>
        Path.GetRelativePath(project, path).Split(Path.DirectorySeparatorChar).Contains(folder);

    // A number that is a constant could not be switched. Where circuits are made nothing is mutated, and patterns need constants.
    private static string WithoutConstants(string path) => path.Split('/', '\\') is var parts && (parts.Contains("Circuits") || parts.Contains("Exact") || parts.Contains("Impact"))
        ? System.IO.File.ReadAllText(path)
        : System.IO.File.ReadAllText(path).Replace("private const int ", "private static readonly int ", StringComparison.Ordinal);

    /// <summary>Puts the mutants of one file behind switches.</summary>
    private sealed class Schemata(IEnumerable<Mutation> mutations, bool remade, Func<int> place) : CSharpSyntaxRewriter
    {
        private readonly ILookup<SyntaxNode, Mutation> at = mutations.ToLookup(m => (SyntaxNode)m.Place);

        public SyntaxTree Of(SyntaxTree tree) =>
            CSharpSyntaxTree.ParseText(Visit(tree.GetRoot())!.ToFullString(), Parsing, tree.FilePath);

        // What a type works out once, for all time, is worked out once for each mutant.
        public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
        {
            var visited = (AssignmentExpressionSyntax)base.VisitAssignmentExpression(node)!;
            return remade && node.IsKind(SyntaxKind.CoalesceAssignmentExpression) && node.Left.IsKind(SyntaxKind.FieldExpression)
                ? SyntaxFactory.ParseExpression($"(global::Mutant.Stale({Place()}) ? (field = {visited.Right}) : field)").WithTriviaFrom(visited)
                : visited;
        }

        public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
        {
            var visited = (FieldDeclarationSyntax)base.VisitFieldDeclaration(node)!;
            return remade && node.Modifiers.Any(SyntaxKind.StaticKeyword) && visited.Declaration.Variables is [{ Initializer: { } worked } of]
                ? Remade(visited, visited.Modifiers, visited.Declaration.Type, of.Identifier.Text, worked)
                : visited;
        }

        public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
        {
            var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
            return remade && node.Modifiers.Any(SyntaxKind.StaticKeyword) && visited.Initializer is { } worked
                ? Remade(visited, visited.Modifiers, visited.Type, visited.Identifier.Text, worked)
                : visited;
        }

        private MemberDeclarationSyntax Remade(SyntaxNode was, SyntaxTokenList modifiers, TypeSyntax type, string name, EqualsValueClauseSyntax worked)
        {
            var words = string.Join(' ', modifiers.Where(m => !m.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(m => m.Text));
            return SyntaxFactory.ParseMemberDeclaration($"{words} {type} {name} {{ get {{ if (global::Mutant.Stale({Place()})) field = {worked.Value}; return field; }} }}")!.WithTriviaFrom(was);
        }

        private string Place() => place().ToString(CultureInfo.InvariantCulture);

        public override SyntaxNode? Visit(SyntaxNode? node)
        {
            var visited = base.Visit(node);
            if (node is null || visited is null || !at.Contains(node)) return visited;
            var text = at[node].Aggregate(visited.ToString(), (rest, m) =>
                string.Create(CultureInfo.InvariantCulture, $"({Asked}{m.Number}) ? ({m.Replacement}) : {rest})"));
            return SyntaxFactory.ParseExpression(text).WithTriviaFrom(visited);
        }
    }
}
