using System.Reflection;

namespace RunAi.Generated.GeneratorBenchmarks;

/// <summary>What the project file tells the program.</summary>
internal static class Metadata
{
    public static string Get(string key) =>
        typeof(Metadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
