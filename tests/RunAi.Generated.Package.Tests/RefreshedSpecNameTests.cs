using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>
/// Tests that no path, URL or metadata is interpreted by the shell that runs the spec tool. POSIX only, because Windows does not allow such names.
/// </summary>
public sealed class RefreshedSpecNameTests(PackedFeed feed)
{
    /// <summary>A file name that runs commands if it is part of a command line, and the same name in a project file.</summary>
    private const string Name = "a\"; touch pwned; \"'`touch pwned`$(touch pwned) && touch pwned | é 😀 %41 #.json";

    private const string ItemName = "a&quot;%3B touch pwned%3B &quot;%27`touch pwned`%24(touch pwned) &amp;&amp; touch pwned | é 😀 %2541 #.json";

    [Fact]
    public async Task Names_with_quotes_and_commands_are_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not allow quotes in file names.");
        await using var server = await SpecServer.StartAsync();
        server.Document = TinySpecs.Shop;
        var project = feed.CreateProject("names \"$(touch pwned)\"");
        await project.WriteAsync("app.csproj", ScratchProject.Project(
            $"""
            <ItemGroup>
              <RunAiSpec Include="specs/{ItemName}" Overlay="overlay-{ItemName}" ClientName="ShopClient" Namespace="My.Shop" SourceUrl="{server.Url}" />
            </ItemGroup>
            <PropertyGroup>
              <RunAiSpecLockFile>$(MSBuildProjectDirectory)/lock-{ItemName}</RunAiSpecLockFile>
            </PropertyGroup>
            """));
        await project.WriteAsync("Program.cs", "Console.WriteLine(typeof(My.Shop.ShopClient));");
        await project.WriteAsync("overlay-" + Name, """{ "overlay": "1.0.0", "info": { "title": "None", "version": "1" }, "actions": [] }""");
        await project.WriteAsync("old-" + Name, TinySpecs.Shop);

        (await project.BuildAsync("-t:RunAiRefreshSpecs")).EnsureSucceeded();
        server.Document = TinySpecs.Shop.Replace("listCarts", "listAllCarts", StringComparison.Ordinal);
        (await project.BuildAsync("--no-restore", "-t:RunAiRefreshSpecs")).EnsureSucceeded();
        var checkedLock = (await project.BuildAsync("--no-restore", "-t:RunAiCollectSpecs")).EnsureSucceeded();
        var compared = (await project.BuildAsync(
            "--no-restore", "-t:RunAiSpecDiff", "-p:RunAiSpecDiffFrom=" + ToProperty("old-" + Name), "-p:RunAiSpecDiffReport=" + ToProperty("report-" + Name)))
            .EnsureSucceeded();

        Assert.True(File.Exists(project.GetPath("specs/" + Name)));
        Assert.True(File.Exists(project.GetPath("lock-" + Name)));
        Assert.True(File.Exists(project.GetPath($"obj/runai/{Name}.changes.md")));
        Assert.True(File.Exists(project.GetPath("report-" + Name)));
        Assert.Contains("0 operations added, 0 removed, 1 changed", compared, StringComparison.Ordinal);
        Assert.DoesNotContain("RUNAI01", checkedLock, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(feed.Root, "pwned", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task URLs_with_quotes_and_commands_are_data()
    {
        var project = feed.CreateProject("urls");
        await project.WriteAsync("app.csproj", ScratchProject.Project(
            """
            <ItemGroup>
              <RunAiSpec Include="specs/shop.json" SourceUrl="$(Url)" />
            </ItemGroup>
            """));
        (await project.BuildAsync("-t:Restore")).EnsureSucceeded();

        foreach (var url in new[] { "\"; touch pwned; \"", "$(touch pwned)`touch pwned`", "x;LD_PRELOAD=pwned", "@pwned --spec pwned" })
        {
            var result = await project.BuildAsync("--no-restore", "-t:RunAiRefreshSpecs", "-p:Url=" + ToProperty(url));

            result.Run.AssertExitCode(1);
            Assert.Contains(
                "error RUNAI0103: SourceUrl must start with https:// (http:// is allowed only for the local machine): " + url,
                result.Output,
                StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(feed.Root, "pwned", SearchOption.AllDirectories));
    }

    /// <summary>Escapes the characters that MSBuild interprets in a property on the command line.</summary>
    private static string ToProperty(string value) => string.Concat(value.Select(character => character < '\x7f' && !char.IsAsciiLetterOrDigit(character)
        ? $"%{(int)character:X2}" : character.ToString()));
}
