using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents an operation of a document.</summary>
public sealed partial class DeclaredOperation
{
    // The client sends these headers itself (OpenAPI 3.0.3, Parameter Object).
    private static readonly string[] ImpliedHeaders = ["Accept", "Content-Type", "Authorization"];

    // Methods of Kubernetes operations do not have these parameters (generator/OpenApi/README.md).
    private static readonly string[] KubernetesParameters =
        ["pretty", "watch", "allowWatchBookmarks", "sendInitialEvents", "ignoreStoreReadErrorWithClusterBreakingPotential"];

    private readonly DeclaredDocument _document;
    private readonly JsonObject _operation;

    public DeclaredOperation(DeclaredDocument document, string method, string path, JsonObject item, JsonObject operation, string basePath)
    {
        _document = document;
        _operation = operation;
        Method = method;
        Path = path;
        var route = RemoveFragment(path).Split('?', 2);
        Route = basePath + (route[0].StartsWith('/') ? route[0] : "/" + route[0]);
        Parameters = [.. ReadParameters(item["parameters"]), .. ReadParameters(operation["parameters"])];
        Parameters = [.. Parameters.Reverse().DistinctBy(parameter => (parameter.Location, parameter.Name)).Reverse()];
        Parameters = [.. Parameters, .. FindUndeclared(route[0])];
        Parameters = [.. Parameters.Select(parameter => MoveToQuery(parameter, route.Length > 1 ? route[1] : ""))];
        FixedFields = [.. (route.Length > 1 ? route[1] : "").Split('&', StringSplitOptions.RemoveEmptyEntries).Where(field => !field.Contains('{',
            StringComparison.Ordinal))];
        Bodies = [.. ReadBodies()];
        IsBodyRequired = document.IsSwagger2
            ? Parameters.Any(parameter => parameter is { Location: "body" or "formData", IsRequired: true })
            : (document.Resolve(operation["requestBody"]) as JsonObject)?["required"] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
        Responses = [.. ReadResponses()];
    }

    public string Method { get; }

    public string Path { get; }

    /// <summary>Gets the path with the base path of the server.</summary>
    public string Route { get; }

    /// <summary>Gets the parameters. Those of Swagger 2.0 bodies and forms have the locations <c>body</c> and <c>formData</c>.</summary>
    public IReadOnlyList<DeclaredParameter> Parameters { get; }

    /// <summary>Gets the fields of a query in the path that have a fixed value.</summary>
    public IReadOnlyList<string> FixedFields { get; }

    public bool IsBodyRequired { get; }

    /// <summary>Gets the bodies, one for each media type.</summary>
    public IReadOnlyList<DeclaredBody> Bodies { get; }

    public IReadOnlyList<DeclaredResponse> Responses { get; }

    public override string ToString() => $"{Method} {Path}";

    private IEnumerable<DeclaredParameter> ReadParameters(JsonNode? parameters) => (parameters as JsonArray ?? [])
        .Select(_document.Resolve).OfType<JsonObject>()
        .Where(parameter => parameter["name"] is not null && parameter["in"] is not null)
        .Select(parameter => new DeclaredParameter(parameter, _document.IsSwagger2))
        .Where(parameter => parameter.Location != "header" || IsHeader(parameter.Name))
        .Where(parameter => !_operation.ContainsKey("x-kubernetes-action") || !KubernetesParameters.Contains(parameter.Name));

    // A name with other characters than those of a token cannot be sent (RFC 9110, section 5.1).
    private static bool IsHeader(string name) =>
        !ImpliedHeaders.Contains(name, StringComparer.OrdinalIgnoreCase) && name.All(character => char.IsAsciiLetterOrDigit(character)
            || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal));

    // A path parameter that is not declared is a required string.
    private IEnumerable<DeclaredParameter> FindUndeclared(string path) => Placeholders().Matches(path)
        .Select(match => match.Groups[1].Value)
        .Distinct()
        .Where(name => !Parameters.Any(parameter => parameter.Location == "path" && parameter.Name == name))
        .Select(name => new DeclaredParameter(new JsonObject { ["in"] = "path", ["name"] = name, ["type"] = "string" }, _document.IsSwagger2));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholders();

    // A fragment is not sent. A number sign before a parameter is a character of the path.
    private static string RemoveFragment(string path) => path.IndexOf('#', StringComparison.Ordinal) is not (>= 0 and var end) ? path
        : path[end..].Contains('{', StringComparison.Ordinal) ? path.Replace("#", "%23", StringComparison.Ordinal)
        : path[..end];

    // OpenAPI does not allow queries in paths. In documents with one, "/things?page={number}" means a query parameter.
    private static DeclaredParameter MoveToQuery(DeclaredParameter parameter, string query) => parameter.Location != "path"
        ? parameter
        : query.Split('&').FirstOrDefault(field => field.EndsWith($"={{{parameter.Name}}}", StringComparison.Ordinal)) is { } field
            ? parameter.ToQueryParameter(field.Split('=')[0])
            : parameter;

    private IEnumerable<DeclaredBody> ReadBodies()
    {
        if (!_document.IsSwagger2)
        {
            return ((_document.Resolve(_operation["requestBody"]) as JsonObject)?["content"] as JsonObject ?? [])
                .Select(content => new DeclaredBody(content.Key, content.Value?["schema"], ReadEncodings(content.Value)));
        }

        var consumes = ((_operation["consumes"] as JsonArray) ?? _document.GetMediaTypes("consumes") ?? []).Select(type => type!.ToString()).ToList();
        if (Parameters.FirstOrDefault(parameter => parameter.Location == "body") is { } body)
        {
            return (consumes.Count == 0 ? ["application/json"] : consumes).Select(type => new DeclaredBody(type, body.Schema, new Dictionary<string,
                DeclaredEncoding>()));
        }

        var fields = Parameters.Where(parameter => parameter.Location == "formData").ToList();
        if (fields.Count == 0)
        {
            return [];
        }

        var properties = fields.Select(field => KeyValuePair.Create(field.Name, field.Schema?.DeepClone()));
        var required = fields.Where(field => field.IsRequired).Select(field => (JsonNode?)field.Name);
        var form = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(properties), ["required"] = new JsonArray([.. required]) };
        var encodings = fields.ToDictionary(
            field => field.Name, field => new DeclaredEncoding(null, field.Style, field.Explode, AllowReserved: false, IsStyled: true), StringComparer.Ordinal);
        string[] types = ["application/x-www-form-urlencoded", "multipart/form-data"];
        return types.Select(type => new DeclaredBody(type, form, encodings));
    }

    private static Dictionary<string, DeclaredEncoding> ReadEncodings(JsonNode? content) => (content?["encoding"] as JsonObject ?? [])
        .Where(entry => entry.Value is JsonObject)
        .ToDictionary(entry => entry.Key, entry => DeclaredEncoding.Read((JsonObject)entry.Value!), StringComparer.Ordinal);

    private IEnumerable<DeclaredResponse> ReadResponses()
    {
        foreach (var (status, reference) in _operation["responses"] as JsonObject ?? [])
        {
            if (_document.Resolve(reference) is not JsonObject response)
            {
                continue;
            }

            var contents = _document.IsSwagger2
                ? response["schema"] is { } schema ? GetProduced().Select(type => (type, (JsonNode?)schema)) : []
                : (response["content"] as JsonObject ?? []).Select(content => (content.Key, content.Value?["schema"]));
            yield return new DeclaredResponse(status, [.. contents]);
        }
    }

    private IEnumerable<string> GetProduced()
    {
        var types = ((_operation["produces"] as JsonArray) ?? _document.GetMediaTypes("produces") ?? []).Select(type => type!.ToString()).ToList();
        return types.Count == 0 ? ["application/json"] : types;
    }
}
