using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace RunAi.Generated.Mutation.Projects;

/// <summary>Loads the source generators of a project into this process.</summary>
internal sealed class DefaultAnalyzerLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
        // The generators of the SDK depend on the compiler only.
    }

    public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
}
