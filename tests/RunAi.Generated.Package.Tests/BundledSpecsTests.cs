using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>One package reference, nothing else: both bundled specs become clients.</summary>
public sealed class BundledSpecsTests(PackedFeed feed)
{
    private const string Program = """"
        using System.Net;
        using Microsoft.Extensions.DependencyInjection;
        using RunAi.Administrator;
        using RunAi.Generated.DependencyInjection;
        using RunAi.Researcher;

        var services = new ServiceCollection();
        var runAi = services.AddRunAi(options =>
        {
            options.Url = new Uri("https://run.ai.test");
            options.ClientId = "application";
            options.ClientSecret = "secret";
        });
        runAi.AddAdministratorClient().ConfigurePrimaryHttpMessageHandler(() => new Answering("""[{ "uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": "west", "createdAt": "2026-01-01T00:00:00Z" }]"""));
        runAi.AddResearcherClient().ConfigurePrimaryHttpMessageHandler(() => new Answering("""{ "data": [{ "name": "job-1" }] }"""));
        services.AddHttpClient("RunAi.Generated/Token").ConfigurePrimaryHttpMessageHandler(() => new Answering("""{ "access_token": "token", "token_type": "Bearer", "expires_in": 60 }"""));
        await using var provider = services.BuildServiceProvider();

        var clusters = await provider.GetRequiredService<IAdministratorClient>().Clusters.GetClustersAsync();
        var researcher = provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create(new Uri("https://west.test"));
        Console.WriteLine($"{clusters[0].Name}: {(await researcher.Jobs.ListJobsAsync("vision")).Data![0].Name}");

        internal sealed class Answering(string json) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, null, "application/json") });
        }
        """";

    [Fact]
    public async Task Both_clients_compile_without_a_warning_and_answer()
    {
        var project = feed.CreateProject("bundled");
        await project.WriteAsync("app.csproj", ScratchProject.Project("<PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>"));
        await project.WriteAsync("Program.cs", Program);

        (await project.BuildAsync()).Succeeded();

        Assert.Equal("west: job-1", await project.RunAsync());
    }
}
