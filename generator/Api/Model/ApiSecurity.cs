using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents the credentials of an API that is not Run:ai's.</summary>
/// <param name="Schemes">The schemes that operations require, in document order.</param>
/// <param name="Requirements">The distinct requirements of operations, in the order of the operations.</param>
internal sealed record ApiSecurity(IReadOnlyList<ApiSecurityScheme> Schemes, IReadOnlyList<ApiSecurityRequirement> Requirements);
