using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <param name="Type">What the bodies of these errors hold.</param>
/// <param name="Patterns">The statuses that carry it, in document order.</param>
internal sealed record ApiError(ApiTypeUse Type, IReadOnlyList<string> Patterns);
