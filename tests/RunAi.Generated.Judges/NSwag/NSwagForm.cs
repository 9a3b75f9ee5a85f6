using NSwag;
using RunAi.Generated.Judging.Documents;

namespace RunAi.Generated.Judges.NSwag;

/// <summary>The object that Swagger 2.0's form parameters make together.</summary>
internal sealed class NSwagForm(IReadOnlyList<OpenApiParameter> fields, IReadOnlyDictionary<object, string> names) : JudgedSchema(fields)
{
    public override string? Name => null;

    public override JsonKinds Kinds => JsonKinds.Object;

    public override bool IsNullable => false;

    public override IEnumerable<KeyValuePair<string, JudgedSchema>> Properties =>
        fields.Select(one => KeyValuePair.Create(one.Name, NSwagSchema.Of(one.Schema ?? one, names)!));

    public override IEnumerable<string> Required => fields.Where(one => one.IsRequired).Select(one => one.Name);

    public override JudgedSchema? Items => null;

    public override JudgedSchema? AdditionalProperties => null;

    public override IReadOnlyList<JudgedSchema> PatternProperties => [];

    public override IReadOnlyList<JudgedSchema> AllOf => [];

    public override IReadOnlyList<JudgedSchema> OneOf => [];

    public override IReadOnlyList<JudgedSchema> AnyOf => [];

    public override IReadOnlyList<JudgedValue> Values => [];
}
