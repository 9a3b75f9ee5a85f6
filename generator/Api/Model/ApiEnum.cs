using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Represents strings or integers with known values. The enum is extensible: a server may send other values.</summary>
internal sealed record ApiEnum : ApiDeclaration
{
    /// <summary>Gets a value indicating whether the values are integers of at most 64 bits.</summary>
    public bool IsInteger { get; init; }

    public required IReadOnlyList<ApiEnumValue> Values { get; init; }
}
