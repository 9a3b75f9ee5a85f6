using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Makes the class of an object.</summary>
internal sealed class ClassBuilder(TypeNames names, TypeExpressions expressions, string visibility)
{
    private const string AdditionalProperties = "AdditionalProperties";

    // The properties of a document share few names.
    private readonly Dictionary<string, string> _preferredNames = new(StringComparer.Ordinal);

    public CSharpClass Build(ApiObject value)
    {
        var name = names[value.Key];
        var scope = new NameScope(ReservedNames.ModelMembers, name);
        var members = value.Properties.Select(property => scope.Take(GetPreferredName(property), "Value")).ToList();
        var local = expressions.Within(members);
        var additional = value.AdditionalProperties;
        var keepsJson = additional is not null && additional.Type.Equals(ApiType.Any);
        return new CSharpClass(
            name,
            visibility,
            Docs.Create(value.Description),
            value.Deprecated,
            value.Properties.Select((property, index) => CreateProperty(property, members[index], local)).ToEquatableArray(),
            keepsJson,
            additional is null || keepsJson ? null : CreateAdditionalProperties(additional, local));
    }

    private string GetPreferredName(ApiProperty property)
    {
        if (!_preferredNames.TryGetValue(property.WireName, out var name))
        {
            _preferredNames.Add(property.WireName, name = Identifiers.ToPascalCase(property.WireName, "Member"));
        }

        return name;
    }

    private static CSharpProperty CreateProperty(ApiProperty property, string name, TypeExpressions expressions)
    {
        var type = property.Type;
        // What only the server sets is nothing that a caller has to give.
        var required = property is { Required: true, ReadOnly: false };
        var keepsAbsence = property.DistinguishesAbsentFromNull;
        var use = required ? type : type.OrNull(true);
        var read = required ? expressions.GetReadCall(type) : keepsAbsence ? expressions.GetPresentReadCall(type) : expressions.GetOptionalReadCall(type);
        return new CSharpProperty(
            name,
            property.WireName,
            keepsAbsence ? $"Optional<{expressions.GetTypeName(use)}>" : expressions.GetTypeName(use),
            CreateDoc(property, keepsAbsence),
            // The compiler objects to required members that are obsolete (CS9042), so those only say it in words.
            property.Deprecated && !required,
            required,
            read,
            required ? "Required" + expressions.GetWriterSuffix(type) : (keepsAbsence ? "IfSet" : "Optional") + expressions.GetWriterSuffix(type.Type.NotNull),
            expressions.GetWriteItemFunction(type.Type),
            property.IsSecret);
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
        texts.Add(property.ReadOnly ? "The server sets it." : null);
        texts.Add(keepsAbsence ? "Left unset it is not sent; null is sent as null." : null);
        return string.IsNullOrWhiteSpace(property.Description) ? Docs.Create(string.Join(" ", texts.Where(text => text is not null))) : Docs.Create(property.Description, texts);
    }

    private static CSharpProperty CreateAdditionalProperties(ApiTypeUse type, TypeExpressions expressions) => new(
        AdditionalProperties,
        string.Empty,
        expressions.GetTypeName(type),
        Docs.Create("The members that are not listed, by name."),
        IsObsolete: false,
        IsRequired: false,
        expressions.GetReadCall(type),
        "Properties",
        expressions.GetWriteFunction(type),
        IsSecret: false);
}
