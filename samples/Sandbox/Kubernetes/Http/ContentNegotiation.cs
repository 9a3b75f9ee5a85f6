namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>Selects the format of a response: the first one of the Accept header that the API has.</summary>
internal static class ContentNegotiation
{
    public const string Discovery = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

    /// <exception cref="StatusException">The request accepts none of the formats (406).</exception>
    public static ResponseFormat Select(string accept)
    {
        if (accept.Length == 0)
        {
            return ResponseFormat.Json;
        }

        foreach (var (type, parameters) in Parse(accept))
        {
            if (parameters.TryGetValue("as", out var form))
            {
                if (form == "Table" && parameters.GetValueOrDefault("g") == "meta.k8s.io" && parameters.GetValueOrDefault("v") == "v1")
                {
                    return ResponseFormat.Table;
                }
            }
            else if (type is MediaTypes.Json or "application/*" or "*/*")
            {
                return ResponseFormat.Json;
            }
            else if (type == MediaTypes.Yaml)
            {
                return ResponseFormat.Yaml;
            }
        }

        throw new StatusException(406, "NotAcceptable", "only the following media types are accepted: application/json, application/yaml");
    }

    /// <summary>Returns a value indicating whether the discovery of all groups in one response is accepted.</summary>
    public static bool AcceptsAggregatedDiscovery(string accept) => Parse(accept).Any(range =>
        range.Parameters.GetValueOrDefault("as") == "APIGroupDiscoveryList" && range.Parameters.GetValueOrDefault("v") == "v2");

    private static IEnumerable<(string Type, Dictionary<string, string> Parameters)> Parse(string accept)
    {
        foreach (var range in accept.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            yield return (parts[0], parts.Skip(1).Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2)
                .DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
        }
    }
}
