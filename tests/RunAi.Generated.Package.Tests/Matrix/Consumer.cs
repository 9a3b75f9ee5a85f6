namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Represents a project that uses the package: one row of the matrix.</summary>
/// <param name="Name">The name of the folder, the project file and the assembly.</param>
/// <param name="Project">The content of the project file in addition to the package reference.</param>
/// <param name="Files">The names and texts of the files.</param>
public sealed record Consumer(string Name, string Project, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Gets the SDK of the project.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>Gets the extension of the project file, which selects the language.</summary>
    public string Extension { get; init; } = "csproj";

    /// <summary>Gets the reference to the package; empty for a project that gets it from elsewhere or not at all.</summary>
    public string Reference { get; init; } = """<PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" />""";

    /// <summary>Gets a value indicating whether warnings are errors.</summary>
    public bool WarningsAreErrors { get; init; } = true;
}
