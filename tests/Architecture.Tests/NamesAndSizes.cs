namespace Architecture.Tests;

/// <summary>Rules that keep every file readable in one sitting.</summary>
public sealed class NamesAndSizes
{
    private const int MostLines = 600;

    // Names that say nothing about what is done. `Util` covers Utils, Utility and Utilities.
    private static readonly string[] EmptyWords = ["Service", "Services", "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities"];

    public static TheoryData<string> EveryProject => [.. Repository.Walls.Select(wall => wall.Name)];

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void No_type_is_called_a_service_manager_helper_or_utility(string name)
    {
        var types = Compiled.Read(Repository.Walls.Single(wall => wall.Name == name).AssemblyFile).OwnTypes;

        Assert.Empty(types.Where(type => EmptyWords.Any(word => WithoutArity(type).EndsWith(word, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_source_file_reaches_600_lines()
    {
        var tooLong = Repository.Files("src", "*.cs")
            .Select(file => (Name: Repository.Name(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines >= MostLines)
            .Select(file => $"{file.Name}: {file.Lines} lines");

        Assert.Empty(tooLong);
    }

    private static string WithoutArity(string type) => type.Split('`')[0];
}
