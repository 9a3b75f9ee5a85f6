using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.NSwag;

/// <summary>A schema of NJsonSchema.</summary>
internal sealed class NSwagSchema : JudgedSchema
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

    public override JudgedSchema? Target => Of(_schema.Reference, _names);

    public override JsonKinds Kinds
    {
        get
        {
            var type = _schema.Type;
            return Kind(JsonObjectType.Boolean, JsonKinds.Boolean) | Kind(JsonObjectType.Integer, JsonKinds.Integer) | Kind(JsonObjectType.Number, JsonKinds.Number)
                | Kind(JsonObjectType.String, JsonKinds.String) | Kind(JsonObjectType.File, JsonKinds.String)
                | Kind(JsonObjectType.Array, JsonKinds.Array) | Kind(JsonObjectType.Object, JsonKinds.Object);

            JsonKinds Kind(JsonObjectType theirs, JsonKinds ours) => type.HasFlag(theirs) ? ours : JsonKinds.None;
        }
    }

    public override bool IsNullable => _schema.IsNullableRaw == true || _schema.Type.HasFlag(JsonObjectType.Null)
        || (_schema.ExtensionData?.TryGetValue("x-nullable", out var value) == true && value is true);

    public override IEnumerable<KeyValuePair<string, JudgedSchema>> Properties =>
        _schema.Properties.Select(property => KeyValuePair.Create(property.Key, Of(property.Value, _names)!));

    public override IEnumerable<string> Required => _schema.RequiredProperties;

    public override JudgedSchema? Items => Of(_schema.Item, _names);

    public override JudgedSchema? AdditionalProperties => Of(_schema.AdditionalPropertiesSchema, _names);

    public override IReadOnlyList<JudgedSchema> PatternProperties => [.. _schema.PatternProperties.Values.Select(property => Of(property, _names)!)];

    public override IReadOnlyList<JudgedSchema> AllOf => List(_schema.AllOf);

    public override IReadOnlyList<JudgedSchema> OneOf => List(_schema.OneOf);

    public override IReadOnlyList<JudgedSchema> AnyOf => List(_schema.AnyOf);

    public override IReadOnlyList<JudgedValue> Values => [.. _schema.Enumeration.Select(ValueOf)];

    public static JudgedSchema? Of(JsonSchema? schema, IReadOnlyDictionary<object, string> names) => schema is null ? null : new NSwagSchema(schema, names);

    private IReadOnlyList<JudgedSchema> List(IEnumerable<JsonSchema> schemas) => [.. schemas.Select(schema => Of(schema, _names)!)];

    private static JudgedValue ValueOf(object? value) => value switch
    {
        null => JudgedValue.Null,
        string text => new JudgedValue(JsonKinds.String, text),
        bool flag => new JudgedValue(JsonKinds.Boolean, flag ? "true" : "false"),
        long or int or System.Numerics.BigInteger => new JudgedValue(JsonKinds.Integer, JToken.FromObject(value).ToString()),
        double or float or decimal => new JudgedValue(JsonKinds.Number, JToken.FromObject(value).ToString(Newtonsoft.Json.Formatting.None)),
        DateTime or DateTimeOffset => new JudgedValue(JsonKinds.String, JToken.FromObject(value).ToString()),
        _ => new JudgedValue(JsonKinds.Object, JToken.FromObject(value).ToString(Newtonsoft.Json.Formatting.None)),
    };
}
