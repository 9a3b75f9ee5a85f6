using System.Net.Http.Headers;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Authentication;

/// <summary>Asks a realm's endpoint for a token with the client credentials grant (RFC 6749, section 4.4).</summary>
internal sealed class TokenEndpoint(Func<RunAiOptions> options, Func<HttpClient> client, TimeProvider time)
{
    private const int LargestAnswer = 256 * 1024;
    private const int LargestToken = 32 * 1024;

    public async Task<AccessToken> FetchAsync(CancellationToken cancellationToken)
    {
        var settings = options();
        RunAiOptionsValidator.ThrowIfInvalid(settings);

        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(settings)) { Content = FormOf(settings) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var start = TokenClock.Read(time);
        try
        {
            using var response = await client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var failures = new TokenFailures(settings, (int)response.StatusCode);
            if ((int)response.StatusCode is >= 300 and < 400)
                throw failures.Redirect();

            using var body = await PooledBody.ReadAsync(response.Content, LargestAnswer, cancellationToken, secret: true).ConfigureAwait(false);
            return TokenOf(TokenAnswer.Read(body.Bytes), response.IsSuccessStatusCode, failures, start);
        }
        catch (HttpRequestException exception)
        {
            throw new RunAiAuthenticationException($"The token endpoint of {settings.Url!.Authority} gave no usable answer: {exception.Message}", exception);
        }
    }

    private static AccessToken TokenOf(TokenAnswer? answer, bool success, TokenFailures failures, TokenClock.Reading start)
    {
        // Some servers answer 200 with an error in the body.
        if (!success || answer?.Error is not null)
            throw failures.Refused(answer?.Error, answer?.Description);
        if (answer is not { AccessToken: { Length: > 0 and <= LargestToken } value } || !IsBearerText(value))
            throw failures.Unusable("it holds no access_token");
        if (answer.Value.TokenType is { } type && !type.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw failures.Unusable("its token_type isn't Bearer");

        return new AccessToken(value, answer.Value.Lifetime, start);
    }

    private static Uri AddressOf(RunAiOptions options) => new(
        $"{options.Url!.AbsoluteUri.TrimEnd('/')}/auth/realms/{Uri.EscapeDataString(options.Realm)}/protocol/openid-connect/token", UriKind.Absolute);

    private static FormUrlEncodedContent FormOf(RunAiOptions options) => new(
    [
        new("grant_type", "client_credentials"),
        new("scope", "openid"),
        new("response_type", "id_token"),
        new("client_id", options.ClientId),
        new("client_secret", options.ClientSecret),
    ]);

    /// <summary>The characters of RFC 6750's b64token: anything else could end the header.</summary>
    private static bool IsBearerText(string value)
    {
        foreach (var character in value)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '.' or '_' or '~' or '+' or '/' or '='))
                return false;
        }

        return true;
    }
}
