using RunAi.Administrator;
using RunAi.Generated.Testing;

namespace RunAi.Generated.Tests.Testing;

/// <summary>What a mock of a client's interface gives.</summary>
public class FakeResultsTests
{
    [Fact]
    public void A_response_has_value_status_and_headers()
    {
        var response = FakeResults.Response(new ProjectList { Next = 7 }, 201, ("X-Request-Id", "r1"), ("Warning", "a"), ("warning", "b"));

        Assert.Equal((7, 201, "r1"), (response.Value.Next, response.StatusCode, response.RequestId));
        Assert.Equal(["a", "b"], response.Headers["WARNING"]);
    }

    [Fact]
    public void A_response_may_have_no_value() => Assert.Equal(202, FakeResults.Response(202).StatusCode);

    [Fact]
    public async Task Items_are_enumerated()
    {
        var names = new List<string>();
        await foreach (var project in FakeResults.Items(FakeModels.List<Project>(2, (project, index) => project.Name = $"{index}")))
            names.Add(project.Name);

        Assert.Equal(["0", "1"], names);
    }

    [Fact]
    public async Task Items_may_end_with_an_error()
    {
        await using var items = FakeResults.Items([1], FakeResults.Error(503)).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await items.MoveNextAsync());
        await Assert.ThrowsAsync<RunAiApiException>(async () => await items.MoveNextAsync());
    }

    [Fact]
    public void An_error_has_its_model_and_status()
    {
        var exception = FakeResults.Error(new Error { Code = 4, Message = "taken" }, 409);

        Assert.True(exception.IsConflict);
        Assert.Equal(("taken", """{"code":4,"message":"taken"}"""), (exception.Error.Message, exception.RawBody));
    }

    [Fact]
    public void An_error_may_ask_to_wait() =>
        Assert.Equal((429, TimeSpan.FromSeconds(3)), FakeResults.Error(429, TimeSpan.FromSeconds(3)) is var exception ? (exception.ResponseStatusCode, exception.RetryAfter) : default);
}
