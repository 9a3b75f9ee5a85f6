using System.Text.Json;

namespace RunAi.Generated.Mutation.Reporting;

/// <summary>Represents the list of mutants that no test can detect.</summary>
internal sealed class EquivalentMutants(IReadOnlyList<EquivalentMutant> entries)
{
    /// <summary>Reads the list.</summary>
    public static EquivalentMutants Read(string json) => new(JsonSerializer.Deserialize<List<EquivalentMutant>>(json, JsonFormat.Options)!);

    /// <summary>Returns the reason why a mutant is equivalent; <see langword="null"/> if it is not listed.</summary>
    public string? ReasonFor(Mutant mutant) => entries.FirstOrDefault(entry => entry.Matches(mutant))?.Reason;

    /// <summary>Returns the entries for the files of <paramref name="mutants"/> that describe none of them, for example because the code has changed.</summary>
    public IReadOnlyList<EquivalentMutant> FindStale(IReadOnlyCollection<Mutant> mutants)
    {
        var files = mutants.Select(mutant => mutant.File).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Where(entry => files.Contains(entry.File) && !mutants.Any(entry.Matches))];
    }
}
