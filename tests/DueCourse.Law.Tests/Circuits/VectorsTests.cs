namespace DueCourse.Law.Tests.Circuits;

using System.Globalization;
using System.Runtime.Intrinsics;
using DueCourse.Law.Circuits.Planes;

public sealed class VectorsTests
{
    /// <summary>What says to a process how wide its vectors may be.</summary>
    public const string Widest = "DUECOURSE_WIDEST_VECTOR";

    [Fact]
    public void A_process_that_is_to_do_without_wide_vectors_does()
    {
        var widest = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        var allowed = Environment.GetEnvironmentVariable(Widest) is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : 512;

        Assert.InRange(widest, 0, allowed);
        Assert.Equal(Math.Max(128, widest), Kernel.Widest);
    }
}
