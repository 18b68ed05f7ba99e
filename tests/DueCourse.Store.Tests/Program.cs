namespace DueCourse.Store.Tests;

using DueCourse.Store.Tests.Crashes;

/// <summary>Runs the tests; or, asked by a crash test, a node that is going to be killed.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        arguments is [Victim.Word, var store, var name, var group] ? Victim.Run(store, name, group)
        : arguments is [Serving.Word, var served, var server, var cases] ? Serving.Run(served, server, cases)
        : Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
