using System.Net;
using System.Net.Sockets;

namespace RunAi.Generated.Authentication.Tests.Support;

internal static class Ports
{
    /// <summary>Returns a free loopback port.</summary>
    public static int GetFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
