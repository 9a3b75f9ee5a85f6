using System.Net.Security;

namespace RunAi.Generated.Certificates;

/// <summary>Adds a CA file to the primary handler that an application provides.</summary>
internal static class PrimaryHandlerTrust
{
    /// <summary>
    /// Lets a handler validate certificates with a CA file. A handler that validates certificates itself is left as it is.
    /// </summary>
    /// <returns>Why the file is not used; <see langword="null"/> if it is.</returns>
    public static string? Apply(HttpMessageHandler? handler, CertificateTrust trust)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        if (OperatingSystem.IsBrowser())
        {
            return "the browser validates certificates";
        }

        try
        {
            return handler switch
            {
                SocketsHttpHandler sockets => Apply(sockets, trust),
                HttpClientHandler classic => Apply(classic, trust),
                _ => $"the type of the handler is {handler?.GetType().Name}, not SocketsHttpHandler or HttpClientHandler",
            };
        }
        catch (InvalidOperationException)
        {
            return "the handler has already sent a request";
        }
    }

    private static string? Apply(SocketsHttpHandler handler, CertificateTrust trust)
    {
        var callback = handler.SslOptions.RemoteCertificateValidationCallback;
        if (callback is not null)
        {
            return ReferenceEquals(callback.Target, trust) ? null : "the handler has a RemoteCertificateValidationCallback";
        }

        // Throws if the handler has sent a request. A change of its options would then have no effect.
        handler.SslOptions = handler.SslOptions;
        handler.SslOptions.RemoteCertificateValidationCallback = new RemoteCertificateValidationCallback(trust.Validate);
        return null;
    }

    private static string? Apply(HttpClientHandler handler, CertificateTrust trust)
    {
        var callback = handler.ServerCertificateCustomValidationCallback;
        if (callback is not null)
        {
            return ReferenceEquals(callback.Target, trust) ? null : "the handler has a ServerCertificateCustomValidationCallback";
        }

        handler.ServerCertificateCustomValidationCallback = trust.ValidateRequest;
        return null;
    }
}
