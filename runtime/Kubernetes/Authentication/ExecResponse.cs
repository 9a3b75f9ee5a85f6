using System.Globalization;
using RunAi.Generated.Kubernetes.Kubeconfig;
using YamlDotNet.Core;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Reads the ExecCredential that an exec plugin writes. It is never quoted in messages, because it contains the credential.</summary>
internal static class ExecResponse
{
    private const string Advice = "run the command by hand and check its output";

    /// <summary>Reads the output of a plugin.</summary>
    /// <exception cref="RunAiAuthenticationException">The output is not an ExecCredential with a usable credential.</exception>
    public static ExecResult Read(ExecPlugin plugin, string output, DateTimeOffset now)
    {
        YamlValue root;
        try
        {
            root = YamlReader.Read(output);
        }
        catch (YamlException)
        {
            // The message of the exception can contain a part of the output.
            throw Fail(plugin, "wrote output that is neither JSON nor YAML", Advice);
        }

        if (root.FindText("kind") is { } kind && kind != "ExecCredential")
        {
            throw Fail(plugin, "wrote an object that is not an ExecCredential", Advice);
        }

        if (root.FindText("apiVersion") != plugin.ApiVersion)
        {
            throw Fail(
                plugin, $"wrote an ExecCredential whose apiVersion is not {plugin.ApiVersion}", "set the apiVersion of the plugin to the one it supports");
        }

        var status = root.Find("status") ?? throw Fail(plugin, "wrote an ExecCredential without a status", Advice);
        var expiry = ReadExpiry(plugin, status);
        return expiry <= now
            ? throw Fail(plugin, $"returned a credential that expired at {expiry.Value.UtcDateTime:yyyy-MM-dd HH:mm} UTC", "sign in again, or check the clock")
            : new ExecResult(ReadCredential(plugin, status), expiry);
    }

    /// <summary>Creates the exception for a failure of a plugin.</summary>
    public static RunAiAuthenticationException Fail(ExecPlugin plugin, string problem, string advice, Exception? innerException = null) =>
        new($"{plugin.User.Describe()} has an exec plugin ('{plugin.Command}') that {problem}: {advice}.", innerException) { IsTransient = true };

    private static DateTimeOffset? ReadExpiry(ExecPlugin plugin, YamlValue status) => status.FindText("expirationTimestamp") switch
    {
        null or "" => null,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        _ => throw Fail(plugin, "returned an expirationTimestamp that is not a time of RFC 3339", Advice),
    };

    private static ClusterCredential ReadCredential(ExecPlugin plugin, YamlValue status)
    {
        var (token, certificate, key) = (Get("token"), Get("clientCertificateData"), Get("clientKeyData"));
        if (token is null && certificate is null && key is null)
        {
            throw Fail(plugin, "returned neither a token nor a client certificate", "sign in again");
        }

        if (certificate is null != key is null)
        {
            throw Fail(plugin, $"returned a client {(key is null ? "certificate without its key" : "key without its certificate")}", Advice);
        }

        ClientCertificate? parsed = null;
        if (certificate is not null)
        {
            parsed = ClientCertificate.Parse(certificate, key!, out var problem) ?? throw Fail(plugin, $"returned a client certificate that {problem}", Advice);
        }

        var header = token is null ? null : ClusterCredential.CreateBearer(token, $"{plugin.User.Describe()} has an exec plugin that", Advice);
        return new ClusterCredential(header, parsed);

        string? Get(string property) => status.FindText(property) is { Length: > 0 } text ? text : null;
    }
}
