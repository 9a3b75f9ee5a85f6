using RunAi.Generated.Sandbox.Tests.Kubernetes.Support;

namespace RunAi.Generated.Sandbox.Tests.Kubernetes;

/// <summary>Sends bodies with values of other types. The base class fails if the sandbox records a bug.</summary>
public sealed class MalformedBodyTests : KubernetesTest
{
    private const string Kind = "\"apiVersion\":\"shop.example.com/v1\",\"kind\":\"Widget\"";

    [Theory]
    [InlineData("", 400)]
    [InlineData("5", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("{} {}", 400)]
    [InlineData("{\"apiVersion\":{},\"kind\":[]}", 400)]
    [InlineData("{" + Kind + "}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":5}", 400)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":5}}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\"},\"spec\":5}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\",\"labels\":[]},\"spec\":{\"size\":1}}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\",\"managedFields\":[{\"fieldsV1\":{\"f:spec\":5}}]},\"spec\":{\"size\":1}}", 201)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\",\"finalizers\":7},\"spec\":{\"size\":1}}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\"},\"spec\":{\"size\":1,\"ports\":[5,{}],\"tags\":{}}}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":{\"name\":\"a\"},\"spec\":{\"size\":1,\"ports\":[{\"number\":1},{\"number\":1}]}}", 422)]
    [InlineData("{" + Kind + ",\"metadata\":null,\"spec\":null}", 422)]
    public async Task Objects_with_values_of_other_types_are_refused(string body, int status) =>
        (await CallAsync("POST", Widgets, body)).AssertStatus(status);

    [Theory]
    [InlineData(MergePatch, "[]", 400)]
    [InlineData(MergePatch, "{\"metadata\":null}", 200)]
    [InlineData(MergePatch, "{\"metadata\":{\"managedFields\":{}}}", 400)]
    [InlineData(MergePatch, "{\"spec\":null}", 422)]
    [InlineData(JsonPatch, "{}", 400)]
    [InlineData(JsonPatch, "[5]", 400)]
    [InlineData(JsonPatch, "[{\"op\":{},\"path\":[]}]", 400)]
    [InlineData(JsonPatch, "[{\"op\":\"replace\",\"path\":\"\",\"value\":1}]", 422)]
    [InlineData(JsonPatch, "[{\"op\":\"replace\",\"path\":\"/metadata\",\"value\":1}]", 400)]
    [InlineData(JsonPatch, "[{\"op\":\"remove\",\"path\":\"/spec/size/x\"}]", 422)]
    [InlineData(JsonPatch, "[{\"op\":\"add\",\"path\":\"/spec/tags/9\",\"value\":1}]", 422)]
    [InlineData(ApplyPatch, "5", 400)]
    [InlineData(ApplyPatch, "a: &x 1\nb: *x", 400)]
    [InlineData(ApplyPatch, "a: 1\na: 2", 400)]
    [InlineData(ApplyPatch, "{" + Kind + ",\"spec\":{\"ports\":[{}]}}", 422)]
    public async Task Patches_with_values_of_other_types_are_refused(string type, string body, int status)
    {
        await CreateAsync("small");

        (await CallAsync("PATCH", $"{Widgets}/small?fieldManager=tests", body, type)).AssertStatus(status);
    }

    [Theory]
    [InlineData("{\"propagationPolicy\":{},\"preconditions\":5,\"dryRun\":1,\"orphanDependents\":[]}", 200)]
    [InlineData("[]", 400)]
    public async Task Options_of_deletions_with_values_of_other_types_do_not_fail_in_the_sandbox(string body, int status)
    {
        await CreateAsync("small");

        (await CallAsync("DELETE", $"{Widgets}/small", body)).AssertStatus(status);
    }

    [Theory]
    [InlineData("gpu: { value: '-1' }")]
    [InlineData("gpu: { value: '1.5' }")]
    [InlineData("gpu: { value: many }")]
    [InlineData("image: registry/train")]
    [InlineData("imagePullPolicy: { value: Sometimes }")]
    [InlineData("name: { value: '' }, image: { value: '' }")]
    [InlineData("namePrefix: { value: run }")]
    [InlineData("environment: { items: { A: { deleted: true }, B: { value: '' } } }")]
    public async Task Workloads_with_any_fields_are_valid_in_the_REST_API(string spec)
    {
        var body = $$"""
            apiVersion: run.ai/v2alpha1
            kind: TrainingWorkload
            metadata: { name: sum-1 }
            spec: { {{spec}} }
            """;
        var response = await CallAsync("POST", Trainings, body, "application/yaml");
        if (response.Status == 422)
        {
            return; // the definition refuses it
        }

        response.AssertStatus(201);
        (await Client.GetAsync("/api/v1/workloads")).AssertStatus(200);
        (await Client.GetAsync($"/api/v1/workloads/trainings/{Assert.Single(Sandbox.Tenant.Workloads).Id}")).AssertStatus(200);
    }

    [Fact]
    public async Task Unknown_phases_are_replaced_by_the_phase_of_the_workload()
    {
        await CallAsync(201, "POST", Trainings, Training("sum-1"), "application/yaml");

        await CallAsync(200, "PATCH", $"{Trainings}/sum-1/status", """{"status":{"phase":"Dreaming"}}""", MergePatch);

        Assert.Equal("Running", (await CallAsync(200, "GET", $"{Trainings}/sum-1")).GetText("status.phase"));
    }
}
