using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests.Api;

public sealed class ContentTests : SandboxTest
{
    private string Metrics => $"/api/v1/org-unit/projects/{AnyProject.Id}/metrics"
        + "?metricType=GPU_QUOTA&start=2024-01-01T00:00:00Z&end=2024-01-02T00:00:00Z&numberOfSamples=1";

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json;q=0.5, text/csv", "text/csv")]
    [InlineData("text/*, application/json;q=0.9", "text/csv")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv, application/json", "application/json")]
    public async Task Metrics_have_the_media_type_that_the_caller_prefers(string accept, string mediaType) =>
        Assert.Equal(mediaType, (await Client.GetAsync(Metrics, accept)).MediaType);

    [Fact]
    public async Task Metrics_are_JSON_without_an_Accept_header() => Assert.Equal("application/json", (await Client.GetAsync(Metrics)).MediaType);

    [Fact]
    public async Task CSV_responses_have_a_header_and_a_row() =>
        Assert.Equal(2, (await Client.GetAsync(Metrics, "text/csv")).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public async Task Binary_responses_have_a_file_name()
    {
        var response = await Client.GetAsync("/api/v1/audit/log/file?start=2024-01-01T00:00:00Z&end=2024-01-02T00:00:00Z");

        Assert.Equal(("application/octet-stream", "attachment; filename=\"sample.bin\""), (response.MediaType, response.Headers["Content-Disposition"]));
    }
}
