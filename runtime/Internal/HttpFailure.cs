using System.Net.Sockets;
using RunAi.Generated.Certificates;

namespace RunAi.Generated.Internal;

/// <summary>Describes a request that received no complete response: what failed, at which host, and which setting to check.</summary>
internal static class HttpFailure
{
    private const int MaxTextLength = 300;

    /// <summary>Describes a failure in one or more sentences, the first of which continues a sentence.</summary>
    public static string Describe(HttpRequestException exception, Uri? address, AddressSettings settings)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            return GetText(exception) + ".";
        }

        var (authority, text) = (address.Authority, GetText(exception));
        return exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError when IsNameResolution(exception) =>
                $"the host name '{address.IdnHost}' cannot be resolved ({text}). Check {settings.Address} and the DNS server.",
            HttpRequestError.SecureConnectionError => TlsFailure.Describe(exception, authority, settings),
            HttpRequestError.ProxyTunnelError => $"the proxy does not connect to {authority} ({text}). Check the proxy (HTTPS_PROXY, NO_PROXY).",
            HttpRequestError.ConnectionError when exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } =>
                $"the connection to {authority} was refused ({text}). Check {settings.Address}, and whether the server and the proxy are available.",
            HttpRequestError.ConnectionError =>
                $"no connection to {authority} ({text}). Check {settings.Address}, the network, and whether the server is available.",
            HttpRequestError.ResponseEnded => $"{authority} closed the connection before the end of the response ({text}).",
            HttpRequestError.VersionNegotiationError or HttpRequestError.HttpProtocolError =>
                $"{authority} does not use HTTP as expected ({text}). Check {settings.Address}.",
            _ => text + ".",
        };
    }

    /// <summary>Returns a value indicating whether the DNS server does not know the name, or did not respond.</summary>
    private static bool IsNameResolution(HttpRequestException exception) =>
        exception.HttpRequestError == HttpRequestError.NameResolutionError
        || exception.InnerException is SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NoData or SocketError.NoRecovery };

    private static string GetText(HttpRequestException exception) => TextSanitizer.Sanitize(exception.Message, MaxTextLength).TrimEnd('.');
}
