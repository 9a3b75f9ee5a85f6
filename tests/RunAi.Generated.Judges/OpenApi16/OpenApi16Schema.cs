using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Models;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.OpenApi16;

/// <summary>A schema of Microsoft.OpenApi 1.6, which puts the component itself in the place of a reference to it.</summary>
internal sealed class OpenApi16Schema : JudgedSchema
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

    public override IEnumerable<KeyValuePair<string, JudgedSchema>> Properties =>
        _schema.Properties.Select(property => KeyValuePair.Create(property.Key, Of(property.Value)!));

    public override IEnumerable<string> Required => _schema.Required;

    public override JudgedSchema? Items => Of(_schema.Items);

    public override JudgedSchema? AdditionalProperties => Of(_schema.AdditionalProperties);

    public override IReadOnlyList<JudgedSchema> PatternProperties => [];

    public override IReadOnlyList<JudgedSchema> AllOf => List(_schema.AllOf);

    public override IReadOnlyList<JudgedSchema> OneOf => List(_schema.OneOf);

    public override IReadOnlyList<JudgedSchema> AnyOf => List(_schema.AnyOf);

    public override IReadOnlyList<JudgedValue> Values => [.. _schema.Enum.Select(OpenApi16Values.Of)];

    public static JudgedSchema? Of(OpenApiSchema? schema) => schema is null ? null : new OpenApi16Schema(schema);

    private static IReadOnlyList<JudgedSchema> List(IEnumerable<OpenApiSchema> schemas) => [.. schemas.Select(schema => Of(schema)!)];
}
