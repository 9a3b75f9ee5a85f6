namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>A program that uses both bundled clients with their default groups.</summary>
internal static class BundledProgram
{
    public const string Text = """"
        using System.Net;
        using Microsoft.Extensions.DependencyInjection;
        using RunAi.Administrator;
        using RunAi.Generated;
        using RunAi.Generated.DependencyInjection;
        using RunAi.Researcher;

        void Configure(RunAiOptions options)
        {
            options.Url = new Uri("https://run.ai.test");
            options.ClientId = "application";
            options.ClientSecret = "secret";
            options.Clusters["west"] = new Uri("https://west.test");
        }

        // With dependency injection, as in the README. The package has the necessary dependencies.
        var services = new ServiceCollection();
        var builder = services.AddRunAi(Configure);
        builder.AddAdministratorClient();
        builder.AddResearcherClient();
        await using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IAdministratorClient>();
        _ = provider.GetRequiredService<IClusterClientFactory<IResearcherClient>>().Create("west");

        // Without dependency injection, with a handler that replaces the servers.
        var options = new RunAiOptions();
        Configure(options);
        using var runAi = RunAiConnection.Create(options, new Servers());
        var clusters = await new AdministratorClient(runAi.ControlPlane).Clusters.GetClustersAsync();
        var jobs = await new ResearcherClient(runAi.GetClusterConnection("west")).Jobs.ListJobsAsync("vision");
        Console.WriteLine($"{clusters[0].Name}: {jobs.Data![0].Name}");
        var groups = typeof(IAdministratorClient).GetProperties().Where(group => group.PropertyType.IsInterface);
        Console.WriteLine(string.Join(' ', groups.Select(group => group.Name).Order()));

        internal sealed class Servers : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var json = request.RequestUri!.AbsoluteUri switch
                {
                    "https://run.ai.test/api/v1/clusters" =>
                        """[{ "uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": "west", "createdAt": "2026-01-01T00:00:00Z" }]""",
                    "https://west.test/researcher/api/v1/job/vision" => """{ "data": [{ "name": "job-1" }] }""",
                    _ => """{ "access_token": "token", "token_type": "Bearer", "expires_in": 60 }""",
                };
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, null, "application/json") });
            }
        }
        """";
}
