using System.Text.RegularExpressions;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>Runs the programs that newcomers are told to write, with the packed sandbox, and compares their output with the printed one.</summary>
public sealed partial class FirstHourTests(PackedFeed feed)
{
    private const string Page = "docs/first-hour.md";
    private const string Hosting = """<PackageReference Include="RunAi.Generated.Hosting" Version="$(PackedVersion)" />""";

    [Fact]
    public async Task Programs_of_the_first_hour_print_what_the_page_shows()
    {
        var tools = feed.CreateProject("first-hour-tools");
        (await tools.DotnetAsync("tool", "install", "RunAi.Generated.Sandbox", "--tool-path", ".", "--version", feed.Version)).EnsureSucceeded();
        await using var sandbox = RunningProgram.Start(tools.GetPath("runai-sandbox"), [], new Dictionary<string, string>());
        var settings = await sandbox.ReadSettingsAsync("KUBECONFIG");
        var printed = MarkdownBlock.All.Where(block => block is { File: Page, Language: "text" }).Select(block => Normalize(block.Text)).ToList();

        var first = await RunAsync("first", "", FindProgram("README.md"), settings);
        var second = await RunAsync("second", Hosting, FindProgram(Page), settings);

        Assert.Contains(Normalize(first), printed);
        Assert.Contains(Normalize(second), printed);
    }

    private static string FindProgram(string file) => MarkdownBlock.All.First(block => block.File == file && block.Language == "csharp").Text;

    /// <summary>Replaces the times in names.</summary>
    private static string Normalize(string text) => Time().Replace(text.ReplaceLineEndings("\n").TrimEnd(), "HHmmss");

    private async Task<string> RunAsync(string name, string references, string program, IReadOnlyDictionary<string, string> settings)
    {
        var project = feed.CreateProject(Path.Combine("first-hour", name));
        await project.WriteAsync("app.csproj", ScratchProject.Project($"<ItemGroup>{references}</ItemGroup>"));
        await project.WriteAsync("Program.cs", program);
        (await project.BuildAsync("-warnaserror")).EnsureSucceeded();
        await using var running = RunningProgram.Start("dotnet", [project.Assembly], settings);
        return await running.ReadToEndAsync();
    }

    [GeneratedRegex("(?<=hour-)[0-9]{6}")]
    private static partial Regex Time();
}
