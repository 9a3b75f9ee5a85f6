using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunAi.Generated.Benchmarks.Samples;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>Lists of 100 projects over loopback connections to Kestrel, with eight concurrent calls. The server and the clients share the processors.</summary>
public partial class Throughput
{
    private const int Calls = 64;

    private const int Concurrency = 8;

    private WebApplication _server = null!;
    private SocketsHttpHandler _handler = null!;
    private Competitors _competitors = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        var page = ProjectSamples.Page(100);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(page);
        });
        await _server.StartAsync();
        var address = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        _competitors = new Competitors(_handler, new Uri(address));
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        _handler.Dispose();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public Task Hand() => Repeat(() => _competitors.Hand.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech"));

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task RunAi() => Repeat(_competitors.RunAi.ListProjectsAsync);

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task SystemTextJson() => Repeat(() => _competitors.SystemTextJson.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech"));

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task NSwag() => Repeat(_competitors.NSwag.ListProjectsAsync);

    [Benchmark(OperationsPerInvoke = Calls)]
    public Task Refit() => Repeat(() => _competitors.Refit.ListProjectsAsync("createdAt", "desc", 100, 50, "vision & speech"));

    private static Task Repeat(Func<Task> call) => Task.WhenAll(Enumerable.Range(0, Concurrency).Select(async _ =>
    {
        for (var index = 0; index < Calls / Concurrency; index++)
        {
            await call().ConfigureAwait(false);
        }
    }));
}
