using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Flattens an object and all parts of its allOf into one list of members.</summary>
internal sealed class ObjectBuilder(SchemaGraph graph, TypeResolver types, SchemaNames names, DiagnosticBag diagnostics)
{
    private static readonly ApiType FreeForm = new ApiMapType(ApiType.Any.NotNull);

    private readonly ObjectMerger _merger = new(graph, types);

    public ApiObject Build(PendingObject pending)
    {
        var parts = new ObjectParts();
        foreach (var schema in pending.Schemas)
        {
            parts.Collect(schema, graph);
        }

        foreach (var name in parts.ForbiddenRequired.OrderBy(name => name, StringComparer.Ordinal))
        {
            diagnostics.Report(DiagnosticIds.ForbiddenRequired, pending.Location, pending.Key, name);
        }

        var head = graph.Find(pending.Schemas[0]);
        return new ApiObject
        {
            Key = pending.Key,
            Location = pending.Location,
            NameHint = types.Declarations.TryGetValue(pending.Key, out var declared) ? declared.NameHint : names.NameOf(pending.Key),
            Description = head?.Description ?? parts.Description,
            Deprecated = head?.Deprecated ?? false,
            Properties =
            [
                .. parts.Properties.Select(property => PropertyOf(pending, property.Key, property.Value, parts.Required.Contains(property.Key)))
                    .Concat(parts.UndescribedRequired.Select(name => UndescribedOf(name, parts)))
                    .OrderBy(property => property.WireName, StringComparer.Ordinal),
            ],
            AdditionalProperties = AdditionalPropertiesOf(parts),
        };
    }

    /// <summary>Every member that the schema or one of its parts describes.</summary>
    public IEnumerable<SchemaProperty> PropertiesOf(string pointer)
    {
        var parts = new ObjectParts();
        parts.Collect(pointer, graph);
        return parts.Properties.SelectMany(property => property.Value.Select(schema => new SchemaProperty(property.Key, schema)));
    }

    private ApiProperty PropertyOf(PendingObject owner, string name, List<string> schemas, bool required)
    {
        SchemaView? view = null;
        var (readOnly, writeOnly, deprecated, secret) = (false, false, false, false);
        foreach (var schema in schemas)
        {
            if (graph.Look(schema) is { } candidate)
            {
                // The first that describes the member, or else the first.
                view = view is null || (view.Value.Description is null && candidate.Description is not null) ? candidate : view;
                readOnly |= candidate.ReadOnly;
                writeOnly |= candidate.WriteOnly;
                deprecated |= candidate.Deprecated;
                secret |= candidate.Schema.Format == "password";
            }
        }

        return new ApiProperty
        {
            WireName = name,
            Type = schemas.Count == 1 ? types.Resolve(schemas[0]) : Merge(owner, name, schemas),
            Required = required,
            ReadOnly = readOnly,
            WriteOnly = writeOnly,
            Deprecated = deprecated,
            IsSecret = secret,
            Description = view?.Description,
            Constraints = view is null ? [] : ConstraintTexts.Describe(view.Value.Schema),
        };
    }

    /// <summary>A member that has to be there although nothing is said about it (JSON Schema 2020-12 validation, section 6.5.3).</summary>
    private ApiProperty UndescribedOf(string name, ObjectParts parts) => new()
    {
        WireName = name,
        Type = name == parts.Discriminator ? ApiType.String.NotNull
            : parts.AdditionalProperties is { } others ? types.Resolve(others)
            : ApiType.Any.NotNull,
        Required = true,
        Description = "Required by the API, which says no more about it.",
    };

    /// <summary>The type of a member that several parts describe: all of them hold at once.</summary>
    private ApiTypeUse Merge(PendingObject owner, string name, List<string> schemas)
    {
        var uses = schemas.ConvertAll(types.Resolve);
        var nullable = uses.TrueForAll(use => use.Nullable);
        var telling = uses.Select(use => use.Type).Distinct().Where(type => !type.Equals(ApiType.Any)).ToList();
        if (telling.Exists(IsObject))
        {
            // An object of which nothing is known says less than one with members.
            telling.Remove(FreeForm);
        }

        if (telling.Count <= 1)
        {
            return new ApiTypeUse(telling.Count == 0 ? ApiType.Any : telling[0], nullable);
        }

        if (telling.TrueForAll(IsObject) && _merger.Together(owner, name, schemas) is { } together)
        {
            return new ApiTypeUse(together, nullable);
        }

        // An enum beside its plain type is the narrower of the two; otherwise there is no value that both would accept.
        var chosen = telling.Find(type => type is ApiNamedType named && types.Declarations[named.Key] is ApiEnum) ?? telling[0];
        if (telling.Exists(type => !type.Equals(chosen) && !IsPlainTypeOf(chosen, type)))
        {
            diagnostics.Report(DiagnosticIds.ConflictingAllOf, owner.Location, owner.Key, $"the type of \"{name}\"", "the first part decides");
        }

        return new ApiTypeUse(chosen, nullable);
    }

    private bool IsPlainTypeOf(ApiType chosen, ApiType type) =>
        chosen is ApiNamedType named && types.Declarations[named.Key] is ApiEnum known
        && (known.IsInteger ? type is ApiScalarType { Scalar: ApiScalar.Int32 or ApiScalar.Int64 } : type.Equals(ApiType.String));

    private bool IsObject(ApiType type) => type is ApiNamedType named && types.Declarations[named.Key] is ApiObject;

    private ApiTypeUse? AdditionalPropertiesOf(ObjectParts parts)
    {
        if (parts.AdditionalProperties is { } schema)
        {
            return types.Resolve(schema);
        }

        return parts.Closed ? null : ApiType.Any.NotNull;
    }
}
