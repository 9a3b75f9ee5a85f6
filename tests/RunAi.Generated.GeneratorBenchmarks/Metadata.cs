using System.Reflection;

namespace RunAi.Generated.GeneratorBenchmarks;

/// <summary>Gets the metadata from the project file.</summary>
internal static class Metadata
{
    public static string Get(string key) =>
        typeof(Metadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
