using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Sorts media types by how a client handles them (RFC 6838; RFC 6839 for the suffixes).</summary>
internal static class MediaTypes
{
    public static ApiBodyKind GetKind(string mediaType)
    {
        var name = Normalize(mediaType);
        return name switch
        {
            "application/json" or "*/*" or "application/*" or "text/json" => ApiBodyKind.Json,
            "application/x-www-form-urlencoded" => ApiBodyKind.Form,
            "multipart/form-data" or "multipart/mixed" or "multipart/related" or "multipart/*" => ApiBodyKind.Multipart,
            // Server-sent events do not end.
            "text/csv" or "text/event-stream" => ApiBodyKind.Stream,
            _ when name.EndsWith("+json", StringComparison.Ordinal) => ApiBodyKind.Json,
            _ when name.StartsWith("text/", StringComparison.Ordinal) => ApiBodyKind.Text,
            "application/yaml" or "application/x-yaml" or "application/xml" => ApiBodyKind.Text,
            _ => ApiBodyKind.Stream,
        };
    }

    /// <summary>Returns the format of the items of a stream (OpenAPI 3.2, Sequential Media Types); null for other media types.</summary>
    public static ApiStreamFormat? GetStreamFormat(string mediaType) => Normalize(mediaType) switch
    {
        "text/event-stream" => ApiStreamFormat.Events,
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/jsonlines"
            or "application/x-jsonlines" => ApiStreamFormat.Values,
        "application/json-seq" => ApiStreamFormat.Records,
        // RFC 8091 defines the suffix.
        var name when name.EndsWith("+json-seq", StringComparison.Ordinal) => ApiStreamFormat.Records,
        _ => null,
    };

    /// <summary>Returns the name that distinguishes representations of a response, such as <c>csv</c> for <c>text/csv</c>.</summary>
    public static string GetShortName(string mediaType)
    {
        var name = Normalize(mediaType);
        var subtype = name.Substring(name.IndexOf('/') + 1);
        return subtype switch
        {
            "octet-stream" => "binary",
            "plain" => "text",
            "*" or "" => "content",
            _ => subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2) : subtype,
        };
    }

    /// <summary>Returns the preference for a media type, lowest first: plain JSON, other JSON, multipart forms, other forms, text, bytes.</summary>
    public static int GetRank(string mediaType) => (GetKind(mediaType), Normalize(mediaType)) switch
    {
        (ApiBodyKind.Json, "application/json") => 0,
        (ApiBodyKind.Json, "*/*") => 2,
        (ApiBodyKind.Json, _) => 1,
        (ApiBodyKind.Multipart, _) => 3,
        (ApiBodyKind.Form, _) => 4,
        (ApiBodyKind.Text, _) => 5,
        _ => 6,
    };

    /// <summary>Returns a value indicating whether the name is a range, such as <c>image/*</c> or <c>application/*+json</c>.</summary>
    public static bool IsRange(string mediaType) => Normalize(mediaType).Contains("*");

    /// <summary>Returns a value indicating whether the name is the range of all media types.</summary>
    public static bool IsAny(string mediaType) => Normalize(mediaType) is "*/*";

    /// <summary>Returns a value indicating whether the name means JSON without a more specific format.</summary>
    public static bool IsPlainJson(string mediaType) => Normalize(mediaType) is "application/json" or "text/json" or "*/*" or "application/*";

    /// <summary>Returns the media type of a body of a format in a range, or the range if it does not contain a generic media type.</summary>
    public static string ToConcrete(string mediaType, ApiBodyKind kind) => (Normalize(mediaType), kind) switch
    {
        ("*/*" or "application/*", ApiBodyKind.Json) => "application/json",
        ("*/*" or "text/*", ApiBodyKind.Text) => "text/plain",
        ("*/*" or "application/*", ApiBodyKind.Stream) => "application/octet-stream",
        _ => mediaType,
    };

    private static string Normalize(string mediaType)
    {
        var semicolon = mediaType.IndexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.Substring(0, semicolon)).Trim().ToLowerInvariant();
    }
}
