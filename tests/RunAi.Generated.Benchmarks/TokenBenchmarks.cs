using Azure.Core;
using Azure.Core.Pipeline;
using BenchmarkDotNet.Attributes;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Authentication;

namespace RunAi.Generated.Benchmarks;

/// <summary>Getting a cached token and attaching it to a request.</summary>
public class TokenBenchmarks
{
    private static readonly Uri Address = new("https://tenant.test/api/v1/org-unit/projects");

    private readonly HttpRequestMessage _request = new(HttpMethod.Get, Address);
    private readonly RequestInformation _kiotaRequest = new() { URI = Address };
    private readonly HttpResponseMessage _response = new();
    private RunAiTokenSource _source = null!;
    private HttpMessageInvoker _handler = null!;
    private BaseBearerTokenAuthenticationProvider _kiota = null!;
    private BearerTokenAuthenticationPolicy _azure = null!;
    private HttpMessage _azureMessage = null!;
    private HttpPipelinePolicy[] _azurePolicies = null!;

    /// <summary>Acquires the first tokens.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        var options = new RunAiOptions { Url = new Uri("https://tenant.test/"), ClientId = "app", ClientSecret = "secret" };
        _source = new RunAiTokenSource(options, new HttpClient(new TokenServer()));
        await _source.GetAuthorizationTokenAsync(Address);
        _handler = new HttpMessageInvoker(new RunAiTokenHandler(_source, [Address]) { InnerHandler = new StaticResponseHandler(_response) });
        _kiota = new BaseBearerTokenAuthenticationProvider(new CachedToken());

        _azure = new BearerTokenAuthenticationPolicy(new AzureCredential(), "scope");
        var request = HttpClientTransport.Shared.CreateRequest();
        request.Uri.Reset(Address);
        _azureMessage = new HttpMessage(request, new ResponseClassifier()) { Response = new AzureResponse() };
        _azurePolicies = [new AzureTerminalPolicy()];
        await _azure.ProcessAsync(_azureMessage, _azurePolicies);
    }

    /// <summary>The token cache alone.</summary>
    [Benchmark(Baseline = true)]
    public string RunAiLookup() => _source.Current.Caches.GetAsync(CancellationToken.None).Result.Value;

    /// <summary>The public method, which also checks the origin.</summary>
    [Benchmark]
    public Task<string> RunAiLookupForAddress() => _source.GetAuthorizationTokenAsync(Address);

    /// <summary>The whole handler, with a transport that responds at once.</summary>
    [Benchmark]
    public Task<HttpResponseMessage> RunAiHandler() => _handler.SendAsync(_request, CancellationToken.None);

    /// <summary>The policy of Azure.Core, followed by one that does nothing.</summary>
    [Benchmark]
    public ValueTask AzureCorePolicy() => _azure.ProcessAsync(_azureMessage, _azurePolicies);

    /// <summary>The provider of Kiota with a cached token. It does not replace an existing header, so the header is removed first.</summary>
    [Benchmark]
    public Task KiotaProvider()
    {
        _kiotaRequest.Headers.Remove("Authorization");
        return _kiota.AuthenticateRequestAsync(_kiotaRequest);
    }

    private sealed class TokenServer : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"access_token":"eyJhbGciOiJub25lIn0.e30.c2ln","expires_in":36000}""") });
    }

    private sealed class StaticResponseHandler(HttpResponseMessage response) : HttpMessageHandler
    {
        private readonly Task<HttpResponseMessage> _responseTask = Task.FromResult(response);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _responseTask;
    }

    private sealed class CachedToken : IAccessTokenProvider
    {
        private readonly Task<string> _token = Task.FromResult("eyJhbGciOiJub25lIn0.e30.c2ln");

        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["tenant.test"]);

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => _token;
    }
}
