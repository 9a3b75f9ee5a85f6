using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds values in objects by the names of properties.</summary>
internal sealed class PropertyPathFinder(IReadOnlyDictionary<string, ApiDeclaration> declarations)
{
    /// <summary>Returns the path to a value; null if the type has no such properties.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="path">The names of the properties, with dots between them, or one name that can contain dots.</param>
    public ApiPropertyPath? Find(ApiType type, string path)
    {
        if (FindObject(type) is { } whole && whole.Properties.FirstOrDefault(property => property.WireName == path) is { } only)
        {
            return new ApiPropertyPath([(whole.Key, only)]);
        }

        var steps = new List<(string Owner, ApiProperty Property)>();
        foreach (var name in path.Split('.'))
        {
            if (FindObject(type) is not { } owner || owner.Properties.FirstOrDefault(property => property.WireName == name) is not { } property)
            {
                return null;
            }

            steps.Add((owner.Key, property));
            type = property.Type.Type;
        }

        return new ApiPropertyPath(steps);
    }

    /// <summary>Returns the path to a text; null if the type has no such properties, or the value has another type.</summary>
    public ApiPropertyPath? FindText(ApiType type, string path) =>
        Find(type, path) is { Last.Type.Type: ApiScalarType { Scalar: ApiScalar.String } } found ? found : null;

    /// <summary>Returns the object that a type refers to; null if it is another type.</summary>
    public ApiObject? FindObject(ApiType? type) => type is ApiNamedType named ? declarations[named.Key] as ApiObject : null;

    /// <summary>Returns the enum of strings that a type refers to; null if it is another type.</summary>
    public ApiEnum? FindEnum(ApiType type) => type is ApiNamedType named && declarations[named.Key] is ApiEnum { IsInteger: false } value ? value : null;
}
