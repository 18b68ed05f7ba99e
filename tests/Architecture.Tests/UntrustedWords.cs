using System.Reflection;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;

namespace Architecture.Tests;

/// <summary>Words that somebody outside wrote are never an instruction or markup, anywhere they are shown.</summary>
public sealed class UntrustedWords
{
    // What an official of ours writes about a document; everything else that an event of evidence or people says is somebody else's.
    private static readonly string[] Ours =
    [
        "As", "Because", "CheckedBy", "ComparedBy", "ContestedBy", "Country", "DisputedBy", "Gateway", "How", "HowObtained", "Instrument", "MediaType",
        "Source", "TextRead", "Threshold", "To", "TransliteratedBy", "With",
    ];

    [Fact]
    public void What_a_document_or_a_name_says_is_untrusted_text_in_every_event()
    {
        var plain = typeof(CaseEvent).Assembly.GetTypes()
            .Where(type => type.Namespace is "DueCourse.Casework.Evidence" or "DueCourse.Casework.People")
            .Where(type => type.IsAssignableTo(typeof(CaseEvent)) || type == typeof(HolderAsPrinted))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType == typeof(string) && !Ours.Contains(property.Name))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(plain);
    }

    [Fact]
    public void Untrusted_text_turns_into_no_string_by_itself_and_is_made_visible_when_it_is_printed()
    {
        var conversions = typeof(UntrustedText).GetMethods().Where(m => m.Name is "op_Implicit" or "op_Explicit");

        Assert.Empty(conversions);
        Assert.Equal("<b>[U+202E]gnp.exe", $"{new UntrustedText("<b>\u202Egnp.exe")}");
    }

    [Fact]
    public void No_page_takes_it_raw_and_no_page_writes_what_is_not_encoded()
    {
        var web = Compiled.Read(Repository.Walls.Single(wall => wall.Name == "DueCourse.Web").AssemblyFile);

        Assert.Empty(web.Members.Where(member => member.EndsWith("UntrustedText.get_AsGiven", StringComparison.Ordinal)));
        Assert.Empty(web.Types.Where(type => type.EndsWith(".HtmlString", StringComparison.Ordinal) || type.EndsWith(".MarkupString", StringComparison.Ordinal)));
        Assert.Empty(web.Members.Where(member => member.EndsWith(".Raw", StringComparison.Ordinal) || member.EndsWith(".AppendHtml", StringComparison.Ordinal) || member.EndsWith(".SetHtmlContent", StringComparison.Ordinal)));
    }
}
