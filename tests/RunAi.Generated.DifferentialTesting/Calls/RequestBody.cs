using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.Calls.Clients;
using RunAi.Generated.DifferentialTesting.Calls.Declarations;

namespace RunAi.Generated.DifferentialTesting.Calls;

/// <summary>Represents the body that a method sends: the declared one, and the C# parameters for it.</summary>
internal sealed class RequestBody
{
    private readonly IReadOnlyList<RequestBinding> _bindings;
    private readonly RequestBinding? _others;
    private readonly bool _isMultipart;

    private RequestBody(DeclaredDocument document, DeclaredBody declared, IReadOnlyList<RequestBinding> bindings, bool isMultipart)
    {
        Document = document;
        Declared = declared;
        _bindings = bindings;
        _isMultipart = isMultipart;
        _others = bindings.FirstOrDefault(binding => binding.Call.StartsWith("AddNamed", StringComparison.Ordinal));
    }

    public DeclaredDocument Document { get; }

    public DeclaredBody Declared { get; }

    /// <summary>Gets the media type, or one of a range.</summary>
    public string ConcreteMediaType => Declared.MediaType switch
    {
        "*/*" => "application/octet-stream",
        _ when !Declared.MediaType.Contains('/', StringComparison.Ordinal) => "application/octet-stream",
        _ when Declared.MediaType.EndsWith("/*", StringComparison.Ordinal) => Declared.MediaType[..^1] + "x-test",
        _ => Declared.MediaType,
    };

    public static RequestBody? Create(DeclaredDocument document, DeclaredOperation operation, GeneratedMethod method)
    {
        var start = method.Bindings.FirstOrDefault(binding => binding.Call == "StartMultipart"
            || (binding.Call.StartsWith("Set", StringComparison.Ordinal) && binding.Call.EndsWith("Body", StringComparison.Ordinal)));
        if (start is null || operation.Bodies.Count == 0)
        {
            return null;
        }

        var isMultipart = start.Call == "StartMultipart";
        var type = start.Call switch
        {
            "StartMultipart" => "multipart/" + (start.Text ?? "form-data"),
            "SetFormBody" => "application/x-www-form-urlencoded",
            "SetJsonBody" => start.Text ?? "application/json",
            _ => start.Text,
        };
        var declared = operation.Bodies.FirstOrDefault(body => IsSame(body.MediaType, type)) ?? operation.Bodies.FirstOrDefault(body =>
            IsRangeOf(body.MediaType, type))
            ?? operation.Bodies[0];
        var bindings = isMultipart
            ? method.Bindings.Where(binding => binding.Call.Contains("Part", StringComparison.Ordinal) || binding.Call.Contains("File",
                StringComparison.Ordinal))
                .Where(binding => binding.Call != "StartMultipart").ToList()
            : [start];
        return new RequestBody(document, declared, bindings, isMultipart);
    }

    /// <summary>Returns a value indicating whether a media type is the declared one or in its range.</summary>
    public static bool IsRangeOf(string range, string? type) =>
        range.Split(';')[0].Trim() is var pattern && (pattern == "*/*" || !pattern.Contains('/', StringComparison.Ordinal) || (pattern.EndsWith("/*",
            StringComparison.Ordinal)
            && type?.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase) == true));

    public static bool IsSame(string declared, string? type) =>
        string.Equals(declared.Split(';')[0].Trim(), type?.Split(';')[0].Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a value indicating whether a body has parts with parameters. Undeclared parts may have none.</summary>
    public bool CanSend(JsonNode body) => !_isMultipart || (body is JsonObject form && (_others is not null || !form.ContainsKey("a member of tomorrow")));

    /// <summary>Returns the arguments for a body.</summary>
    public IEnumerable<KeyValuePair<RequestBinding, JsonNode?>> Bind(JsonNode body)
    {
        if (!_isMultipart || body is not JsonObject form)
        {
            yield return KeyValuePair.Create(_bindings[0], (JsonNode?)body);
            yield break;
        }

        // An empty form is an object without values, not a missing one.
        if (form.Count == 0)
        {
            yield return KeyValuePair.Create(_bindings[0], _bindings[0].Property is null ? body : null);
        }

        var others = new JsonObject();
        foreach (var (name, value) in form)
        {
            if (_bindings.FirstOrDefault(binding => binding.WireName == name) is { } binding)
            {
                yield return KeyValuePair.Create(binding, value);
            }
            else
            {
                others[name] = value?.DeepClone();
            }
        }

        if (_others is not null && others.Count > 0)
        {
            yield return KeyValuePair.Create(_others, (JsonNode?)others);
        }
    }
}
