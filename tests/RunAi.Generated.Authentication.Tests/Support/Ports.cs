using System.Net;
using System.Net.Sockets;

namespace RunAi.Generated.Authentication.Tests.Support;

internal static class Ports
{
    /// <summary>A port where nobody listens: it was free just now.</summary>
    public static int GetFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
