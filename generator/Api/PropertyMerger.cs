using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the type of a property that several parts of an object describe. All parts of an allOf apply at once, so the type is the narrowest;
/// only one of several alternatives applies, so the type must include all of them.
/// </summary>
internal sealed class PropertyMerger(SchemaGraph graph, TypeResolver types, SchemaNames names, DiagnosticBag diagnostics)
{
    // Nested lists that several parts describe.
    private const int DepthLimit = 16;

    private static readonly ApiType FreeForm = new ApiMapType(ApiType.Any.NotNull);

    private readonly ObjectMerger _objects = new(graph, types);

    public ApiTypeUse Merge(PendingObject owner, ObjectProperty property) =>
        Merge(owner, property, JsonPointer.Append(JsonPointer.Append(owner.Key, SyntheticKeys.Merged), property.Name), 0);

    private ApiTypeUse Merge(PendingObject owner, ObjectProperty property, string key, int depth)
    {
        var unconditional = property.Unconditional.ConvertAll(types.Resolve);
        var nullable = unconditional.Count > 0
            ? unconditional.TrueForAll(use => use.Nullable)
            : property.Schemas.Exists(schema => types.Resolve(schema).Nullable);
        return new ApiTypeUse(ResolveType(owner, property, key, depth), nullable);
    }

    private ApiType ResolveType(PendingObject owner, ObjectProperty property, string key, int depth)
    {
        var specific = GetSpecificTypes(property.Schemas);
        if (specific.Count == 0 || (property.Unconditional.Count == 0 && property.Schemas.Exists(schema => types.Resolve(schema).Type.Equals(ApiType.Any))))
        {
            return ApiType.Any;
        }

        if (specific.Count == 1)
        {
            return specific[0];
        }

        if (specific.TrueForAll(IsObject) && _objects.Merge(owner, key, property.Schemas) is { } merged)
        {
            return merged;
        }

        if (specific.TrueForAll(type => type is ApiListType) && depth < DepthLimit)
        {
            return MergeLists(owner, property, key, depth);
        }

        var unconditional = GetSpecificTypes(property.Unconditional);
        return unconditional.Count switch
        {
            0 => MergeAnyOf(owner, key, [.. property.Schemas.Except(property.Unconditional)]),
            1 => unconditional[0],
            _ => MergeAllOf(owner, property, unconditional),
        };
    }

    private List<ApiType> GetSpecificTypes(IReadOnlyList<string> schemas)
    {
        var specific = schemas.Select(schema => types.Resolve(schema).Type).Distinct().Where(type => !type.Equals(ApiType.Any)).ToList();
        if (specific.Exists(IsObject))
        {
            // An object without declared properties is less specific than one with properties.
            specific.Remove(FreeForm);
        }

        return specific;
    }

    private ApiListType MergeLists(PendingObject owner, ObjectProperty list, string key, int depth)
    {
        var item = new ObjectProperty(list.Name);
        foreach (var schema in list.Schemas)
        {
            if (graph.Resolve(schema)?.Schema.Items is { } items && !item.Schemas.Contains(items))
            {
                item.Add(items, !list.Unconditional.Contains(schema));
            }
        }

        return new ApiListType(Merge(owner, item, JsonPointer.Append(key, "items"), depth + 1));
    }

    private ApiType MergeAllOf(PendingObject owner, ObjectProperty property, List<ApiType> unconditional)
    {
        if (NarrowestType.Find(unconditional, types.Declarations) is { } narrowest)
        {
            return narrowest;
        }

        diagnostics.Report(DiagnosticIds.ConflictingAllOf, owner.Location, owner.Key, $"the type of the property \"{property.Name}\"");
        return unconditional.Find(type => FindEnum(type) is not null) ?? unconditional[0];
    }

    private ApiType MergeAnyOf(PendingObject owner, string key, IReadOnlyList<string> schemas)
    {
        var uses = schemas.Select(types.Resolve).ToList();
        var enums = uses.ConvertAll(use => FindEnum(use.Type)).OfType<ApiEnum>().Where(known => !known.IsInteger).Distinct().ToList();
        if (enums.Count < 2 || uses.Exists(use => FindEnum(use.Type) is null))
        {
            return types.ResolveUnion(key, owner.Location, uses);
        }

        types.Declarations[key] = new ApiEnum
        {
            Key = key,
            Location = owner.Location,
            NameHint = names.GetName(key),
            Description = enums[0].Description,
            Values = [.. enums.SelectMany(known => known.Values).GroupBy(value => value.WireValue, StringComparer.Ordinal).Select(same => same.First())],
        };
        return new ApiNamedType(key);
    }

    private ApiEnum? FindEnum(ApiType type) => type is ApiNamedType named ? types.Declarations[named.Key] as ApiEnum : null;

    private bool IsObject(ApiType type) => type is ApiNamedType named && types.Declarations[named.Key] is ApiObject;
}
