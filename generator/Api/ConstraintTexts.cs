using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Describes the constraints of a schema for its documentation. The client does not validate values; the server does.</summary>
internal static class ConstraintTexts
{
    private const int KnownValueLimit = 50;

    /// <summary>Returns sentences about the constraints that the description does not state.</summary>
    public static IReadOnlyList<string> Describe(Schema schema, string? description)
    {
        if (schema is { Constraints.Count: 0, Enum: null, Default: null, MergeStrategy: null })
        {
            return [];
        }

        var texts = new List<string?>();
        var stated = new StatedConstraints(description ?? string.Empty);
        if (schema.Constraints.Count > 0)
        {
            texts.Add(Find("multipleOf") is { } factor ? $"A multiple of {factor}." : null);
            texts.Add(DescribeBounds(stated, Find("minimum"), Find("maximum")));
            texts.Add(Find("exclusiveMinimum") is { } below ? $"Greater than {below}." : null);
            texts.Add(Find("exclusiveMaximum") is { } above ? $"Less than {above}." : null);
            texts.Add(DescribeBounds(stated, Find("minLength"), Find("maxLength"), " character", " characters"));
            texts.Add(FilterPattern.Find(schema)?.Describe() ?? (Find("pattern") is { } pattern ? $"Pattern: {pattern}" : null));
            texts.Add(DescribeBounds(stated, Find("minItems"), Find("maxItems"), " item", " items"));
            texts.Add(schema.Constraints.Any(constraint => constraint is { Key: "uniqueItems", Value.IsTrue: true }) ? "Items are unique." : null);
            texts.Add(DescribeBounds(stated, Find("minProperties"), Find("maxProperties"), " entry", " entries"));
        }

        if (schema.Enum is { Count: > 0 and <= KnownValueLimit } values && values[0].Kind == SpecNodeKind.Number && !EnumTypes.IsNamedInteger(schema))
        {
            texts.Add($"Known values: {string.Join(", ", values.Select(DescribeValue))}.");
        }

        if (schema.Default is { IsObject: false, IsArray: false, IsNull: false } value && !stated.HasDefault(value.Text))
        {
            texts.Add($"Default: {value.Text}.");
        }

        if (schema.MergeStrategy is { } strategy)
        {
            texts.Add(DescribeList(strategy));
            texts.Add(DescribeMap(strategy));
        }

        return [.. texts.OfType<string>()];

        string? Find(string keyword)
        {
            var node = schema.Constraints.FirstOrDefault(constraint => constraint.Key == keyword).Value;
            return node is { Kind: SpecNodeKind.Number or SpecNodeKind.String } ? node.Text : null;
        }

        string DescribeValue(SpecNode node, int index) => index < schema.EnumNames.Count ? $"{node} ({schema.EnumNames[index]})" : node.ToString();
    }

    private static string? DescribeList(MergeStrategy strategy) => strategy.ListType switch
    {
        "set" => "Items are unique. A server-side apply merges them.",
        "map" when strategy.Keys.Count > 0 =>
            $"Items are unique by {JoinNames(strategy.Keys)}. A server-side apply merges them by {(strategy.Keys.Count == 1 ? "it" : "these")}.",
        "atomic" => "A server-side apply replaces the list as a whole.",
        _ => null,
    };

    private static string? DescribeMap(MergeStrategy strategy) => strategy.MapType switch
    {
        "granular" => "A server-side apply merges the properties.",
        "atomic" => "A server-side apply replaces the object as a whole.",
        _ => null,
    };

    private static string JoinNames(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    private static string? DescribeBounds(StatedConstraints stated, string? minimum, string? maximum, string unit = "", string units = "")
    {
        if (minimum is not null && maximum is not null && stated.HasRange(minimum, maximum))
        {
            return null;
        }

        var hasLower = minimum is not null && !stated.HasMinimum(minimum);
        var hasUpper = maximum is not null && !stated.HasMaximum(maximum);
        return (hasLower, hasUpper) switch
        {
            (true, true) when minimum == maximum => $"Exactly {maximum}{GetUnit(maximum!)}.",
            (true, true) => $"Between {minimum} and {maximum}{GetUnit(maximum!)}.",
            (true, false) => $"At least {minimum}{GetUnit(minimum!)}.",
            (false, true) => $"At most {maximum}{GetUnit(maximum!)}.",
            _ => null,
        };

        string GetUnit(string number) => number == "1" ? unit : units;
    }
}
