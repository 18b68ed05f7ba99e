using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DueCourse.Web.Dress;

/// <summary>A status: a word first, whose colour and border repeat it.</summary>
[HtmlTargetElement("status", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTag : TagHelper
{
    /// <summary>open, shut, blocked, unknown or not-applicable.</summary>
    public string Of { get; set; } = "";

    /// <summary>Its word, for a reader.</summary>
    public static string Word(string status) => status switch { "unknown" => "not known", "not-applicable" => "not in question", _ => status };

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"dc-status dc-status--{Of}");
        output.Content.SetContent(Word(Of));
    }
}
