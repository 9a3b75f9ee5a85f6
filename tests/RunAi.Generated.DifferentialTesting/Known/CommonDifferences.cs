using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>The deliberate decisions of the generator, from which every reader differs.</summary>
public static class CommonDifferences
{
    private static readonly string[] ImpliedHeaders = ["header accept", "header authorization", "header content-type"];
    private static readonly string[] IntegerFormats = ["int32", "int64"];

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("ImpliedHeader", Cause.Decision,
            "Accept, Authorization and Content-Type parameters are ignored (OpenAPI 3.0.3, Parameter Object); the client sends these headers.",
            (difference, _) => difference is { Kind: DifferenceKind.Parameter, Ours: "missing" }
                && ImpliedHeaders.Any(header => difference.Location.EndsWith(header, StringComparison.Ordinal))),
        new("NumberWithIntegerFormat", Cause.Decision,
            "A number with the format int32 or int64 has no fraction, so its type is an integer.",
            (difference, source) => difference is { Kind: DifferenceKind.Type } && difference.Ours.EndsWith("integer", StringComparison.Ordinal)
                && source.AnyAt(difference, node => HasValue(node, "type", "number") && IntegerFormats.Any(format => HasValue(node, "format", format)))),
        new("UnsignedInteger", Cause.Decision,
            "A uint64 does not always fit into a signed integer of 64 bits, so its type is decimal.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "number", Theirs: "integer" }
                && source.AnyAt(difference, node => HasValue(node, "format", "uint64"))),
        new("ExtensionAmongMediaTypes", Cause.Tolerance,
            "A key that starts with x- and has no slash is an extension, even where the specification does not allow extensions.",
            (difference, _) => difference is { Kind: DifferenceKind.MediaType, Ours: "missing" }
                && difference.Location[(difference.Location.LastIndexOf(' ') + 1)..] is ['x', '-', .. var rest] && !rest.Contains('/')),
        new("EnumOfOtherKinds", Cause.Tolerance,
            "If enum values do not have the declared type, only valid values are kept, or the type is any.",
            (difference, source) => difference is { Kind: DifferenceKind.EnumValues or DifferenceKind.Type }
                && source.AnyAt(difference, node => node["enum"] is JsonArray values && HasSeveralKinds(values))),
        new("NullableOfAnything", Cause.Decision,
            "An alternative with only nullable allows any value (OpenAPI 3.0.3, Schema Object, nullable), so the alternatives have no common type.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "any" }
                && source.AnyAt(difference, node => node.ContainsKey("nullable") && !node.ContainsKey("type") && !node.ContainsKey("$ref"))),
        new("QueryInPath", Cause.Tolerance,
            "A path must not have a query. If it has one, its parameters are query parameters, and fixed values are always sent.",
            (difference, _) => difference is { Kind: DifferenceKind.Parameter } && difference.Location.Split(' ')[1].Contains('?')),
        new("RequiredAndNotDescribed", Cause.Decision,
            "A property that is required but not described must be sent, so the class has it.",
            (difference, source) => difference is { Kind: DifferenceKind.Property, Ours: "present", Theirs: "missing", Steps: [.., var property] }
                && IsOnlyRequired(property, source.FindParentSchemas(difference))),
        new("SeveralPartsDescribe", Cause.Decision,
            "If several parts of an allOf describe a property, its type is the narrowest of them; for alternatives, it is a type that includes all of them.",
            (difference, source) =>
                difference is { Kind: DifferenceKind.Type or DifferenceKind.EnumValues } or { Kind: DifferenceKind.Property, Ours: "present" }
                && IsDescribedByParts(difference, source)),
        new("EnumAmongTexts", Cause.Decision,
            "If an enum is one of several alternatives that are strings, any string is valid.",
            (difference, source) => difference is { Kind: DifferenceKind.EnumValues, Ours: "none" }
                && source.AnyAt(difference, node => node.ContainsKey("oneOf") || node.ContainsKey("anyOf"))),
    ];

    private static bool HasSeveralKinds(JsonArray values) => values.OfType<JsonNode>().Select(value => value.GetValueKind()).Distinct().Count() > 1;

    private static bool IsDescribedByParts(Difference difference, SourceDocument source) => Enumerable.Range(1, difference.Steps.Count)
        .Select(count => difference with { Steps = [.. difference.Steps.Take(count)] })
        .Any(path => source.FindParentSchemas(path).Count(part => part["properties"] is JsonObject properties && properties.ContainsKey(path.Steps[^1])) > 1);

    private static bool IsOnlyRequired(string property, IReadOnlyList<JsonObject> parts) =>
        parts.Any(part => part["required"] is JsonArray names && names.Any(name => name?.ToString() == property))
        && parts.All(part => part["properties"] is not JsonObject properties || !properties.ContainsKey(property));

    /// <summary>Returns a value indicating whether a property is a string with the specified value.</summary>
    public static bool HasValue(JsonObject node, string property, string value) =>
        node[property] is JsonValue text && text.TryGetValue<string>(out var found) && found == value;
}
