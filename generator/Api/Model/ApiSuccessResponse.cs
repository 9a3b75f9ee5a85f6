using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents one representation of a successful response.</summary>
internal sealed class ApiSuccessResponse
{
    /// <summary>Gets the name that distinguishes the representation, such as <c>csv</c>; empty for the first.</summary>
    public required string NameHint { get; init; }

    public required ApiBodyKind Kind { get; init; }

    /// <summary>
    /// Gets the type of a JSON response, which is nullable if one of the status codes has no body, or of a Location header; null for other kinds.
    /// </summary>
    public ApiTypeUse? Type { get; init; }

    /// <summary>Gets the items of a stream; null for bytes and other kinds.</summary>
    public ApiItemStream? Stream { get; init; }

    /// <summary>Gets the declared status codes of the class 3xx, which are not successes, in order.</summary>
    public IReadOnlyList<string> Redirections { get; init; } = [];

    /// <summary>Gets a value indicating whether the header <c>Link</c> (RFC 8288) is declared.</summary>
    public bool HasLinkHeader { get; init; }

    /// <summary>Gets the responses for each status code, in document order.</summary>
    public required IReadOnlyList<ApiResponseStatus> Statuses { get; init; }
}
