using RunAi.Generated.Sandbox.Tests.Support;

namespace RunAi.Generated.Sandbox.Tests;

public sealed class SandboxTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sandboxes_listen_on_the_loopback_address()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

        Assert.Equal("127.0.0.1", sandbox.Url.Host);
    }

    [Fact]
    public async Task Two_sandboxes_run_at_the_same_time()
    {
        await using var first = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);
        await using var second = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

        Assert.NotEqual(first.Url.Port, second.Url.Port);
    }

    [Fact]
    public async Task Starting_fails_if_the_port_is_in_use()
    {
        await using var first = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

        await Assert.ThrowsAsync<IOException>(() => RunAiSandbox.StartAsync(new RunAiSandboxOptions { Port = first.Url.Port }, Cancellation));
    }

    [Fact]
    public Task Starting_fails_without_applications() =>
        Assert.ThrowsAsync<ArgumentException>(() => RunAiSandbox.StartAsync(new RunAiSandboxOptions { Applications = [] }, Cancellation));

    [Fact]
    public Task Starting_fails_if_the_token_lifetime_is_not_positive() =>
        Assert.ThrowsAsync<ArgumentException>(() => RunAiSandbox.StartAsync(new RunAiSandboxOptions { TokenLifetime = TimeSpan.Zero }, Cancellation));

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    public Task Starting_fails_if_the_delay_of_slow_responses_is_negative_or_longer_than_a_day(int days) => Assert.ThrowsAsync<ArgumentException>(
        () => RunAiSandbox.StartAsync(new RunAiSandboxOptions { SlowDelay = TimeSpan.FromDays(days) }, Cancellation));

    [Fact]
    public async Task The_initial_tenant_has_two_departments_three_projects_and_a_cluster()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

        Assert.Equal((2, 3, 1), (sandbox.Tenant.Departments.Count, sandbox.Tenant.Projects.Count, sandbox.Tenant.Clusters.Count));
    }

    [Fact]
    public async Task The_operations_of_both_APIs_are_listed()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(cancellationToken: Cancellation);

        Assert.Contains(new SandboxOperation("get_projects", "Administrator", "GET", "/api/v1/org-unit/projects", RunAiRoles.Editor), sandbox.Operations);
        Assert.Contains(new SandboxOperation("submit_job", "Researcher", "POST", "/researcher/api/v1/job", RunAiRoles.Researcher), sandbox.Operations);
    }

    [Fact]
    public async Task Other_specs_replace_the_bundled_ones()
    {
        var file = await WriteSpecAsync("Thing: {type: object, required: [name], properties: {name: {type: string, enum: [mine]}}}");
        await using var sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { AdministratorSpec = file }, Cancellation);
        using var client = new SandboxClient(sandbox);

        Assert.Equal("mine", (await client.GetAsync("/thing")).Json.Value<string>("name"));
    }

    [Fact]
    public async Task Responses_that_violate_the_spec_are_recorded_and_replaced_with_a_500()
    {
        var file = await WriteSpecAsync("Thing: {type: object, required: [name], properties: {name: {type: string, pattern: '^(?=b)a$'}}}");
        await using var sandbox = await RunAiSandbox.StartAsync(new RunAiSandboxOptions { AdministratorSpec = file }, Cancellation);
        using var client = new SandboxClient(sandbox);

        var response = await client.GetAsync("/thing");

        response.AssertStatus(500);
        Assert.Equal("get_thing", Assert.Single(sandbox.Violations).OperationId);
    }

    [Fact]
    public void ToString_of_an_application_omits_the_secret() =>
        Assert.DoesNotContain("hidden", new SandboxApplication("id", "hidden", RunAiRoles.Editor).ToString(), StringComparison.Ordinal);

    private static async Task<string> WriteSpecAsync(string schemas)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sandbox-").FullName, "spec.yaml");
        await File.WriteAllTextAsync(file, MiniSpec.WithResponse(schemas), Cancellation);
        return file;
    }
}
