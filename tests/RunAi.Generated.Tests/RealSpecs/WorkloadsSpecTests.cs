using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>The bundled spec of the kinds of <c>run.ai/v2alpha1</c>.</summary>
public sealed class WorkloadsSpecTests
{
    private const string Open = "x-kubernetes-preserve-unknown-fields";

    private static readonly IReadOnlyList<SpecNode> Kinds = SpecTreeJson.Parse(BundledSpecs.Workloads.Text)["items"]!.Items;

    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(BundledSpecs.Workloads));

    [Fact]
    public void Client_has_the_four_kinds()
    {
        var client = Assert.Single(Code.Value.Types("IKubernetesWorkloadsClient")).Text;

        Assert.All(
            ["DistributedWorkload", "InferenceWorkload", "InteractiveWorkload", "TrainingWorkload"],
            kind => Assert.Contains($"INamespacedResource<{kind}> {kind}s {{ get; }}", client, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_object_is_open() =>
        Assert.Empty(Kinds.SelectMany(kind => FindClosed(GetSchema(kind), kind["metadata"]!["name"]!.Text)));

    [Fact]
    public void Properties_that_kinds_share_are_declared_alike() => Assert.Empty(
        from property in Kinds.SelectMany(GetSpecs).SelectMany(spec => spec["properties"]!.Properties)
        group SpecTreeJson.ToJson(property.Value) by property.Name into declared
        where declared.Distinct(StringComparer.Ordinal).Count() > 1
        select declared.Key);

    [Fact]
    public void Wrappers_are_not_part_of_the_models() => Assert.DoesNotContain(
        Code.Value.TypeNames(), name => name.EndsWith("Image", StringComparison.Ordinal) || name.EndsWith("Environment", StringComparison.Ordinal));

    private static SpecNode GetSchema(SpecNode kind) => kind["spec"]!["versions"]!.Items[0]["schema"]!["openAPIV3Schema"]!;

    private static IEnumerable<SpecNode> GetSpecs(SpecNode kind) => GetSchema(kind)["properties"]!.Properties
        .Where(property => property.Name.EndsWith("pec", StringComparison.Ordinal)).Select(property => property.Value);

    private static IEnumerable<string> FindClosed(SpecNode schema, string path)
    {
        // Maps have any properties, and the metadata of all kinds is declared by Kubernetes.
        if (schema["type"]?.Text == "object" && schema[Open] is not { IsTrue: true } && schema["additionalProperties"] is null
            && !path.EndsWith(".metadata", StringComparison.Ordinal))
        {
            yield return path;
        }

        var inner = (schema["properties"]?.Properties ?? []).Select(property => (property.Value, path + "." + property.Name))
            .Concat(new[] { "items", "additionalProperties" }.Where(name => schema[name] is not null).Select(name => (schema[name]!, $"{path}.{name}")));
        foreach (var closed in inner.SelectMany(entry => FindClosed(entry.Item1, entry.Item2)))
        {
            yield return closed;
        }
    }
}
