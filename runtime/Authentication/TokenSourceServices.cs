using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Authentication;

/// <summary>Provides the services of a token source.</summary>
/// <param name="Client">Returns an HTTP client without a token handler.</param>
/// <param name="Time">The clock.</param>
/// <param name="Logger">The logger.</param>
/// <param name="Store">The store that replicas share, if there is one.</param>
internal sealed record TokenSourceServices(Func<HttpClient> Client, TimeProvider Time, ILogger Logger, ITokenStore? Store);
