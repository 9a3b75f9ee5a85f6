using System.Net;
using System.Text;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>A server in place of the sandbox, for answers that the sandbox would never give.</summary>
internal sealed class StubServer(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    /// <summary>A client whose every call gets this answer.</summary>
    public static AdministratorClient CreateClient(string body, string contentType = "application/json", HttpStatusCode status = HttpStatusCode.OK) =>
        new StubServer(_ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, contentType) })).Client();

    public AdministratorClient Client() => new(new HttpClient(this) { BaseAddress = new Uri("https://run.ai.test") });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(cancellationToken);
}
