using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Strings, or integers, of which some are known. It is open: a server may send others.</summary>
internal sealed record ApiEnum : ApiDeclaration
{
    /// <summary>Whether the values are integers of at most 64 bits.</summary>
    public bool IsInteger { get; init; }

    public required IReadOnlyList<ApiEnumValue> Values { get; init; }
}
