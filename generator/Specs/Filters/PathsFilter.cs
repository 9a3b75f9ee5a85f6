using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Takes the operations that the filter does not accept out of the path items, and path items that are left without any.</summary>
internal sealed class PathsFilter(SpecNode spec, OperationFilter filter, ExcludedOperations excluded)
{
    private const string AdditionalOperations = "additionalOperations";
    private const string Parameters = "parameters";

    // The fields of a path item that are operations, in any version up to 3.2.
    private static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"], StringComparer.Ordinal);

    public SpecNode Apply(SpecNode paths)
    {
        var kept = new List<SpecProperty>();
        foreach (var member in paths.Properties)
        {
            if (!member.Name.StartsWith("/", StringComparison.Ordinal))
            {
                kept.Add(member);
            }
            else if (FilterPathItem(member.Name, member.Value) is { } item)
            {
                kept.Add(ReferenceEquals(item, member.Value) ? member : new SpecProperty(member.Name, member.NameLocation, item));
            }
            else
            {
                excluded.AddPath(member.Name);
            }
        }

        return SpecNode.Object(paths.Location, kept);
    }

    /// <summary>The path item with its accepted operations; null where none is left.</summary>
    private SpecNode? FilterPathItem(string path, SpecNode item)
    {
        if (item["$ref"] is null)
        {
            return FilterOperations(path, item, item);
        }

        // What is referred to may serve several paths, so the filtered item is written in its place; what can't be found is left to the reader.
        return Resolve(item) is { } target ? FilterOperations(path, item, InlineReference(item, target)) : item;
    }

    /// <summary>The path item with what it refers to written out; its own members win, and parameters add up.</summary>
    private static SpecNode InlineReference(SpecNode item, SpecNode target)
    {
        var members = new List<SpecProperty>();
        foreach (var member in item.Properties)
        {
            if (member.Name == Parameters && target[Parameters] is { IsArray: true } inherited)
            {
                // Of two parameters in the same place the later one wins.
                var all = SpecNode.Array(member.Value.Location, [.. inherited.Items, .. member.Value.Items]);
                members.Add(new SpecProperty(member.Name, member.NameLocation, all));
            }
            else if (member.Name != "$ref")
            {
                members.Add(member);
            }
        }

        foreach (var member in target.Properties)
        {
            if (item[member.Name] is null)
            {
                members.Add(member);
            }
        }

        return SpecNode.Object(item.Location, members);
    }

    /// <param name="path">The path template.</param>
    /// <param name="written">The path item as the spec has it, which references may lead into.</param>
    /// <param name="item">The path item to filter.</param>
    private SpecNode? FilterOperations(string path, SpecNode written, SpecNode item)
    {
        var kept = new List<SpecProperty>();
        var operations = 0;
        foreach (var member in item.Properties)
        {
            if (member.Name == AdditionalOperations)
            {
                var additional = FilterAdditionalOperations(path, member.Value);
                operations += additional.Properties.Count;
                kept.Add(new SpecProperty(member.Name, member.NameLocation, additional));
            }
            else if (!Methods.Contains(member.Name))
            {
                kept.Add(member);
            }
            else if (filter.Accepts(new FilterCandidate(path, member.Name, member.Value)))
            {
                operations++;
                kept.Add(member);
            }
            else if (written[member.Name] is not null)
            {
                excluded.AddOperation(path, member.Name);
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
        foreach (var member in methods.Properties)
        {
            if (filter.Accepts(new FilterCandidate(path, member.Name, member.Value)))
            {
                kept.Add(member);
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
