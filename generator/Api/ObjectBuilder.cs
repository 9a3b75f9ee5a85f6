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
    private readonly MemberMerger _merger = new(graph, types, names, diagnostics);

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
                .. parts.Properties.Select(property => PropertyOf(pending, property, parts.Required.Contains(property.Name)))
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
        return parts.Properties.SelectMany(property => property.Schemas.Select(schema => new SchemaProperty(property.Name, schema)));
    }

    private ApiProperty PropertyOf(PendingObject owner, ObjectMember member, bool required)
    {
        SchemaView? view = null;
        var (readOnly, writeOnly, deprecated, secret) = (false, false, false, false);
        foreach (var schema in member.Schemas)
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
            WireName = member.Name,
            Type = member.Schemas.Count == 1 ? types.Resolve(member.Schemas[0]) : _merger.Merge(owner, member),
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

    private ApiTypeUse? AdditionalPropertiesOf(ObjectParts parts)
    {
        if (parts.AdditionalProperties is { } schema)
        {
            return types.Resolve(schema);
        }

        return parts.Closed ? null : ApiType.Any.NotNull;
    }
}
