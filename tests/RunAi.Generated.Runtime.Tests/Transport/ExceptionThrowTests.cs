using System.Collections.Concurrent;
using System.Net;
using System.Runtime.ExceptionServices;
using RunAi.Administrator;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>The exception of an error answer is made where the answer is read, and thrown where the caller awaits.</summary>
public sealed class ExceptionThrowTests
{
    private readonly TaskCompletionSource<HttpResponseMessage> _response = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_thrown_once(bool comesLater)
    {
        var thrown = new ConcurrentQueue<Exception>();
        EventHandler<FirstChanceExceptionEventArgs> note = (_, raised) => thrown.Enqueue(raised.Exception);
        AppDomain.CurrentDomain.FirstChanceException += note;

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => CallAsync(comesLater));

        AppDomain.CurrentDomain.FirstChanceException -= note;
        // Once by the awaiter in CallAsync, once by the one in Assert.
        Assert.Equal(2, thrown.Count(exception => ReferenceEquals(exception, error)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Its_stack_trace_begins_at_the_caller(bool comesLater)
    {
        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => CallAsync(comesLater));

        Assert.Contains(nameof(CallAsync), error.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(CodeGeneration.ApiConnection), error.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_nobody_awaits_has_it()
    {
        using var server = new FakeServer((_, _) => _response.Task);
        var call = new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Respond();
        await Task.WhenAny(call);

        Assert.IsType<RunAiApiException<Error>>(call.Exception!.InnerException);
    }

    private async Task CallAsync(bool comesLater)
    {
        using var server = new FakeServer((_, _) => _response.Task);
        if (!comesLater)
            Respond();
        var call = new AdministratorClient(server.Client()).Projects.GetProjectsAsync(cancellationToken: TestContext.Current.CancellationToken);
        if (comesLater)
            Respond();
        await call;
    }

    private void Respond() => _response.SetResult(Responses.Json("""{"code":409,"message":"Taken."}""", HttpStatusCode.Conflict));
}
