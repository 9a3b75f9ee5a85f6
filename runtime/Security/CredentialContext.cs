using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Security;

/// <summary>Provides the address of the API and the services of the application.</summary>
/// <param name="BaseAddress">The address of the API.</param>
/// <param name="Time">The clock.</param>
/// <param name="Loggers">Creates loggers; <see langword="null"/> if nothing is logged.</param>
/// <param name="TokenClient">The HTTP client that requests tokens.</param>
/// <param name="AddResource">Receives what is disposed together with the credentials.</param>
internal sealed record CredentialContext(
    Uri BaseAddress, TimeProvider Time, ILoggerFactory? Loggers, Lazy<HttpClient> TokenClient, Action<IDisposable> AddResource);
