using System.Net;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Diagnostics.Drift;

/// <summary>Tests the count of undeclared status codes and media types.</summary>
[Collection(nameof(DriftCollection))]
public sealed class DriftStatusTests
{
    private static readonly Operation<Project> Get = new Operation<Project>("get", HttpMethod.Get, "/x")
        .Returns("200", "application/json; charset=utf-8", Project.Read).Returns("202").Fails<Error>("404 5XX").Fails("409");

    private static readonly Operation Delete = new Operation("delete", HttpMethod.Delete, "/x").Returns("204").Fails("404");

    private static readonly Operation<ApiStream> Download = new Operation<ApiStream>("download", HttpMethod.Get, "/x").ReturnsStream("200", "image/*");

    private static async Task<string[]> ObserveAsync<T>(Operation<T> operation, HttpResponseMessage response)
    {
        using var observer = new DriftObserver();
        using var server = new FakeServer(_ => response);
        await Record.ExceptionAsync(() => observer.Connect(server).CreateRequest(operation).SendAsync(TestContext.Current.CancellationToken));
        return observer.Findings;
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(404, "")]
    [InlineData(409, "")]
    [InlineData(503, "")]
    [InlineData(203, "1 undeclared_status 203")]
    [InlineData(304, "1 undeclared_status 304")]
    [InlineData(403, "1 undeclared_status 403")]
    public async Task Undeclared_status_code_is_counted(int status, string expected)
    {
        var body = status is 200 or 203 ? """{"name":"a"}""" : """{"code":1,"message":"m"}""";

        var findings = await ObserveAsync(Get, Responses.Json(body, (HttpStatusCode)status));

        Assert.Equal(expected.Length == 0 ? [] : [expected], findings);
    }

    [Fact]
    public async Task Error_of_an_operation_that_declares_no_errors_is_not_counted() => Assert.Empty(
        await ObserveAsync(
            new Operation<string>("get", HttpMethod.Get, "/x").Returns("200", "application/json", JsonRead.String),
            Responses.Json("{}", HttpStatusCode.NotFound)));

    [Theory]
    [InlineData(204, "")]
    [InlineData(404, "")]
    [InlineData(200, "1 undeclared_status 200")]
    [InlineData(500, "1 undeclared_status 500")]
    public async Task Undeclared_status_code_of_an_operation_without_a_result_is_counted(int status, string expected)
    {
        using var observer = new DriftObserver();
        using var server = new FakeServer(_ => Responses.Empty((HttpStatusCode)status));

        await Record.ExceptionAsync(() => observer.Connect(server).CreateRequest(Delete).SendForSuccessAsync(TestContext.Current.CancellationToken));

        Assert.Equal(expected.Length == 0 ? [] : [expected], observer.Findings);
    }

    [Theory]
    [InlineData("application/json", "")]
    [InlineData("Application/JSON", "")]
    [InlineData("application/problem+json", "1 undeclared_media_type application/problem+json")]
    [InlineData("Text/Html", "1 undeclared_media_type text/html")]
    public async Task Undeclared_media_type_is_counted(string mediaType, string expected)
    {
        var findings = await ObserveAsync(Get, Responses.Text("""{"name":"a"}""", mediaType));

        Assert.Equal(expected.Length == 0 ? [] : [expected], findings);
    }

    [Fact]
    public async Task Media_type_with_other_characters_is_not_part_of_a_tag()
    {
        var response = Responses.Json("""{"name":"a"}""");
        response.Content.Headers.Remove("Content-Type");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", "secret=(1) x");

        Assert.Equal(["1 undeclared_media_type (invalid)"], await ObserveAsync(Get, response));
    }

    [Theory]
    [InlineData("image/png", "")]
    [InlineData("text/plain", "1 undeclared_media_type text/plain")]
    public async Task Media_type_of_a_stream_is_compared_with_its_range(string mediaType, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], await ObserveAsync(Download, Responses.Text("x", mediaType)));

    [Theory]
    [InlineData(404, "application/json", "")]
    [InlineData(404, "text/html", "1 undeclared_media_type text/html")]
    [InlineData(409, "text/html", "")]
    public async Task Media_type_of_an_error_with_a_model_is_compared(int status, string mediaType, string expected) =>
        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            await ObserveAsync(Get, Responses.Text("""{"code":1,"message":"m"}""", mediaType, (HttpStatusCode)status)));

    [Fact]
    public async Task Response_without_a_body_has_no_media_type() =>
        Assert.Empty(await ObserveAsync(Get, Responses.Text("", "text/plain")));
}
