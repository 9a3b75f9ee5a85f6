using System.Text.Json.Nodes;

namespace RunAi.Generated.RoundTrip.Tests.Samples;

/// <summary>Creates strings and numbers.</summary>
internal static class ScalarSamples
{
    public static JsonNode Text(string? format) => format switch
    {
        "date-time" => "2026-02-28T23:59:58.123Z",
        "date" => "2026-02-28",
        "time" => "23:59:58",
        "duration" => "PT1H",
        "uuid" => "0f8fad5b-d9cb-469f-a165-70867728950e",
        "uri" or "url" => "https://example.com/a?b=c",
        "byte" => "AAECAw==",
        _ => "text with \"quotes\", ünïcode and \u2028",
    };

    public static JsonNode Kubernetes(string type) => type == "Quantity" ? "1.5Gi" : 80;

    public static JsonNode Integer(decimal? minimum, decimal? maximum) => (long)Math.Clamp(3, minimum ?? long.MinValue, maximum ?? long.MaxValue);

    public static JsonNode Number(string? format, decimal? minimum, decimal? maximum) => format is "int32" or "int64"
        ? Integer(minimum, maximum)
        : Math.Clamp(0.5m, minimum ?? decimal.MinValue, maximum ?? decimal.MaxValue);
}
