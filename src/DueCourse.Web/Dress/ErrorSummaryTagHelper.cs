using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DueCourse.Web.Dress;

/// <summary>What is wrong with a form, at the top of its page, each with a link to its question.</summary>
[HtmlTargetElement("error-summary", Attributes = "errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Each fault with the id of the field that it is about; an empty id: of the whole.</summary>
    public IReadOnlyList<(string Field, string Says)> Errors { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.AppendHtml("<div role=\"alert\"><h2 class=\"govuk-error-summary__title\">There is a problem</h2><div class=\"govuk-error-summary__body\"><ul class=\"govuk-list govuk-error-summary__list\">");
        foreach (var (field, says) in Errors)
        {
            output.Content.AppendHtml("<li>");
            if (field.Length > 0) output.Content.AppendHtml("<a href=\"#").Append(field).AppendHtml("\">").Append(says).AppendHtml("</a>");
            else output.Content.Append(says);
            output.Content.AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul></div></div>");
    }
}
