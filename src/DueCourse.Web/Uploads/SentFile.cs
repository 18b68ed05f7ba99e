using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DueCourse.Web.Uploads;

/// <summary>
/// A form with one file, read as it arrives: first the fields, of which the form's token is one, then the file, then nothing more.
/// Nothing of the file is read before somebody has said that the token is sound.
/// </summary>
internal sealed class SentFile
{
    /// <summary>The input that holds the file.</summary>
    public const string Input = "file";

    private const int LongestBoundary = 70, LongestHeaders = 16 * 1024, MostHeaders = 8, MostFields = 4, LongestField = 4 * 1024, AtOnce = 64 * 1024;

    private readonly MultipartReader parts;

    private SentFile(MultipartReader parts, Stream content, string? name) => (this.parts, Content, Name) = (parts, content, name);

    /// <summary>The bytes, as they arrive.</summary>
    public Stream Content { get; }

    /// <summary>What the sender calls it; null: nothing.</summary>
    public string? Name { get; }

    /// <summary>Reads up to the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">The name of the field that holds the form's token.</param>
    /// <param name="isSound">Says of the token whether it is sound.</param>
    /// <param name="stop">To stop.</param>
    /// <returns>The file, or why there is none.</returns>
    public static async Task<(SentFile? File, NotTaken? No)> Read(HttpRequest request, string token, Func<string, Task<bool>> isSound, CancellationToken stop)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
            return (null, Reception.Malformed("What was sent is no form with a file."));
        var form = new MultipartReader(boundary, request.Body, AtOnce) { HeadersCountLimit = MostHeaders, HeadersLengthLimit = LongestHeaders };
        try
        {
            var isOurs = false;
            for (var fields = 0; fields <= MostFields && await form.ReadNextSectionAsync(stop) is { } part; fields++)
            {
                if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about) || !about.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase)) break;
                var input = HeaderUtilities.RemoveQuotes(about.Name).Value;
                if (input == Input)
                {
                    if (!isOurs) return (null, Reception.Malformed("The form's token is missing, or is no longer good."));
                    var name = about.FileNameStar.HasValue ? about.FileNameStar.Value : about.FileName.HasValue ? HeaderUtilities.RemoveQuotes(about.FileName).Value : null;
                    // A browser sends an input in which nothing was chosen as a file without name and bytes.
                    return name is { Length: 0 } ? (null, NoneChosen) : (new(form, new AsItArrives(part.Body), name), null);
                }

                if (input != token || isOurs) break;
                if (await Field(part.Body, stop) is not { Length: > 0 } given || !(isOurs = await isSound(given))) return (null, Reception.Malformed("The form's token is missing, or is no longer good."));
            }

            return (null, Reception.Malformed(isOurs ? "There is no file in the form, or something that nothing asks for." : "The form's token is missing, or is no longer good."));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return (null, Reception.Malformed("It broke off, or is not in the form in which a browser sends a file."));
        }
    }

    /// <summary>Says why the form does not end after the file; null: it does.</summary>
    public async Task<NotTaken?> Ends(CancellationToken stop)
    {
        try
        {
            return await parts.ReadNextSectionAsync(stop) is null ? null : Reception.Malformed("There is more than one file in the form.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return Reception.Malformed("It broke off after the file.");
        }
    }

    private static NotTaken NoneChosen { get; } =
        new(new("document.none-chosen", "No file was chosen.", "There is nothing to keep.", "Choose the file, and send it."), StatusCodes.Status422UnprocessableEntity);

    private static async Task<string?> Field(Stream body, CancellationToken stop)
    {
        var bytes = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return length > LongestField ? null : Encoding.UTF8.GetString(bytes, 0, length);
    }
}
