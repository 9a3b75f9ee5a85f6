using System.Globalization;
using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Pages;

/// <summary>
/// Serves the page with the operations, the state and the scenarios, and the specs. Other sites cannot call it: the Host header must be a loopback name,
/// and forms must come from the page.
/// </summary>
internal sealed class PageEndpoint(RunAiSandboxOptions options)
{
    public const string Path = "/sandbox";

    private static readonly string[] LoopbackNames = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Gets or sets the sandbox. The page is not served before it is set.</summary>
    public RunAiSandbox? Sandbox { get; set; }

    /// <summary>Returns a value indicating whether a request is for the page or a spec.</summary>
    public bool Handles(HttpContext context) =>
        Sandbox is not null && (context.Request.Path == "/" || context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal));

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!LoopbackNames.Contains(request.Host.Host))
        {
            return RefuseAsync(context, StatusCodes.Status400BadRequest, "The Host header is not a loopback name.");
        }

        return (request.Method, request.Path.Value) switch
        {
            ("GET", "/") => RedirectAsync(context),
            ("GET", Path) => WritePageAsync(context),
            ("POST", Path) => PostAsync(context),
            ("GET", Path + "/specs/administrator.openapi.json") => WriteSpecAsync(context, options.AdministratorSpec, "administrator.openapi.json"),
            ("GET", Path + "/specs/researcher.swagger.yaml") => WriteSpecAsync(context, options.ResearcherSpec, "researcher.swagger.yaml"),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound, $"Not found. The page is {Path}."),
        };
    }

    private Task WritePageAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        using var writer = new StringWriter();
        StatusPage.Create(Sandbox!).WriteTo(writer, HtmlEncoder.Default);
        return context.Response.WriteAsync(writer.ToString(), context.RequestAborted);
    }

    private async Task PostAsync(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        var own = new Uri(context.Request.GetEncodedUrl()).GetLeftPart(UriPartial.Authority);
        if (origin != own || !context.Request.HasFormContentType)
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "Only the forms of the page are accepted.").ConfigureAwait(false);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        switch (form["action"].ToString())
        {
            case "scenarios":
                Sandbox!.Scenarios = form["scenario"].Aggregate(
                    SandboxScenarios.None, static (all, name) => Enum.TryParse<SandboxScenarios>(name, out var one) ? all | one : all);
                break;
            case "clock" when double.TryParse(form["hours"], CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= StatusPage.MaxHours:
                Sandbox!.AdvanceClock(TimeSpan.FromHours(hours));
                break;
            case "revoke":
                Sandbox!.RevokeTokens();
                break;
            default:
                await RefuseAsync(context, StatusCodes.Status400BadRequest, "The form is not valid.").ConfigureAwait(false);
                return;
        }

        await RedirectAsync(context).ConfigureAwait(false);
    }

    // 303, so that the browser gets the page after a form.
    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = Path;
        return Task.CompletedTask;
    }

    private static Task WriteSpecAsync(HttpContext context, string? file, string bundled)
    {
        var spec = file is null ? SpecFileText.Embedded(bundled) : SpecFileText.FromFile(file);
        context.Response.ContentType = spec.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? MediaTypeNames.Application.Json : "application/yaml";
        return context.Response.WriteAsync(spec.Text, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message, context.RequestAborted);
    }
}
