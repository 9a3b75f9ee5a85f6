using RunAi.Generator.Tests.Specs;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>Logs of objects: a subresource that is plain text.</summary>
public sealed class LogTests
{
    private const string Published = """
        openapi: 3.0.0
        info: {title: Things, version: v1}
        paths:
          /apis/example.com/v1/namespaces/{namespace}/things:
            parameters: [{name: namespace, in: path, required: true, schema: {type: string}}]
            get: {operationId: listThings, tags: [things], responses: {'200': {description: Done., content: {application/json: {schema:
              {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}}},
              x-kubernetes-action: list, x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Thing}}
          /apis/example.com/v1/namespaces/{namespace}/things/{name}:
            parameters: [{name: namespace, in: path, required: true, schema: {type: string}}, {name: name, in: path, required: true, schema: {type: string}}]
            get: {operationId: readThing, tags: [things], responses: {'200': {description: Done., content: {application/json: {schema:
              {$ref: '#/components/schemas/Thing'}}}}},
              x-kubernetes-action: get, x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Thing}}
          /apis/example.com/v1/namespaces/{namespace}/things/{name}/log:
            parameters: [{name: namespace, in: path, required: true, schema: {type: string}}, {name: name, in: path, required: true, schema: {type: string}}]
            get: {operationId: readThingLog, tags: [things], parameters: [{name: follow, in: query, schema: {type: boolean}}],
              responses: {'200': {description: Done., content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}},
              x-kubernetes-action: get, x-kubernetes-group-version-kind: {group: example.com, version: v1, kind: Thing}}
        components:
          schemas:
            Thing: {type: object, properties: {apiVersion: {type: string}, kind: {type: string}, metadata: {$ref:
              '#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'}}}
            io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta: {type: object, properties: {name: {type: string}}}
        """;

    private static readonly GeneratedCode Pods = GeneratorHarness.Generate(TinySpec.Document(SpecFiles.Text("pods.openapi.json")));

    [Fact]
    public async Task Log_is_a_call_of_its_kind()
    {
        var code = Generate(Published);

        Assert.Empty(code.Operations());
        Assert.Equal(
            "one\ntwo\n",
            await code.RunAsync("return await client.Things.GetLogAsync(\"shop\", \"a\");", new StubServer(200, "text/plain", "one\ntwo\n")));
    }

    [Theory]
    [InlineData("application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}", "application/json: {schema: {type: string}}", "GetLog")]
    [InlineData("things/{name}/log:", "things/{name}/report:", "GetReport")]
    public async Task Other_subresource_is_a_method(string part, string replacement, string method)
    {
        var code = Generate(Published.Replace(part, replacement, StringComparison.Ordinal));

        Assert.Equal([method], code.Operations().Select(operation => operation.Name));
        Assert.Equal("INamespacedResource", await code.RunAsync(
            "return client.GetType().GetProperty(\"Things\")!.PropertyType.Name.Split('`')[0];", new StubServer()));
    }

    [Fact]
    public async Task Text_of_another_subresource_is_read_as_text()
    {
        var code = Generate(Published.Replace("things/{name}/log:", "things/{name}/report:", StringComparison.Ordinal));

        Assert.Equal("not JSON", await code.RunAsync(
            "return await client.ThingOperations.GetReportAsync(\"shop\", \"a\");", new StubServer(200, "text/plain", "not JSON")));
    }

    [Fact]
    public void Bundled_pods_are_one_kind_without_further_operations()
    {
        Assert.Empty(Pods.Operations());
        Assert.Empty(Pods.Diagnostics);
    }

    [Fact]
    public async Task Bundled_pods_have_logs_and_typed_states()
    {
        const string Pod = """
            {"apiVersion":"v1","kind":"Pod","metadata":{"name":"train-0-0"},
            "spec":{"nodeName":"node-1","containers":[{"name":"main","image":"a:1","ports":[1]}]},
            "status":{"phase":"Running","containerStatuses":[{"name":"main","image":"a:1","imageID":"","ready":true,"restartCount":2,
            "lastState":{"terminated":{"exitCode":137,"reason":"OOMKilled","finishedAt":"2026-11-30T10:00:00Z"}}}],"newField":{}}}
            """;
        var server = StubServer.WithJson(Pod);

        var text = await Pods.RunAsync(
            """
            var pod = await client.Pods.GetAsync("shop", "train-0-0");
            var container = pod.Status!.ContainerStatuses![0];
            return $"{pod.Spec!.NodeName} {pod.Spec.Containers[0].Image} {pod.Status.Phase} {container.RestartCount} {container.LastState!.Terminated!.Reason}";
            """,
            server);

        Assert.Equal("node-1 a:1 Running 2 OOMKilled", text);
        Assert.Equal("GET /api/v1/namespaces/shop/pods/train-0-0", Describe(server));
    }

    [Fact]
    public async Task Followed_log_of_a_bundled_pod_is_a_sequence_of_lines()
    {
        var server = new StubServer(200, "text/plain", "one\r\ntwo\n\nthree");

        var lines = await Pods.RunAsync(
            """
            var lines = new List<string>();
            await foreach (var line in client.Pods.FollowLogAsync("shop", "a", new() { Container = "main", TailLines = 5 }))
            {
                lines.Add(line);
            }

            return string.Join("|", lines);
            """,
            server);

        Assert.Equal("one|two||three", lines);
        Assert.Equal("GET /api/v1/namespaces/shop/pods/a/log?container=main&tailLines=5&follow=true", Describe(server));
    }

    private static GeneratedCode Generate(string text) => GeneratorHarness.Generate(TinySpec.Document(text));

    private static string Describe(StubServer server)
    {
        var sent = Assert.Single(server.Requests);
        return $"{sent.Method} {sent.Target}";
    }
}
