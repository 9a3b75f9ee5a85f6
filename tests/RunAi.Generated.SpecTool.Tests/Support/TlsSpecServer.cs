using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>
/// A tenant with TLS that issues tokens, and serves a spec to requests with a token. Not Kestrel, whose framework would replace assemblies of the tool.
/// </summary>
internal sealed class TlsSpecServer : IAsyncDisposable
{
    private const string Token = """{"access_token":"t0k3n","token_type":"bearer","expires_in":3600}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly Func<string, (string Status, string Body)> _respond;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _loop;

    public TlsSpecServer(X509Certificate2 certificate, string document)
        : this(certificate, _ => ("200 OK", document))
    {
    }

    /// <param name="certificate">The certificate.</param>
    /// <param name="respond">Returns the status and body for the target of a request with a token.</param>
    public TlsSpecServer(X509Certificate2 certificate, Func<string, (string Status, string Body)> respond)
    {
        (_certificate, _respond) = (certificate, respond);
        _listener.Start();
        _loop = RunAsync();
    }

    /// <summary>Gets the methods and tokens of the requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Gets the targets of the requests.</summary>
    public ConcurrentQueue<string> Targets { get; } = new();

    public string Url => $"https://{_listener.LocalEndpoint}";

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _loop;
        _stopping.Dispose();
    }

    // A client can open a connection that it does not use, so each connection is served by itself.
    private async Task RunAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException or OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = new SslStream(client.GetStream());
                await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stopping.Token);
                await RespondAsync(stream);
            }
            catch (Exception exception) when (exception is AuthenticationException or IOException or OperationCanceledException)
            {
                // The client refuses the certificate, or the test has ended.
            }
        }
    }

    private async Task RespondAsync(SslStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        if (await reader.ReadLineAsync(_stopping.Token) is not { } request)
        {
            // With TLS 1.3, a client that refuses the certificate closes the connection after the handshake of the server.
            return;
        }

        var method = request.Split(' ')[0];
        var (authorization, length) = ("", 0);
        while (await reader.ReadLineAsync(_stopping.Token) is { Length: > 0 } line)
        {
            var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            authorization = line.StartsWith("Authorization:", StringComparison.OrdinalIgnoreCase) ? value : authorization;
            length = line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase) ? int.Parse(value) : length;
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length], _stopping.Token);
        }

        Requests.Enqueue($"{method} {authorization}".TrimEnd());
        var target = request.Split(' ')[1];
        Targets.Enqueue(target);
        var (status, body) = method == "POST" ? ("200 OK", Token) : authorization == "Bearer t0k3n" ? _respond(target) : ("401 Unauthorized", "");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
    }
}
