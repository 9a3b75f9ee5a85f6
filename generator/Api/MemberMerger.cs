using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the type of a member that several parts of an object describe. What the parts of an allOf say holds at once, so the narrowest type
/// serves; of what alternatives say, one thing holds, so it takes a type for all of them.
/// </summary>
internal sealed class MemberMerger(SchemaGraph graph, TypeResolver types, SchemaNames names, DiagnosticBag diagnostics)
{
    // Lists of lists of lists … that several parts describe.
    private const int DepthLimit = 16;

    private static readonly ApiType FreeForm = new ApiMapType(ApiType.Any.NotNull);

    private readonly ObjectMerger _objects = new(graph, types);

    public ApiTypeUse Merge(PendingObject owner, ObjectMember member) =>
        Merge(owner, member, JsonPointer.Append(JsonPointer.Append(owner.Key, SyntheticKeys.Merged), member.Name), 0);

    private ApiTypeUse Merge(PendingObject owner, ObjectMember member, string key, int depth)
    {
        var certain = member.Certain.ConvertAll(types.Resolve);
        var nullable = certain.Count > 0 ? certain.TrueForAll(use => use.Nullable) : member.Schemas.Exists(schema => types.Resolve(schema).Nullable);
        return new ApiTypeUse(TypeOf(owner, member, key, depth), nullable);
    }

    private ApiType TypeOf(PendingObject owner, ObjectMember member, string key, int depth)
    {
        var telling = Telling(member.Schemas);
        if (telling.Count == 0 || (member.Certain.Count == 0 && member.Schemas.Exists(schema => types.Resolve(schema).Type.Equals(ApiType.Any))))
        {
            return ApiType.Any;
        }

        if (telling.Count == 1)
        {
            return telling[0];
        }

        if (telling.TrueForAll(IsObject) && _objects.Together(owner, key, member.Schemas) is { } together)
        {
            return together;
        }

        if (telling.TrueForAll(type => type is ApiListType) && depth < DepthLimit)
        {
            return ListOf(owner, member, key, depth);
        }

        var certain = Telling(member.Certain);
        return certain.Count switch
        {
            0 => AnyOf(owner, key, [.. member.Schemas.Except(member.Certain)]),
            1 => certain[0],
            _ => AllOf(owner, member, certain),
        };
    }

    private List<ApiType> Telling(IReadOnlyList<string> schemas)
    {
        var telling = schemas.Select(schema => types.Resolve(schema).Type).Distinct().Where(type => !type.Equals(ApiType.Any)).ToList();
        if (telling.Exists(IsObject))
        {
            // An object of which nothing is known says less than one with members.
            telling.Remove(FreeForm);
        }

        return telling;
    }

    private ApiListType ListOf(PendingObject owner, ObjectMember list, string key, int depth)
    {
        var item = new ObjectMember(list.Name);
        foreach (var schema in list.Schemas)
        {
            if (graph.Look(schema)?.Schema.Items is { } items && !item.Schemas.Contains(items))
            {
                item.Add(items, !list.Certain.Contains(schema));
            }
        }

        return new ApiListType(item.Schemas.Count == 0 ? ApiType.Any.NotNull : Merge(owner, item, JsonPointer.Append(key, "items"), depth + 1));
    }

    private ApiType AllOf(PendingObject owner, ObjectMember member, List<ApiType> certain)
    {
        if (NarrowestType.Find(certain, types.Declarations) is { } narrowest)
        {
            return narrowest;
        }

        diagnostics.Report(DiagnosticIds.ConflictingAllOf, owner.Location, owner.Key, $"the type of \"{member.Name}\"", "the first part decides");
        return certain.Find(type => EnumOf(type) is not null) ?? certain[0];
    }

    private ApiType AnyOf(PendingObject owner, string key, IReadOnlyList<string> schemas)
    {
        var uses = schemas.Select(types.Resolve).ToList();
        var enums = uses.ConvertAll(use => EnumOf(use.Type)).OfType<ApiEnum>().Where(known => !known.IsInteger).Distinct().ToList();
        if (enums.Count < 2 || uses.Exists(use => EnumOf(use.Type) is null))
        {
            return types.UnionOf(key, owner.Location, uses);
        }

        types.Declarations[key] = new ApiEnum
        {
            Key = key,
            Location = owner.Location,
            NameHint = names.NameOf(key),
            Description = enums[0].Description,
            Values = [.. enums.SelectMany(known => known.Values).GroupBy(value => value.WireValue, StringComparer.Ordinal).Select(same => same.First())],
        };
        return new ApiNamedType(key);
    }

    private ApiEnum? EnumOf(ApiType type) => type is ApiNamedType named ? types.Declarations[named.Key] as ApiEnum : null;

    private bool IsObject(ApiType type) => type is ApiNamedType named && types.Declarations[named.Key] is ApiObject;
}
