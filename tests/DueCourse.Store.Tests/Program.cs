namespace DueCourse.Store.Tests;

using DueCourse.Store.Tests.Crashes;

/// <summary>Runs the tests; or, asked by a crash test, a node that is going to be killed.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        arguments is [Serving.Word] ? Serving.Run()
        : arguments is [OnSmallDisk.Word, var small, var large] ? OnSmallDisk.Run(small, large)
        : Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
