using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>Tests the exception for success responses that do not conform to the spec.</summary>
public sealed class ResponseMismatchTests
{
    /// <summary>A list of clusters in which the second is a string.</summary>
    private const string Clusters = """
        [
          {"uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": "one", "createdAt": "2026-01-01T00:00:00Z"},
          "two"
        ]
        """;

    [Fact]
    public async Task Exceptions_contain_the_operation() => Assert.Equal("get_clusters", (await ReadAsync(Clusters)).OperationId);

    [Fact]
    public async Task Exceptions_contain_the_JSON_path() => Assert.Equal("$[1]", (await ReadAsync(Clusters)).JsonPath);

    [Fact]
    public async Task Exceptions_contain_the_expected_type() => Assert.Equal("an object", (await ReadAsync(Clusters)).ExpectedType);

    [Fact]
    public async Task Exceptions_contain_the_body() => Assert.Equal(Clusters, (await ReadAsync(Clusters)).RawBody);

    [Fact]
    public async Task Exception_messages_contain_the_expected_type_and_the_location() => Assert.Equal(
        "get_clusters returned 200, but the body does not match the spec at $[1]: expected an object.",
        (await ReadAsync(Clusters)).Message);

    [Fact]
    public async Task Exception_messages_identify_HTML_responses() => Assert.Contains(
        "The body looks like an HTML page, for instance of a login or a proxy.",
        (await ReadAsync("<html>Please log in</html>", "text/html")).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task Objects_instead_of_lists_are_mismatches_at_the_root() => Assert.Equal("$", (await ReadAsync("{}")).JsonPath);

    [Fact]
    public async Task Truncated_bodies_are_mismatches() => Assert.Equal("[{", (await ReadAsync("[{")).RawBody);

    [Fact]
    public async Task Empty_bodies_are_mismatches() => Assert.Equal(
        "get_clusters returned 200 without the body that the spec declares.",
        (await ReadAsync("")).Message);

    private static Task<RunAiResponseException> ReadAsync(string body, string contentType = "application/json") => Assert.ThrowsAsync<RunAiResponseException>(
        () => StubServer.CreateClient(body, contentType).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
}
