using System.Collections.Generic;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Collects the declarations that types refer to, directly or indirectly.</summary>
internal static class ReachableTypes
{
    /// <summary>Returns the types that an operation refers to directly.</summary>
    public static IEnumerable<ApiType> GetRoots(ApiOperationModel operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            yield return parameter.Type.Type;
        }

        foreach (var type in GetRequestRoots(operation))
        {
            yield return type;
        }

        foreach (var response in operation.Responses)
        {
            if (response.Type is { } type)
            {
                yield return type.Type;
            }

            if (response.Stream is { } stream)
            {
                yield return stream.Item.Type;
            }
        }

        foreach (var error in operation.Errors)
        {
            yield return error.Type.Type;
        }
    }

    /// <summary>Returns the types of an operation's request body.</summary>
    public static IEnumerable<ApiType> GetRequestRoots(ApiOperationModel operation)
    {
        if (operation.Body?.Type is { } body)
        {
            yield return body.Type;
        }

        foreach (var field in operation.Body?.Fields ?? [])
        {
            yield return field.Property.Type.Type;
        }

        if (operation.Body?.AdditionalParts is { } additional)
        {
            yield return additional.Property.Type.Type;
        }
    }

    /// <summary>
    /// Returns the keys of all declarations that the types refer to; <paramref name="unresolved"/> is the first type found that cannot be resolved.
    /// </summary>
    public static HashSet<string> Collect(
        IEnumerable<ApiType> roots, IReadOnlyDictionary<string, ApiDeclaration> declarations, out ApiUnresolvedType? unresolved)
    {
        unresolved = null;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var work = new Stack<ApiType>(roots);
        while (work.Count > 0)
        {
            switch (work.Pop())
            {
                case ApiListType list:
                    work.Push(list.Item.Type);
                    break;
                case ApiMapType map:
                    work.Push(map.Value.Type);
                    break;
                case ApiWrapperType wrapper:
                    work.Push(wrapper.Value.Type);
                    break;
                case ApiUnresolvedType type:
                    unresolved ??= type;
                    break;
                case ApiNamedType named when reached.Add(named.Key):
                    PushReferencedTypes(declarations[named.Key], work);
                    break;
            }
        }

        return reached;
    }

    private static void PushReferencedTypes(ApiDeclaration declaration, Stack<ApiType> work)
    {
        switch (declaration)
        {
            case ApiObject value:
                foreach (var property in value.Properties)
                {
                    Push(property.Type.Type, work);
                }

                if (value.AdditionalProperties is { } additional)
                {
                    Push(additional.Type, work);
                }

                break;
            case ApiFilter filter:
                foreach (var field in filter.Fields)
                {
                    Push(field.Type, work);
                }

                break;
            case ApiUnion union:
                foreach (var variant in union.Variants)
                {
                    Push(variant.Type, work);
                }

                break;
        }
    }

    // Most properties are scalars, which refer to no other types.
    private static void Push(ApiType type, Stack<ApiType> work)
    {
        if (type is not ApiScalarType)
        {
            work.Push(type);
        }
    }
}
