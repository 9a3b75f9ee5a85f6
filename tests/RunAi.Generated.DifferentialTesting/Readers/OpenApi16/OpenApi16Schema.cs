using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Models;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.OpenApi16;

/// <summary>A schema of Microsoft.OpenApi 1.6, which replaces references by their components.</summary>
internal sealed class OpenApi16Schema : ParsedSchema
{
    private readonly OpenApiSchema _schema;

    private OpenApi16Schema(OpenApiSchema schema)
        : base(schema) => _schema = schema;

    public override string? Name => _schema.Reference?.Id;

    public override JsonKinds Kinds => _schema.Type switch
    {
        "boolean" => JsonKinds.Boolean,
        "integer" => JsonKinds.Integer,
        "number" => JsonKinds.Number,
        "string" or "file" => JsonKinds.String,
        "array" => JsonKinds.Array,
        "object" => JsonKinds.Object,
        _ => JsonKinds.None,
    };

    public override bool IsNullable => _schema.Nullable
        || (_schema.Extensions.TryGetValue("x-nullable", out var value) && value is OpenApiBoolean { Value: true });

    public override IEnumerable<KeyValuePair<string, ParsedSchema>> Properties =>
        _schema.Properties.Select(property => KeyValuePair.Create(property.Key, Convert(property.Value)!));

    public override IEnumerable<string> Required => _schema.Required;

    public override ParsedSchema? Items => Convert(_schema.Items);

    public override ParsedSchema? AdditionalProperties => Convert(_schema.AdditionalProperties);

    public override IReadOnlyList<ParsedSchema> PatternProperties => [];

    public override IReadOnlyList<ParsedSchema> AllOf => List(_schema.AllOf);

    public override IReadOnlyList<ParsedSchema> OneOf => List(_schema.OneOf);

    public override IReadOnlyList<ParsedSchema> AnyOf => List(_schema.AnyOf);

    public override IReadOnlyList<ParsedValue> Values => [.. _schema.Enum.Select(OpenApi16Values.Convert)];

    public static ParsedSchema? Convert(OpenApiSchema? schema) => schema is null ? null : new OpenApi16Schema(schema);

    private static IReadOnlyList<ParsedSchema> List(IEnumerable<OpenApiSchema> schemas) => [.. schemas.Select(schema => Convert(schema)!)];
}
