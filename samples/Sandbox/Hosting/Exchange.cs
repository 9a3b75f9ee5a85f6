using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RunAi.Generated.Sandbox.OAuth;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Hosting;

/// <summary>An API request while it is processed.</summary>
internal sealed class Exchange(HttpContext context)
{
    public HttpContext Context => context;

    /// <summary>Gets the request target as sent, without normalization.</summary>
    public string Target { get; } = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    public SpecOperation? Operation { get; set; }

    public Caller? Caller { get; set; }

    public IReadOnlyList<SandboxFinding> Findings { get; set; } = [];

    /// <summary>Gets the encoded path of the target. The target of a request to a proxy also contains the scheme and host.</summary>
    public string RawPath
    {
        get
        {
            var path = Target.StartsWith('/') ? Target : Uri.TryCreate(Target, UriKind.Absolute, out var uri) ? uri.PathAndQuery : "";
            var query = path.IndexOf('?', StringComparison.Ordinal);
            return query < 0 ? path : path[..query];
        }
    }

    public SandboxRequest ToRecord() =>
        new(Operation?.Id, context.Request.Method, Target, context.Response.StatusCode, Caller?.ClientId, Findings);
}
