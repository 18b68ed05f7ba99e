namespace DueCourse.Store.Tests.Archives;

using System.Diagnostics;
using System.Globalization;
using DueCourse.Store.Tests.Crashes;
using DueCourse.Store.Tests.Throwaway;

public sealed class FlatMemoryTests(ITestOutputHelper output)
{
    // What one more entry may add to what is held: not even half its hash would go into so little.
    private const int BytesAnEntry = 14;

    [Fact]
    public async Task What_is_held_while_a_store_is_checked_or_carried_out_does_not_grow_with_it()
    {
        using var folder = new Folder();
        string[] command = [.. Node.Itself(), WhatIsHeld.Word, folder.Path];
        using var measuring = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = measuring.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await measuring.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await measuring.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.WriteLine(said);
        Assert.True(measuring.ExitCode == 0, said + await faults);

        var more = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToDictionary(part => part[0], part => long.Parse(part[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        const long allowed = (WhatIsHeld.Many - WhatIsHeld.Few) * WhatIsHeld.EntriesOfACase * BytesAnEntry;
        Assert.True(more["checked"] < allowed && more["carried out"] < allowed, said);
        // Without this it might be that what is held is not seen: a hash of each entry is, which is little.
        Assert.True(more["held on purpose"] > allowed, said);
    }
}
