using System.Buffers;
using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DueCourse.Web.Uploads;

namespace DueCourse.Record;

/// <summary>
/// Has files looked at by clamd, ClamAV's daemon, by its command INSTREAM: the bytes are sent, so that it needs no right to any file
/// of ours. Whatever is not plainly "OK" for the whole file is no clean file.
/// </summary>
/// <param name="at">Where it listens.</param>
/// <param name="patience">How long it may take to take up some bytes, and to answer after the last; null: 50 seconds.</param>
internal sealed class Clamd(EndPoint at, TimeSpan? patience = null) : IScanner
{
    private const int AtOnce = 64 * 1024, LongestAnswer = 1024, LongestName = 100;

    private readonly TimeSpan patience = patience ?? TimeSpan.FromSeconds(50);
    private readonly TimeSpan connecting = TimeSpan.FromSeconds(Math.Min(5, (patience ?? TimeSpan.FromSeconds(50)).TotalSeconds));

    /// <summary>Reads where it listens: <c>tcp://127.0.0.1:3310</c>, or <c>unix:/run/clamav/clamd.ctl</c>; null where it is neither.</summary>
    public static EndPoint? ReadAddress(string address)
    {
        if (address.StartsWith("unix:/", StringComparison.Ordinal))
            try
            {
                return new UnixDomainSocketEndPoint(address["unix:".Length..]);
            }
            catch (ArgumentException)
            {
                return null;
            }

        return Uri.TryCreate(address, UriKind.Absolute, out var read) && read is { Scheme: "tcp", Port: > 0, PathAndQuery: "" or "/", UserInfo: "", Fragment: "" } && read.IdnHost.Length > 0
            ? new DnsEndPoint(read.IdnHost, read.Port) : null;
    }

    /// <summary>Has every file that is sent to the site looked at by it; null: there is none.</summary>
    public static Action<WebApplicationBuilder> At(EndPoint? at) => builder =>
    {
        if (at is not null) builder.Services.AddSingleton<IScanner>(new Clamd(at));
    };

    /// <inheritdoc/>
    public async Task<Scanned> Look(Stream content, CancellationToken stop)
    {
        var (buffer, sent) = (ArrayPool<byte>.Shared.Rent(sizeof(int) + AtOnce), false);
        using var within = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            using var to = await Connect(within);
            try
            {
                within.CancelAfter(patience);
                await to.WriteAsync("zINSTREAM\0"u8.ToArray(), within.Token);
                for (int read; (read = await content.ReadAsync(buffer.AsMemory(sizeof(int), AtOnce), stop)) > 0;)
                {
                    BinaryPrimitives.WriteInt32BigEndian(buffer, read);
                    within.CancelAfter(patience);
                    await to.WriteAsync(buffer.AsMemory(0, sizeof(int) + read), within.Token);
                }

                BinaryPrimitives.WriteInt32BigEndian(buffer, 0);
                await to.WriteAsync(buffer.AsMemory(0, sizeof(int)), within.Token);
                sent = true;
            }
            catch (IOException)
            {
                // It hung up. It may have said before why: what it found, or that the file is longer than it is set to take.
            }

            within.CancelAfter(patience);
            return Read(await Answer(to, within.Token), sent);
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return new NotLookedAt($"clamd cannot be reached: {fault.Message}");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new NotLookedAt(FormattableString.Invariant($"clamd did not answer within {patience.TotalSeconds} seconds"));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> Answers(CancellationToken stop)
    {
        using var within = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            using var to = await Connect(within);
            within.CancelAfter(connecting);
            await to.WriteAsync("zPING\0"u8.ToArray(), within.Token);
            return await Answer(to, within.Token) == "PONG";
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task<NetworkStream> Connect(CancellationTokenSource within)
    {
        within.CancelAfter(connecting);
        var socket = at is UnixDomainSocketEndPoint ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(at, within.Token);
            return new(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Up to its NUL, or to the end; what is longer is no answer.
    private static async Task<string> Answer(NetworkStream from, CancellationToken stop)
    {
        var bytes = new byte[LongestAnswer];
        var length = 0;
        for (int read; length < bytes.Length && (read = await from.ReadAsync(bytes.AsMemory(length), stop)) > 0;)
        {
            length += read;
            if (bytes.AsSpan(0, length).IndexOf((byte)0) is >= 0 and var end) return Encoding.ASCII.GetString(bytes, 0, end);
        }

        return "";
    }

    private static Scanned Read(string answer, bool isWhole)
    {
        const string about = "stream: ", found = " FOUND";
        if (answer.StartsWith(about, StringComparison.Ordinal) && answer.EndsWith(found, StringComparison.Ordinal) && answer.Length > about.Length + found.Length)
            return new Found(Plainly(answer[about.Length..^found.Length]));
        return isWhole && answer == about + "OK" ? new Clean()
            : new NotLookedAt(answer.Length == 0 ? "clamd hung up without an answer; a file longer than its StreamMaxLength makes it do so" : $"clamd says: {Plainly(answer)}");
    }

    // It goes into a page and a log: one line, and no more than a name.
    private static string Plainly(string said) => string.Concat(said.Take(LongestName).Select(c => c is > ' ' and <= '~' ? c : ' ')).Trim();
}
