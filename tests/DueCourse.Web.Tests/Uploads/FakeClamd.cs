using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DueCourse.Web.Tests.Uploads;

/// <summary>How it behaves.</summary>
internal enum Behaves
{
    /// <summary>It looks for the EICAR test file.</summary>
    Well,

    /// <summary>It takes everything and says nothing.</summary>
    SaysNothing,

    /// <summary>It takes nothing and says nothing.</summary>
    TakesNothing,

    /// <summary>It hangs up after the first bytes.</summary>
    HangsUp,

    /// <summary>It says that the file is too long for it, and hangs up.</summary>
    IsTooSmall,

    /// <summary>It says "OK" after the first bytes, and hangs up.</summary>
    SaysOkTooSoon,

    /// <summary>It says something that is no verdict.</summary>
    SaysNonsense,
}

/// <summary>Something that speaks clamd's protocol.</summary>
internal sealed class FakeClamd : IAsyncDisposable
{
    /// <summary>The file that scanners agree to find something in. In two halves, so that none finds it here.</summary>
    public const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly Socket _listens;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;

    public FakeClamd(Behaves how, string? socketFile = null)
    {
        How = how;
        _listens = socketFile is null ? new(SocketType.Stream, ProtocolType.Tcp) : new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _listens.Bind(socketFile is null ? new IPEndPoint(IPAddress.IPv6Loopback, 0) : new UnixDomainSocketEndPoint(socketFile));
        _listens.Listen();
        At = _listens.LocalEndPoint!;
        _work = Task.Run(Serve);
    }

    /// <summary>Where it listens.</summary>
    public EndPoint At { get; }

    /// <summary>How it behaves.</summary>
    public Behaves How { get; set; }

    /// <summary>The last file that it saw.</summary>
    public byte[] Saw { get; private set; } = [];

    public async ValueTask DisposeAsync()
    {
        if (_work.IsCompleted) return;
        await _end.CancelAsync();
        _listens.Dispose();
        await _work;
        _end.Dispose();
    }

    private async Task Serve()
    {
        while (!_end.IsCancellationRequested)
            try
            {
                using var one = new NetworkStream(await _listens.AcceptAsync(_end.Token), ownsSocket: true);
                await Hear(one, _end.Token);
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The other side hung up, or it is the end.
            }
    }

    private async Task Hear(NetworkStream from, CancellationToken stop)
    {
        if (How == Behaves.TakesNothing)
        {
            await ForAsLongAs(Behaves.TakesNothing, stop);
            return;
        }

        var asked = await Command(from);
        if (asked == "zPING")
        {
            if (How != Behaves.SaysNothing) await Say(from, "PONG");
            return;
        }

        Assert.Equal("zINSTREAM", asked);
        using var file = new MemoryStream();
        var size = new byte[4];
        while (true)
        {
            await from.ReadExactlyAsync(size, stop);
            var length = BinaryPrimitives.ReadInt32BigEndian(size);
            if (length == 0) break;
            var chunk = new byte[length];
            await from.ReadExactlyAsync(chunk, stop);
            file.Write(chunk);
            if (How == Behaves.HangsUp) return;
            if (How == Behaves.IsTooSmall)
            {
                await Say(from, "INSTREAM size limit exceeded. ERROR");
                return;
            }

            if (How == Behaves.SaysOkTooSoon)
            {
                await Say(from, "stream: OK");
                return;
            }
        }

        Saw = file.ToArray();
        if (How == Behaves.SaysNothing)
        {
            await ForAsLongAs(Behaves.SaysNothing, stop);
            return;
        }

        await Say(from, How == Behaves.SaysNonsense ? "stream: OKAY\r\nHTTP/1.1 200 OK" : Encoding.Latin1.GetString(Saw).Contains(Eicar, StringComparison.Ordinal) ? "stream: Eicar-Signature FOUND" : "stream: OK");
    }

    private async Task ForAsLongAs(Behaves how, CancellationToken stop)
    {
        while (How == how) await Task.Delay(20, stop);
    }

    private static async Task<string> Command(NetworkStream from)
    {
        var (said, one) = (new StringBuilder(), new byte[1]);
        while (await from.ReadAsync(one) == 1 && one[0] != 0) said.Append((char)one[0]);
        return said.ToString();
    }

    private static async Task Say(NetworkStream to, string what) => await to.WriteAsync(Encoding.ASCII.GetBytes(what + "\0"));
}
