using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the class of an object.</summary>
internal sealed class ClassBuilder(TypeNames names, TypeExpressions expressions, ClientSettings settings)
{
    private const string AdditionalProperties = "AdditionalProperties";

    // Many properties of a document share a name.
    private readonly Dictionary<string, string> _preferredNames = new(StringComparer.Ordinal);

    public CSharpClass Build(ApiObject value)
    {
        var name = names[value.Key];
        var scope = new NameScope(ReservedNames.ModelMembers, name);
        var propertyNames = value.Properties.Select(property => scope.Take(GetPreferredName(property), "Value")).ToList();
        var local = expressions.Within(propertyNames);
        var additional = value.AdditionalProperties;
        var keepsJson = additional is not null && additional.Type.Equals(ApiType.Any);
        return new CSharpClass(
            name,
            settings.Visibility,
            Docs.Create(value.Description),
            value.Deprecated,
            value.Properties.Select((property, index) => CreateProperty(property, propertyNames[index], local)).ToEquatableArray(),
            keepsJson,
            additional is null || keepsJson ? null : CreateAdditionalProperties(additional, local),
            keepsJson && value.DeclaresAdditionalProperties,
            (keepsJson && value.DeclaresAdditionalProperties ? [] : value.UndeclaredDiscriminators).ToEquatableArray());
    }

    private CSharpProperty CreateProperty(ApiProperty property, string name, TypeExpressions expressions)
    {
        var type = property.Type;
        // Callers do not set properties that only the server sets.
        var required = property is { Required: true, ReadOnly: false };
        var keepsAbsence = property.DistinguishesAbsentFromNull;
        var use = required ? type : type.OrNull(true);
        var read = required ? expressions.GetReadCall(type) : keepsAbsence ? expressions.GetPresentReadCall(type) : expressions.GetOptionalReadCall(type);
        var writers = expressions.GetPropertyWriters(type.Type);
        return new CSharpProperty(
            name,
            property.WireName,
            keepsAbsence ? $"Optional<{expressions.GetTypeName(use)}>" : expressions.GetTypeName(use),
            CreateDoc(property, keepsAbsence),
            // The compiler rejects required members that are obsolete (CS9042), so their documentation states it instead.
            property.Deprecated && !required,
            required,
            read,
            required ? (type.Nullable ? writers.RequiredNullable : writers.Required) : keepsAbsence ? writers.IfSet : writers.Optional,
            expressions.GetWriteItemFunction(type.Type),
            property.IsSecret,
            property.ReadOnly && !settings.SendsReadOnly ? RuntimeNames.JsonWrite.IncludesReadOnly
                : required && property.WriteOnly ? RuntimeNames.JsonWrite.IncludesWriteOnly
                : null);
    }

    private static CSharpDoc CreateDoc(ApiProperty property, bool keepsAbsence)
    {
        if (property is { Constraints.Count: 0, ReadOnly: false } and not { Deprecated: true, Required: true } && !keepsAbsence)
        {
            return Docs.Create(property.Description);
        }

        var texts = new List<string?>();
        if (property.Constraints.Count > 0)
        {
            texts.Add(string.Join(" ", property.Constraints));
        }

        texts.Add(property is { Deprecated: true, Required: true } ? Docs.Deprecated : null);
        texts.Add(property.ReadOnly ? "Set by the server." : null);
        texts.Add(keepsAbsence ? "Not sent if it was not assigned; null is sent as null." : null);
        return string.IsNullOrWhiteSpace(property.Description)
            ? Docs.Create(string.Join(" ", texts.Where(text => text is not null)))
            : Docs.Create(property.Description, texts);
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
        WriteCondition: null);

    private string GetPreferredName(ApiProperty property)
    {
        if (!_preferredNames.TryGetValue(property.NameHint, out var name))
        {
            _preferredNames.Add(property.NameHint, name = Identifiers.ToPascalCase(property.NameHint, "Member"));
        }

        return name;
    }
}
