using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>Strings of which some are known. It is open: a server may send others.</summary>
internal sealed class ApiEnum : ApiDeclaration
{
    public required IReadOnlyList<ApiEnumValue> Values { get; init; }
}
