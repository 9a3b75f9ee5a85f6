using System.Reflection;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Diff;

/// <summary>Changes of custom resource definitions.</summary>
public sealed class ResourceChangeTests
{
    private const string Thing = """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"things.example.com"},"spec":{"group":"example.com",
        "scope":"Cluster","names":{"kind":"Thing","plural":"things"},"versions":[{"name":"v1","served":true,"schema":{"openAPIV3Schema":
        {"type":"object","properties":{"spec":{"type":"object","properties":{"size":{"type":"integer"}}}}}}}]}}
        """;

    private static readonly string SpecsDirectory = typeof(ResourceChangeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BundledSpecsDirectory").Value!;

    [Theory]
    [InlineData("\"size\":{\"type\":\"integer\"}", "\"color\":{\"type\":\"string\"}", "Thing spec: `color` added", "! Thing spec: `size` removed")]
    [InlineData("\"type\":\"integer\"", "\"type\":\"string\"", "! Thing spec: `size` changed from int64 to string")]
    [InlineData("\"scope\":\"Cluster\"", "\"scope\":\"Namespaced\"", "! /apis/example.com/v1/things: objects belong to namespaces now")]
    [InlineData("\"served\":true", "\"served\":true,\"deprecated\":true", "/apis/example.com/v1/things: deprecated")]
    [InlineData("\"name\":\"v1\"", "\"name\":\"v2\"",
        "! /apis/example.com/v1/things: all operations of Thing", "/apis/example.com/v2/things: all operations of Thing")]
    public void Changed_definition_is_reported_with_its_severity(string part, string replacement, params string[] changes) =>
        Assert.Equal(changes, Specs.Changes(Thing, Thing.Replace(part, replacement, StringComparison.Ordinal)));

    [Fact]
    public void Removed_log_is_breaking_and_an_added_one_is_not()
    {
        var pods = File.ReadAllText(Path.Combine(SpecsDirectory, "pods.openapi.json"));
        var withoutLog = pods.Replace("/{name}/log\"", "/{name}/report\"", StringComparison.Ordinal);

        Assert.Contains("! /api/v1/pods: log removed", Specs.Changes(pods, withoutLog));
        Assert.Contains("/api/v1/pods: log added", Specs.Changes(withoutLog, pods));
    }
}
