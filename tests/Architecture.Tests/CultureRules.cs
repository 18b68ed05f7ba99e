using System.Globalization;

namespace Architecture.Tests;

/// <summary>
/// Every test runs in a culture with another calendar and another minus sign, so that text which depends on the
/// machine's language fails here and not in a letter to somebody.
/// </summary>
public sealed class CultureRules
{
    [Fact]
    public void Every_test_runs_in_a_culture_whose_dates_and_numbers_are_not_ours()
    {
#pragma warning disable RS0030 // The one test that is about the culture it runs in.
        var culture = CultureInfo.CurrentCulture;
#pragma warning restore RS0030

        Assert.Equal("fa-IR", culture.Name);
        Assert.IsType<PersianCalendar>(culture.Calendar);
        Assert.NotEqual("-1", (-1).ToString(culture));
    }

    [Fact]
    public void Every_test_project_is_run_so()
    {
        var settings = Repository.Files("tests", "*.csproj")
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Select(name => Repository.At("tests", name, "bin"))
            .Where(Directory.Exists)
            .Where(bin => !Directory.EnumerateFiles(bin, "xunit.runner.json", SearchOption.AllDirectories).Any());

        Assert.Empty(settings);
    }
}
