using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Scenarios;
using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Scenarios;

public sealed class DriftTests : SandboxTest
{
    private protected override RunAiSandboxOptions Options => new() { Scenarios = SandboxScenarios.Drift };

    [Fact]
    public async Task Each_object_has_an_undeclared_property()
    {
        var body = (await Client.GetAsync("/api/v1/org-unit/projects")).Json;

        var objects = body.DescendantsAndSelf().OfType<JObject>().Where(item => item.Parent is not JProperty { Name: ResponseDrift.Property }).ToList();
        Assert.True(objects.Count > 3);
        Assert.All(objects, item => Assert.Equal(JTokenType.Object, item[ResponseDrift.Property]?.Type));
    }

    [Fact]
    public async Task Last_element_of_a_list_has_undeclared_enum_values()
    {
        var projects = (JArray)(await Client.GetAsync("/api/v1/org-unit/projects")).Json["projects"]!;

        Assert.Equal(["Ready", "Ready", ResponseDrift.Value], projects.Select(project => project.SelectToken("status.phase")!.ToString()));
        Assert.Equal(["vision", "language", "platform"], projects.Select(project => project.Value<string>("name")));
    }

    [Fact]
    public async Task Single_object_keeps_its_enum_values()
    {
        var project = (await Client.GetAsync($"/api/v1/org-unit/projects/{AnyProject.Id}")).Json;

        Assert.Equal("Ready", project.SelectToken("status.phase")!.ToString());
        Assert.NotNull(project[ResponseDrift.Property]);
    }
}
