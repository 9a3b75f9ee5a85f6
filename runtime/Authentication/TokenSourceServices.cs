using Microsoft.Extensions.Logging;

namespace RunAi.Generated.Authentication;

/// <summary>What a source of tokens works with.</summary>
/// <param name="Client">Gives an HTTP client without a token handler.</param>
/// <param name="Time">The clock.</param>
/// <param name="Logger">Where events go.</param>
/// <param name="Store">What replicas share, if anything.</param>
internal sealed record TokenSourceServices(Func<HttpClient> Client, TimeProvider Time, ILogger Logger, ITokenStore? Store);
