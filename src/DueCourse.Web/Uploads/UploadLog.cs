namespace DueCourse.Web.Uploads;

/// <summary>Which files were not kept, for whoever runs the program: nothing of who sent them, of what they are called, or of any case.</summary>
internal static partial class UploadLog
{
    [LoggerMessage(30, LogLevel.Warning, "a file that was sent was not kept: the scanner found {What} in its {Length} bytes ({MediaType})")]
    public static partial void FoundSomething(ILogger log, string what, long length, string mediaType);

    [LoggerMessage(31, LogLevel.Error, "a file that was sent was not kept, because it was not scanned: {Why}")]
    public static partial void NotScanned(ILogger log, string why);
}
