using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Comparison;

namespace RunAi.Generated.DifferentialTesting.Known;

/// <summary>Where we depart from a document on purpose, so that every reader differs from us.</summary>
public static class CommonDifferences
{
    private static readonly string[] ImpliedHeaders = ["header accept", "header authorization", "header content-type"];
    private static readonly string[] IntegerFormats = ["int32", "int64"];

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("ImpliedHeader", Cause.Decision,
            "Accept, Authorization and Content-Type as parameters shall be ignored (OpenAPI 3.0.3, Parameter Object): the client sends them itself.",
            (difference, _) => difference is { Kind: DifferenceKind.Parameter, Ours: "missing" } && ImpliedHeaders.Any(header => difference.Location.EndsWith(header, StringComparison.Ordinal))),
        new("NumberWithIntegerFormat", Cause.Decision,
            "A number of format int32 or int64 has no fraction, and callers want an integer.",
            (difference, source) => difference is { Kind: DifferenceKind.Type } && difference.Ours.EndsWith("integer", StringComparison.Ordinal)
                && source.AnyAt(difference, node => HasValue(node, "type", "number") && IntegerFormats.Any(format => HasValue(node, "format", format)))),
        new("UnsignedInteger", Cause.Decision,
            "A uint64 may not fit into 64 bits with a sign, so it is a decimal number.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "number", Theirs: "integer" } && source.AnyAt(difference, node => HasValue(node, "format", "uint64"))),
        new("ExtensionAmongMediaTypes", Cause.Tolerance,
            "A key that starts with x- and has no slash is an extension and no media type, also where the specification forgets to allow extensions.",
            (difference, _) => difference is { Kind: DifferenceKind.MediaType, Ours: "missing" } && difference.Location[(difference.Location.LastIndexOf(' ') + 1)..] is ['x', '-', .. var rest] && !rest.Contains('/')),
        new("EnumOfOtherKinds", Cause.Tolerance,
            "Where an enum lists values of other kinds than the stated type, those that can occur are kept, or any value may come.",
            (difference, source) => difference is { Kind: DifferenceKind.EnumValues or DifferenceKind.Type }
                && source.AnyAt(difference, node => node["enum"] is JsonArray values && values.OfType<JsonNode>().Select(value => value.GetValueKind()).Distinct().Count() > 1)),
        new("NullableOfAnything", Cause.Decision,
            "An alternative that only says nullable lets any value pass (OpenAPI 3.0.3, Schema Object, nullable), so the alternatives share no type.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "any" }
                && source.AnyAt(difference, node => node.ContainsKey("nullable") && !node.ContainsKey("type") && !node.ContainsKey("$ref"))),
        new("QueryInPath", Cause.Tolerance,
            "A path must have no query; where one has, its parameters are query parameters, and fixed values are sent without being asked for.",
            (difference, _) => difference is { Kind: DifferenceKind.Parameter } && difference.Location.Split(' ')[1].Contains('?')),
        new("RequiredAndNotDescribed", Cause.Decision,
            "A member that is required and nowhere described has to be sent, so callers get a property for it.",
            (difference, source) => difference is { Kind: DifferenceKind.Property, Ours: "present", Theirs: "missing", Steps: [.., var member] } && IsOnlyRequired(member, source.FindParentSchemas(difference))),
        new("AlternativesOfLists", Cause.Decision,
            "Alternatives that are lists of different things look alike, an empty one above all, so any JSON comes.",
            (difference, source) => difference is { Kind: DifferenceKind.Type, Ours: "any" } && difference.Theirs.StartsWith("array", StringComparison.Ordinal)
                && source.AnyAt(difference, node => IsList(node["oneOf"]) || IsList(node["anyOf"]))),
        new("SeveralPartsDescribe", Cause.Decision,
            "Where several parts of an allOf describe a member, the narrowest serves, and of alternatives a type for all of them; the first alone would lose what the others say.",
            (difference, source) => difference is { Kind: DifferenceKind.Type or DifferenceKind.EnumValues } or { Kind: DifferenceKind.Property, Ours: "present" } && IsDescribedByParts(difference, source)),
        new("EnumAmongTexts", Cause.Decision,
            "Where an enum is one alternative among formats of text, any text may come.",
            (difference, source) => difference is { Kind: DifferenceKind.EnumValues, Ours: "none" } && source.AnyAt(difference, node => node.ContainsKey("oneOf") || node.ContainsKey("anyOf"))),
    ];

    private static bool IsDescribedByParts(Difference difference, SourceDocument source) => Enumerable.Range(1, difference.Steps.Count)
        .Select(count => difference with { Steps = [.. difference.Steps.Take(count)] })
        .Any(way => source.FindParentSchemas(way).Count(part => part["properties"] is JsonObject members && members.ContainsKey(way.Steps[^1])) > 1);

    private static bool IsOnlyRequired(string member, IReadOnlyList<JsonObject> parts) =>
        parts.Any(part => part["required"] is JsonArray names && names.Any(name => name?.ToString() == member))
        && parts.All(part => part["properties"] is not JsonObject properties || !properties.ContainsKey(member));

    private static bool IsList(JsonNode? alternatives) =>
        alternatives is JsonArray { Count: > 1 } list && list.All(alternative => alternative is JsonObject schema && (HasValue(schema, "type", "array") || schema.ContainsKey("items")));

    /// <summary>Whether a member is a string of that value.</summary>
    public static bool HasValue(JsonObject node, string member, string value) =>
        node[member] is JsonValue text && text.TryGetValue<string>(out var found) && found == value;
}
