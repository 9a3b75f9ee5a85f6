using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.Features;

public sealed class ErrorTests
{
    private static readonly Lazy<GeneratedCode> Code = new(() => GeneratorHarness.Generate(TinySpec.Operation(
        "get",
        "/things",
        """
        x-runai-role: Editor
        responses:
          '204': {description: Done.}
          '404': {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
          '409': {description: No.}
          '5XX': {description: No., content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
          default: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        """,
        """
        Missing: {required: [name], properties: {name: {type: string}}}
        Problem: {properties: {message: {type: string}}}
        """)));

    [Fact]
    public void Errors_are_declared_by_model() => Assert.Contains(
        """
                .Returns("204")
                .Fails<Missing>("404")
                .Fails<Problem>("5XX default");
        """,
        Code.Value["Things.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Errors_without_a_model_are_declared_by_their_status_codes() => Assert.Contains(
        """
                .Returns("204")
                .Fails("401 404");
        """,
        GeneratorHarness.Generate(TinySpec.Operation(
            "get",
            "/things",
            """
            responses:
              '204': {description: Done.}
              '404': {description: No., content: {text/plain: {schema: {type: string}}}}
              '401': {description: No.}
            """))["Things.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData(404, """{"name":"n"}""", "RunAiApiException<Missing> e ? e.Error.Name", "n")]
    [InlineData(503, """{"message":"busy"}""", "RunAiApiException<Problem> e ? e.Error.Message", "busy")]
    [InlineData(400, """{"message":"bad"}""", "RunAiApiException<Problem> e ? e.Error.Message", "bad")]
    [InlineData(403, """{"message":"no"}""", "RunAiApiException e ? e.RequiredRole", "Editor")]
    [InlineData(409, """{"message":"twice"}""", "RunAiApiException e ? e.RawBody", """{"message":"twice"}""")]
    public async Task Exceptions_have_the_declared_error_model(int status, string json, string pattern, string expected) =>
        Assert.Equal(expected, await Code.Value.RunAsync(
        $$"""
        try { await client.Things.DoItAsync(); return "no error"; }
        catch (RunAiException exception) { return exception is {{pattern}} : exception.ToString(); }
        """,
        StubServer.WithJson(json, status)));
}
