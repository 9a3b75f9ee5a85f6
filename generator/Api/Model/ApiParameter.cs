using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

internal sealed class ApiParameter
{
    public required string WireName { get; init; }

    public required ParameterLocation In { get; init; }

    public required ApiTypeUse Type { get; init; }

    public required SerializationStyle Style { get; init; }

    public required bool Explode { get; init; }

    public bool AllowReserved { get; init; }

    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Whether the value travels as JSON text (a parameter with <c>content</c>).</summary>
    public bool AsJson { get; init; }

    /// <summary>The only value that may be sent; null where the caller chooses.</summary>
    public string? FixedValue { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Constraints { get; init; } = [];

    /// <summary>Its default where that is a whole number; null for none.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Its maximum where that is a whole number; null for none.</summary>
    public int? Maximum { get; init; }
}
