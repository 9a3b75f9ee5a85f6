using System.Net;
using Refit;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.NSwag;
using RunAi.Generated.Benchmarks.Refit;
using RunAi.Generated.Benchmarks.RunAi;
using RunAi.Generated.Benchmarks.SystemTextJson;
using RunAi.Generated.Benchmarks.Transport;

namespace RunAi.Generated.Benchmarks.Cases;

/// <summary>The clients, which share one transport.</summary>
internal sealed partial class Competitors
{
    private readonly Uri _address;

    public Competitors(HttpStatusCode status, byte[] body)
        : this(new CannedHandler(status, body), new Uri("https://tenant.test/"))
    {
    }

    public Competitors(HttpMessageHandler handler, Uri address)
    {
        Handler = handler;
        _address = address;
        Hand = new HandClient(Connect());
        SystemTextJson = new SystemTextJsonClient(Connect());
        RunAi = new RunAiClient(Connect());
        NSwag = new NSwagClient(Connect());
        Refit = RestService.For<IRefitClient>(Connect());

        HttpClient Connect() => new(handler, disposeHandler: false) { BaseAddress = address };
    }

    public HttpMessageHandler Handler { get; }

    public HandClient Hand { get; }

    public SystemTextJsonClient SystemTextJson { get; }

    public RunAiClient RunAi { get; }

    public NSwagClient NSwag { get; }

    public IRefitClient Refit { get; }
}
