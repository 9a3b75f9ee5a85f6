using System.Net;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Errors;

namespace RunAi.Generated.Kubernetes;

/// <summary>The exception that is thrown when an API server returns an error. See <see cref="Status"/> for its details.</summary>
public sealed class KubernetesApiException : RunAiApiException
{
    private readonly bool _isMissingApi;

    /// <summary>Initializes a new instance of the <see cref="KubernetesApiException"/> class, for example in a test.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="status">The object that the server returned.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public KubernetesApiException(string message, KubernetesStatus? status = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Status = status;
        ResponseStatusCode = status?.Code ?? 0;
        RetryAfter = GetRetryAfter(status);
    }

    internal KubernetesApiException(BufferedResponse response, KubernetesStatus? status)
        : base(response)
    {
        Status = status;
        RetryAfter = response.RetryAfter ?? GetRetryAfter(status);
        _isMissingApi = status is null && response.Status == (int)HttpStatusCode.NotFound
            && response.Body.Bytes.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'<', ..];
    }

    /// <summary>Gets the object that the server returned, or <see langword="null"/> if the response contains none, for example that of a proxy.</summary>
    public KubernetesStatus? Status { get; }

    /// <summary>Gets the reason, for example <c>Forbidden</c>, or <see langword="null"/> if the response contains none.</summary>
    public string? Reason => Status?.Reason;

    /// <summary>Gets the causes, for example one for each invalid field.</summary>
    public IReadOnlyList<KubernetesStatusCause> Causes => Status?.Causes ?? [];

    /// <summary>Gets the fields of a server-side apply that other managers own; none for other errors.</summary>
    public IReadOnlyList<FieldConflict> FieldConflicts => Errors.FieldConflicts.Find(Status);

    /// <summary>Gets a value indicating whether the resource was not found (404), or its API is not served. See <see cref="IsApiMissing"/>.</summary>
    public override bool IsNotFound => Reason == StatusReasons.NotFound || base.IsNotFound;

    /// <summary>
    /// Gets a value indicating whether the server does not serve the API at all: the CustomResourceDefinition is missing, or serves other versions.
    /// </summary>
    public bool IsApiMissing => _isMissingApi;

    /// <summary>
    /// Gets a value indicating whether the resource has changed since it was read, or other managers own applied fields (409, reason <c>Conflict</c>). It is
    /// <see langword="false"/> for a resource that exists already. See <see cref="IsAlreadyExists"/>.
    /// </summary>
    public override bool IsConflict => Reason is { } reason ? reason == StatusReasons.Conflict : base.IsConflict;

    /// <summary>Gets a value indicating whether a resource of the name exists already (409, reason <c>AlreadyExists</c>).</summary>
    public bool IsAlreadyExists => Reason == StatusReasons.AlreadyExists;

    /// <summary>
    /// Gets a value indicating whether the state that the request refers to is not available anymore (410): the token of a list or the version of a watch is
    /// too old.
    /// </summary>
    public bool IsExpired => Reason is StatusReasons.Expired or StatusReasons.Gone || ResponseStatusCode == (int)HttpStatusCode.Gone;

    /// <summary>
    /// Gets a one-line message of limited length with the operation, the status code, the message of the server, the fields and managers of conflicts, what
    /// can be done and the request ID. Tokens and passwords that the server quotes are removed.
    /// </summary>
    public override string Message => CapturedBody is null ? base.Message
        : _isMissingApi ? KubernetesMessage.CreateMissingApi(this)
        : Status is { } status ? KubernetesMessage.Create(this, status)
        : base.Message;

    /// <summary>Creates the exception for the error event of a watch.</summary>
    internal static KubernetesApiException FromEvent(KubernetesStatus status)
    {
        var failure = new KubernetesApiException("", status);
        return new KubernetesApiException(KubernetesMessage.Create(failure, status), status);
    }

    private static TimeSpan? GetRetryAfter(KubernetesStatus? status) =>
        status?.RetryAfterSeconds is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : null;
}
