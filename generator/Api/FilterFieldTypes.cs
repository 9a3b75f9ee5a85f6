using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds the types of the fields of conditions: those of the properties of the listed items, text for others.</summary>
internal sealed class FilterFieldTypes(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    /// <summary>Creates a field.</summary>
    /// <param name="name">The name as it is sent.</param>
    /// <param name="declared">The declared type; null for that of the items' property.</param>
    /// <param name="items">The keys of the types of the items.</param>
    public ApiFilterField Create(string name, ApiType? declared, IReadOnlyList<string> items)
    {
        var properties = items.Select(item => FindProperty(item, name)).OfType<ApiProperty>().ToList();
        var types = declared is null ? properties.Select(property => GetType(property.Type.Type)).Distinct().ToList() : [GetType(declared)];
        var hints = properties.Select(property => property.NameHint).Distinct(StringComparer.Ordinal).ToList();
        return new ApiFilterField(
            name, hints.Count == 1 ? hints[0] : name, types.Count == 1 ? types[0] : ApiType.String, properties.FirstOrDefault()?.Description);
    }

    /// <summary>Returns the property of an item, or else the only one of that name in the objects that its properties contain.</summary>
    private ApiProperty? FindProperty(string item, string name)
    {
        if (declarations[item] is not ApiObject value)
        {
            return null;
        }

        if (FindProperty(value, name) is { } own)
        {
            return own;
        }

        var nested = value.Properties
            .Select(property => property.Type.Type is ApiNamedType named && declarations[named.Key] is ApiObject inner ? FindProperty(inner, name) : null)
            .OfType<ApiProperty>()
            .ToList();
        return nested.Count == 1 ? nested[0] : null;
    }

    private static ApiProperty? FindProperty(ApiObject value, string name) => value.Properties.FirstOrDefault(property => property.WireName == name);

    private ApiType GetType(ApiType type) => type switch
    {
        ApiScalarType { Scalar: ApiScalar.Any or ApiScalar.Bytes or ApiScalar.Uri } => ApiType.String,
        ApiScalarType => type,
        ApiNamedType named when declarations.TryGetValue(named.Key, out var declaration) && declaration is ApiEnum => type,
        _ => ApiType.String,
    };
}
