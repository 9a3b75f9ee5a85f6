using RunAi.Administrator;
using RunAi.Generated.Testing;

namespace RunAi.Generated.Tests.Testing;

/// <summary>Tests the results for mocks of a client's interface.</summary>
public class FakeResultsTests
{
    [Fact]
    public void Fake_response_has_value_status_code_and_headers()
    {
        var response = FakeResults.Response(new ProjectList { Next = 7 }, 201, ("X-Request-Id", "r1"), ("Warning", "a"), ("warning", "b"));

        Assert.Equal((7, 201, "r1"), (response.Value.Next, response.StatusCode, response.RequestId));
        Assert.Equal(["a", "b"], response.Headers["WARNING"]);
    }

    [Fact]
    public void Fake_response_without_a_value_has_a_status_code() => Assert.Equal(202, FakeResults.Response(202).StatusCode);

    [Fact]
    public async Task Fake_items_are_enumerated()
    {
        var names = new List<string>();
        await foreach (var project in FakeResults.Items(FakeModels.List<Project>(2, (project, index) => project.Name = $"{index}")))
        {
            names.Add(project.Name);
        }

        Assert.Equal(["0", "1"], names);
    }

    [Fact]
    public async Task Fake_items_end_with_the_given_exception()
    {
        await using var items = FakeResults.Items([1], FakeResults.Error(503)).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await items.MoveNextAsync());
        await Assert.ThrowsAsync<RunAiApiException>(async () => await items.MoveNextAsync());
    }

    [Fact]
    public void Fake_error_has_its_model_and_status_code()
    {
        var exception = FakeResults.Error(new Error { Code = 4, Message = "taken" }, 409);

        Assert.True(exception.IsConflict);
        Assert.Equal(("taken", """{"code":4,"message":"taken"}"""), (exception.Error.Message, exception.RawBody));
    }

    [Fact]
    public void Fake_error_has_a_retry_delay()
    {
        var exception = FakeResults.Error(429, TimeSpan.FromSeconds(3));

        Assert.Equal((429, TimeSpan.FromSeconds(3)), (exception.ResponseStatusCode, exception.RetryAfter));
    }
}
