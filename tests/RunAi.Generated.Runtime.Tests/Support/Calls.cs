using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Tests.Support;

/// <summary>Sends one call of an operation made up by the test.</summary>
internal static class Calls
{
    /// <summary>What the server sees of a call whose parameters are set by <paramref name="build"/>.</summary>
    public static async Task<SentRequest> SendAsync(string route, Action<ApiRequest> build, string address = "https://api.test/", HttpMethod? method = null)
    {
        using var server = new FakeServer(_ => Responses.Empty(System.Net.HttpStatusCode.NoContent));
        var connection = new ApiConnection(server.Client(address));
        var request = connection.CreateRequest(new Operation("test_operation", method ?? HttpMethod.Get, route).Returns("204"));
        build(request);
        await request.SendAsync(TestContext.Current.CancellationToken);
        return Assert.Single(server.Requests);
    }

    /// <summary>The path and query of such a call.</summary>
    public static async Task<string> GetUrlAsync(string route, Action<ApiRequest> build, string address = "https://api.test/") =>
        (await SendAsync(route, build, address)).PathAndQuery;

    /// <summary>The value of a call that the server answers as the test says.</summary>
    public static async Task<ApiResponse<T>> CallAsync<T>(Operation<T> operation, Func<HttpResponseMessage> answer)
    {
        using var server = new FakeServer(_ => answer());
        return await new ApiConnection(server.Client()).CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken);
    }
}
