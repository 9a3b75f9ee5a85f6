using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using RunAi.Generated.Mutation.Mutations;

namespace RunAi.Generated.Mutation;

/// <summary>Represents a mutation at its location, with a key that does not depend on line numbers.</summary>
internal sealed record Mutant
{
    /// <summary>Gets the path of the file, relative to the repository, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Gets the type and the member that contain the mutation, such as <c>Reader.Read(string)</c>.</summary>
    public required string Member { get; init; }

    public required MutationKind Kind { get; init; }

    /// <summary>Gets the changed expression or statement, with each run of whitespace as one space.</summary>
    public required string Original { get; init; }

    /// <summary>Gets the expression or statement after the change, with each run of whitespace as one space.</summary>
    public required string Mutated { get; init; }

    /// <summary>Gets the number of the mutation among equal ones of the member, from 1.</summary>
    public required int Occurrence { get; init; }

    /// <summary>Gets the line of the mutation, from 1.</summary>
    public required int Line { get; init; }

    public required TextSpan Span { get; init; }

    public required string Replacement { get; init; }

    /// <summary>Gets eight hexadecimal digits that stay the same while the member and the mutation do.</summary>
    public string Id => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', File, Member, Kind, Original, Mutated, Occurrence))))[..8];
}
