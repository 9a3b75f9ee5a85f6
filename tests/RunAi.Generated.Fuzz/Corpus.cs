namespace RunAi.Generated.Fuzz;

/// <summary>Provides the corpus: seeds for fuzzers and inputs that once caused failures.</summary>
internal static class Corpus
{
    /// <summary>Gets the files of a target in ordinal order.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> GetInputs(string target) =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", target)).Order(StringComparer.Ordinal)
        select (Path.GetFileName(path), File.ReadAllBytes(path));
}
