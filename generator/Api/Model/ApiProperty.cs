using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

internal sealed record ApiProperty
{
    public required string WireName { get; init; }

    /// <summary>Gets the name that the name of the property in C# is derived from.</summary>
    public string NameHint { get => field ?? WireName; init; }

    public required ApiTypeUse Type { get; init; }

    public bool Required { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Gets a value indicating whether a request without the property differs from one in which it is null.</summary>
    public bool DistinguishesAbsentFromNull { get; init; }

    /// <summary>Gets a value indicating whether the value is a secret, which logs and debuggers must not show.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Gets the known values if they are numbers or booleans, which do not become an enum; empty if there are none.</summary>
    public IReadOnlyList<string> KnownValues { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>Gets sentences for the documentation: default, range, length, pattern.</summary>
    public IReadOnlyList<string> Constraints { get; init; } = [];
}
