using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>A form in which callers can have a successful answer.</summary>
internal sealed class ApiSuccessResponse
{
    /// <summary>What tells it from the other forms, such as <c>csv</c>; empty for the first.</summary>
    public required string NameHint { get; init; }

    public required ApiBodyKind Kind { get; init; }

    /// <summary>What a JSON answer holds; nullable where one of the statuses has no body. Null for the other kinds.</summary>
    public ApiTypeUse? Type { get; init; }

    /// <summary>In document order.</summary>
    public required IReadOnlyList<ApiResponseStatus> Statuses { get; init; }
}
