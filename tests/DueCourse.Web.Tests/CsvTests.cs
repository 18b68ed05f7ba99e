using DueCourse.Web.Dress;

namespace DueCourse.Web.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Amina", "Amina")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    public void A_cell_runs_nothing_and_stays_one_cell(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));
}
