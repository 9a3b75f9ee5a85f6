using System.Text.Json;
using RunAi.Generated.DifferentialTesting.GeneratorModel;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>Compares specs for another process: each input line is a path, each output line the results as JSON.</summary>
public static class ComparisonLineProtocol
{
    public static async Task RunAsync(IReadOnlyList<IThirdPartyReader> readers, TextReader paths, TextWriter results)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            await results.WriteLineAsync(Write(await CompareAsync(readers, path, CancellationToken.None)));
            await results.FlushAsync();
        }
    }

    /// <summary>
    /// Compares a spec with each reader that supports its version. Returns no results if the generator cannot read the spec.
    /// </summary>
    public static async Task<IReadOnlyList<ComparisonResult>> CompareAsync(
        IReadOnlyList<IThirdPartyReader> readers, string path, CancellationToken cancellationToken)
    {
        SpecUnderTest spec;
        GeneratorReading ours;
        try
        {
            spec = SpecUnderTest.Load(path);
            ours = GeneratorReading.Read(spec);
        }
        catch (InvalidDataException)
        {
            return [];
        }

        var results = new List<ComparisonResult>();
        foreach (var reader in readers.Where(reader => reader.Supports(spec.Version)))
        {
            results.Add(await ComparisonResult.CompareAsync(reader, spec, ours, cancellationToken));
        }

        return results;
    }

    public static string Write(IReadOnlyList<ComparisonResult> results) => JsonSerializer.Serialize(results);

    public static IReadOnlyList<ComparisonResult> Read(string line) => JsonSerializer.Deserialize<List<ComparisonResult>>(line)!;
}
