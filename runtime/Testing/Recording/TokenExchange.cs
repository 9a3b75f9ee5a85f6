using System.Text.Json;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Recognizes requests of tokens (RFC 6749, section 4), which are not recorded.</summary>
internal static class TokenExchange
{
    public static bool IsMatch(RecordedRequest request, RecordedResponse response) =>
        HasProperty(response.Body, "access_token", "accessToken")
        || HasProperty(request.Body, "grant_type", "grantType")
        || (request.Body?.Text is { } text && $"&{text}".Contains("&grant_type=", StringComparison.Ordinal));

    private static bool HasProperty(RecordedBody? body, params string[] names) => body?.Json is { ValueKind: JsonValueKind.Object } json
        && Array.Exists(names, name => json.TryGetProperty(name, out _));
}
