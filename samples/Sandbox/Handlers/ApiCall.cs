using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>A valid request and its caller.</summary>
/// <param name="Request">The request.</param>
/// <param name="ClientId">The client ID of the application, or "anonymous" if the operation needs no token.</param>
internal sealed record ApiCall(ValidatedRequest Request, string ClientId)
{
    /// <summary>Gets the body as an object; empty if an optional body is missing.</summary>
    public JObject Body => Request.Body as JObject ?? [];

    /// <summary>Gets the body as a list.</summary>
    public JArray List => Request.Body as JArray ?? [];

    public string GetPathValue(int index) => Request.GetPathValue(index);

    /// <summary>Returns a property of the body as text, or null if it is missing or null.</summary>
    public string? GetText(string property) =>
        Body[property] is JValue { Value: not null } value ? value.ToString(CultureInfo.InvariantCulture) : null;
}
