namespace RunAi.Generated.Fuzz;

/// <summary>Inputs that are worth keeping: the seeds of a fuzzer, and what once did harm.</summary>
internal static class Corpus
{
    /// <summary>The files of a target, by name in an order that never changes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> GetInputs(string target) =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", target)).Order(StringComparer.Ordinal)
        select (Path.GetFileName(path), File.ReadAllBytes(path));
}
