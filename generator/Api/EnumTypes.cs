using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Reads <c>enum</c> and <c>const</c>.</summary>
internal static class EnumTypes
{
    /// <summary>The maximum number of known values. Longer enums cost the compiler seconds and help little.</summary>
    public const int ValueLimit = 2_000;

    /// <summary>Returns the scalar type for values that do not become an enum; null if there are no values, or if they become an enum.</summary>
    public static ApiType? FindScalarType(Schema schema)
    {
        if (schema is { Enum: null, Const: null })
        {
            return null;
        }

        var values = GetValues(schema);
        if (values.Count == 0)
        {
            return schema is { Enum: not null, Types: SchemaTypes.None } ? ApiType.Any : null;
        }

        if (!values.TrueForAll(value => value.Kind == values[0].Kind))
        {
            return schema.Types is SchemaTypes.String or (SchemaTypes.String | SchemaTypes.Null) ? null : ApiType.Any;
        }

        return values[0].Kind switch
        {
            SpecNodeKind.String => schema.Types is SchemaTypes.None || (schema.Types & SchemaTypes.String) != 0 ? null : GetDeclaredScalarType(schema),
            SpecNodeKind.Boolean when (schema.Types & SchemaTypes.String) != 0 => null,
            SpecNodeKind.Boolean => new ApiScalarType(ApiScalar.Boolean),
            SpecNodeKind.Number when (schema.Types & SchemaTypes.Number) != 0 => new ApiScalarType(ScalarTypes.FromNumber(schema)),
            SpecNodeKind.Number when (schema.Types & SchemaTypes.String) != 0 => null,
            SpecNodeKind.Number when IsNamedInteger(schema) => null,
            SpecNodeKind.Number when values.TrueForAll(IsInteger) => new ApiScalarType(ScalarTypes.FromInteger(schema)),
            SpecNodeKind.Number => new ApiScalarType(ApiScalar.Double),
            _ => ApiType.Any,
        };
    }

    /// <summary>Returns a value indicating whether the values are integers that the document names. Numbers alone do not make names.</summary>
    public static bool IsNamedInteger(Schema schema) =>
        schema.Enum is { Count: > 0 and <= ValueLimit } values
        && (schema.Types & (SchemaTypes.String | SchemaTypes.Number | SchemaTypes.Array | SchemaTypes.Object)) == 0
        && schema.EnumNames.Count == values.Count
        && schema.EnumNames.All(name => name.Length > 0)
        && values.All(value => value.Kind == SpecNodeKind.Number && ParseInteger(value) is not null);

    /// <summary>Returns the enum of a schema's strings or named integers; null if the schema has none.</summary>
    public static ApiEnum? Build(Schema schema, SchemaNames names, DiagnosticBag diagnostics)
    {
        if (schema is { Enum: null, Const: null })
        {
            return null;
        }

        var values = GetValues(schema).Where(value => !value.IsObject && !value.IsArray).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        if (values.Count > ValueLimit)
        {
            diagnostics.Report(
                DiagnosticIds.UnsupportedConstruct, schema.Location, "The enum", schema.Pointer,
                string.Format(CultureInfo.InvariantCulture, "it has {0} values; enums of more than {1} become plain strings", values.Count, ValueLimit));
            return null;
        }

        return new ApiEnum
        {
            Key = schema.Pointer,
            Location = schema.Location,
            NameHint = names.GetName(schema.Pointer),
            Description = schema.Description,
            Deprecated = schema.Deprecated,
            IsInteger = IsNamedInteger(schema),
            Values =
            [
                .. values.Select((value, index) => CreateValue(schema, value, index))
                    .GroupBy(value => value.WireValue, StringComparer.Ordinal)
                    .Select(same => same.First()),
            ],
        };
    }

    private static ApiEnumValue CreateValue(Schema schema, SpecNode value, int index)
    {
        var hasNames = schema.EnumNames.Count == schema.Enum?.Count;
        var hasDescriptions = schema.EnumDescriptions.Count == schema.Enum?.Count;
        return new ApiEnumValue(
            IsNamedInteger(schema) ? ParseInteger(value)!.Value.ToString(CultureInfo.InvariantCulture) : value.Text,
            hasNames && index < schema.EnumNames.Count && schema.EnumNames[index].Length > 0 ? schema.EnumNames[index] : value.Text,
            hasDescriptions && index < schema.EnumDescriptions.Count ? schema.EnumDescriptions[index] : null);
    }

    // A list or an object never equals a string or a number: the values are meant for the items, and the declared type counts.
    private static List<SpecNode> GetValues(Schema schema) =>
        (schema.Types & ~SchemaTypes.Null) is SchemaTypes.Array or SchemaTypes.Object ? []
        : schema.Enum is { } values ? [.. values] : schema.Const is { IsNull: false, IsObject: false, IsArray: false } value ? [value] : [];

    // The document lists strings for a number or a boolean, which happens if YAML values are quoted needlessly.
    private static ApiScalarType? GetDeclaredScalarType(Schema schema) => (schema.Types & ~SchemaTypes.Null) switch
    {
        SchemaTypes.Integer => new ApiScalarType(ScalarTypes.FromInteger(schema)),
        SchemaTypes.Number => new ApiScalarType(ScalarTypes.FromNumber(schema)),
        SchemaTypes.Boolean => new ApiScalarType(ApiScalar.Boolean),
        _ => null,
    };

    private static long? ParseInteger(SpecNode value) =>
        long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsInteger(SpecNode value) => value.Text.IndexOfAny(['.', 'e', 'E']) < 0;
}
