using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Definitions;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;

namespace RunAi.Generated.Sandbox.Kubernetes.Http;

/// <summary>An error whose response is a Status object (Kubernetes API conventions, "Response Status Kind").</summary>
internal sealed class StatusException(int code, string reason, string message) : Exception(message)
{
    public int Code => code;

    public JObject? Details { get; init; }

    /// <summary>Gets the token that continues an expired list with the current state.</summary>
    public string? Continue { get; init; }

    public static StatusException BadRequest(string message) => new(400, "BadRequest", message);

    public static StatusException Unauthorized() => new(401, "Unauthorized", "Unauthorized");

    public static StatusException Forbidden(ResourceDefinition definition, string name, string message) =>
        new(403, "Forbidden", message) { Details = CreateDetails(definition, name) };

    public static StatusException NotFound(ResourceDefinition definition, string name) =>
        new(404, "NotFound", $"{definition.Resource} \"{name}\" not found") { Details = CreateDetails(definition, name) };

    public static StatusException MethodNotAllowed() => new(405, "MethodNotAllowed", "the server does not allow this method on the requested resource");

    public static StatusException AlreadyExists(ResourceDefinition definition, string name) =>
        new(409, "AlreadyExists", $"{definition.Resource} \"{name}\" already exists") { Details = CreateDetails(definition, name) };

    public static StatusException Conflict(ResourceDefinition definition, string name, string message) =>
        new(409, "Conflict", $"Operation cannot be fulfilled on {definition.Resource} \"{name}\": {message}") { Details = CreateDetails(definition, name) };

    public static StatusException Expired(string message, string? token = null) => new(410, "Expired", message) { Continue = token };

    public static StatusException UnsupportedMediaType(IEnumerable<string> accepted) => new(
        415, "UnsupportedMediaType", $"the body of the request was in an unknown format - accepted media types include: {string.Join(", ", accepted)}");

    public static StatusException Invalid(ResourceDefinition definition, string name, params IReadOnlyList<FieldError> errors) =>
        Invalid(definition.QualifiedKind, name, CreateDetails(definition, name, definition.Kind), errors);

    public static StatusException Invalid(string kind, string name, JObject details, IReadOnlyList<FieldError> errors)
    {
        details["causes"] = new JArray(errors.Select(error => error.ToCause()));
        var text = errors.Count == 1 ? errors[0].ToString() : $"[{string.Join(", ", errors)}]";
        return new StatusException(422, "Invalid", $"{kind} \"{name}\" is invalid: {text}") { Details = details };
    }

    public static JObject CreateDetails(ResourceDefinition definition, string name, string? kind = null)
    {
        var details = new JObject { ["name"] = name, ["kind"] = kind ?? definition.Plural };
        if (definition.Group.Length > 0)
        {
            details["group"] = definition.Group;
        }

        return details;
    }

    public JObject ToStatus()
    {
        var status = new JObject { ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JObject(), ["status"] = "Failure", ["message"] = Message };
        if (Continue is not null)
        {
            status["metadata"]!["continue"] = Continue;
        }

        if (reason.Length > 0)
        {
            status["reason"] = reason;
        }

        if (Details is not null)
        {
            status["details"] = Details.DeepClone();
        }

        status["code"] = code;
        return status;
    }
}
