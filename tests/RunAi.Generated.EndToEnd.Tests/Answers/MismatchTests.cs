using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.Answers;

/// <summary>A success whose body isn't what the spec declares is an exception that says where, what was expected and what came.</summary>
public sealed class MismatchTests
{
    private const string Body = """{"uuid": "11111111-2222-4333-8444-555555555555", "tenantId": 1, "name": {"first": "one"}, "createdAt": "2026-01-01T00:00:00Z"}""";

    [Fact]
    public async Task The_operation_is_named() => Assert.Equal("get_clusters", (await ReadAsync($"[{Body}]")).OperationId);

    [Fact]
    public async Task The_place_is_named() => Assert.Equal("$[0].name", (await ReadAsync($"[{Body}]")).JsonPath);

    [Fact]
    public async Task The_expected_type_is_named() => Assert.Equal("a string", (await ReadAsync($"[{Body}]")).ExpectedType);

    [Fact]
    public async Task The_body_is_kept() => Assert.Equal($"[{Body}]", (await ReadAsync($"[{Body}]")).RawBody);

    [Fact]
    public async Task The_message_says_all_of_it() =>
        Assert.Equal("get_clusters answered 200, but its body doesn't fit the API description at $[0].name: expected a string.", (await ReadAsync($"[{Body}]")).Message);

    [Fact]
    public async Task The_value_itself_is_not_in_the_message() => Assert.DoesNotContain("first", (await ReadAsync($"[{Body}]")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_of_a_proxy_is_recognised_by_its_media_type() =>
        Assert.EndsWith("The body is of type 'text/html'.", (await ReadAsync("<html>Please log in</html>", "text/html")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_object_in_place_of_a_list_is_a_mismatch_at_the_root() => Assert.Equal("$", (await ReadAsync("{}")).JsonPath);

    [Fact]
    public async Task A_body_that_breaks_off_is_a_mismatch() => Assert.Equal("[{", (await ReadAsync("[{")).RawBody);

    [Fact]
    public async Task An_empty_body_is_a_mismatch() =>
        Assert.Equal("get_clusters answered 200 without the body that the API description declares.", (await ReadAsync("")).Message);

    private static Task<RunAiResponseException> ReadAsync(string body, string contentType = "application/json") =>
        Assert.ThrowsAsync<RunAiResponseException>(() => StubServer.Answering(body, contentType).Clusters.GetClustersAsync(cancellationToken: Cancellation.Token));
}
