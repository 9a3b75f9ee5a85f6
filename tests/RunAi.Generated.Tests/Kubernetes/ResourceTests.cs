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
    [InlineData("ListInAllNamespacesAsync()", "GET /apis/shop.example.com/v1/widgetpolicies", null, null)]
    [InlineData("GetAsync(\"shop\", \"a\")", "GET /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", null, null)]
    [InlineData("CreateAsync(\"shop\", " + Body + ", new() { DryRun = true, FieldValidation = FieldValidation.Strict })",
        "POST /apis/shop.example.com/v1/namespaces/shop/widgetpolicies?dryRun=All&fieldValidation=Strict", "application/json", BodyJson)]
    [InlineData("ReplaceAsync(\"shop\", " + Body + ")", "PUT /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", "application/json", BodyJson)]
    [InlineData("ApplyAsync(\"shop\", " + Body + ", \"tests\", new() { Force = true })",
        "PATCH /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a?fieldManager=tests&force=true", "application/apply-patch+yaml", BodyJson)]
    [InlineData("PatchAsync(\"shop\", \"a\", KubernetesPatch.Json(JsonPatchOperation.Replace(\"/spec/replicas\", 3)))",
        "PATCH /apis/shop.example.com/v1/namespaces/shop/widgetpolicies/a", "application/json-patch+json",
        """[{"op":"replace","path":"/spec/replicas","value":3}]""")]
    [InlineData("DeleteAsync(\"shop\", \"a\", new() { Propagation = DeletionPropagation.Foreground, GracePeriod = TimeSpan.FromSeconds(5), Uid = \"u\" })",
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
        var sent = await Code.SendAsync("WidgetPolicies." + call);

        Assert.Equal(request, $"{sent.Method} {sent.Uri.PathAndQuery}");
        Assert.Equal(mediaType, sent.ContentType);
        Assert.Equal(body, sent.Body);
    }
}
