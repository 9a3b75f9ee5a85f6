using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads every schema that is asked for once, and all that those refer to. It works through a list instead of calling itself, so that
/// no chain of references is too long for the stack.
/// </summary>
internal sealed class SchemaCollector(SchemaReader reader, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _requested = new(StringComparer.Ordinal);
    private readonly Queue<SpecElement> _pending = new();

    /// <summary>Asks for a schema.</summary>
    /// <returns>Its pointer.</returns>
    public string Add(SpecElement element)
    {
        if (_requested.Add(element.Pointer))
        {
            _pending.Enqueue(element);
        }

        return element.Pointer;
    }

    /// <summary>Asks for the schema in a field of an object, if it is there.</summary>
    /// <returns>Its pointer, or null where there is none or the value is no schema, which is reported.</returns>
    public string? AddField(SpecElement owner, string name) => owner.Node[name] is { IsNull: false } node ? Add(owner, name, node) : null;

    /// <summary>Asks for a schema that is a member or an item.</summary>
    /// <returns>Its pointer, or null where the value is no schema, which is reported.</returns>
    public string? Add(SpecElement owner, string name, SpecNode node)
    {
        var element = owner.GetChild(name, node);
        return reader.IsSchema(element) ? Add(element) : null;
    }

    /// <summary>Adds a schema that stands nowhere in the document.</summary>
    public void AddSynthesized(Schema schema) => _schemas[schema.Pointer] = schema;

    /// <summary>Reads what was asked for, and cuts references that never end.</summary>
    public IReadOnlyDictionary<string, Schema> ReadPending()
    {
        while (_pending.Count > 0)
        {
            var element = _pending.Dequeue();
            if (reader.IsSchema(element))
            {
                _schemas[element.Pointer] = reader.Read(element);
            }
        }

        SchemaCycles.Remove(_schemas, diagnostics);
        return _schemas;
    }
}
