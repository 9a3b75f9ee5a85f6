using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Converts values that a document declares as strings, but that YAML resolves to numbers or booleans because they are not quoted:
/// <c>type: string</c> with <c>enum: [00, 0x10, True]</c>.
/// </summary>
internal static class TextValues
{
    private const SchemaTypes Literals = SchemaTypes.Integer | SchemaTypes.Number | SchemaTypes.Boolean;

    /// <summary>Returns the value as a string with the text of the source if the schema allows strings, but no numbers and booleans.</summary>
    public static SpecNode Convert(SpecNode value, SchemaTypes types) =>
        value.Kind is SpecNodeKind.Number or SpecNodeKind.Boolean && (types & SchemaTypes.String) != 0 && (types & Literals) == 0
            ? SpecNode.String(value.Location, value.SourceText)
            : value;
}
