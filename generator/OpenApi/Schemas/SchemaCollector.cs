using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads each requested schema once, together with all schemas that it refers to. It uses a queue instead of recursion, so that no chain of
/// references overflows the stack.
/// </summary>
internal sealed class SchemaCollector(SchemaReader reader, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _requested = new(StringComparer.Ordinal);
    private readonly Queue<SpecElement> _pending = new();

    /// <summary>Requests a schema.</summary>
    /// <returns>The pointer of the schema.</returns>
    public string Add(SpecElement element)
    {
        if (_requested.Add(element.Pointer))
        {
            _pending.Enqueue(element);
        }

        return element.Pointer;
    }

    /// <summary>Requests the schema in a field of an object, if the field exists.</summary>
    /// <returns>The pointer of the schema; null if the field is absent, or if its value is not a schema, which is reported.</returns>
    public string? AddField(SpecElement owner, string name) => owner.Node[name] is { IsNull: false } node ? Add(owner, name, node) : null;

    /// <summary>Requests a schema that is a field or an item.</summary>
    /// <returns>The pointer of the schema; null if the value is not a schema, which is reported.</returns>
    public string? Add(SpecElement owner, string name, SpecNode node)
    {
        var element = owner.GetChild(name, node);
        return reader.IsSchema(element) ? Add(element) : null;
    }

    /// <summary>Adds a schema that the document does not contain.</summary>
    public void AddSynthesized(Schema schema) => _schemas[schema.Pointer] = schema;

    /// <summary>Reads the requested schemas, and removes those with endless references.</summary>
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
