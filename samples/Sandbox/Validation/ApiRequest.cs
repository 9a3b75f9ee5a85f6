using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>A request as its operation understands it.</summary>
internal sealed class ApiRequest(
    ApiOperation operation, IReadOnlyDictionary<(ParameterLocation, string), JToken> parameters, BodyReading body, IReadOnlyList<SandboxFinding> findings)
{
    public ApiOperation Operation => operation;

    public JToken? Body => body.Value;

    /// <summary>Whether the body's Content-Type is none that the operation declares (415 rather than 400).</summary>
    public bool IsUnsupportedMedia => body.IsUnsupportedMedia;

    /// <summary>Everything that is wrong with the request; empty when it is valid.</summary>
    public IReadOnlyList<SandboxFinding> Findings => findings;

    /// <summary>A path parameter's value by its place in the path; spec versions differ in the names.</summary>
    public string Path(int index)
    {
        var names = operation.Path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment[1..^1]);
        return parameters[(ParameterLocation.Path, names.ElementAt(index))].ToString();
    }

    public JToken? Query(string name) => parameters.GetValueOrDefault((ParameterLocation.Query, name));
}
