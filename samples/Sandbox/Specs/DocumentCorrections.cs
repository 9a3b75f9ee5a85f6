using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>
/// Corrects errors in documents before NSwag reads them. For errors in NJsonSchema, see <see cref="Validation.SpecValidator"/>.
/// </summary>
internal static class DocumentCorrections
{
    public static void Apply(JObject spec)
    {
        foreach (var pattern in spec.Descendants().OfType<JProperty>().Where(IsPattern).ToList())
        {
            pattern.Value = WithoutDelimiters((string)pattern.Value!);
        }
    }

    // The `pattern` of a schema is a string. The value of a property named pattern is a schema, which is an object.
    private static bool IsPattern(JProperty property) => property is { Name: "pattern", Value.Type: JTokenType.String };

    // Run:ai writes one expression as a JavaScript literal, /^...$/. With the slashes as part of the expression, it would not match any value.
    private static string WithoutDelimiters(string pattern) =>
        pattern.Length > 3 && pattern.StartsWith("/^", StringComparison.Ordinal) && pattern.EndsWith("$/", StringComparison.Ordinal)
            ? pattern[1..^1]
            : pattern;
}
