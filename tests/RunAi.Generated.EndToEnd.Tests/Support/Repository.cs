using System.Reflection;

namespace RunAi.Generated.EndToEnd.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its root; the paths that the compiler knows don't tell it, as they are mapped to /_/ in builds of a server.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Repository").Value!;
}
