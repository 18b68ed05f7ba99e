using System.Security.Cryptography;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Http.Features;

namespace DueCourse.Web.Uploads;

/// <summary>What came of a file that was sent.</summary>
public abstract record Received;

/// <summary>It is kept, and can be recorded.</summary>
public sealed record Taken(Upload Upload) : Received;

/// <summary>It is not; nothing is left of it.</summary>
/// <param name="Because">Why.</param>
/// <param name="Status">The status that says so over HTTP.</param>
public sealed record NotTaken(Refusal Because, int Status) : Received;

/// <summary>
/// The one door for files that people send, by a page or over the interface: streamed to the disk, never held in memory, and looked
/// at as a whole (kind, end of the request, scanner) before anything is kept.
/// </summary>
public sealed class Reception(IRegistry registry, IUploads uploads, IScanner scanner, ILogger<Reception> log)
{
    /// <summary>The longest request that is read here: a document, and what a form puts around it. Every other request is held to <see cref="Site.LongestRequest"/>.</summary>
    public const long LongestRequest = ReceiveDocument.Most + (256 * 1024);

    // What one person may have put in without recording it: five of the largest, or thousands of letters.
    private const long MostWaiting = 5 * ReceiveDocument.Most;
    private const int MostFilesWaiting = 2_000, LongestName = 1_000;

    /// <summary>Whether files can be put in here at all.</summary>
    public bool IsOpen => uploads is not NoUploads;

    /// <summary>Whether something looks for harm in them.</summary>
    public bool Scans => scanner is not NoScanner;

    /// <summary>Why a request is not read at all; null: it may be. From then on a body of the size of a document is let in.</summary>
    internal static NotTaken? Admit(HttpContext context)
    {
        // A browser says itself that a page of another site sent a form; nothing of it is read then.
        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site") return Malformed("It was sent from a page of another site.");
        if (context.Request.ContentLength > LongestRequest)
        {
            // It is refused at once; the server may read on for a few seconds, so that whoever still sends comes to hear of it.
            Widen(context, null);
            return TooLarge;
        }

        Widen(context, LongestRequest);
        return null;
    }

    /// <summary>Takes a file in.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="name">What its sender calls it; null: nothing.</param>
    /// <param name="for">The case for which it is; null: none is named.</param>
    /// <param name="who">Whoever puts it in.</param>
    /// <param name="ends">Asks whether the request ends after the file; null where it is nothing else.</param>
    /// <param name="stop">To stop.</param>
    public async Task<Received> Take(Stream content, string? name, CaseId? @for, Actor who, Func<CancellationToken, Task<NotTaken?>>? ends, CancellationToken stop)
    {
        var (person, status, mediaType) = (Draft.WhoseIs(who), 0, "");
        var waiting = (await uploads.Of(person, registry.Now, stop)).Where(u => !u.IsOnFile).ToList();
        if (waiting.Count >= MostFilesWaiting || waiting.Sum(u => u.Length) >= MostWaiting)
            return new NotTaken(new("document.too-many-waiting", "You have put in many files that no entry of a case holds.", "They fill the disk on which the record is.", "Record them, or wait: one that nothing holds is erased within two hours."), StatusCodes.Status429TooManyRequests);
        try
        {
            return await registry.PutIn(content, Look, stop) switch
            {
                PutIn.Kept(var hash, var length) => await Noted(new(RandomNumberGenerator.GetHexString(32, lowercase: true), @for, hash, length, mediaType, Fitting(name), registry.Now)),
                PutIn.Refused(var because) when status != 0 => new NotTaken(because, status),
                PutIn.Refused({ Code: "document.size" }) => TooLarge,
                PutIn.Refused(var because) => new NotTaken(because, StatusCodes.Status422UnprocessableEntity),
                var other => throw new InvalidOperationException($"{other.GetType().Name} is nothing that can come of a file"),
            };
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge : Malformed("It broke off, or is not in the form in which a browser sends a file.");
        }

        async Task<Refusal?> Look(Stream bytes, string byItsStart, CancellationToken stop)
        {
            if (ends is not null && await ends(stop) is { } more) return Not(more.Because, more.Status);
            mediaType = byItsStart;
            if (byItsStart == FileKind.Unknown)
                switch (await ReadAsText.Of(bytes, stop))
                {
                    case TextOrNot.Text: mediaType = FileKind.PlainText; break;
                    case TextOrNot.Markup: return Not(Markup, StatusCodes.Status415UnsupportedMediaType);
                    default: return Not(OfNoKind, StatusCodes.Status415UnsupportedMediaType);
                }

            if (FileKind.Of(mediaType) is null) return Not(OfNoKind, StatusCodes.Status415UnsupportedMediaType);
            bytes.Position = 0;
            switch (await scanner.Look(bytes, stop))
            {
                case Clean or NoneLooks: return null;
                case Found(var what):
                    UploadLog.FoundSomething(log, what, bytes.Length, mediaType);
                    return Not(new("document.harmful", $"The scanner found something harmful in the file: {what}.", "It could do harm on the machine of whoever opens it. Nothing of it was kept.", "Do not send it again. Tell whoever sees to security where it came from, and ask its sender for another copy, on paper if need be."), StatusCodes.Status422UnprocessableEntity);
                case NotLookedAt(var why):
                    UploadLog.NotScanned(log, why);
                    return Not(new("document.not-scanned", "The file could not be scanned for harm just now.", "No file is kept here that was not scanned. Nothing of it was kept.", "Try again in a few minutes. If it happens again, tell whoever runs DueCourse here."), StatusCodes.Status503ServiceUnavailable);
                case var other: throw new InvalidOperationException($"{other.GetType().Name} is nothing that can come of a scan");
            }
        }

        Refusal Not(Refusal because, int with)
        {
            status = with;
            return because;
        }

        async Task<Received> Noted(Upload upload)
        {
            await uploads.Keep(person, upload, stop);
            return new Taken(upload);
        }
    }

    /// <summary>The refusal of what cannot be read.</summary>
    internal static NotTaken Malformed(string what) =>
        new(new("request.malformed", $"The file did not arrive. {what}", "Nothing of it was kept.", "Go back, load the page again, and send the file anew."), StatusCodes.Status400BadRequest);

    /// <summary>The refusal of what is too long.</summary>
    internal static NotTaken TooLarge { get; } =
        new(new("document.size", "The file has more than 200 MB.", "It could not be kept whole, so nothing of it was kept.", "Split it, or save it in a smaller form, and say so where you describe it."), StatusCodes.Status413PayloadTooLarge);

    private static Refusal Markup { get; } =
        new("document.markup", "The file is a page or a drawing in markup (HTML, SVG or XML), whatever it is called.", "Such a file can hold a program that runs where it is opened. Nothing of it was kept.", "Save or print it as PDF, or put it into a ZIP file, and send that.");

    private static Refusal OfNoKind { get; } =
        new("document.kind", "The file is of no kind that is taken in here, whatever it is called.", "What it is, its bytes say; what nobody knows could do harm where it is opened. Nothing of it was kept.", $"Send one of these: {FileKind.Names}. Text has to be in UTF-8. Anything else can be put into a ZIP file.");

    // As given, but that what no entry would hold is named by its number. No entry would hold a longer one, and no file is called that.
    private static string? Fitting(string? name) =>
        name is not null && name.Any(char.IsControl) ? Fitting(new UntrustedText(name).Shown().Replace('\n', ' ')) : string.IsNullOrWhiteSpace(name) || name.Length > LongestName ? null : name;

    private static void Widen(HttpContext context, long? most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
    }
}
