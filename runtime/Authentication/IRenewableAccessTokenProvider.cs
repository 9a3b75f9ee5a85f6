using Microsoft.Kiota.Abstractions.Authentication;

namespace RunAi.Generated.Authentication;

/// <summary>Represents an access token provider that can replace a token that a server refused.</summary>
public interface IRenewableAccessTokenProvider : IAccessTokenProvider
{
    /// <summary>Returns a token to send instead of one that a server refused with 401 (Unauthorized).</summary>
    /// <param name="uri">The URI of the refused request.</param>
    /// <param name="refusedToken">The token that was sent, without "Bearer".</param>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    /// <returns>A different token, or <see langword="null"/> if there is none; the caller then returns the server's response.</returns>
    ValueTask<string?> RenewAsync(Uri uri, string refusedToken, CancellationToken cancellationToken = default);
}
