using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>A schema of NJsonSchema.</summary>
internal sealed class NSwagSchema : ParsedSchema
{
    private readonly JsonSchema _schema;
    private readonly IReadOnlyDictionary<object, string> _names;

    private NSwagSchema(JsonSchema schema, IReadOnlyDictionary<object, string> names)
        : base(schema)
    {
        _schema = schema;
        _names = names;
    }

    public override string? Name => _names.GetValueOrDefault(_schema);

    public override ParsedSchema? Target => Convert(_schema.Reference, _names);

    public override JsonKinds Kinds
    {
        get
        {
            var type = _schema.Type;
            return Kind(JsonObjectType.Boolean, JsonKinds.Boolean)
                | Kind(JsonObjectType.Integer, JsonKinds.Integer) | Kind(JsonObjectType.Number, JsonKinds.Number)
                | Kind(JsonObjectType.String, JsonKinds.String) | Kind(JsonObjectType.File, JsonKinds.String)
                | Kind(JsonObjectType.Array, JsonKinds.Array) | Kind(JsonObjectType.Object, JsonKinds.Object);

            JsonKinds Kind(JsonObjectType theirs, JsonKinds ours) => type.HasFlag(theirs) ? ours : JsonKinds.None;
        }
    }

    public override bool IsNullable => _schema.IsNullableRaw == true || _schema.Type.HasFlag(JsonObjectType.Null)
        || (_schema.ExtensionData?.TryGetValue("x-nullable", out var value) == true && value is true);

    public override IEnumerable<KeyValuePair<string, ParsedSchema>> Properties =>
        _schema.Properties.Select(property => KeyValuePair.Create(property.Key, Convert(property.Value, _names)!));

    public override IEnumerable<string> Required => _schema.RequiredProperties;

    public override ParsedSchema? Items => Convert(_schema.Item, _names);

    public override ParsedSchema? AdditionalProperties => Convert(_schema.AdditionalPropertiesSchema, _names);

    public override IReadOnlyList<ParsedSchema> PatternProperties => [.. _schema.PatternProperties.Values.Select(property => Convert(property, _names)!)];

    public override IReadOnlyList<ParsedSchema> AllOf => List(_schema.AllOf);

    public override IReadOnlyList<ParsedSchema> OneOf => List(_schema.OneOf);

    public override IReadOnlyList<ParsedSchema> AnyOf => List(_schema.AnyOf);

    public override IReadOnlyList<ParsedValue> Values => [.. _schema.Enumeration.Select(ConvertValue)];

    public static ParsedSchema? Convert(JsonSchema? schema, IReadOnlyDictionary<object, string> names) =>
        schema is null ? null : new NSwagSchema(schema, names);

    private IReadOnlyList<ParsedSchema> List(IEnumerable<JsonSchema> schemas) => [.. schemas.Select(schema => Convert(schema, _names)!)];

    private static ParsedValue ConvertValue(object? value) => value switch
    {
        null => ParsedValue.Null,
        string text => new ParsedValue(JsonKinds.String, text),
        bool flag => new ParsedValue(JsonKinds.Boolean, flag ? "true" : "false"),
        long or int or System.Numerics.BigInteger => new ParsedValue(JsonKinds.Integer, JToken.FromObject(value).ToString()),
        double or float or decimal => new ParsedValue(JsonKinds.Number, JToken.FromObject(value).ToString(Newtonsoft.Json.Formatting.None)),
        DateTime or DateTimeOffset => new ParsedValue(JsonKinds.String, JToken.FromObject(value).ToString()),
        _ => new ParsedValue(JsonKinds.Object, JToken.FromObject(value).ToString(Newtonsoft.Json.Formatting.None)),
    };
}
