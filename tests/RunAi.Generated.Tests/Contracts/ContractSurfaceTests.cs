using Microsoft.CodeAnalysis;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Contracts;

/// <summary>Compares contracts with the public members that the compiler finds in the generated code.</summary>
public sealed class ContractSurfaceTests
{
    [Theory]
    [MemberData(nameof(FeatureSpecTests.Documents), MemberType = typeof(FeatureSpecTests))]
    public void Contract_lists_the_public_members_of_a_spec(string document) => AssertComplete(FeatureSpecTests.Read(document));

    [Fact]
    public void Contract_lists_the_public_members_of_the_Administrator_client() => AssertComplete(BundledSpecs.Administrator);

    [Fact]
    public void Contract_lists_the_public_members_of_the_Researcher_client() => AssertComplete(BundledSpecs.Researcher);

    [Fact]
    public void Contract_lists_the_public_members_of_a_Kubernetes_client() => AssertComplete(BundledSpecs.Everything);

    private static void AssertComplete(SpecItem spec)
    {
        var step = GeneratedContract.Run(spec);
        var lines = GeneratedContract.Read(step);

        Assert.Equal(lines.Distinct().Order(StringComparer.Ordinal), lines);
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
        Assert.Equal(
            string.Join('\n', GetTypes(step.Compilation, spec.Namespace).SelectMany(GetNames).Order(StringComparer.Ordinal)),
            string.Join('\n', lines.Where(line => line[0] != '#' && !line.StartsWith("namespace ", StringComparison.Ordinal))
                .Select(line => line.Split('(')[0].Split(' ')[0]).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<INamedTypeSymbol> GetTypes(Compilation compilation, string @namespace) => @namespace.Split('.')
        .Aggregate(compilation.Assembly.GlobalNamespace, (current, part) => current.GetNamespaceMembers().Single(candidate => candidate.Name == part))
        .GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public);

    private static IEnumerable<string> GetNames(INamedTypeSymbol type) => GetMembers(type).Select(member => $"{type.Name}.{member}").Prepend(type.Name);

    private static IEnumerable<string> GetMembers(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(implemented => implemented.Name == "IApiClient") ? []
        : type.BaseType?.Name == "JsonUnion" ? GetMethods(type).Where(name => name.StartsWith("TryGet", StringComparison.Ordinal))
        : type.AllInterfaces.Any(implemented => implemented.Name == "IFilterCondition")
            ? GetProperties(type).Concat(type.GetTypeMembers().SelectMany(GetOperators))
        : type.TypeKind == TypeKind.Struct ? GetProperties(type).Where(name => name is not ("Value" or "IsKnown"))
        : type.TypeKind == TypeKind.Interface || type.IsStatic ? GetProperties(type).Concat(GetMethods(type))
        : GetProperties(type);

    private static IEnumerable<string> GetOperators(INamedTypeSymbol type) => GetMethods(type).Where(name => name is not ("Equals" or "GetHashCode"))
        .Select(name => $"{type.Name}{(type.IsGenericType ? "<TValue>" : "")}.{name}");

    private static IEnumerable<string> GetProperties(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(IsVisible)
        .Select(property => property.Name);

    private static IEnumerable<string> GetMethods(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary && IsVisible(method)).Select(method => method.Name);

    private static bool IsVisible(ISymbol member) => member.DeclaredAccessibility == Accessibility.Public && member.CanBeReferencedByName
        && member.GetAttributes().All(attribute => attribute.AttributeClass?.Name != "EditorBrowsableAttribute");
}
