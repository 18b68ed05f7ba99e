using System.Globalization;
using DueCourse.Law.Drafting;
using Microsoft.AspNetCore.Html;
using NodaTime;

namespace DueCourse.Web.Dress;

/// <summary>The courses of a case drawn on one line of time, as SVG. Everything it says, the table beside it says too.</summary>
public static class CourseDrawing
{
    private const int Longest = 34;

    /// <summary>The drawing.</summary>
    public static IHtmlContent Of(CourseLines lines)
    {
        var svg = new HtmlContentBuilder();
        svg.AppendHtml(Text($"<svg class=\"dc-line\" viewBox=\"0 0 {CourseLines.Width} {lines.Height}\" width=\"{CourseLines.Width}\" height=\"{lines.Height}\" role=\"img\" aria-labelledby=\"line-title line-desc\" font-size=\"14\"><title id=\"line-title\">"))
            .Append($"The courses of this case from {lines.First.Words()} to {lines.Last.Words()}")
            .AppendHtml("</title><desc id=\"line-desc\">Each course is a line, with a mark on each day on which it came into another state. The table below says the same.</desc>");
        foreach (var mark in lines.Marks())
            svg.AppendHtml(Text($"<line class=\"dc-line__axis\" x1=\"{lines.X(mark)}\" x2=\"{lines.X(mark)}\" y1=\"28\" y2=\"{lines.Height}\"/><text x=\"{lines.X(mark)}\" y=\"20\" text-anchor=\"middle\" font-size=\"12\">"))
                .Append(Mark(mark)).AppendHtml("</text>");
        svg.AppendHtml(Text($"<line class=\"dc-line__today\" x1=\"{lines.X(lines.Today)}\" x2=\"{lines.X(lines.Today)}\" y1=\"28\" y2=\"{lines.Height}\"/>"));
        for (var i = 0; i < lines.All.Count; i++) Course(svg, lines, lines.All[i], CourseLines.Y(i));
        return svg.AppendHtml("</svg>");
    }

    private static void Course(HtmlContentBuilder svg, CourseLines lines, CourseLine course, int y)
    {
        svg.AppendHtml(Text($"<text x=\"4\" y=\"{y + 5}\">"))
            .Append(course.Called.Length > Longest ? $"{course.Called[..(Longest - 1)]}…" : course.Called)
            .AppendHtml(Text($"</text><line class=\"dc-line__span\" x1=\"{lines.X(course.Steps[0].On)}\" x2=\"{lines.X(lines.Last)}\" y1=\"{y}\" y2=\"{y}\"/>"));
        foreach (var step in course.Steps)
            svg.AppendHtml(Text($"<circle class=\"dc-line__step\" cx=\"{lines.X(step.On)}\" cy=\"{y}\" r=\"7\"><title>")).Append($"{step.On.Words()}: {step.State}").AppendHtml("</title></circle>");
    }

    private static string Mark(LocalDate day) => day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}/{day.Year % 100:00}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
