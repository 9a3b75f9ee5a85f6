using System.Net;
using System.Text;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A server for responses that the sandbox does not return.</summary>
internal sealed class StubServer(Func<CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
{
    /// <summary>Creates a client whose calls all get this response.</summary>
    public static AdministratorClient CreateClient(string body, string contentType = "application/json", HttpStatusCode status = HttpStatusCode.OK) =>
        new StubServer(_ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, contentType) })).Client();

    public AdministratorClient Client() => new(new HttpClient(this) { BaseAddress = new Uri("https://run.ai.test") });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => respond(cancellationToken);
}
