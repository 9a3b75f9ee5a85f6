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
    [InlineData("\"type\":\"integer\"", "\"x-kubernetes-int-or-string\":true", "! Thing spec: `size` changed from int64 to intOrString")]
    [InlineData("\"type\":\"integer\"", "\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"}}",
        "! Thing spec: `size` changed from int64 to wrapped int64")]
    [InlineData("\"type\":\"integer\"",
        "\"type\":\"object\",\"properties\":{\"items\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"properties\":"
            + "{\"value\":{\"type\":\"string\"}}}}}",
        "! Thing spec: `size` changed from int64 to wrapped items of string")]
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

    [Theory]
    [InlineData("\"type\":\"string\"}", "\"type\":\"string\",\"format\":\"uuid\"}", "! Thing spec: `image` changed from wrapped string to wrapped guid")]
    [InlineData("{\"type\":\"string\"}", "{\"type\":\"string\",\"description\":\"The image.\"}")]
    public void Changed_value_in_a_wrapper_is_reported(string part, string replacement, params string[] changes)
    {
        const string Wrapper = "\"image\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"string\"}}}";
        var before = Thing.Replace("\"size\":{\"type\":\"integer\"}", Wrapper, StringComparison.Ordinal);

        Assert.Equal(changes, Specs.Changes(before, before.Replace(part, replacement, StringComparison.Ordinal)));
    }
}
