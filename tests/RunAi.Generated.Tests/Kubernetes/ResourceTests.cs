using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Kubernetes;

/// <summary>The requests of clients for kinds of Kubernetes.</summary>
public sealed class ResourceTests
{
    private const string Body = """new WidgetPolicy { Metadata = new() { Name = "a" }, Spec = new() { Replicas = 2, Note = null } }""";

    private const string BodyJson =
        """{"apiVersion":"shop.example.com/v1","kind":"WidgetPolicy","metadata":{"name":"a"},"spec":{"note":null,"replicas":2}}""";

    private static readonly GeneratedCode Code = GeneratorHarness.Generate(TinySpec.Document(WidgetDefinition.Text));

    [Theory]
    [InlineData("ListAsync(\"shop\", new() { LabelSelector = \"a=b\", Limit = 5 })",
        "GET /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?labelSelector=a%3Db&limit=5", null, null)]
    [InlineData("ListAsync(\"shop\", new() { ResourceVersion = \"0\" })",
        "GET /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?resourceVersion=0", null, null)]
    [InlineData("ListAsync(\"shop\", new() { ResourceVersion = \"0\", Continue = \"next\" })",
        "GET /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?continue=next", null, null)]
    [InlineData("ListInAllNamespacesAsync()", "GET /apis/shop.example.com/v1/widgetpolicies", null, null)]
    [InlineData("GetAsync(\"shop\", \"a\")", "GET /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", null, null)]
    [InlineData("CreateAsync(\"shop\", " + Body + ", new() { DryRun = true, FieldValidation = K.FieldValidation.Strict })",
        "POST /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?dryRun=All&fieldValidation=Strict", "application/json", BodyJson)]
    [InlineData("ReplaceAsync(\"shop\", " + Body + ")", "PUT /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", "application/json", BodyJson)]
    [InlineData("ApplyAsync(\"shop\", " + Body + ", \"tests\", new() { Force = true })",
        "PATCH /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a?fieldManager=tests&force=true", "application/apply-patch+yaml", BodyJson)]
    [InlineData("PatchAsync(\"shop\", \"a\", K.KubernetesPatch.Json(K.JsonPatchOperation.Replace(\"/spec/replicas\", 3)))",
        "PATCH /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", "application/json-patch+json",
        """[{"op":"replace","path":"/spec/replicas","value":3}]""")]
    [InlineData("DeleteAsync(\"shop\", \"a\", new() { Propagation = K.DeletionPropagation.Foreground, GracePeriod = TimeSpan.FromSeconds(5), Uid = \"u\" })",
        "DELETE /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", "application/json",
        """{"apiVersion":"v1","kind":"DeleteOptions","gracePeriodSeconds":5,"propagationPolicy":"Foreground","preconditions":{"uid":"u"}}""")]
    [InlineData("DeleteAllAsync(\"shop\", new() { LabelSelector = \"a\" })",
        "DELETE /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?labelSelector=a", null, null)]
    [InlineData("ReplaceStatusAsync(\"shop\", " + Body + ")", "PUT /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a/status", "application/json",
        BodyJson)]
    [InlineData("ScaleAsync(\"shop\", \"a\", 3)", "PATCH /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a/scale", "application/merge-patch+json",
        """{"spec":{"replicas":3}}""")]
    public async Task Calls_send_the_requests_of_the_API(string call, string request, string? mediaType, string? body)
    {
        var server = StubServer.WithJson("""{"kind":"WidgetPolicy","metadata":{"name":"a"},"spec":{"replicas":1}}""");

        await Code.RunAsync($"await client.WidgetPolicies.{call.Replace("K.", "RunAi.Generated.Kubernetes.", StringComparison.Ordinal)}; return null;", server);

        var sent = Assert.Single(server.Requests);
        Assert.Equal(request, $"{sent.Method} {sent.Target}");
        Assert.Equal(mediaType, sent.Headers.GetValueOrDefault("content-type"));
        Assert.Equal(body, sent.Body);
    }

    [Fact]
    public async Task Enumeration_follows_the_tokens_of_the_pages() => Assert.Equal(
        "a,b",
        await Code.RunAsync(
            """
            var names = new List<string?>();
            await foreach (var item in client.WidgetPolicies.EnumerateAsync("shop"))
            {
                names.Add(item.Metadata?.Name);
            }

            return string.Join(",", names);
            """,
            StubServer.WithPages(
                """{"metadata":{"continue":"next"},"items":[{"metadata":{"name":"a","uid":"1"},"spec":{"replicas":1}}]}""",
                """{"items":[{"metadata":{"name":"a","uid":"1"},"spec":{"replicas":1}},{"metadata":{"name":"b","uid":"2"},"spec":{"replicas":1}}]}""")));

    [Theory]
    [InlineData("""{"kind":"Status","apiVersion":"v1","status":"Success","details":{"name":"a"}}""", "True a ")]
    [InlineData("""{"status":{"phase":"Ending"},"spec":{"replicas":1},"kind":"WidgetPolicy","metadata":{"name":"b"}}""", "False  b")]
    public async Task Deletion_returns_a_status_or_the_remaining_object(string response, string result) => Assert.Equal(
        result,
        await Code.RunAsync(
            """
            var result = await client.WidgetPolicies.DeleteAsync("shop", "a");
            return $"{result.IsDeleted} {result.Status?.Name} {result.Remaining?.Metadata?.Name}";
            """,
            StubServer.WithJson(response)));

    [Theory]
    [InlineData("GetAsync(\"shop\", null!)", "name")]
    [InlineData("DeleteAsync(\"shop\", \"\")", "name")]
    [InlineData("ListAsync(null!)", "namespace")]
    [InlineData("ApplyAsync(\"shop\", new() { Metadata = new() { Name = \"a\" }, Spec = new() { Replicas = 1 } }, \" \")", "fieldManager")]
    [InlineData("CreateAsync(\"shop\", null!)", "body")]
    public async Task Missing_argument_is_an_error(string call, string parameter) => Assert.Equal(
        parameter,
        await Code.RunAsync(
            $$"""
            try
            {
                await client.WidgetPolicies.{{call}};
            }
            catch (ArgumentException exception)
            {
                return exception.ParamName;
            }

            return null;
            """,
            new StubServer()));

    [Fact]
    public async Task Object_without_a_name_is_not_sent() => Assert.Equal(
        "The WidgetPolicy must have a name: set Metadata.Name. (Parameter 'body')",
        await Code.RunAsync(
            """
            try
            {
                await client.WidgetPolicies.ReplaceAsync("shop", new() { Spec = new() { Replicas = 1 } });
            }
            catch (ArgumentException exception)
            {
                return exception.Message;
            }

            return null;
            """,
            new StubServer()));
}
