using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Kubernetes;

/// <summary>Creates nodes that a spec does not contain itself. All of them have the location of the node that they result from.</summary>
internal sealed class NodeFactory(SourceLocation location)
{
    public SpecNode Text(string value) => SpecNode.String(location, value);

    public SpecNode Boolean(bool value) => SpecNode.Boolean(location, value);

    public SpecNode Texts(params string[] values) => SpecNode.Array(location, System.Array.ConvertAll(values, Text));

    public SpecNode Array(params SpecNode[] items) => SpecNode.Array(location, items);

    public SpecNode Object(params SpecProperty[] properties) => SpecNode.Object(location, properties);

    public SpecNode Object(IEnumerable<SpecProperty> properties) => SpecNode.Object(location, properties.ToArray());

    public SpecProperty Property(string name, SpecNode value) => new(name, location, value);

    public SpecProperty Property(string name, string value) => new(name, location, Text(value));

    /// <summary>Creates a reference to a schema of the document.</summary>
    public SpecNode Reference(string schema) => Object(Property("$ref", "#/components/schemas/" + schema));
}
