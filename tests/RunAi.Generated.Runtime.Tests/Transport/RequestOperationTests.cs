using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that handlers can get the operation of a request.</summary>
public class RequestOperationTests
{
    private const string Operation = "delete_project DELETE /api/v1/org-unit/projects/{projectId} Editor";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Handlers_get_the_operation_of_a_request()
    {
        var seen = new List<string?>();
        using var server = new FakeServer(_ => Responses.Empty(HttpStatusCode.NoContent));
        using var client = new HttpClient(new OperationRecorder(seen) { InnerHandler = server }) { BaseAddress = new Uri("https://api.test") };

        await new AdministratorClient(client).Projects.DeleteProjectAsync("7", Cancellation);

        Assert.Equal([Operation], seen);
    }

    [Fact]
    public async Task Handlers_behind_a_hedging_handler_get_the_operation_of_every_cloned_request()
    {
        var seen = new List<string?>();
        var messages = new HashSet<HttpRequestMessage>();
        var calls = 0;
        using var server = new FakeServer(
            _ => Responses.Empty(Interlocked.Increment(ref calls) < 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NoContent));
        var services = new ServiceCollection();
        var builder = services.AddHttpClient("hedged", client => client.BaseAddress = new Uri("https://api.test")).ConfigurePrimaryHttpMessageHandler(
            () => server);
        builder.AddStandardHedgingHandler().Configure(options =>
        {
            options.Hedging.MaxHedgedAttempts = 2;
            options.Hedging.Delay = TimeSpan.Zero;
        });
        builder.AddHttpMessageHandler(() => new OperationRecorder(seen, messages));
        await using var provider = services.BuildServiceProvider();

        using var hedged = provider.GetRequiredService<IHttpClientFactory>().CreateClient("hedged");
        await new AdministratorClient(hedged).Projects.DeleteProjectAsync("7", Cancellation);

        Assert.Equal(3, messages.Count);
        Assert.Equal([Operation, Operation, Operation], seen);
    }

    [Fact]
    public void Request_of_another_client_has_no_operation()
    {
        using var request = new HttpRequestMessage();

        Assert.Null(request.GetRunAiOperation());
    }

    [Fact]
    public void Operation_can_be_set_on_a_request()
    {
        ApiOperation operation = new CodeGeneration.Operation("op", HttpMethod.Get, "/x");
        using var request = new HttpRequestMessage();

        request.Options.Set(ApiOperation.OptionsKey, operation);

        Assert.Same(operation, request.GetRunAiOperation());
    }

    private sealed class OperationRecorder(List<string?> seen, HashSet<HttpRequestMessage>? messages = null) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var operation = request.GetRunAiOperation();
            lock (seen)
            {
                seen.Add(operation is null ? null : $"{operation.Id} {operation.Method} {operation.Route} {operation.RequiredRole}");
                messages?.Add(request);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
