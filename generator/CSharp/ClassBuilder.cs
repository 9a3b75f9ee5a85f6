using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class of an object.</summary>
internal sealed class ClassBuilder(ApiModel api, TypeNames names, TypeExpressions expressions, ClientSettings settings)
{
    private const string AdditionalProperties = "AdditionalProperties";

    private readonly Dictionary<string, CSharpKind> _kinds = ResourceProperties.GetKinds(api);

    // Many properties of a document share a name.
    private readonly Dictionary<string, string> _preferredNames = new(StringComparer.Ordinal);

    public CSharpClass Build(ApiObject value)
    {
        var name = names[value.Key];
        var scope = new NameScope(ReservedNames.ModelMembers, name);
        var propertyNames = value.Properties.Select(property => scope.Take(GetPreferredName(property), "Value")).ToList();
        var local = expressions.WithinModel(propertyNames);
        var builder = new PropertyBuilder(local, settings, [.. value.Properties], propertyNames);
        var properties = builder.Build();
        var additional = value.AdditionalProperties;
        var keepsJson = additional is not null && additional.Type.Equals(ApiType.Any);
        return new CSharpClass(
            name,
            settings.Visibility,
            Docs.Create(value.Description),
            value.Deprecated,
            builder.Fields,
            properties,
            builder.RequiredCount,
            builder.NullableCount,
            builder.GetPropertyNames(),
            keepsJson,
            additional is null || keepsJson ? null : CreateAdditionalProperties(additional, local),
            keepsJson && value.DeclaresAdditionalProperties,
            (keepsJson && value.DeclaresAdditionalProperties ? [] : value.UndeclaredDiscriminators).ToEquatableArray(),
            _kinds.TryGetValue(value.Key, out var kind) ? kind : null);
    }

    private static CSharpProperty CreateAdditionalProperties(ApiTypeUse type, TypeExpressions expressions) => new(
        AdditionalProperties,
        string.Empty,
        expressions.GetTypeName(type),
        Docs.Create("Gets the additional properties by name."),
        IsObsolete: false,
        IsRequired: false,
        expressions.GetReadCall(type),
        RuntimeNames.JsonWrite.Properties,
        expressions.GetWriteFunction(type),
        IsSecret: false,
        WriteCondition: null,
        IsOmittedFromRequests: false,
        "get;",
        AdditionalProperties,
        AdditionalProperties,
        Index: -1);

    private string GetPreferredName(ApiProperty property)
    {
        if (!_preferredNames.TryGetValue(property.NameHint, out var name))
        {
            _preferredNames.Add(property.NameHint, name = Identifiers.ToPascalCase(property.NameHint, "Member"));
        }

        return name;
    }
}
