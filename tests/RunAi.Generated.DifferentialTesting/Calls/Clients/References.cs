using Microsoft.CodeAnalysis;

namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>The references of generated code: the framework, the runtime library and its dependencies.</summary>
public static class References
{
    private static readonly string[] Prefixes = ["RunAi.Generated.Runtime", "RunAi.Generated.Kubernetes", "Microsoft.Kiota.", "Microsoft.Extensions."];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Prefixes.Any(prefix => Path.GetFileName(file).StartsWith(prefix, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
