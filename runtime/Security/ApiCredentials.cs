using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Authentication;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Security;

/// <summary>
/// The base class of the generated credentials of an API. They are sent to the origin of one address only. Thread-safe; use one instance for the lifetime of
/// the application.
/// </summary>
public abstract class ApiCredentials : IDisposable
{
    private readonly object _lock = new();

    // Has a lock of its own, because credentials add resources while they hold theirs.
    private readonly List<IDisposable> _resources = [];
    private CredentialContext? _context;
    private IReadOnlyList<ApiCredential>? _all;
    private bool _isDisposed;

    /// <summary>Gets the credentials of all security schemes.</summary>
    protected abstract IReadOnlyList<ApiCredential> All { get; }

    /// <summary>Closes the connections of the clients that were created with the credentials.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Returns which credentials are set, without the credentials.</summary>
    public override string ToString() => string.Join(", ", All);

    /// <summary>Binds the credentials to the address of the API.</summary>
    /// <exception cref="ArgumentException">The address is not https, or http to the local machine, or has a user or a query.</exception>
    /// <exception cref="InvalidOperationException">The credentials are used for another address.</exception>
    internal void Bind(Uri baseAddress, TimeProvider time, ILoggerFactory? loggers)
    {
        CheckAddress(baseAddress);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_context is { } context)
            {
                if (AllowedOrigins.Format(context.BaseAddress) != AllowedOrigins.Format(baseAddress))
                {
                    throw new InvalidOperationException(
                        $"The credentials are those of {AllowedOrigins.Format(context.BaseAddress)}. Create others for {AllowedOrigins.Format(baseAddress)}.");
                }

                return;
            }

            _context = new CredentialContext(baseAddress, time, loggers, new Lazy<HttpClient>(CreateTokenClient), Add);
            foreach (var credential in All)
            {
                credential.Bind(_context);
            }
        }
    }

    /// <summary>Throws an exception if credentials must not be sent to an address.</summary>
    internal static void CheckAddress(Uri baseAddress)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        if (!baseAddress.IsAbsoluteUri || !AllowedOrigins.IsSecure(baseAddress)
            || baseAddress.UserInfo.Length > 0 || baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            throw new ArgumentException(
                "The address of the API must be absolute and start with https:// (http:// only to the local machine), without user information, a query and a "
                + "fragment.",
                nameof(baseAddress));
        }
    }

    /// <summary>Disposes a resource together with the credentials.</summary>
    internal void Add(IDisposable resource)
    {
        lock (_resources)
        {
            _resources.Add(resource);
        }
    }

    /// <summary>Returns the credentials of a request: the first alternative that is complete. An empty list sends none.</summary>
    /// <exception cref="RunAiAuthenticationException">No alternative is complete.</exception>
    internal IReadOnlyList<ApiCredential> Choose(ApiOperation operation, SecurityRequirement requirement, HttpRequestMessage request)
    {
        foreach (var alternative in requirement.Alternatives)
        {
            if (TryChoose(alternative, request, out var credentials))
            {
                return credentials;
            }
        }

        return requirement.IsOptional ? [] : throw CreateException(operation, requirement);
    }

    /// <summary>Releases the resources.</summary>
    /// <param name="disposing"><see langword="true"/> if the method is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        lock (_lock)
        {
            _isDisposed = true;
        }

        lock (_resources)
        {
            _resources.ForEach(static resource => resource.Dispose());
            _resources.Clear();
        }
    }

    private HttpClient CreateTokenClient()
    {
        var client = new HttpClient(HttpHandlers.Create());
        client.DefaultRequestHeaders.UserAgent.Add(HttpHandlers.UserAgent);
        Add(client);
        return client;
    }

    private bool TryChoose(string[] alternative, HttpRequestMessage request, [NotNullWhen(true)] out IReadOnlyList<ApiCredential>? credentials)
    {
        var chosen = new List<ApiCredential>(alternative.Length);
        foreach (var scheme in alternative)
        {
            // A parameter of the call takes precedence. The Authorization header is never a parameter in OpenAPI 3, so the handler reports a second one.
            var credential = Find(scheme);
            var isInRequest = credential.IsIn(request);
            if (credential.IsSet && !(isInRequest && credential is ApiKeyCredential))
            {
                chosen.Add(credential);
            }
            else if (!isInRequest)
            {
                credentials = null;
                return false;
            }
        }

        credentials = chosen;
        return true;
    }

    private ApiCredential Find(string scheme)
    {
        foreach (var credential in _all ??= All)
        {
            if (credential.Scheme == scheme)
            {
                return credential;
            }
        }

        throw new InvalidOperationException($"The credentials have no security scheme '{scheme}'. They belong to another client.");
    }

    private RunAiAuthenticationException CreateException(ApiOperation operation, SecurityRequirement requirement)
    {
        var alternatives = string.Join(", or ", requirement.Alternatives.Select(static schemes => string.Join(" and ", schemes)));
        var code = string.Join(" ", requirement.Alternatives[0].Select(Find).Where(static credential => !credential.IsSet).Select(
            static credential => $"{credential.Example};"));
        return new RunAiAuthenticationException(
            $"{operation.Id} was not sent: it requires credentials for {alternatives}, which are not set. Set them where the client is created, for example: "
            + code);
    }
}
