namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Represents a project that uses the package: one row of the matrix.</summary>
/// <param name="Name">The name of the folder, the project file and the assembly.</param>
/// <param name="Project">The content of the project file in addition to the package reference.</param>
/// <param name="Files">The names and texts of the files.</param>
public sealed record Consumer(string Name, string Project, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Gets the SDK of the project.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";
}
