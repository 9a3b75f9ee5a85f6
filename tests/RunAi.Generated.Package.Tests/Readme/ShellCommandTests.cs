using System.Text.RegularExpressions;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>
/// Tests the commands in the shell blocks of all documents. Commands that build or test this repository for minutes are not run again: their projects, options
/// and variables are compared with the repository, and <c>.ci/run</c> or other tests run them.
/// </summary>
public sealed partial class ShellCommandTests(PackedFeed feed)
{
    private const string Consumer = "../my-app";
    private const string FirstHour = "../hour";
    private const string Feed = "../runai-feed";

    /// <summary>Commands that are not tested, with the reasons.</summary>
    private static readonly Dictionary<string, string> Untested = new()
    {
        ["dotnet tool install --global SharpFuzz.CommandLine"] = "Changes the machine, and is only needed to search for faults with coverage.",
        ["sharpfuzz bin/Release/net10.0/RunAi.Generated.dll"] = "A third-party tool that the machine does not have.",
        ["afl-fuzz"] = "A third-party tool that the machine does not have.",
    };

    /// <summary>Options of the test runner and of BenchmarkDotNet.</summary>
    private static readonly string[] RunnerOptions = ["-class", "-method", "--filter"];

    [Fact]
    public void Every_command_is_covered() => Assert.Empty(ShellCommand.All.Where(command => FindFault(command) is not null).Select(command =>
        $"{command}: {FindFault(command)}"));

    [Fact]
    public void Untested_commands_occur_in_a_README() =>
        Assert.All(Untested.Keys, start => Assert.Contains(ShellCommand.All, command => IsUntested(command, start)));

    [Theory]
    [InlineData("dotnet run --project samples/Nothing")]
    [InlineData("dotnet run --project samples/Quickstart -- detour")]
    [InlineData("dotnet run --project samples/Sandbox -- --prot 5080")]
    [InlineData("dotnet run --project samples/Worker -- --Worker:RunTwice=true")]
    [InlineData("dotnet run --project samples/Quickstart -- --urls http://127.0.0.1:5080")]
    [InlineData("runai-sandbox --prot 5080")]
    [InlineData("dotnet new runai-nothing -n MyCompany.RunAi")]
    [InlineData("dotnet tool install --global RunAi.Generated.Nothing")]
    [InlineData("dotnet run")]
    [InlineData("dotnet user-secrets set RunAi:Secret secret")]
    [InlineData("export RUNAI_URL=https://company.run.ai RUNAI_SECRET=secret")]
    [InlineData("dotnet test tests/Nothing")]
    [InlineData("dotnet test RunAi.Generated.sln --fast")]
    [InlineData("dotnet build -t:RunAiRefresh")]
    [InlineData("dotnet build -t:RunAiSpecDiff -p:RunAiSpecDiffWith=old.json")]
    [InlineData("RUNAI_TEST_EVERYTHING=1 dotnet test RunAi.Generated.sln")]
    [InlineData("dotnet build tests/Nothing")]
    [InlineData("bash .ci/nothing")]
    [InlineData("git diff tests/Nothing")]
    [InlineData("kubectl teleport pods")]
    [InlineData("make")]
    public void Command_that_cannot_be_run_is_found(string command) =>
        Assert.NotNull(FindFault(Assert.Single(ShellCommand.Read(new MarkdownBlock("a.md", 1, "sh", command + "\n")))));

    /// <summary>
    /// Runs the last command of the instructions in a folder with the nuget.config that packing has written. The version of the tests is a prerelease, so the
    /// option for these is added.
    /// </summary>
    [Fact]
    public async Task Documented_command_adds_the_package()
    {
        var commands = ShellCommand.All.Where(command => command.Text == "dotnet add package RunAi.Generated").ToList();
        Assert.Equal([Consumer, FirstHour + "/my-app"], commands.Select(GetDirectory));
        var project = feed.CreateProject("my-app");
        await project.WriteAsync("my-app.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");

        (await project.DotnetAsync([.. commands[0].Words.Skip(1), "--prerelease"])).EnsureSucceeded();

        Assert.Contains(
            $"<PackageReference Include=\"RunAi.Generated\" Version=\"{feed.Version}\" />",
            await File.ReadAllTextAsync(project.GetPath("my-app.csproj"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    /// <summary>Returns the part of a command that this repository does not have, or null.</summary>
    private static string? FindFault(ShellCommand command)
    {
        if (command.Variables.FirstOrDefault(name => !IsDocumented(name)) is { } variable && !IsUntested(command))
        {
            return $"the variable {variable} is not in tests/README.md";
        }

        return command.Words switch
        {
            _ when IsUntested(command) => null,
            ["dotnet", "run", "-c", "Release", .. var rest] => FindFaultOfRun(rest),
            ["dotnet", "run"] => GetDirectory(command).StartsWith(FirstHour, StringComparison.Ordinal) ? null : "the project does not exist",
            ["dotnet", "run", .. var rest] => FindFaultOfRun(rest),
            ["dotnet", "test", var path] => IsProject(path) ? null : path,
            ["dotnet", "build", "-c", "Release", var path] => IsProject(path) ? null : path,
            ["dotnet", "build", var path] when !path.StartsWith('-') => IsProject(path) ? null : path,
            ["dotnet", "format", "RunAi.Generated.sln"] => null,
            ["bash", var script, ..] when script.StartsWith(".ci/", StringComparison.Ordinal) => Exists(script) ? null : script,
            ["dotnet", "build", .. var options] => options.FirstOrDefault(option => !IsBuildOption(option)),
            // AotTests publishes the sample, and PackedFeed packs with the targets that the solution imports.
            ["dotnet", "publish", var path, "--use-current-runtime", "-o", "out"] => IsProject(path) ? null : path,
            ["dotnet", "pack", "RunAi.Generated.sln", "-o", Feed] => null,
            ["cp", Feed + "/nuget.config", Consumer + "/" or FirstHour + "/"] => null,
            // FirstHourTests runs these programs.
            ["dotnet", "new", "console", "-o", Consumer or FirstHour + "/my-app"] => null,
            ["dotnet", "user-secrets", "set", var key, _] => IsConfigurationKey(key) ? null : key,
            ["export", .. var settings] when settings.All(setting => setting.StartsWith("RUNAI_", StringComparison.Ordinal)) =>
                settings.FirstOrDefault(setting => !IsConfiguration(setting.Split('=')[0])),
            ["dotnet", "add", "package", var id] => IsPackage(id) ? null : id,
            // TemplateTests installs the templates and the tool.
            ["dotnet", "new", "install", var id] => IsPackage(id) ? null : id,
            ["dotnet", "new", var template, "-n", _] => Exists($"templates/content/{template}") ? null : template,
            ["dotnet", "tool", "install", "--global", var id] => IsPackage(id) ? null : id,
            ["runai-sandbox", .. var options] => options.FirstOrDefault(option => !IsArgument("samples/Sandbox", option)),
            ["git", "diff", var path] => Exists(path) ? null : path,
            // KubectlTests runs kubectl with the sandbox.
            ["kubectl", var verb, ..] => ContainsLiteral("tests/RunAi.Generated.Sandbox.Tests", verb) ? null : verb,
            ["export", var setting] when setting.StartsWith("KUBECONFIG=", StringComparison.Ordinal) => null,
            _ => "unknown command",
        };
    }

    private static string GetDirectory(ShellCommand command) => Path.GetRelativePath(".", command.Directory).Replace('\\', '/');

    private static string? FindFaultOfRun(string[] words)
    {
        if (words is not ["--project", var project, .. var rest] || !IsProject(project))
        {
            return "the project does not exist";
        }

        var arguments = rest.SkipWhile(word => word != "--").Skip(1);
        return rest.Length > 0 && rest[0] != "--" ? rest[0] : arguments.FirstOrDefault(argument => !IsArgument(project, argument));
    }

    /// <summary>
    /// Returns a value indicating whether a program has an argument: a literal or a class of its sources, a setting, a path, a number, a pattern,
    /// a placeholder or the name of a YAML file.
    /// </summary>
    private static bool IsArgument(string project, string argument) =>
        RunnerOptions.Contains(argument) || Value().IsMatch(argument) || Exists(argument) || ContainsLiteral(project, argument)
        || IsSetting(project, argument);

    /// <summary>Returns a value indicating whether an argument sets a property of options, or is an option of ASP.NET Core's host.</summary>
    private static bool IsSetting(string project, string argument) => Setting().Match(argument) is { Success: true } setting
        ? Directory.EnumerateFiles(Path.Combine(Repository.Root, project), $"{setting.Groups["section"].Value}Options.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {setting.Groups["name"].Value} {{ get; ", StringComparison.Ordinal))
        : (argument == "--urls" || argument.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))
            && Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.csproj")
                .Any(file => File.ReadAllText(file).Contains("Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal));

    private static bool ContainsLiteral(string project, string argument) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories)
        .Any(file => Path.GetFileNameWithoutExtension(file) == argument
            || File.ReadAllText(file).Contains($"\"{argument}\"", StringComparison.Ordinal));

    private static bool IsBuildOption(string option)
    {
        var name = BuildOption().Match(option).Groups["name"].Value;
        return name.Length > 0 && Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator", "build")).Any(file =>
            Regex.IsMatch(File.ReadAllText(file), option.StartsWith("-t", StringComparison.Ordinal) ? $"Name=\"{name}\"" : $@"\$\({name}\)"));
    }

    /// <summary>Returns a value indicating whether a path is the solution, or the folder of a project in it.</summary>
    private static bool IsProject(string path) => path == "RunAi.Generated.sln"
        || (Directory.Exists(Path.Combine(Repository.Root, path)) && Directory.GetFiles(Path.Combine(Repository.Root, path), "*.csproj").Length == 1);

    private static bool IsPackage(string id) => new[] { "generator", "runtime", "samples", "templates" }.Any(folder =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($"<PackageId>{id}</PackageId>", StringComparison.Ordinal)));

    private static bool IsDocumented(string variable) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "README.md")).Contains($"| `{variable}` |", StringComparison.Ordinal);

    private static bool IsConfigurationKey(string key) =>
        key.StartsWith("RunAi:", StringComparison.Ordinal) && IsConfiguration(key["RunAi:".Length..]);

    private static bool IsConfiguration(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md")).Contains($"| `{name}` |", StringComparison.Ordinal);

    private static bool IsUntested(ShellCommand command) => Untested.Keys.Any(start => IsUntested(command, start));

    private static bool IsUntested(ShellCommand command, string start) =>
        command.Text == start || command.Text.StartsWith(start + " ", StringComparison.Ordinal);

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"^([0-9a-f]*[0-9][0-9a-f]*|.*\*.*|<[^>]+>…?|[a-z]+\.yaml)$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^--(?<section>\w+):(?<name>\w+)=.+$")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^-(t:(?<name>\w+)|p:(?<name>\w+)=.+)$")]
    private static partial Regex BuildOption();
}
