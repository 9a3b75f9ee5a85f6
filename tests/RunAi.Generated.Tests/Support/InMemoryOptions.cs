using Microsoft.CodeAnalysis.Diagnostics;

namespace RunAi.Generator.Tests.Support;

/// <summary>The options of a file, as MSBuild passes them to the compiler.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> metadata) : AnalyzerConfigOptions
{
    private const string Prefix = "build_metadata.AdditionalFiles.RunAi";

    public static InMemoryOptions None { get; } = new(new Dictionary<string, string>());

    public override bool TryGetValue(string key, out string value)
    {
        value = "";
        return key.StartsWith(Prefix, StringComparison.Ordinal) && metadata.TryGetValue(key[Prefix.Length..], out value!);
    }
}
