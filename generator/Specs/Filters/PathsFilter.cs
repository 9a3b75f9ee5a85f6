using System.Collections.Generic;

namespace RunAi.Generator.Specs.Filters;

/// <summary>Takes the operations that the filter does not accept out of the path items, and path items that are left without any.</summary>
internal sealed class PathsFilter(SpecNode spec, OperationFilter filter, DroppedOperations dropped)
{
    private const string AdditionalOperations = "additionalOperations";

    // The fields of a path item that are operations, in any version up to 3.2.
    private static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"], StringComparer.Ordinal);

    public SpecNode Apply(SpecNode paths)
    {
        var kept = new List<SpecMember>();
        foreach (var member in paths.Members)
        {
            if (!member.Name.StartsWith("/", StringComparison.Ordinal))
            {
                kept.Add(member);
            }
            else if (FilterItem(member.Name, member.Value) is { } item)
            {
                kept.Add(ReferenceEquals(item, member.Value) ? member : new SpecMember(member.Name, member.NameLocation, item));
            }
            else
            {
                dropped.AddPath(member.Name);
            }
        }

        return SpecNode.Object(paths.Location, kept);
    }

    /// <summary>The path item with its accepted operations; null where none is left.</summary>
    private SpecNode? FilterItem(string path, SpecNode item)
    {
        var isReference = item["$ref"] is not null;
        if (!isReference)
        {
            return FilterOperations(path, item, isInPlace: true);
        }

        // What is referred to may serve several paths, so the filtered item is written in its place; what can't be found is left to the reader.
        if (Resolve(item) is not { } target)
        {
            return item;
        }

        var merged = new List<SpecMember>(target.Members);
        foreach (var member in item.Members)
        {
            if (member.Name != "$ref" && target[member.Name] is null)
            {
                merged.Add(member);
            }
        }

        return FilterOperations(path, SpecNode.Object(item.Location, merged), isInPlace: false);
    }

    private SpecNode? FilterOperations(string path, SpecNode item, bool isInPlace)
    {
        var kept = new List<SpecMember>();
        var operations = 0;
        foreach (var member in item.Members)
        {
            if (member.Name == AdditionalOperations)
            {
                var additional = FilterAdditional(path, member.Value);
                operations += additional.Members.Count;
                kept.Add(new SpecMember(member.Name, member.NameLocation, additional));
            }
            else if (!Methods.Contains(member.Name))
            {
                kept.Add(member);
            }
            else if (filter.Accepts(new FilterOperation(path, member.Name, member.Value)))
            {
                operations++;
                kept.Add(member);
            }
            else if (isInPlace)
            {
                dropped.AddOperation(path, member.Name);
            }
        }

        return operations == 0 ? null : kept.Count == item.Members.Count && isInPlace && item[AdditionalOperations] is null ? item : SpecNode.Object(item.Location, kept);
    }

    private SpecNode FilterAdditional(string path, SpecNode methods)
    {
        var kept = new List<SpecMember>();
        foreach (var member in methods.Members)
        {
            if (filter.Accepts(new FilterOperation(path, member.Name, member.Value)))
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
