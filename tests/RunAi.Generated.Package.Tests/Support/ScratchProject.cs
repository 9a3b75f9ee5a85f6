namespace RunAi.Generated.Package.Tests.Support;

/// <summary>A project outside of the repository that uses the packages as any project would.</summary>
/// <param name="directory">Its folder.</param>
/// <param name="packages">Where its packages are restored to.</param>
internal sealed class ScratchProject(string directory, string packages)
{
    /// <summary>The project file that references the package, with these items and properties.</summary>
    public static string Project(string content = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" />
          </ItemGroup>
          {content}
        </Project>
        """;

    /// <summary>The compiled assembly.</summary>
    public string Assembly => GetPath("bin/Debug/net10.0/app.dll");

    public string GetPath(string file) => Path.GetFullPath(Path.Combine(directory, file));

    public async Task WriteAsync(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(GetPath(file))!);
        await File.WriteAllTextAsync(GetPath(file), text, TestContext.Current.CancellationToken);
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public Task<DotnetResult> DotnetAsync(params string[] arguments) => DotnetResult.RunAsync(directory, packages, arguments);

    /// <summary>Runs a target, or builds with properties.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        DotnetResult.RunAsync(directory, packages, ["build", "app.csproj", "-m:1", "-nologo", .. arguments]);

    /// <summary>Builds once more; what was restored is still there.</summary>
    public Task<DotnetResult> BuildAgainAsync() => DotnetResult.RunAsync(directory, packages, "build", "app.csproj", "-m:1", "-nologo", "--no-restore");

    /// <summary>Runs what was built.</summary>
    public async Task<string> RunAsync() => (await DotnetResult.RunAsync(directory, packages, Assembly)).EnsureSucceeded().TrimEnd();
}
