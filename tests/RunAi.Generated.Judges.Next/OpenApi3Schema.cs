using Microsoft.OpenApi;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.Next;

/// <summary>A schema of Microsoft.OpenApi 3, where a reference shows the members of its target as its own.</summary>
internal sealed class OpenApi3Schema : JudgedSchema
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

    public override JudgedSchema? Target => _schema is OpenApiSchemaReference reference ? Of(reference.Target, _names) : null;

    public override JsonKinds Kinds
    {
        get
        {
            var type = _isReference ? default : _schema.Type ?? default;
            return Kind(JsonSchemaType.Boolean, JsonKinds.Boolean) | Kind(JsonSchemaType.Integer, JsonKinds.Integer) | Kind(JsonSchemaType.Number, JsonKinds.Number)
                | Kind(JsonSchemaType.String, JsonKinds.String) | Kind(JsonSchemaType.Array, JsonKinds.Array) | Kind(JsonSchemaType.Object, JsonKinds.Object);

            JsonKinds Kind(JsonSchemaType theirs, JsonKinds ours) => type.HasFlag(theirs) ? ours : JsonKinds.None;
        }
    }

    public override bool IsNullable => !_isReference && (_schema.Type ?? default).HasFlag(JsonSchemaType.Null);

    public override IEnumerable<KeyValuePair<string, JudgedSchema>> Properties =>
        Own(_schema.Properties)?.Select(property => KeyValuePair.Create(property.Key, Of(property.Value, _names)!)) ?? [];

    public override IEnumerable<string> Required => Own(_schema.Required) ?? Enumerable.Empty<string>();

    public override JudgedSchema? Items => Of(Own(_schema.Items), _names);

    public override JudgedSchema? AdditionalProperties => Of(Own(_schema.AdditionalProperties), _names);

    public override IReadOnlyList<JudgedSchema> PatternProperties => List(Own(_schema.PatternProperties)?.Values);

    public override IReadOnlyList<JudgedSchema> AllOf => List(Own(_schema.AllOf));

    public override IReadOnlyList<JudgedSchema> OneOf => List(Own(_schema.OneOf));

    public override IReadOnlyList<JudgedSchema> AnyOf => List(Own(_schema.AnyOf));

    public override IReadOnlyList<JudgedValue> Values =>
        Own(_schema.Enum) is { Count: > 0 } values ? [.. values.Select(value => JsonNullSentinel.IsJsonNullSentinel(value) ? JudgedValue.Null : JudgedValue.Of(value))]
        : Own(_schema.Const) is { } value ? [new JudgedValue(JsonKinds.String, value)]
        : [];

    public static JudgedSchema? Of(IOpenApiSchema? schema, IReadOnlyDictionary<object, string> names) => schema is null ? null : new OpenApi3Schema(schema, names);

    private T? Own<T>(T? value)
        where T : class => _isReference ? null : value;

    private IReadOnlyList<JudgedSchema> List(IEnumerable<IOpenApiSchema>? schemas) => schemas is null ? [] : [.. schemas.Select(schema => Of(schema, _names)!)];
}
