using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>
/// Removes schemas that consist of themselves: through references and <c>allOf</c> alone, or through references, <c>oneOf</c> and <c>anyOf</c>
/// alone. References to a removed schema are then unresolved instead of endless. Recursion through properties or items is valid and remains, as
/// does a base schema whose <c>oneOf</c> contains the schemas derived from it by <c>allOf</c>.
/// </summary>
internal static class SchemaCycles
{
    public static void Remove(Dictionary<string, Schema> schemas, DiagnosticBag diagnostics)
    {
        var cyclic = new HashSet<string>(StringComparer.Ordinal);
        Collect(schemas, static schema => schema.AllOf, static _ => [], diagnostics, cyclic);
        Collect(schemas, static schema => schema.OneOf, static schema => schema.AnyOf, diagnostics, cyclic);
        foreach (var pointer in cyclic)
        {
            schemas.Remove(pointer);
        }
    }

    // A depth-first search with an explicit stack. A schema that is found again on the current path closes a cycle.
    private static void Collect(
        Dictionary<string, Schema> schemas,
        Func<Schema, IReadOnlyList<string>> first,
        Func<Schema, IReadOnlyList<string>> second,
        DiagnosticBag diagnostics,
        HashSet<string> cyclic)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<Step>();
        foreach (var start in schemas.Values)
        {
            if (!HasEdge(start, first, second) || IsLast(start) || done.Contains(start.Pointer))
            {
                continue;
            }

            Enter(start);
            while (path.Count > 0)
            {
                var step = path[path.Count - 1];
                if (GetNextEdge(step, first, second) is not { } next)
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(step.Schema.Pointer);
                    done.Add(step.Schema.Pointer);
                }
                else if (onPath.Contains(next))
                {
                    Report(next);
                }
                else if (schemas.TryGetValue(next, out var schema) && HasEdge(schema, first, second) && !done.Contains(next))
                {
                    Enter(schema);
                }
            }
        }

        // Most schemas are the last step, such as a property that refers to a schema without parts.
        bool IsLast(Schema schema) =>
            schema.Reference is { } reference && first(schema).Count == 0 && second(schema).Count == 0
            && !(schemas.TryGetValue(reference, out var target) && HasEdge(target, first, second));

        void Enter(Schema schema)
        {
            onPath.Add(schema.Pointer);
            path.Add(new Step(schema));
        }

        void Report(string closing)
        {
            var reported = false;
            for (var i = path.Count - 1; i >= 0; i--)
            {
                var schema = path[i].Schema;
                cyclic.Add(schema.Pointer);
                if (!reported && schema.Reference is { } reference)
                {
                    diagnostics.Report(DiagnosticIds.CyclicReference, schema.Location, reference, schema.Pointer);
                    reported = true;
                }

                if (schema.Pointer == closing)
                {
                    return;
                }
            }
        }
    }

    private static bool HasEdge(Schema schema, Func<Schema, IReadOnlyList<string>> first, Func<Schema, IReadOnlyList<string>> second) =>
        schema.Reference is not null || first(schema).Count > 0 || second(schema).Count > 0;

    private static string? GetNextEdge(Step step, Func<Schema, IReadOnlyList<string>> first, Func<Schema, IReadOnlyList<string>> second)
    {
        var index = step.Visited++;
        if (step.Schema.Reference is { } reference && index-- == 0)
        {
            return reference;
        }

        var edges = first(step.Schema);
        if (index < edges.Count)
        {
            return edges[index];
        }

        index -= edges.Count;
        edges = second(step.Schema);
        return index < edges.Count ? edges[index] : null;
    }

    private sealed class Step(Schema schema)
    {
        public Schema Schema { get; } = schema;

        public int Visited { get; set; }
    }
}
