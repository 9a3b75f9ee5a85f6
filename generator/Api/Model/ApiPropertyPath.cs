using System.Collections.Generic;
using System.Linq;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the way from an object to a value in it.</summary>
/// <param name="Steps">The properties, each with the key of the object that declares it. There is at least one.</param>
internal sealed record ApiPropertyPath(IReadOnlyList<(string Owner, ApiProperty Property)> Steps)
{
    /// <summary>Gets the property with the value.</summary>
    public ApiProperty Last => Steps[Steps.Count - 1].Property;

    /// <summary>Gets the path, with dots between the names of properties.</summary>
    public string Path => string.Join(".", Steps.Select(static step => step.Property.WireName));

    /// <summary>Gets a value indicating whether each object that can be sent or received contains the value.</summary>
    public bool IsRequired => Steps.All(static step => step.Property is { Required: true, ReadOnly: false, Type.Nullable: false });
}
