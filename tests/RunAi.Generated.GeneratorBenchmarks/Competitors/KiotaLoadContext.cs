using System.Reflection;
using System.Runtime.Loader;

namespace RunAi.Generated.GeneratorBenchmarks.Competitors;

/// <summary>Loads Kiota with its own versions of assemblies, which differ from those of the program.</summary>
internal sealed class KiotaLoadContext() : AssemblyLoadContext("Kiota")
{
    private readonly AssemblyDependencyResolver _resolver = new(Path.Combine(Directory, "kiota.dll"));

    /// <summary>Gets the folder of the command line and its library.</summary>
    public static string Directory { get; } = Metadata.Get("KiotaDirectory");

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
}
