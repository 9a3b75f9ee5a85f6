using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Removes the operations that the filter does not accept, and path items without remaining operations.</summary>
internal sealed class PathsFilter(SpecNode spec, OperationFilter filter, ExcludedOperations excluded)
{
    private const string AdditionalOperations = "additionalOperations";
    private const string Parameters = "parameters";

    // The fields of a Path Item Object that hold operations, in any version up to 3.2.
    internal static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"], StringComparer.Ordinal);

    public SpecNode Apply(SpecNode paths)
    {
        var kept = new List<SpecProperty>();
        foreach (var property in paths.Properties)
        {
            if (!property.Name.StartsWith("/", StringComparison.Ordinal))
            {
                kept.Add(property);
            }
            else if (FilterPathItem(property.Name, property.Value) is { } item)
            {
                kept.Add(ReferenceEquals(item, property.Value) ? property : new SpecProperty(property.Name, property.NameLocation, item));
            }
            else
            {
                excluded.AddPath(property.Name);
            }
        }

        return SpecNode.Object(paths.Location, kept);
    }

    /// <summary>Returns the path item with its accepted operations, or null if there are none.</summary>
    private SpecNode? FilterPathItem(string path, SpecNode item)
    {
        if (item["$ref"] is null)
        {
            return FilterOperations(path, item, item);
        }

        // Several paths can share the referenced item, so the filtered copy is inlined. The OpenAPI reader reports unresolved references.
        return Resolve(item) is { } target ? FilterOperations(path, item, InlineReference(item, target)) : item;
    }

    /// <summary>Inlines the referenced path item. The properties of <paramref name="item"/> take precedence, and parameters are combined.</summary>
    private static SpecNode InlineReference(SpecNode item, SpecNode target)
    {
        var properties = new List<SpecProperty>();
        foreach (var property in item.Properties)
        {
            if (property.Name == Parameters && target[Parameters] is { IsArray: true } inherited)
            {
                // The last parameter with the same name and location takes precedence.
                var all = SpecNode.Array(property.Value.Location, [.. inherited.Items, .. property.Value.Items]);
                properties.Add(new SpecProperty(property.Name, property.NameLocation, all));
            }
            else if (property.Name != "$ref")
            {
                properties.Add(property);
            }
        }

        foreach (var property in target.Properties)
        {
            if (item[property.Name] is null)
            {
                properties.Add(property);
            }
        }

        return SpecNode.Object(item.Location, properties);
    }

    /// <param name="path">The path template.</param>
    /// <param name="written">The path item as written in the spec, which references can point into.</param>
    /// <param name="item">The path item to filter.</param>
    private SpecNode? FilterOperations(string path, SpecNode written, SpecNode item)
    {
        var kept = new List<SpecProperty>();
        var operations = 0;
        foreach (var property in item.Properties)
        {
            if (property.Name == AdditionalOperations)
            {
                var additional = FilterAdditionalOperations(path, property.Value);
                operations += additional.Properties.Count;
                kept.Add(new SpecProperty(property.Name, property.NameLocation, additional));
            }
            else if (!Methods.Contains(property.Name))
            {
                kept.Add(property);
            }
            else if (filter.Accepts(new FilterCandidate(path, property.Name, property.Value)))
            {
                operations++;
                kept.Add(property);
            }
            else if (written[property.Name] is not null)
            {
                excluded.AddOperation(path, property.Name);
            }
        }

        if (operations == 0)
        {
            return null;
        }

        var isUnchanged = kept.Count == item.Properties.Count && item[AdditionalOperations] is null;
        return isUnchanged ? item : SpecNode.Object(item.Location, kept);
    }

    private SpecNode FilterAdditionalOperations(string path, SpecNode methods)
    {
        var kept = new List<SpecProperty>();
        foreach (var property in methods.Properties)
        {
            if (filter.Accepts(new FilterCandidate(path, property.Name, property.Value)))
            {
                kept.Add(property);
            }
        }

        return SpecNode.Object(methods.Location, kept);
    }

    private SpecNode? Resolve(SpecNode item)
    {
        var seen = new HashSet<SpecNode>();
        while (item.GetString("$ref") is { } reference)
        {
            if (!seen.Add(item)
                || ReferencePointer.Split(reference) is not { } tokens
                || ReferencePointer.Resolve(spec, tokens) is not { IsObject: true } target)
            {
                return null;
            }

            item = target;
        }

        return item;
    }
}
