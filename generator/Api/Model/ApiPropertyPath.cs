using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the way from an object to a value in it.</summary>
/// <param name="Steps">The properties, each with the key of the object that declares it. There is at least one.</param>
internal sealed record ApiPropertyPath(IReadOnlyList<(string Owner, ApiProperty Property)> Steps)
{
    /// <summary>Gets the property with the value.</summary>
    public ApiProperty Last => Steps[Steps.Count - 1].Property;
}
