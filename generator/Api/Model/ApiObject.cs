using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents a JSON object with declared properties, including those of all parts of an allOf.</summary>
internal sealed record ApiObject : ApiDeclaration
{
    public required IReadOnlyList<ApiProperty> Properties { get; init; }

    /// <summary>Gets the type of properties that are not declared; null if the schema allows none.</summary>
    public required ApiTypeUse? AdditionalProperties { get; init; }

    /// <summary>
    /// Gets a value indicating whether the schema declares that there can be other properties, rather than not mentioning them. Such properties do not
    /// deviate from the schema.
    /// </summary>
    public bool DeclaresAdditionalProperties { get; init; }

    /// <summary>Gets the discriminators of unions around the object that the object does not declare as properties.</summary>
    public IReadOnlyList<string> UndeclaredDiscriminators { get; init; } = [];

    /// <summary>Gets a value indicating whether the object is part of a request body.</summary>
    public bool InRequest { get; init; }
}
