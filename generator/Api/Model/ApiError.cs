using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the error responses that share a type.</summary>
/// <param name="Type">The type of the response bodies.</param>
/// <param name="Patterns">The status codes with this type, in document order.</param>
internal sealed record ApiError(ApiTypeUse Type, IReadOnlyList<string> Patterns);
