using System.Net.Http.Headers;
using System.Text;
using RunAi.Generated.Kubernetes.Authentication;

namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Creates the credential source of a user in a kubeconfig.</summary>
/// <param name="user">The user.</param>
/// <param name="reload">Reads the kubeconfig again and returns the user.</param>
/// <param name="time">The clock.</param>
internal sealed class UserCredentials(KubeconfigEntry user, Func<KubeconfigEntry> reload, TimeProvider time)
{
    private const string LoginAdvice = "run `runai login`";

    /// <summary>The time after which token files are read again, as in kubectl.</summary>
    private static readonly TimeSpan FilePeriod = TimeSpan.FromMinutes(1);

    /// <summary>Gets a value indicating whether the user has a client certificate.</summary>
    public bool HasCertificate => user.GetText("client-certificate-data") is not null || user.GetText("client-certificate") is not null;

    /// <summary>Creates the source.</summary>
    /// <param name="runExec">Returns a function that runs an exec plugin.</param>
    /// <exception cref="KubeconfigException">A value is not valid.</exception>
    public ICredentialSource Create(Func<ExecPlugin, Func<Task<ExecResult>>> runExec)
    {
        var source = CreateHeaderSource(runExec);
        if (!HasCertificate)
        {
            return user.GetText("client-key-data") is null && user.GetText("client-key") is null
                ? source
                : throw user.CreateException("has a client-key without a client-certificate", "add the certificate or remove the key");
        }

        return new CertificateCredentialSource(source, previous => new CertificateReader(user, reload).Read(previous), time);
    }

    private ICredentialSource CreateHeaderSource(Func<ExecPlugin, Func<Task<ExecResult>>> runExec)
    {
        var (tokenFile, token, name) = (user.GetPath("tokenFile"), user.GetText("token"), user.GetText("username"));
        if (name is not null && (token is not null || tokenFile is not null))
        {
            throw user.CreateException("has both a token and a username", "remove one of them");
        }

        var (exec, provider) = (user.Value.Find("exec"), user.Value.Find("auth-provider"));
        if (exec is not null && provider is not null)
        {
            throw user.CreateException("has both an exec plugin and an auth-provider", "remove one of them");
        }

        // In the order of kubectl: a token and a password take precedence over plugins.
        return tokenFile is not null ? CreateFileSource(tokenFile, token)
            : token is not null ? CreateStoredSource(static entry => entry.GetText("token"), "has no token anymore", "sign in again")
            : name is not null ? new FixedCredentialSource(new ClusterCredential(CreateBasic(name, user.GetText("password") ?? ""), null))
            : exec is not null ? new ExecCredentialSource(runExec(ExecPlugin.Read(user, exec)), time)
            : provider is not null ? CreateProviderSource(provider)
            : new FixedCredentialSource(ClusterCredential.Anonymous);
    }

    private static AuthenticationHeaderValue CreateBasic(string name, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password}")));

    /// <summary>Creates the source of an OIDC login, which <c>runai login</c> writes to the kubeconfig.</summary>
    private TextTokenSource CreateProviderSource(YamlValue provider)
    {
        if (user.GetText(provider, "name") is not "oidc")
        {
            throw user.CreateException(
                $"has the auth-provider {KubeconfigEntry.Quote(user.GetText(provider, "name") ?? "")}, which is not supported", "use an exec plugin");
        }

        return CreateStoredSource(
            static entry => entry.Value.Find("auth-provider")?.Find("config")?.FindText("id-token"), "has no login", LoginAdvice);
    }

    /// <summary>Creates the source of a token in the kubeconfig, which another login replaces.</summary>
    private TextTokenSource CreateStoredSource(Func<KubeconfigEntry, string?> find, string problem, string advice) => new(
        () => find(Reload()) is { Length: > 0 } token
            ? token
            : throw new RunAiAuthenticationException($"{user.Describe()} {problem}: {advice}.") { IsTransient = true },
        user.Describe(),
        advice,
        FilePeriod,
        time);

    private KubeconfigEntry Reload()
    {
        try
        {
            return reload();
        }
        catch (KubeconfigException exception)
        {
            throw new RunAiAuthenticationException(exception.Message, exception) { IsTransient = true };
        }
    }

    private TextTokenSource CreateFileSource(string file, string? token)
    {
        var start = $"{user.Describe()} has the tokenFile '{file}', which";
        return new TextTokenSource(
            () => TokenFile.Read(file, out var problem) ?? token
                ?? throw new RunAiAuthenticationException($"{start} {problem}: correct the path or the file.") { IsTransient = true },
            start,
            "write a new token to the file",
            FilePeriod,
            time);
    }
}
