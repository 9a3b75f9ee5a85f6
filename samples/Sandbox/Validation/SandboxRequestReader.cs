using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>Reads and validates a request by its operation. Reports all violations, not only the first.</summary>
internal static class SandboxRequestReader
{
    public static async Task<ValidatedRequest> ReadAsync(
        SpecOperation operation, HttpRequest request, IReadOnlyDictionary<string, string> rawPathValues, CancellationToken cancellationToken)
    {
        var values = new RequestValues(request, rawPathValues);
        var read = new Dictionary<(SpecParameterLocation, string), JToken>();
        var findings = new List<SandboxFinding>();
        foreach (var parameter in operation.Parameters)
        {
            if (Read(parameter, values, findings) is { } value)
            {
                read[(parameter.Location, parameter.Name)] = value;
            }
        }

        findings.AddRange(values.QueryNames.Where(name => !IsDeclared(operation, name))
            .Select(name => new SandboxFinding($"query.{name}", "is not declared by the operation")));

        var body = await BodyReader.ReadAsync(request, operation.Body, cancellationToken).ConfigureAwait(false);
        return new ValidatedRequest(operation, read, body, [.. findings, .. body.Findings]);
    }

    private static JToken? Read(SpecParameter parameter, RequestValues values, List<SandboxFinding> findings)
    {
        var where = $"{parameter.Location.ToString().ToLowerInvariant()}.{parameter.Name}";
        var value = ParameterDecoder.Decode(parameter, values);
        if (value is null)
        {
            if (parameter.IsRequired)
            {
                findings.Add(new SandboxFinding(where, "is required"));
            }

            return null;
        }

        var isAllowedEmpty = parameter.AllowsEmpty && value is JValue { Value: "" };
        if (!isAllowedEmpty)
        {
            findings.AddRange(SpecValidator.Requests.Check(value, parameter.Schema, where));
        }

        return value;
    }

    private static bool IsDeclared(SpecOperation operation, string name) =>
        operation.FindQueryParameter(name) is not null
        || operation.Parameters.Any(parameter => parameter.Style == ListStyle.DeepObject && name.StartsWith(parameter.Name + "[", StringComparison.Ordinal));
}
