using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Reads the fields and operators of conditions from <c>x-runai-filter</c> and from the pattern of a list's items.</summary>
internal sealed class FilterVocabularyReader(SchemaGraph graph, TypeResolver types, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, ApiComparison> Symbols = new(StringComparer.Ordinal)
    {
        ["=="] = ApiComparison.EqualTo,
        ["="] = ApiComparison.EqualTo,
        ["!="] = ApiComparison.NotEqualTo,
        [">="] = ApiComparison.AtLeast,
        ["<="] = ApiComparison.AtMost,
        [">"] = ApiComparison.GreaterThan,
        ["<"] = ApiComparison.LessThan,
        ["=@"] = ApiComparison.Contains,
        ["!@"] = ApiComparison.DoesNotContain,
        ["=^"] = ApiComparison.StartsWith,
        ["=$"] = ApiComparison.EndsWith,
    };

    private static readonly Dictionary<string, ApiComparison> Names = ((ApiComparison[])Enum.GetValues(typeof(ApiComparison))).ToDictionary(
        comparison => char.ToLowerInvariant(comparison.ToString()[0]) + comparison.ToString().Substring(1), StringComparer.Ordinal);

    /// <summary>Returns the vocabulary of a parameter; null if its values are not conditions.</summary>
    public FilterVocabulary? Read(OpenApiParameter parameter, ApiType type)
    {
        if (parameter is not { ContentMediaType: null, FixedValue: null })
        {
            return parameter.Filter is { } ignored ? Reject(ignored, "the parameter is not serialized as text") : null;
        }

        if (parameter.Filter is not { } extension)
        {
            return FindPattern(parameter, type) is { } own ? Create(parameter, null, own.Fields.Select(name => Field(name, null)), own.Operators) : null;
        }

        if (!IsText(type) && !IsList(type))
        {
            return Reject(extension, "the parameter is neither a string nor a list of strings");
        }

        if (extension.Operators.FirstOrDefault(entry => !Names.ContainsKey(entry.Key)).Key is { } unknown)
        {
            return Reject(extension, $"the operator \"{unknown}\" is unknown; expected one of {string.Join(", ", Names.Keys)}");
        }

        var pattern = FindPattern(parameter, type);
        var declared = extension.Fields.ToDictionary(field => field.Key, field => GetDeclaredType(field.Value), StringComparer.Ordinal);
        var fields = (pattern?.Fields ?? []).Union(extension.Fields.Select(field => field.Key), StringComparer.Ordinal).ToList();
        if (fields.Count == 0 || (extension.Operators.Count == 0 && pattern is null))
        {
            var missing = fields.Count == 0 ? "fields" : "operators";
            return Reject(extension, $"it declares no {missing}, and the items of the parameter have no pattern with them");
        }

        var typed = fields.Select(name => Field(name, declared.TryGetValue(name, out var found) ? found : null));
        return extension.Operators.Count == 0
            ? Create(parameter, extension.Name, typed, pattern!.Operators)
            : Create(
                parameter, extension.Name, typed, [.. extension.Operators.Select(entry => entry.Value)],
                [.. extension.Operators.Select(entry => new ApiFilterOperator(Names[entry.Key], entry.Value))]);
    }

    private static FilterVocabulary? Create(
        OpenApiParameter parameter, string? name, IEnumerable<KeyValuePair<string, ApiType?>> fields, IReadOnlyList<string> texts)
    {
        // A single "=" has the meaning of "==", unless both exist.
        var operators = texts.Where(text => Symbols.ContainsKey(text) && !(text == "=" && texts.Contains("==")))
            .Select(text => new ApiFilterOperator(Symbols[text], text));
        return Create(parameter, name, fields, texts, [.. operators]);
    }

    private static FilterVocabulary? Create(
        OpenApiParameter parameter,
        string? name,
        IEnumerable<KeyValuePair<string, ApiType?>> fields,
        IReadOnlyList<string> texts,
        List<ApiFilterOperator> operators) => operators.Count == 0
            ? null
            : new FilterVocabulary(
                name,
                parameter.Location,
                [.. fields.GroupBy(field => field.Key, StringComparer.Ordinal).Select(same => same.First())],
                [.. operators.OrderBy(entry => entry.Comparison).GroupBy(entry => entry.Comparison).Select(same => same.First())],
                [.. texts.Distinct(StringComparer.Ordinal)]);

    private FilterPattern? FindPattern(OpenApiParameter parameter, ApiType type) =>
        IsList(type) && parameter.Schema is { } schema && graph.Resolve(schema)?.Schema.Items is { } items && graph.Resolve(items)?.Schema is { } item
            ? FilterPattern.Find(item)
            : null;

    private ApiType? GetDeclaredType(string schema) => types.Resolve(schema).Type is var type && type.Equals(ApiType.Any) ? null : type;

    private FilterVocabulary? Reject(OpenApiFilter extension, string reason)
    {
        diagnostics.Report(DiagnosticIds.InvalidFilter, extension.Location, extension.Pointer, reason);
        return null;
    }

    private static bool IsList(ApiType type) => type is ApiListType { Item: { Nullable: false } item } && IsText(item.Type);

    private static bool IsText(ApiType type) => type is ApiScalarType { Scalar: ApiScalar.String };

    private static KeyValuePair<string, ApiType?> Field(string name, ApiType? type) => new(name, type);
}
