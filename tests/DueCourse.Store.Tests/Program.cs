namespace DueCourse.Store.Tests;

using DueCourse.Store.Tests.Archives;
using DueCourse.Store.Tests.Crashes;

/// <summary>Runs the tests; or, asked by a test, what has to have a process of its own: a node that is going to be killed, a measurement.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        arguments is [Serving.Word] ? Serving.Run()
        : arguments is [OnSmallDisk.Word, var small, var large] ? OnSmallDisk.Run(small, large)
        : arguments is [WhatIsHeld.Word, var folder] ? WhatIsHeld.Run(folder)
        : Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
