using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>
/// What a document says in a way that its own rules make meaningless, put right before NSwag reads it.
/// Where NJsonSchema (and not the document) is wrong, see <see cref="Validation.SpecValidator"/>.
/// </summary>
internal static class DocumentCorrections
{
    public static void Apply(JObject spec)
    {
        foreach (var pattern in spec.Descendants().OfType<JProperty>().Where(IsPattern).ToList())
            pattern.Value = WithoutDelimiters((string)pattern.Value!);
    }

    // The Schema Object's `pattern` is a string; a *property named* pattern has a schema, an object, as its value.
    private static bool IsPattern(JProperty property) => property is { Name: "pattern", Value.Type: JTokenType.String };

    // Run:ai writes one expression as a JavaScript literal, /^...$/. Taken as it stands, its slashes come before the
    // start and after the end of the text, so no value could ever match.
    private static string WithoutDelimiters(string pattern) =>
        pattern.Length > 3 && pattern.StartsWith("/^", StringComparison.Ordinal) && pattern.EndsWith("$/", StringComparison.Ordinal)
            ? pattern[1..^1]
            : pattern;
}
