using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>The result of a handler. The declared response of the operation determines how it is written.</summary>
internal abstract record HandlerResponse
{
    /// <summary>Gets a result for the success response of the operation that consists of samples only.</summary>
    public static HandlerResponse Sample { get; } = new Success(null);

    public static HandlerResponse Ok(JToken known) => new Success(known);

    /// <summary>Creates a success result that can also be written as CSV.</summary>
    public static HandlerResponse Ok(JToken known, string csv) => new Success(known) { Csv = csv };

    /// <summary>Creates a success result without samples for optional properties.</summary>
    public static HandlerResponse Verbatim(JToken known) => new Success(known) { OmitsOptionalSamples = true };

    public static HandlerResponse Fail(int status, string message, string? details = null) => new Failure(status, message, details);

    public static HandlerResponse NotFound(string what, string id) => new Failure(404, $"There is no {what} '{id}'.", null);

    public static HandlerResponse Conflict(string what, string name) => new Failure(409, $"A {what} named '{name}' exists already.", null);

    /// <summary>Creates the result of a deletion: the newer API responds with 202, and with a code and a message if a body is declared.</summary>
    public static HandlerResponse Deleting(string what, string name) =>
        Ok(new JObject { ["code"] = 202, ["message"] = $"The {what} '{name}' is being deleted." });

    /// <summary>Creates an error for a reference in the body that cannot be resolved.</summary>
    public static HandlerResponse InvalidReference(string where, string what, string? id) =>
        new Failure(400, $"The request is not valid: there is no {what} '{id}'.", new SandboxFinding(where, $"does not refer to a {what}").ToString());

    internal sealed record Success(JToken? Known) : HandlerResponse
    {
        public bool OmitsOptionalSamples { get; init; }

        /// <summary>Gets the text for the media type text/csv; null for a sample.</summary>
        public string? Csv { get; init; }
    }

    internal sealed record Failure(int Status, string Message, string? Details) : HandlerResponse
    {
        /// <summary>Gets the OAuth error code (RFC 6749, section 5.2), for operations that declare one.</summary>
        public string? OAuthError { get; init; }
    }
}
