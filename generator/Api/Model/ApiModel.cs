using System.Collections.Generic;

namespace RunAi.Generator.Api.Model;

/// <summary>What the API means: operations in groups and the types they exchange. Nothing here knows C#.</summary>
internal sealed class ApiModel
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Version { get; init; }

    /// <summary>The groups that have operations, in ordinal order of their names.</summary>
    public required IReadOnlyList<ApiGroup> Groups { get; init; }

    /// <summary>In ordinal order of their keys, so that the order of the file decides nothing.</summary>
    public required IReadOnlyList<ApiOperationModel> Operations { get; init; }

    /// <summary>Every named type that an operation reaches, by key, in ordinal order.</summary>
    public required IReadOnlyDictionary<string, ApiDeclaration> Declarations { get; init; }
}
