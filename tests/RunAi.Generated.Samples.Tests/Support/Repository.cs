using System.Reflection;

namespace RunAi.Generated.Samples.Tests.Support;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Gets the root folder. Compiler paths cannot be used, because they are mapped to /_/ in CI builds.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "Repository").Value!;

    /// <summary>Returns the text of a file of a sample.</summary>
    public static string ReadSample(params ReadOnlySpan<string> path) =>
        File.ReadAllText(Path.Combine([Root, "samples", .. path])).ReplaceLineEndings("\n");
}
