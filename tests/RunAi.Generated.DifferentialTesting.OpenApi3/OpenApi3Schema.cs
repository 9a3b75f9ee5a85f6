using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.OpenApi3;

/// <summary>A schema of Microsoft.OpenApi 3, in which a reference exposes the keywords of its target as its own.</summary>
internal sealed class OpenApi3Schema : ParsedSchema
{
    private readonly IOpenApiSchema _schema;
    private readonly IReadOnlyDictionary<object, string> _names;
    private readonly bool _isReference;

    private OpenApi3Schema(IOpenApiSchema schema, IReadOnlyDictionary<object, string> names)
        : base(schema)
    {
        _schema = schema;
        _names = names;
        _isReference = schema is OpenApiSchemaReference;
    }

    public override string? Name => _names.GetValueOrDefault(_schema);

    public override ParsedSchema? Target => _schema is OpenApiSchemaReference reference ? Convert(reference.Target, _names) : null;

    public override JsonKinds Kinds
    {
        get
        {
            var type = _isReference ? default : _schema.Type ?? default;
            return Kind(JsonSchemaType.Boolean, JsonKinds.Boolean) | Kind(JsonSchemaType.String, JsonKinds.String)
                | Kind(JsonSchemaType.Integer, JsonKinds.Integer) | Kind(JsonSchemaType.Number, JsonKinds.Number)
                | Kind(JsonSchemaType.Array, JsonKinds.Array) | Kind(JsonSchemaType.Object, JsonKinds.Object);

            JsonKinds Kind(JsonSchemaType theirs, JsonKinds ours) => type.HasFlag(theirs) ? ours : JsonKinds.None;
        }
    }

    public override bool IsNullable => !_isReference && (_schema.Type ?? default).HasFlag(JsonSchemaType.Null);

    public override IEnumerable<KeyValuePair<string, ParsedSchema>> Properties =>
        Own(_schema.Properties)?.Select(property => KeyValuePair.Create(property.Key, Convert(property.Value, _names)!)) ?? [];

    public override IEnumerable<string> Required => Own(_schema.Required) ?? Enumerable.Empty<string>();

    public override ParsedSchema? Items => Convert(Own(_schema.Items), _names);

    public override ParsedSchema? AdditionalProperties => Convert(Own(_schema.AdditionalProperties), _names);

    public override IReadOnlyList<ParsedSchema> PatternProperties => List(Own(_schema.PatternProperties)?.Values);

    public override IReadOnlyList<ParsedSchema> AllOf => List(Own(_schema.AllOf));

    public override IReadOnlyList<ParsedSchema> OneOf => List(Own(_schema.OneOf));

    public override IReadOnlyList<ParsedSchema> AnyOf => List(Own(_schema.AnyOf));

    public override IReadOnlyList<ParsedValue> Values =>
        Own(_schema.Enum) is { Count: > 0 } values ? [.. values.Select(ConvertValue)]
        : Own(_schema.Const) is { } value ? [new ParsedValue(JsonKinds.String, value)]
        : [];

    public static ParsedSchema? Convert(IOpenApiSchema? schema, IReadOnlyDictionary<object, string> names) =>
        schema is null ? null : new OpenApi3Schema(schema, names);

    private static ParsedValue ConvertValue(JsonNode value) =>
        JsonNullSentinel.IsJsonNullSentinel(value) ? ParsedValue.Null : ParsedValue.FromJson(value);

    private T? Own<T>(T? value)
        where T : class => _isReference ? null : value;

    private IReadOnlyList<ParsedSchema> List(IEnumerable<IOpenApiSchema>? schemas) =>
        schemas is null ? [] : [.. schemas.Select(schema => Convert(schema, _names)!)];
}
