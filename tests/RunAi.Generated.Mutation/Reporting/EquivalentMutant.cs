using System.Text.Json.Serialization;
using RunAi.Generated.Mutation.Mutations;

namespace RunAi.Generated.Mutation.Reporting;

/// <summary>Represents an entry of the list of mutants that no test can detect.</summary>
internal sealed record EquivalentMutant
{
    public required string File { get; init; }

    public required string Member { get; init; }

    public required MutationKind Kind { get; init; }

    public required string Original { get; init; }

    public required string Mutated { get; init; }

    /// <summary>Gets the number among equal mutants of the member, from 1; <see langword="null"/> for all of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Occurrence { get; init; }

    /// <summary>Gets the reason why the mutant behaves like the original.</summary>
    public required string Reason { get; init; }

    /// <summary>Returns a value indicating whether the entry describes <paramref name="mutant"/>.</summary>
    public bool Matches(Mutant mutant) => File == mutant.File && Member == mutant.Member && Kind == mutant.Kind
        && Original == mutant.Original && Mutated == mutant.Mutated && (Occurrence is null || Occurrence == mutant.Occurrence);
}
