using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>What a handler says; how it is written follows from the operation's declared response.</summary>
internal abstract record HandlerResponse
{
    /// <summary>The operation's success response, made up entirely.</summary>
    public static HandlerResponse Sample { get; } = new Success(null);

    public static HandlerResponse Ok(JToken known) => new Success(known);

    /// <summary>Only what is known: nothing that the response leaves optional is made up.</summary>
    public static HandlerResponse Verbatim(JToken known) => new Success(known) { OmitsOptionalSamples = true };

    public static HandlerResponse Fail(int status, string message, string? details = null) => new Failure(status, message, details);

    public static HandlerResponse NotFound(string what, string id) => new Failure(404, $"There is no {what} '{id}'.", null);

    public static HandlerResponse Conflict(string what, string name) => new Failure(409, $"A {what} named '{name}' exists already.", null);

    /// <summary>What a delete says: the newer API answers 202 with a code and a message, where it has a body at all.</summary>
    public static HandlerResponse Deleting(string what, string name) =>
        Ok(new JObject { ["code"] = 202, ["message"] = $"The {what} '{name}' is being deleted." });

    /// <summary>A reference in the body that leads nowhere.</summary>
    public static HandlerResponse InvalidReference(string where, string what, string? id) =>
        new Failure(400, $"The request is not valid: there is no {what} '{id}'.", new SandboxFinding(where, $"names no {what}").ToString());

    internal sealed record Success(JToken? Known) : HandlerResponse
    {
        public bool OmitsOptionalSamples { get; init; }
    }

    internal sealed record Failure(int Status, string Message, string? Details) : HandlerResponse
    {
        /// <summary>The OAuth error code (RFC 6749, section 5.2), for operations that answer with one.</summary>
        public string? OAuthError { get; init; }
    }
}
