using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Represents a parameter with conditions.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Vocabulary">The fields and operators.</param>
internal sealed record FilterUse(ApiOperationModel Operation, ApiParameter Parameter, FilterVocabulary Vocabulary)
{
    /// <summary>Gets the key of the type of the listed items; null if the operation does not return a list of objects.</summary>
    public string? Item => (Operation.PagedOperation?.Item.Type as ApiNamedType)?.Key;

    /// <summary>Gets the character that separates the conditions of a request; null if each one is a parameter of its own, or if there is only one.</summary>
    public char? Delimiter => Parameter.Type.Type is not ApiListType ? null : Parameter switch
    {
        { Style: SerializationStyle.DeepObject } or { Explode: true, In: ParameterLocation.Query } => null,
        { Style: SerializationStyle.SpaceDelimited } => ' ',
        { Style: SerializationStyle.PipeDelimited } => '|',
        { Style: SerializationStyle.TabDelimited } => '\t',
        { Style: SerializationStyle.Label, Explode: true } => '.',
        { Style: SerializationStyle.Matrix, Explode: true } => ';',
        _ => ',',
    };
}
