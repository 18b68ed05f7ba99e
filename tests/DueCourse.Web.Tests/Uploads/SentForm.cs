using System.Text;

namespace DueCourse.Web.Tests.Uploads;

/// <summary>Tests that put documents in: one after the other, and alone, since some count what lies in the folder and what memory is taken.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneWithTheDocuments
{
    public const string Name = "alone with the documents";
}

/// <summary>A form with a file as a browser sends it, or as no browser would.</summary>
internal static class SentForm
{
    public const string Boundary = "----form7MA4YWxk";

    /// <summary>A file of no content to speak of, that is a PDF by its first bytes.</summary>
    public static byte[] Pdf(string words = "a letter") => Encoding.UTF8.GetBytes($"%PDF-1.7\n{words}\n%%EOF\n");

    /// <summary>A part: its headers, its bytes.</summary>
    public static byte[] Part(string headers, byte[] body, string boundary = Boundary) => [.. Encoding.UTF8.GetBytes($"--{boundary}\r\n{headers}\r\n\r\n"), .. body, .. "\r\n"u8];

    /// <summary>The part with a file.</summary>
    public static byte[] File(byte[] bytes, string name = "letter.pdf", string type = "application/pdf") =>
        Part($"Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {type}", bytes);

    /// <summary>The part with a field.</summary>
    public static byte[] Field(string name, string value) => Part($"Content-Disposition: form-data; name=\"{name}\"", Encoding.UTF8.GetBytes(value));

    /// <summary>The part with the form's token.</summary>
    public static byte[] Token(string token) => Field("__RequestVerificationToken", token);

    /// <summary>The end.</summary>
    public static byte[] End => Encoding.UTF8.GetBytes($"--{Boundary}--\r\n");

    /// <summary>Sends a file by the page of a case.</summary>
    public static async Task<RunningSite.Answer> Send(RunningSite.Browser browser, string id, byte[] bytes, string name = "letter.pdf", string type = "application/pdf") =>
        await Raw(browser, id, [.. Token((await browser.Get($"/cases/{id}/documents/add")).FormToken), .. File(bytes, name, type), .. End]);

    /// <summary>Sends any body to the page of a case.</summary>
    public static async Task<RunningSite.Answer> Raw(RunningSite.Browser browser, string id, byte[] body, string? type = $"multipart/form-data; boundary={Boundary}", (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{id}/documents/add") { Content = new ByteArrayContent(body) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (header is var (name, value)) request.Headers.Add(name, value);
        return await browser.Send(request);
    }

    /// <summary>Describes a file that was sent, and records it; the answer.</summary>
    public static async Task<RunningSite.Answer> Record(RunningSite.Browser browser, string address, string go = "send", string compartment = "open", string type = "letter")
    {
        var page = await browser.Get(address);
        return await browser.Post(address, ("form", Hidden(page.Text, "form")), ("seen", Hidden(page.Text, "seen")), ("in", compartment), ("said.type", type), ("said.holding", "scan"), ("said.howObtained", "by post, from the person"), ("said.source", "open"), ("go", go));
    }

    /// <summary>What lies in the folder of documents.</summary>
    public static IReadOnlyList<string> Files(RunningSite site) => [.. Directory.EnumerateFiles(site.Documents, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Documents, f)).Order(StringComparer.Ordinal)];

    /// <summary>A hidden field of a page.</summary>
    public static string Hidden(string page, string name) => System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);
}
