using System.Collections.Generic;

namespace RunAi.Generator.Api;

/// <summary>A property of an object with the pointers of the schemas that describe it.</summary>
internal sealed class ObjectProperty(string name)
{
    public string Name { get; } = name;

    /// <summary>Every description, in the order of the parts.</summary>
    public List<string> Schemas { get; } = [];

    /// <summary>The descriptions that hold always; the others are those of alternatives (oneOf, anyOf), of which one holds.</summary>
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
