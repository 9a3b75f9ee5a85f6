using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>The object that Swagger 2.0's form parameters make together.</summary>
internal sealed class NSwagForm(IReadOnlyList<OpenApiParameter> fields, IReadOnlyDictionary<object, string> names) : ParsedSchema(fields)
{
    public override string? Name => null;

    public override JsonKinds Kinds => JsonKinds.Object;

    public override bool IsNullable => false;

    public override IEnumerable<KeyValuePair<string, ParsedSchema>> Properties =>
        fields.Select(one => KeyValuePair.Create(one.Name, NSwagSchema.Convert(one.Schema ?? one, names)!));

    public override IEnumerable<string> Required => fields.Where(one => one.IsRequired).Select(one => one.Name);

    public override ParsedSchema? Items => null;

    public override ParsedSchema? AdditionalProperties => null;

    public override IReadOnlyList<ParsedSchema> PatternProperties => [];

    public override IReadOnlyList<ParsedSchema> AllOf => [];

    public override IReadOnlyList<ParsedSchema> OneOf => [];

    public override IReadOnlyList<ParsedSchema> AnyOf => [];

    public override IReadOnlyList<ParsedValue> Values => [];
}
