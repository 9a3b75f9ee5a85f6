using Microsoft.Kiota.Abstractions.Authentication;

namespace RunAi.Generated.Authentication;

/// <summary>A provider of tokens that can give up one that a server refused.</summary>
public interface IRenewableAccessTokenProvider : IAccessTokenProvider
{
    /// <summary>Gives up a token if it is still the current one, so that the next caller gets another.</summary>
    /// <param name="token">The token that was refused.</param>
    /// <returns>Whether it was given up.</returns>
    bool Invalidate(string token);
}
