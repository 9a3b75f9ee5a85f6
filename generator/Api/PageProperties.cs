using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the properties of responses that describe pages, in an envelope and in the objects for pagination in it.</summary>
internal sealed class PageProperties(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    private const int MaxDepth = 3;

    // Objects with other names contain data, whose properties can have the same names as those of pagination.
    private static readonly string[] Containers =
    [
        "cursor", "cursors", "links", "meta", "metadata", "next", "page", "pageinfo", "pagemetadata", "pagination", "paging", "responsemetadata", "resultinfo",
    ];

    /// <summary>Represents a property.</summary>
    /// <param name="Path">The path, with dots between names, and a backslash before a dot of a name.</param>
    /// <param name="Name">The letters and digits of the name in lower case.</param>
    /// <param name="Container">Those of the object that contains it; empty for the envelope.</param>
    /// <param name="Type">The type of the value.</param>
    internal readonly record struct PageProperty(string Path, string Name, string Container, ApiType Type);

    /// <summary>Returns the letters and digits of a name in lower case.</summary>
    public static string Simplify(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>Returns the name of a property in a path.</summary>
    public static string Escape(string name) => name.Replace(".", "\\.");

    /// <summary>Returns the properties of envelopes.</summary>
    public List<PageProperty> Find(IEnumerable<ApiObject> envelopes)
    {
        var found = new List<PageProperty>();
        foreach (var envelope in envelopes)
        {
            Add(found, envelope, string.Empty, string.Empty, MaxDepth);
        }

        return found;
    }

    private void Add(List<PageProperty> found, ApiObject owner, string path, string container, int depth)
    {
        foreach (var property in owner.Properties)
        {
            var name = Simplify(property.WireName);
            var own = path + Escape(property.WireName);
            if (property.Type.Type is ApiScalarType)
            {
                found.Add(new PageProperty(own, name, container, property.Type.Type));
            }
            else if (depth > 1 && Containers.Contains(name) && FindObject(property.Type.Type) is { } inner)
            {
                Add(found, inner, own + ".", name, depth - 1);
            }
        }
    }

    private ApiObject? FindObject(ApiType type) => type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;
}
