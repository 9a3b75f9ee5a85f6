using System.Reflection;
using RunAi.Generated.Kubernetes;
using RunAi.Generated.Kubernetes.CodeGeneration;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Tests that the names in the generator match the public API of the runtime for Kubernetes.</summary>
public sealed class KubernetesRuntimeNamesTests
{
    [Fact]
    public void Names_are_public_types_or_members_of_the_runtime()
    {
        var types = typeof(KubernetesConnection).Assembly.GetExportedTypes();
        var names = types.Select(type => type.Name.Split('`')[0]).Concat(types.SelectMany(type => type.GetMembers()).Select(member => member.Name)).ToHashSet();

        Assert.All(
            typeof(KubernetesRuntimeNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
            name => Assert.Contains(name, names));
    }

    [Fact]
    public void Names_of_methods_for_JSON_are_those_of_the_runtime() => Assert.Equal(
        typeof(KubernetesJson).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => $"{nameof(KubernetesJson)}.{method.Name}").Order(StringComparer.Ordinal),
        typeof(KubernetesJsonNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal));
}
