using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Reads discriminators and completes their mapping with the implicit entries (2.0, Schema Object; 3.0.3, Discriminator Object): the names of
/// the schemas of <c>oneOf</c> and <c>anyOf</c>, or else of the named schemas derived by <c>allOf</c>.
/// </summary>
internal sealed class DiscriminatorReader(ReaderContext context, string schemasPointer)
{
    private Dictionary<string, List<SpecElement>>? _derived;

    public SchemaDiscriminator? Read(SpecElement schema)
    {
        if (ReadPropertyName(schema) is not { } propertyName)
        {
            return null;
        }

        var mapping = new List<KeyValuePair<string, string>>();
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        var isIncomplete = !ReadMapping(schema, mapping, mapped);
        var values = new HashSet<string>(mapping.Select(static entry => entry.Key), StringComparer.Ordinal);
        foreach (var variant in FindImplicitVariants(schema))
        {
            if (mapped.Add(variant.Pointer) && values.Add(GetImplicitValue(variant)))
            {
                // A chain of n derived schemas with discriminators has n² entries.
                context.Budget.Charge(variant.Pointer.Length);
                mapping.Add(new(GetImplicitValue(variant), context.Schemas.AddReferenced(schema, variant)));
            }
        }

        return new SchemaDiscriminator(propertyName, mapping, isIncomplete);
    }

    private string? ReadPropertyName(SpecElement schema)
    {
        if (schema.Node["discriminator"] is { IsString: true } text)
        {
            return text.Text;
        }

        if (context.Fields.GetObject(schema, "discriminator") is not { } discriminator)
        {
            return null;
        }

        if (discriminator.Node["propertyName"] is null)
        {
            context.Fields.ReportMissing(discriminator, "propertyName", "a string");
        }

        return context.Fields.GetString(discriminator, "propertyName");
    }

    /// <summary>Reads the explicit entries. Returns <see langword="false"/> if the schema of an entry cannot be resolved.</summary>
    private bool ReadMapping(SpecElement schema, List<KeyValuePair<string, string>> mapping, HashSet<string> mapped)
    {
        if (schema.Node["discriminator"] is not { IsObject: true } node
            || context.Fields.GetObject(schema.GetChild("discriminator", node), "mapping") is not { } map)
        {
            return true;
        }

        var isComplete = true;
        foreach (var field in map.Node.Properties)
        {
            if (!field.Value.IsString)
            {
                context.Fields.ReportWrongType(map, field.Name, field.Value, "a string");
            }
            else if (FindTarget(map, field.Value) is { } target)
            {
                mapped.Add(target.Pointer);
                mapping.Add(new(field.Name, context.Schemas.AddReferenced(schema, target)));
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete;
    }

    // A value that could be a name or a relative URI is a name (3.0.3, Discriminator Object).
    private SpecElement? FindTarget(SpecElement map, SpecNode value)
    {
        if (context.References.Find(JsonPointer.Append(schemasPointer, value.Text)) is { } named)
        {
            return named;
        }

        if (value.Text.IndexOfAny(['#', '/', '.', ':']) >= 0)
        {
            return context.References.Resolve(map, value, ComponentKinds.Schemas);
        }

        context.Diagnostics.Report(DiagnosticIds.UnresolvedReference, value.Location, value.Text, map.Pointer);
        return null;
    }

    private IEnumerable<SpecElement> FindImplicitVariants(SpecElement schema)
    {
        var listed = false;
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            foreach (var item in schema.Node[keyword]?.Items ?? [])
            {
                listed = true;
                if (item.GetString(ReferenceResolver.Keyword) is { } reference
                    && context.References.Find(schema.Pointer, reference) is { } target
                    && IsNamed(target))
                {
                    yield return target;
                }
            }
        }

        if (listed)
        {
            yield break;
        }

        var pending = new Queue<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema.Pointer };
        pending.Enqueue(schema.Pointer);
        while (pending.Count > 0)
        {
            foreach (var derived in (_derived ??= IndexDerived()).TryGetValue(pending.Dequeue(), out var list) ? list : [])
            {
                if (seen.Add(derived.Pointer))
                {
                    pending.Enqueue(derived.Pointer);
                    yield return derived;
                }
            }
        }
    }

    private bool IsNamed(SpecElement element) => element.Pointer == JsonPointer.Append(schemasPointer, JsonPointer.GetLastToken(element.Pointer));

    // AutoRest's extension replaces the schema's name.
    private static string GetImplicitValue(SpecElement variant) =>
        variant.Node.GetString("x-ms-discriminator-value") ?? JsonPointer.GetLastToken(variant.Pointer);

    private Dictionary<string, List<SpecElement>> IndexDerived()
    {
        var derived = new Dictionary<string, List<SpecElement>>(StringComparer.Ordinal);
        if (context.References.Find(schemasPointer) is not { } named)
        {
            return derived;
        }

        foreach (var field in named.Node.Properties)
        {
            var schema = named.GetChild(field.Name, field.Value);
            foreach (var part in field.Value["allOf"]?.Items ?? [])
            {
                if (part.GetString(ReferenceResolver.Keyword) is { } reference && context.References.Find(schema.Pointer, reference) is { } target)
                {
                    if (!derived.TryGetValue(target.Pointer, out var list))
                    {
                        derived.Add(target.Pointer, list = []);
                    }

                    list.Add(schema);
                }
            }
        }

        return derived;
    }
}
