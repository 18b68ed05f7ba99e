namespace Architecture.Tests;

/// <summary>Which project may name which: the walls of docs/decisions/0002.</summary>
public sealed class DependencyRules
{
    public static TheoryData<string> EveryProject => [.. Repository.Walls.Select(wall => wall.Name)];

    public static TheoryData<string> PureProjects => ["DueCourse.Law", "DueCourse.Synthetic", "DueCourse.Pdf", "DueCourse.Casework"];

    [Fact]
    public void Every_project_under_src_has_its_place_among_the_walls()
    {
        var found = Repository.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(
            Repository.Walls.Select(wall => wall.Name).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void A_project_names_only_the_projects_and_packages_that_it_may(string name)
    {
        var wall = Wall(name);
        var projects = Repository.References(wall.ProjectFile, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Empty(projects.Except(wall.Projects));
        Assert.Empty(Repository.References(wall.ProjectFile, "PackageReference").Except(wall.Packages));
    }

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void What_was_compiled_refers_only_to_what_the_project_may_name(string name)
    {
        var wall = Wall(name);
        var allowed = AllowedAssemblies(wall);

        Assert.Empty(Compiled.Read(wall.AssemblyFile).Assemblies.Where(assembly => !allowed(assembly)));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void A_pure_project_refers_to_no_input_output_clock_chance_or_setting(string name)
    {
        var compiled = Compiled.Read(Wall(name).AssemblyFile);

        Assert.Empty(compiled.Types.Where(IsImpure));
        Assert.Empty(compiled.Members.Where(IsImpureMember));
    }

    [Fact]
    public void The_case_file_reader_opens_no_file()
    {
        var compiled = Compiled.Read(Wall("DueCourse.CaseFiles").AssemblyFile);

        Assert.Empty(compiled.Types.Where(type => IsImpure(type) && !IsTextInMemory(type)));
        Assert.Empty(compiled.Members.Where(IsImpureMember));
    }

    [Fact]
    public void Only_the_executable_names_the_machines_clock()
    {
        var inside = Repository.Walls.Where(wall => wall.Name != "DueCourse");

        Assert.All(inside, wall => Assert.DoesNotContain("NodaTime.SystemClock", Compiled.Read(wall.AssemblyFile).Types));
    }

    [Fact]
    public void A_banned_symbol_is_let_through_in_TheClock_alone()
    {
        var exempt = Repository.Files("src", "*.cs")
            .Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal))
            .Select(Repository.Name);

        Assert.Equal(["src/DueCourse/TheClock.cs"], exempt);
    }

    private static Wall Wall(string name) => Repository.Walls.Single(wall => wall.Name == name);

    private static Func<string, bool> AllowedAssemblies(Wall wall)
    {
        var isPure = wall.Name is "DueCourse.Law" or "DueCourse.CaseFiles" or "DueCourse.Synthetic" or "DueCourse.Pdf" or "DueCourse.Casework";
        return assembly =>
            wall.Projects.Contains(assembly)
            || wall.Packages.Any(package => assembly == package || assembly.StartsWith(package + ".", StringComparison.Ordinal))
            || (assembly.StartsWith("System.", StringComparison.Ordinal) && !(isPure && IsOutsideWorld(assembly)))
            || (!isPure && (assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                            || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                            || assembly is "Microsoft.AspNetCore" or "Microsoft.Net.Http.Headers" or "NodaTime"));
    }

    private static bool IsOutsideWorld(string assembly) =>
        assembly is "System.Console" or "System.IO.FileSystem" or "System.Diagnostics.Process"
        || assembly.StartsWith("System.Net", StringComparison.Ordinal);

    private static bool IsImpure(string type) =>
        type.StartsWith("System.IO.", StringComparison.Ordinal)
        || type.StartsWith("System.Net.", StringComparison.Ordinal)
        || type.StartsWith("Microsoft.Extensions.Logging.", StringComparison.Ordinal)
        || type is "System.Console" or "System.Random" or "System.TimeProvider"
            or "System.Diagnostics.Process" or "System.Diagnostics.Stopwatch"
            or "NodaTime.IClock" or "NodaTime.SystemClock" or "NodaTime.ZonedClock";

    // The compiler asks for the thread's number in every method that yields.
    private static bool IsImpureMember(string member) =>
        (member.StartsWith("System.Environment.", StringComparison.Ordinal)
            && member != "System.Environment.get_CurrentManagedThreadId")
        || member is "System.DateTime.get_Now" or "System.DateTime.get_UtcNow" or "System.DateTime.get_Today"
            or "System.DateTimeOffset.get_Now" or "System.DateTimeOffset.get_UtcNow" or "System.Guid.NewGuid";

    private static bool IsTextInMemory(string type) =>
        type is "System.IO.TextReader" or "System.IO.StringReader" or "System.IO.TextWriter" or "System.IO.StringWriter"
            or "System.IO.MemoryStream" or "System.IO.Stream";
}
