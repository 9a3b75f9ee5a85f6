using System.Collections.Generic;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class of an object.</summary>
internal sealed class ClassBuilder(ApiModel api, TypeNames names, MemberNames members, TypeExpressions expressions, ClientSettings settings)
{
    private const string AdditionalProperties = "AdditionalProperties";

    private readonly Dictionary<string, CSharpKind> _kinds = ResourceProperties.GetKinds(api);

    public CSharpClass Build(ApiObject value)
    {
        var name = names[value.Key];
        var propertyNames = members.GetNames(value);
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
}
