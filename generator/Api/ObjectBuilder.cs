using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Flattens an object and all parts of its allOf into one list of properties.</summary>
internal sealed class ObjectBuilder(SchemaGraph graph, TypeResolver types, SchemaNames names, DiagnosticBag diagnostics)
{
    private readonly PropertyMerger _merger = new(graph, types, names, diagnostics);
    private readonly WrapperFinder _wrappers = new(graph, types);

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
            NameHint = types.Declarations.TryGetValue(pending.Key, out var declared) ? declared.NameHint : names.GetName(pending.Key),
            Description = head?.Description ?? parts.Description,
            Deprecated = head?.Deprecated ?? false,
            Properties =
            [
                .. parts.Properties.Select(property => CreateProperty(pending, property, parts.Required.Contains(property.Name)))
                    .Concat(parts.UndescribedRequired.Select(name => CreateUndescribedProperty(name, parts)))
                    .OrderBy(property => property.WireName, StringComparer.Ordinal),
            ],
            AdditionalProperties = ResolveAdditionalProperties(parts),
            DeclaresAdditionalProperties = parts is { DeclaresAdditional: true, IsClosed: false },
        };
    }

    /// <summary>Returns the properties that the schema and its parts describe.</summary>
    public IEnumerable<SchemaProperty> GetProperties(string pointer)
    {
        var parts = new ObjectParts();
        parts.Collect(pointer, graph);
        return parts.Properties.SelectMany(property => property.Schemas.Select(schema => new SchemaProperty(property.Name, schema)));
    }

    private ApiProperty CreateProperty(PendingObject owner, ObjectProperty property, bool required)
    {
        ResolvedSchema? view = null;
        string? preferredName = null;
        var (readOnly, writeOnly, deprecated, secret) = (false, false, false, false);
        foreach (var schema in property.Schemas)
        {
            preferredName ??= graph.Find(schema)?.PreferredName;
            if (graph.Resolve(schema) is { } candidate)
            {
                // The first schema with a description, or else the first.
                view = view is null || (view.Value.Description is null && candidate.Description is not null) ? candidate : view;
                readOnly |= candidate.ReadOnly;
                writeOnly |= candidate.WriteOnly;
                deprecated |= candidate.Deprecated;
                secret |= candidate.Schema.Format == "password";
            }
        }

        // What is stated about the value in a wrapper applies to the property.
        var value = property.Schemas.Count == 1 && _wrappers.FindValue(property.Schemas[0]) is { } wrapped ? graph.Resolve(wrapped) : null;
        secret |= value?.Schema.Format == "password";
        var description = view?.Description ?? value?.Description;
        return new ApiProperty
        {
            WireName = property.Name,
            NameHint = preferredName ?? property.Name,
            Type = ResolveType(owner, property),
            Required = required,
            ReadOnly = readOnly,
            WriteOnly = writeOnly,
            Deprecated = deprecated,
            IsSecret = secret,
            Description = description,
            Constraints = GetConstraints(value, description).Concat(GetConstraints(view, description)).ToList(),
            KnownValues = FindKnownValues(property),
        };
    }

    private ApiTypeUse ResolveType(PendingObject owner, ObjectProperty property) => property.Schemas.Count > 1 ? _merger.Merge(owner, property)
        : _wrappers.FindType(property.Schemas[0])?.NotNull ?? types.Resolve(property.Schemas[0]);

    private IReadOnlyList<string> GetConstraints(ResolvedSchema? schema, string? description) =>
        schema is null ? [] : graph.GetConstraints(schema.Value.Schema, description);

    /// <summary>Returns the known numbers and booleans of a property, which do not become an enum.</summary>
    private IReadOnlyList<string> FindKnownValues(ObjectProperty property) => property.Schemas
        .Select(schema => graph.Resolve(schema)?.Schema)
        .Select(schema => schema?.Enum ?? (schema?.Const is { } constant ? [constant] : null))
        .FirstOrDefault(values => values is { Count: > 0 } && values.All(value => value.Kind is SpecNodeKind.Number or SpecNodeKind.Boolean))
        ?.Select(value => value.Text).ToList() ?? [];

    /// <summary>Creates a property that is required without being described (JSON Schema 2020-12 validation, section 6.5.3).</summary>
    private ApiProperty CreateUndescribedProperty(string name, ObjectParts parts) => new()
    {
        WireName = name,
        Type = name == parts.Discriminator ? ApiType.String.NotNull
            : parts.AdditionalProperties is { } others ? types.Resolve(others)
            : ApiType.Any.NotNull,
        Required = true,
        Description = "Required by the API. No schema is declared.",
    };

    private ApiTypeUse? ResolveAdditionalProperties(ObjectParts parts)
    {
        if (parts.AdditionalProperties is { } schema)
        {
            return types.Resolve(schema);
        }

        return parts.IsClosed ? null : ApiType.Any.NotNull;
    }
}
