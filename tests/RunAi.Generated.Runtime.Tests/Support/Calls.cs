using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Tests.Support;

/// <summary>Sends a call of an ad hoc operation.</summary>
internal static class Calls
{
    /// <summary>Sends a call whose parameters are set by <paramref name="build"/>, and returns the request that the server receives.</summary>
    public static async Task<SentRequest> SendAsync(string route, Action<ApiRequest> build, string address = "https://api.test/", HttpMethod? method = null)
    {
        using var server = new FakeServer(_ => Responses.Empty(System.Net.HttpStatusCode.NoContent));
        var connection = new ApiConnection(server.Client(address));
        var request = connection.CreateRequest(new Operation("test_operation", method ?? HttpMethod.Get, route).Returns("204"));
        build(request);
        await request.SendAsync(TestContext.Current.CancellationToken);
        return Assert.Single(server.Requests);
    }

    /// <summary>Returns the path and query of a call.</summary>
    public static async Task<string> GetUrlAsync(string route, Action<ApiRequest> build, string address = "https://api.test/") =>
        (await SendAsync(route, build, address)).PathAndQuery;

    /// <summary>Sends a call and returns its response.</summary>
    public static async Task<ApiResponse<T>> CallAsync<T>(Operation<T> operation, Func<HttpResponseMessage> respond)
    {
        using var server = new FakeServer(_ => respond());
        return await new ApiConnection(server.Client()).CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken);
    }
}
