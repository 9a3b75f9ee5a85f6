using System.Text;
using Microsoft.CodeAnalysis;

namespace RunAi.Generator.Tests.Support;

/// <summary>Lists the public API of generated code: clients and groups with their members, other types by name.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Members = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Returns the public API of a namespace.</summary>
    public static string Describe(Compilation compilation, string @namespace)
    {
        var types = GetNamespace(compilation.Assembly.GlobalNamespace, @namespace).GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToList();
        var text = new StringBuilder();
        foreach (var type in types.Where(IsClient))
        {
            text.Append(FormatType(type)).Append('\n');
            foreach (var member in type.GetMembers().Where(IsListed).Select(FormatMember).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        foreach (var type in types.Where(type => !IsClient(type)))
        {
            text.Append(FormatType(type)).Append('\n');
        }

        return text.ToString();
    }

    private static INamespaceSymbol GetNamespace(INamespaceSymbol root, string name) =>
        name.Split('.').Aggregate(root, (current, part) => current.GetNamespaceMembers().Single(candidate => candidate.Name == part));

    private static bool IsClient(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface || type.Name.EndsWith("Client", StringComparison.Ordinal) || type.IsStatic;

    private static bool IsListed(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
            && !member.IsImplicitlyDeclared
            && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet };

    private static string FormatMember(ISymbol member) =>
        (
            member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute")
                ? "[Obsolete] "
                : "") + member.ToDisplayString(Members).Replace("default(CancellationToken)", "default", StringComparison.Ordinal);

    private static string FormatType(INamedTypeSymbol type)
    {
        var kind = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct } => "enum",
            { BaseType.Name: "JsonUnion" } => "union",
            _ => "class",
        };
        return $"{kind} {type.Name}";
    }
}
