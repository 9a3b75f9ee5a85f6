using Microsoft.Extensions.DependencyInjection;
using RunAi.Administrator;
using RunAi.Generated.Sandbox;
using Xunit;

namespace RunAi.Generated.EndToEnd.Tests.Testing;

public sealed class SandboxExampleTests
{
    [Fact]
    public async Task Projects_are_listed()
    {
        await using var sandbox = await RunAiSandbox.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        services.AddRunAi(options =>
        {
            options.Url = sandbox.Url;   // the Researcher API is at {Url}/researcher
            options.Realm = sandbox.Realm;
            options.ClientId = sandbox.ClientId;
            options.ClientSecret = sandbox.ClientSecret;
        }).AddAdministratorClient();
        await using var provider = services.BuildServiceProvider();

        var projects = await provider.GetRequiredService<IAdministratorClient>().Projects.GetProjectsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(sandbox.Tenant.Projects.Select(project => project.Name), projects.Projects.Select(project => project.Name));
        Assert.Empty(sandbox.Violations);                                        // the responses conform to the specs
        Assert.All(sandbox.Requests, request => Assert.Empty(request.Findings)); // the requests conform to the specs
    }
}
