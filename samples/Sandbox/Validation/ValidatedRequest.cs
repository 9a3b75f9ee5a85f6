using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>A request as its operation understands it.</summary>
internal sealed class ValidatedRequest(
    SpecOperation operation,
    IReadOnlyDictionary<(SpecParameterLocation, string), JToken> parameters,
    BodyReadResult body,
    IReadOnlyList<SandboxFinding> findings)
{
    public SpecOperation Operation => operation;

    public JToken? Body => body.Value;

    /// <summary>Whether the body's Content-Type is none that the operation declares (415 rather than 400).</summary>
    public bool IsUnsupportedMedia => body.IsUnsupportedMedia;

    /// <summary>Everything that is wrong with the request; empty when it is valid.</summary>
    public IReadOnlyList<SandboxFinding> Findings => findings;

    /// <summary>A path parameter's value by its place in the path; spec versions differ in the names.</summary>
    public string GetPathValue(int index)
    {
        var names = operation.Path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment[1..^1]);
        return parameters[(SpecParameterLocation.Path, names.ElementAt(index))].ToString();
    }

    public JToken? GetQueryValue(string name) => parameters.GetValueOrDefault((SpecParameterLocation.Query, name));
}
