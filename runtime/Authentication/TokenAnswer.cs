using System.Globalization;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>What a token endpoint said (RFC 6749, sections 5.1 and 5.2).</summary>
internal readonly record struct TokenAnswer(string? AccessToken, string? TokenType, TimeSpan? Lifetime, string? Error, string? Description)
{
    private const int MaxDepth = 16;

    /// <summary>Reads an answer; null when it is no JSON object, or holds one of the members twice.</summary>
    public static TokenAnswer? Read(ReadOnlySpan<byte> body)
    {
        var answer = default(TokenAnswer);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // Two tokens in one answer: which one another reader would take can't be known.
                var name = reader.GetString()!;
                if (!seen.Add(name) || !reader.Read())
                    return null;
                answer = answer.With(name, ref reader);
                reader.Skip();
            }

            return reader.Read() ? null : answer;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON: the caller reports an unusable answer. The reason is not passed on, since it may quote the body.
            return null;
        }
    }

    private TokenAnswer With(string name, ref Utf8JsonReader reader) => name switch
    {
        "access_token" => this with { AccessToken = TextOf(ref reader) },
        "token_type" => this with { TokenType = TextOf(ref reader) },
        "expires_in" => this with { Lifetime = LifetimeOf(ref reader) },
        "error" => this with { Error = TextOf(ref reader) },
        "error_description" => this with { Description = TextOf(ref reader) },
        _ => this,
    };

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    /// <summary>Seconds, as a number or as a string; out of range counts as the nearest that fits.</summary>
    private static TimeSpan? LifetimeOf(ref Utf8JsonReader reader)
    {
        double seconds;
        if (reader.TokenType == JsonTokenType.Number)
            seconds = reader.GetDouble();
        else if (!double.TryParse(TextOf(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out seconds) || double.IsNaN(seconds))
            return null;

        return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, Authentication.AccessToken.LongestLifetime.TotalSeconds));
    }
}
