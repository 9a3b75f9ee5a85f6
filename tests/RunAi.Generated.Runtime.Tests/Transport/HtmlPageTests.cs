using System.Net;
using System.Text;
using RunAi.Administrator;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Tests.Pagination;
using RunAi.Generated.Tests.Support;

namespace RunAi.Generated.Tests.Transport;

/// <summary>Tests that an HTML page in place of a response is identified.</summary>
public class HtmlPageTests
{
    private const string Page = "<!DOCTYPE html>\n<html><head><title>Sign in\n to Company</title></head></html>";

    private const string Description = "looks like an HTML page, for instance of a login or a proxy (title: 'Sign in  to Company')";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<html>", null, true)]
    [InlineData("<HTML lang=\"en\">", null, true)]
    [InlineData("\uFEFF \r\n<!doctype HTML>", null, true)]
    [InlineData("<?xml version=\"1.0\"?><!-- proxy --><html>", null, true)]
    [InlineData("<head><title>", null, true)]
    [InlineData("<h1>Not found</h1>", "text/html", true)]
    [InlineData("<h1>Not found</h1>", null, false)]
    [InlineData("OK", "text/html", false)]
    [InlineData("<htmlx>", null, false)]
    [InlineData("<Error><Code>x</Code></Error>", "application/xml", false)]
    [InlineData("{\"a\":\"<html>\"}", null, false)]
    [InlineData("", "text/html", false)]
    [InlineData("<!-- ", null, false)]
    public void Page_is_recognized_by_its_beginning(string body, string? mediaType, bool isPage) =>
        Assert.Equal(isPage, HtmlPage.IsMatch(Encoding.UTF8.GetBytes(body), mediaType));

    [Fact]
    public async Task Page_in_place_of_JSON_is_named()
    {
        using var server = new FakeServer(_ => Responses.Text(Page, "text/html"));

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => Projects(server).GetProjectsAsync(cancellationToken: Cancellation));

        Assert.EndsWith($"expected valid JSON. The body {Description}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_in_place_of_a_list_is_named()
    {
        using var server = new FakeServer(_ => Responses.Text(Page, "text/html"));

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => server.Items(new PagedOperation<double>(JsonRead.Double)).ToListAsync());

        Assert.Contains(Description, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_in_an_error_response_is_named()
    {
        using var server = new FakeServer(_ => Responses.Text(Page, "text/html", HttpStatusCode.BadGateway));

        var error = await Assert.ThrowsAnyAsync<RunAiApiException>(() => Projects(server).GetProjectsAsync(cancellationToken: Cancellation));

        Assert.Equal($"get_projects failed with 502 (BadGateway): the response {Description}.", error.Message);
    }

    [Fact]
    public async Task Page_in_place_of_no_body_does_not_mean_success()
    {
        using var server = new FakeServer(_ => Responses.Text(Page, "text/html"));

        var error = await Assert.ThrowsAsync<RunAiResponseException>(() => Projects(server).DeleteProjectAsync("1", Cancellation));

        Assert.Equal($"delete_project returned 200, but the body {Description}.", error.Message);
    }

    [Fact]
    public async Task Text_with_the_media_type_HTML_in_place_of_no_body_is_a_success()
    {
        using var server = new FakeServer(_ => Responses.Text("OK", "text/html"));

        await Projects(server).DeleteProjectAsync("1", Cancellation);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("text/csv", true)]
    [InlineData("text/html", false)]
    [InlineData("text/*", false)]
    public async Task Page_in_place_of_text_is_named(string declared, bool fails)
    {
        var operation = new Operation<string>("get_text", HttpMethod.Get, "/text").ReturnsText("200", declared);
        var call = Calls.CallAsync(operation, () => Responses.Text(Page, "text/html"));

        if (fails)
        {
            Assert.Contains(Description, (await Assert.ThrowsAsync<RunAiResponseException>(() => call)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(Page, (await call).Value);
        }
    }

    private static IProjectsClient Projects(FakeServer server) => new AdministratorClient(server.Client()).Projects;
}
