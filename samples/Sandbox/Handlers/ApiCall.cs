using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>A valid request and who made it.</summary>
/// <param name="Request">The request.</param>
/// <param name="ClientId">The application, or "anonymous" where the operation needs no token.</param>
internal sealed record ApiCall(ValidatedRequest Request, string ClientId)
{
    /// <summary>The body as an object; empty where an optional body is missing.</summary>
    public JObject Body => Request.Body as JObject ?? [];

    /// <summary>The body as a list.</summary>
    public JArray List => Request.Body as JArray ?? [];

    public string GetPathValue(int index) => Request.GetPathValue(index);

    /// <summary>A member of the body as text, or null where it is missing or null.</summary>
    public string? GetText(string property) =>
        Body[property] is JValue { Value: not null } value ? value.ToString(CultureInfo.InvariantCulture) : null;
}
