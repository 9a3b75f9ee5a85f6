using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Checklist;

/// <summary>Tests enums and default values as used in Run:ai's documents.</summary>
public sealed class RunAiEnumTests
{
    private static readonly string Resources = string.Join(", ", Enumerable.Range(1, 43).Select(number => $"resource-{number}"));

    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.Operation(
        "put",
        "/thing",
        """
        parameters: [{name: metricType, in: query, explode: false, schema: {type: array, items: {$ref: '#/components/schemas/Metric'}}}]
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
        """,
        $$"""
        Thing:
          required: [subject_type]
          properties:
            status: {type: string, enum: [Ready, No issues found, datavolumes/sharedscopes, non-preemptible]}
            auth: {type: string, enum: [auth_login, ''], default: auth_login}
            access: {type: string, enum: [public, private]}
            kind: {type: string, enum: [password], minLength: 1}
            grant: {enum: [app_token, refresh_token]}
            units: {type: array, items: {type: string, enum: [Mib, GB]} }
            filters: {type: array, items: {type: string}, default: []}
            subject_type: {type: string, enum: [user, app], default: user}
            resource: {type: string, enum: [{{Resources}}]}
        Metric: {type: string, enum: [GPU_UTILIZATION, CPU_USAGE_CORES]}
        """)));

    [Theory]
    [InlineData("Status = ThingStatus.NoIssuesFound", """{"status":"No issues found","subject_type":"user"}""")]
    [InlineData("Status = ThingStatus.DatavolumesSharedscopes", """{"status":"datavolumes/sharedscopes","subject_type":"user"}""")]
    [InlineData("Status = ThingStatus.NonPreemptible", """{"status":"non-preemptible","subject_type":"user"}""")]
    [InlineData("Auth = ThingAuth.Empty", """{"auth":"","subject_type":"user"}""")]
    [InlineData("Access = ThingAccess.Public", """{"access":"public","subject_type":"user"}""")]
    [InlineData("Kind = ThingKind.Password", """{"kind":"password","subject_type":"user"}""")]
    [InlineData("Grant = ThingGrant.AppToken", """{"grant":"app_token","subject_type":"user"}""")]
    [InlineData("Units = [ThingUnitsItem.Mib]", """{"subject_type":"user","units":["Mib"]}""")]
    [InlineData("Resource = ThingResource.Resource43", """{"resource":"resource-43","subject_type":"user"}""")]
    public async Task Enum_value_is_sent_as_declared(string member, string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"new Thing {{ SubjectType = ThingSubjectType.User, {member} }}"));

    [Theory]
    [InlineData("""{"access":"","auth":"","kind":"ssh-key","subject_type":"robot","units":["Mib","TiB"]}""")]
    [InlineData("""{"grant":"device_code","subject_type":"user"}""")]
    public async Task Undeclared_enum_value_is_preserved(string json) =>
        Assert.Equal(json, await Code.Value.EvaluateAsync($"Read<Thing>({CSharpText.Quote(json)})"));

    [Fact]
    public async Task List_of_enum_values_in_the_query_is_joined() => Assert.Equal(
        "/thing?metricType=GPU_UTILIZATION,later",
        (await Code.Value.SendAsync(
            """Things.DoItAsync(new() { SubjectType = ThingSubjectType.App }, new() { MetricType = [Metric.GpuUtilization, new("later")] })""")).Target);

    [Fact]
    public async Task Default_value_is_not_sent() =>
        Assert.Equal("""{"subject_type":"app"}""", await Code.Value.EvaluateAsync("new Thing { SubjectType = ThingSubjectType.App }"));

    [Fact]
    public void Default_value_is_documented() => Assert.Contains("Default: auth_login.", Code.Value["Things.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Required_property_with_a_default_value_is_required() =>
        Assert.Contains("public required ThingSubjectType SubjectType", Code.Value["Things.g.cs"], StringComparison.Ordinal);
}
