using System.Collections.Generic;
using System.Runtime.CompilerServices;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api.Model;

internal sealed record ApiParameter
{
    public required string WireName { get; init; }

    /// <summary>Gets the name that the name of the parameter in C# is derived from.</summary>
    public string NameHint { get => field ?? WireName; init; }

    public required ParameterLocation In { get; init; }

    public required ApiTypeUse Type { get; init; }

    public required SerializationStyle Style { get; init; }

    public required bool Explode { get; init; }

    /// <summary>Gets the styles of the lists in a list, by level (Swagger 2.0, Items Object); empty in OpenAPI 3, which does not define them.</summary>
    public IReadOnlyList<SerializationStyle> ItemStyles { get; init; } = [];

    public bool AllowReserved { get; init; }

    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Gets a value indicating whether the value is serialized as JSON (a parameter with <c>content</c>).</summary>
    public bool AsJson { get; init; }

    /// <summary>Gets the only allowed value; null if the caller chooses the value.</summary>
    public string? FixedValue { get; init; }

    public string? Description { get; init; }

    /// <summary>Gets the fields and operators if the values are conditions; otherwise null.</summary>
    public FilterVocabulary? Filter { get; init; }

    public IReadOnlyList<string> Constraints { get; init; } = [];

    /// <summary>Gets the fields that a list of filters can compare for equality; empty for other parameters.</summary>
    public IReadOnlyList<string> EqualityFields { get; init; } = [];

    /// <summary>Gets the default if it is an integer; otherwise null.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Gets the minimum if it is an integer; otherwise null.</summary>
    public int? Minimum { get; init; }

    /// <summary>Gets the maximum if it is an integer; otherwise null.</summary>
    public int? Maximum { get; init; }

    // Parameters are keys. Each one is distinct, even if another operation declares the same.
    public bool Equals(ApiParameter? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
