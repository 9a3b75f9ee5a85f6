namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>A project that uses the package, as one row of the matrix.</summary>
/// <param name="Name">The name of its folder, its project file and its assembly.</param>
/// <param name="Project">What the project file says beside the package reference.</param>
/// <param name="Files">Its files, each with its text.</param>
public sealed record Consumer(string Name, string Project, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The SDK of the project.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";
}
