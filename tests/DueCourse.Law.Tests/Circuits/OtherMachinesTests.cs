namespace DueCourse.Law.Tests.Circuits;

using System.Diagnostics;

/// <summary>The bulk code on machines that have less than this one: the same tests, in a process that is told to do without.</summary>
public sealed class OtherMachinesTests
{
    [Theory]
    [InlineData("EnableAVX512", 256)]
    [InlineData("EnableAVX2", 128)]
    [InlineData("EnableHWIntrinsic", 0)]
    public async Task The_same_answers_without_some_of_the_instructions(string without, int widest)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(OtherMachinesTests).Assembly.Location);
        foreach (var tested in new[] { typeof(PlaneTests), typeof(TransposingTests), typeof(VectorsTests) })
        {
            start.ArgumentList.Add("--filter-class");
            start.ArgumentList.Add(tested.FullName!);
        }

        start.Environment["DOTNET_" + without] = "0";
        start.Environment[VectorsTests.Widest] = FormattableString.Invariant($"{widest}");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, said + await errors);
    }
}
