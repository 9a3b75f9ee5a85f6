namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Represents a project outside the repository that uses the packages.</summary>
/// <param name="directory">The folder of the project.</param>
/// <param name="packages">The folder for restored packages.</param>
internal sealed class ScratchProject(string directory, string packages)
{
    private readonly string _name = Path.GetFileNameWithoutExtension(Directory.GetFiles(directory, "*.csproj").SingleOrDefault() ?? "app.csproj");

    /// <summary>Returns a project file that references the package and contains further items and properties.</summary>
    public static string Project(string content = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" />
          </ItemGroup>
          {content}
        </Project>
        """;

    /// <summary>Gets the path of the compiled assembly.</summary>
    public string Assembly => GetPath($"bin/Debug/net10.0/{_name}.dll");

    /// <summary>Gets the path of the assembly that the compiler writes, which is older than the last build if that build did not compile.</summary>
    public string CompiledAssembly => GetPath($"obj/Debug/net10.0/{_name}.dll");

    public string GetPath(string file) => Path.GetFullPath(Path.Combine(directory, file));

    public async Task WriteAsync(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(GetPath(file))!);
        await File.WriteAllTextAsync(GetPath(file), text, TestContext.Current.CancellationToken);
    }

    /// <summary>Runs <c>dotnet</c> in the folder of the project.</summary>
    public Task<DotnetResult> DotnetAsync(params string[] arguments) => DotnetResult.RunAsync(directory, packages, arguments);

    /// <summary>Builds the project with further arguments, such as a target or properties.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        DotnetResult.RunAsync(directory, packages, ["build", $"{_name}.csproj", "-m:1", "-nologo", .. arguments]);

    /// <summary>Builds the project again without a restore.</summary>
    public Task<DotnetResult> BuildAgainAsync() => DotnetResult.RunAsync(directory, packages, "build", $"{_name}.csproj", "-m:1", "-nologo", "--no-restore");

    /// <summary>Runs the compiled assembly and returns its output.</summary>
    public async Task<string> RunAsync() => (await DotnetResult.RunAsync(directory, packages, Assembly)).EnsureSucceeded().TrimEnd();
}
