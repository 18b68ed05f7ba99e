using System.Security.Cryptography;

namespace DueCourse.Web.Registry;

/// <summary>Ids of commands that nobody named. A form carries its own from when it was first shown, so that sent twice it is done once.</summary>
public static class NewCommand
{
    /// <summary>An id that was never given: "web look 9f…".</summary>
    public static string Id(string what) => $"web {what} {Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}";
}
