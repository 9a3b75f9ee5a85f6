using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

/// <summary>Declared status codes of the class 3xx (RFC 9110, section 15.4).</summary>
public sealed class RedirectionTests
{
    private const string Json = "'200': {description: Done., content: {application/json: {schema: {type: string}}}}";
    private const string Number = "'200': {description: Done., content: {application/json: {schema: {type: integer}}}}";
    private const string Bytes = "'200': {description: Done., content: {application/octet-stream: {schema: {type: string, format: binary}}}}";
    private const string Text = "'200': {description: Done., content: {text/plain: {schema: {type: string}}}}";

    [Theory]
    [InlineData(Json + ", '304': {description: Same.}", "Task<string>", "Task<ApiResponse<string?>>")]
    [InlineData(Number + ", '304': {description: Same.}", "Task<long>", "Task<ApiResponse<long?>>")]
    [InlineData(Bytes + ", '307': {description: There.}", "Task<ApiStream>", "Task<ApiResponse<ApiStream?>>")]
    [InlineData(Json + ", '202': {description: Later.}, '3XX': {description: There.}", "Task<string?>", "Task<ApiResponse<string?>>")]
    [InlineData("'204': {description: Done.}, '302': {description: There.}", "Task", "Task<ApiResponse>")]
    [InlineData("'302': {description: There.}", "Task<Uri>", "Task<ApiResponse<Uri>>")]
    [InlineData("'302': {description: There.}, '307': {description: There.}, '404': {description: No.}", "Task<Uri>", "Task<ApiResponse<Uri>>")]
    [InlineData("'303': {description: There., content: {application/json: {schema: {type: string}}}}", "Task<Uri>", "Task<ApiResponse<Uri>>")]
    [InlineData("'302': {description: There.}, '304': {description: Same.}", "Task<Uri?>", "Task<ApiResponse<Uri?>>")]
    [InlineData("'300': {description: Many., content: {application/json: {schema: {type: string}}}}", "Task<Uri?>", "Task<ApiResponse<Uri?>>")]
    [InlineData("'3XX': {description: There.}, default: {description: No.}", "Task<Uri?>", "Task<ApiResponse<Uri?>>")]
    public void Declared_redirections_determine_the_return_types(string responses, string result, string response)
    {
        var code = Generate(responses)["Things.g.cs"];

        Assert.Contains($"    {result} DoItAsync(", code, StringComparison.Ordinal);
        Assert.Contains($"    {response} DoItWithResponseAsync(", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Json + ", '304': {description: Same.}", 304, "304 null")]
    [InlineData(Number + ", '304': {description: Same.}", 304, "304 null")]
    [InlineData(Bytes + ", '307': {description: There.}", 307, "307 null")]
    [InlineData(Text + ", '302': {description: There.}", 302, "302 null")]
    [InlineData(Json + ", '3XX': {description: There.}", 308, "308 null")]
    public async Task Response_of_a_declared_redirection_has_no_value(string responses, int status, string expected) =>
        Assert.Equal(expected, await Generate(responses).RunAsync(
            """
            var response = await client.Things.DoItWithResponseAsync();
            return $"{response.StatusCode} {(response.Value is null ? "null" : "value")}";
            """,
            new StubServer(status)));

    [Theory]
    [InlineData(Json + ", '304': {description: Same.}", 304, "True", "has not changed")]
    [InlineData(Number + ", '304': {description: Same.}", 304, "True", "has not changed")]
    [InlineData("'204': {description: Done.}, '304': {description: Same.}", 304, "True", "has not changed")]
    [InlineData(Bytes + ", '307': {description: There.}", 307, "False", "redirects are not followed")]
    [InlineData(Json, 304, "True", "has not changed")]
    [InlineData(Json + ", '300': {description: Many.}", 300, "False", "several representations")]
    public async Task Redirection_is_an_error_of_the_method_that_returns_the_value(string responses, int status, string isNotModified, string message)
    {
        var failure = await Generate(responses).RunAsync(
            """
            try { await client.Things.DoItAsync(); return "no error"; }
            catch (RunAiApiException exception) { return $"{exception.IsNotModified} {exception.Message}"; }
            """,
            new StubServer(status));

        Assert.StartsWith(isNotModified, failure, StringComparison.Ordinal);
        Assert.Contains(message, failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Number + ", '304': {description: Same.}", "5", "5 5")]
    [InlineData(Json + ", '302': {description: There.}", "\"a\"", "a a")]
    public async Task Value_is_returned_if_redirections_are_declared(string responses, string json, string expected) =>
        Assert.Equal(expected, await Generate(responses).RunAsync(
            "return $\"{await client.Things.DoItAsync()} {(await client.Things.DoItWithResponseAsync()).Value}\";", StubServer.WithJson(json)));

    [Fact]
    public async Task Undeclared_redirection_is_an_error_of_both_methods() => Assert.Equal(
        "302 302",
        await Generate(Json + ", '304': {description: Same.}").RunAsync(
            """
            async Task<int> FailAsync(Func<Task> call)
            {
                try { await call(); return 0; }
                catch (RunAiApiException exception) { return exception.ResponseStatusCode; }
            }

            return $"{await FailAsync(() => client.Things.DoItAsync())} {await FailAsync(() => client.Things.DoItWithResponseAsync())}";
            """,
            new StubServer(302)));

    [Fact]
    public async Task Parameters_are_sent_if_redirections_are_declared_without_a_result()
    {
        var server = new StubServer(304);

        await GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            "parameters: [{name: q, in: query, required: true, schema: {type: string}}]\n"
            + "responses: {'204': {description: Done.}, '304': {description: Same.}}"))
            .RunAsync("return $\"{(await client.Things.DoItWithResponseAsync(\"x\")).StatusCode}\";", server);

        Assert.Equal("/things?q=x", Assert.Single(server.Requests).Target);
    }

    private static GeneratedCode Generate(string responses) =>
        GeneratorHarness.Generate(TinySpec.Operation("get", "/things", "responses: {" + responses + "}"));
}
