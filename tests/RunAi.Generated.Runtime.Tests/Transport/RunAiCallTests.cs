using System.Net;

namespace RunAi.Generated.Tests.Transport;

public sealed class RunAiCallTests
{
    [Fact]
    public async Task Expected_status_codes_are_not_exceptions()
    {
        Assert.True(await RunAiCall.TryAsync(Task.CompletedTask, HttpStatusCode.NotFound));
        Assert.False(await RunAiCall.TryAsync(Fail(HttpStatusCode.Conflict), HttpStatusCode.NotFound, HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Other_status_codes_are_exceptions(HttpStatusCode status)
    {
        var exception = await Assert.ThrowsAsync<RunAiApiException>(() => RunAiCall.TryAsync(Fail(status), HttpStatusCode.NotFound));

        Assert.Equal((int)status, exception.ResponseStatusCode);
        await Assert.ThrowsAsync<RunAiApiException>(() => RunAiCall.TryAsync(Fail(status)));
    }

    [Fact]
    public Task Other_failures_are_exceptions() => Assert.ThrowsAsync<RunAiTimeoutException>(
        () => RunAiCall.TryAsync(Task.FromException(new RunAiTimeoutException("late")), HttpStatusCode.NotFound));

    private static Task Fail(HttpStatusCode status) => Task.FromException(new RunAiApiException("failed") { ResponseStatusCode = (int)status });
}
