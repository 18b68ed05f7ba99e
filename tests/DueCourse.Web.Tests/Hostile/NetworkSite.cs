using System.Net;
using System.Net.Sockets;
using System.Text;
using DueCourse.Casework.Ledger;
using Microsoft.AspNetCore.Builder;

namespace DueCourse.Web.Tests.Hostile;

/// <summary>The site on a port of this machine, spoken to byte by byte.</summary>
public sealed class NetworkSite(RunningSite site) : IAsyncLifetime
{
    private WebApplication listening = null!;

    /// <summary>Its host and port.</summary>
    public string Host { get; private set; } = "";

    /// <summary>The cookie of somebody who may write.</summary>
    public string Cookie { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        listening = site.Build(new(100_000, 100_000, 100_000), onASocket: true);
        listening.Urls.Add("http://127.0.0.1:0");
        await listening.StartAsync();
        Host = new Uri(listening.Urls.Single()).Authority;
        using var browser = site.Nobody();
        var signedIn = await browser.Post("/sign-in", ("person", RunningSite.In(ActorRole.Caseworker).Id));
        Cookie = signedIn.Response.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("duecourse=", StringComparison.Ordinal)).Split(';')[0];
    }

    public ValueTask DisposeAsync() => listening.DisposeAsync();

    /// <summary>Sends bytes as they stand, one for each character, and reads until the other side closes.</summary>
    /// <returns>What came; and whether it closed within a minute.</returns>
    public async Task<(string Text, bool Closed)> Say(string bytes)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPEndPoint.Parse(Host));
        await socket.SendAsync(Encoding.Latin1.GetBytes(bytes));
        var (heard, buffer) = (new StringBuilder(), new byte[16 * 1024]);
        // As long as a machine may need that does much else. Only what stays open waits so long.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            for (int read; (read = await socket.ReceiveAsync(buffer, patience.Token)) > 0;)
            {
                heard.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }

            return (heard.ToString(), true);
        }
        catch (OperationCanceledException)
        {
            return (heard.ToString(), false);
        }
        catch (SocketException)
        {
            // Reset: it closed with bytes of ours unread.
            return (heard.ToString(), true);
        }
    }

    /// <summary>How many cases have a title.</summary>
    public async Task<int> Titled(string title) => (await site.Registry.Cases(RunningSite.In(ActorRole.Auditor), new(), null, 5000, CancellationToken.None)).Lines.Count(l => l.Title == title);
}
