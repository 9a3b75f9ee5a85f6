using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Responses;

/// <summary>A success whose body isn't what the spec declares is an exception that says where, what was expected and what came.</summary>
public sealed class ResponseMismatchTests
{
    /// <summary>A list of clusters, of which the second has an object for a name.</summary>
    private const string Clusters = """
        [
          {"uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": "one", "createdAt": "2026-01-01T00:00:00Z"},
          {"uuid": "11111111-2222-4333-8444-666666666666", "tenantId": 1, "name": {"first": "two"}, "createdAt": "2026-01-01T00:00:00Z"}
        ]
        """;

    [Fact]
    public async Task The_operation_is_named() => Assert.Equal("get_clusters", (await ReadAsync(Clusters)).OperationId);

    [Fact]
    public async Task The_place_is_named() => Assert.Equal("$[1].name", (await ReadAsync(Clusters)).JsonPath);

    [Fact]
    public async Task The_expected_type_is_named() => Assert.Equal("a string", (await ReadAsync(Clusters)).ExpectedType);

    [Fact]
    public async Task The_body_is_kept() => Assert.Equal(Clusters, (await ReadAsync(Clusters)).RawBody);

    [Fact]
    public async Task The_message_says_what_was_expected_where() => Assert.Equal(
        "get_clusters answered 200, but its body doesn't fit the API description at $[1].name: expected a string.",
        (await ReadAsync(Clusters)).Message);

    [Fact]
    public async Task A_page_of_a_proxy_is_recognised_by_its_media_type() => Assert.EndsWith(
        "The body is of type 'text/html'.",
        (await ReadAsync("<html>Please log in</html>", "text/html")).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task An_object_in_place_of_a_list_is_a_mismatch_at_the_root() => Assert.Equal("$", (await ReadAsync("{}")).JsonPath);

    [Fact]
    public async Task A_body_that_breaks_off_is_a_mismatch() => Assert.Equal("[{", (await ReadAsync("[{")).RawBody);

    [Fact]
    public async Task An_empty_body_is_a_mismatch() => Assert.Equal(
        "get_clusters answered 200 without the body that the API description declares.",
        (await ReadAsync("")).Message);

    private static Task<RunAiResponseException> ReadAsync(string body, string contentType = "application/json") => Assert.ThrowsAsync<RunAiResponseException>(
        () => StubServer.CreateClient(body, contentType).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
}
