using NSwag;
using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting.Readers.NSwag;

/// <summary>An object schema whose properties are the form parameters of Swagger 2.0.</summary>
internal sealed class NSwagForm(IReadOnlyList<OpenApiParameter> fields, IReadOnlyDictionary<object, string> names) : ParsedSchema(fields)
{
    public override string? Name => null;

    public override JsonKinds Kinds => JsonKinds.Object;

    public override bool IsNullable => false;

    public override IEnumerable<KeyValuePair<string, ParsedSchema>> Properties =>
        fields.Select(parameter => KeyValuePair.Create(parameter.Name, NSwagSchema.Convert(parameter.Schema ?? parameter, names)!));

    public override IEnumerable<string> Required => fields.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name);

    public override ParsedSchema? Items => null;

    public override ParsedSchema? AdditionalProperties => null;

    public override IReadOnlyList<ParsedSchema> PatternProperties => [];

    public override IReadOnlyList<ParsedSchema> AllOf => [];

    public override IReadOnlyList<ParsedSchema> OneOf => [];

    public override IReadOnlyList<ParsedSchema> AnyOf => [];

    public override IReadOnlyList<ParsedValue> Values => [];
}
