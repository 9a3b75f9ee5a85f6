using System.Reflection;
using System.Runtime.Loader;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Loads Kiota with the assemblies that it came with, which are other versions of those that everyone else uses.</summary>
internal sealed class KiotaLoadContext() : AssemblyLoadContext("Kiota")
{
    private readonly AssemblyDependencyResolver _resolver = new(Path.Combine(Directory, "kiota.dll"));

    /// <summary>Where the command line and its library lie.</summary>
    public static string Directory { get; } = Metadata.Get("KiotaDirectory");

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
}
