using System.Collections.Generic;

namespace RunAi.Generator.Api;

/// <summary>Represents a property together with the pointers of the schemas that describe it.</summary>
internal sealed class ObjectProperty(string name)
{
    public string Name { get; } = name;

    /// <summary>Gets all schemas of the property, in the order of the parts.</summary>
    public List<string> Schemas { get; } = [];

    /// <summary>Gets the schemas that always apply; the others belong to alternatives (oneOf, anyOf).</summary>
    public List<string> Unconditional { get; } = [];

    public void Add(string schema, bool isAlternative)
    {
        Schemas.Add(schema);
        if (!isAlternative)
        {
            Unconditional.Add(schema);
        }
    }
}
