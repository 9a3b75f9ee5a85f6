using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>A request with the decoded values of its operation.</summary>
internal sealed class ValidatedRequest(
    SpecOperation operation,
    IReadOnlyDictionary<(SpecParameterLocation, string), JToken> parameters,
    BodyReadResult body,
    IReadOnlyList<SandboxFinding> findings)
{
    public SpecOperation Operation => operation;

    public JToken? Body => body.Value;

    /// <summary>Gets a value indicating whether the operation does not declare the Content-Type of the body (415 rather than 400).</summary>
    public bool IsUnsupportedMedia => body.IsUnsupportedMedia;

    /// <summary>Gets the violations of the spec; empty if the request is valid.</summary>
    public IReadOnlyList<SandboxFinding> Findings => findings;

    /// <summary>Returns the value of a path parameter by its index, because its name differs between spec versions.</summary>
    public string GetPathValue(int index)
    {
        var names = operation.Path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment[1..^1]);
        return parameters[(SpecParameterLocation.Path, names.ElementAt(index))].ToString();
    }

    public JToken? GetQueryValue(string name) => parameters.GetValueOrDefault((SpecParameterLocation.Query, name));
}
