using System.Collections.Generic;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>Represents an alternative of the security of operations: all of its schemes are required. Without schemes, no credential is required.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Location">The location.</param>
/// <param name="Schemes">The schemes.</param>
internal sealed record OpenApiSecurityRequirement(string Pointer, SourceLocation Location, IReadOnlyList<OpenApiRequiredScheme> Schemes);
