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
/// <param name="reader">The reader of schemas.</param>
/// <param name="scopes">The dynamic scopes of schemas; null if schemas cannot have any.</param>
/// <param name="diagnostics">Receives the errors in the document.</param>
internal sealed class SchemaCollector(SchemaReader reader, DynamicScopes? scopes, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _requested = new(StringComparer.Ordinal);
    private readonly Queue<SpecElement> _pending = new();

    /// <summary>Requests a schema.</summary>
    /// <returns>The pointer of the schema.</returns>
    public string Add(SpecElement element) => Request(scopes?.Enter(element) ?? element);

    /// <summary>Requests a schema that another schema refers to.</summary>
    /// <param name="owner">The schema with the reference.</param>
    /// <param name="target">The schema that the reference denotes.</param>
    /// <returns>The pointer of the schema, or of its instance for the dynamic scope of the owner.</returns>
    public string AddReferenced(SpecElement owner, SpecElement target) => Request(scopes?.Enter(owner, target) ?? target);

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
                _schemas[element.Key] = reader.Read(element);
            }
        }

        SchemaCycles.Remove(_schemas, diagnostics);
        return _schemas;
    }

    private string Request(SpecElement element)
    {
        if (_requested.Add(element.Key))
        {
            _pending.Enqueue(element);
        }

        return element.Key;
    }
}
