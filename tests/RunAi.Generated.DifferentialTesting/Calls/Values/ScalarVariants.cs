using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;

namespace RunAi.Generated.DifferentialTesting.Calls.Values;

/// <summary>Creates strings, numbers and booleans.</summary>
internal static class ScalarVariants
{
    public static IEnumerable<Variant> Create(string type, SchemaParts parts, bool isAscii) => type switch
    {
        "string" => Texts(parts, isAscii),
        "integer" => Integers(parts),
        "number" => parts.Format is "int32" or "int64" ? Integers(parts) : [Number("0.5"), Number("3"), Number("-1.25")],
        "boolean" => [new Variant("true", true), new Variant("false", false)],
        "file" => [new Variant("file", "content of a file")],
        _ => [],
    };

    private static IEnumerable<Variant> Integers(SchemaParts parts) =>
        parts.Format is "int64" or "long" ? [Number("3"), Number("9007199254740993")]
        : parts.Format is null && parts.Find("maximum") is null ? [Number("3"), Number("4294967296")]
        : [Number("3"), Number("7")];

    private static IEnumerable<Variant> Texts(SchemaParts parts, bool isAscii) => parts.Format switch
    {
        "date-time" => [new Variant("UTC", "2026-02-28T23:59:58.123Z"), new Variant("offset", "2026-02-28T23:59:58+05:30")],
        "date" => [new Variant("date", "2026-02-28")],
        "time" => [new Variant("time", "23:59:58"), new Variant("time in UTC", "23:59:58Z"), new Variant("time with offset", "10:15:30+02:00")],
        "duration" => [new Variant("duration", "PT1H"), new Variant("calendar duration", "P1Y2M3DT4H")],
        "uuid" or "guid" => [new Variant("uuid", "0f8fad5b-d9cb-469f-a165-70867728950e")],
        "uri" or "url" or "uri-reference" or "iri" => [new Variant("URL", "https://example.com/a?b=c&d=%20#e")],
        "byte" => [new Variant("bytes", "AAECAw==")],
        _ when parts.Find("contentEncoding")?.ToString() == "base64" => [new Variant("bytes", "AAECAw==")],
        _ when isAscii => [new Variant("text", "value"), new Variant("special characters", "a b/c?d%e&f=g;h+i#j@k!l\"m'n")],
        _ =>
        [
            new Variant("text", "value"),
            new Variant("special characters", "a b/c?d%e&f=g;h+i#j@k!l\"m'n,o"),
            new Variant("other alphabets", "ü€😀"),
            new Variant("percent-encoded", "%41%2F"),
        ],
    };

    private static Variant Number(string text) => new(text, JsonNode.Parse(text));
}
