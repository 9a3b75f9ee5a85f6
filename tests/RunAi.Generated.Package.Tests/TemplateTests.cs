using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests;

/// <summary>Creates projects from the packed templates, and runs them with the packed sandbox.</summary>
public sealed class TemplateTests(PackedFeed feed)
{
    [Fact]
    public async Task Worker_reports_the_projects_of_the_sandbox_tool()
    {
        var worker = await CreateAsync("runai-worker", "Contoso.Nightly");
        (await worker.BuildAsync("-warnaserror")).EnsureSucceeded();
        var tools = feed.CreateProject("tools");
        (await tools.DotnetAsync("tool", "install", "RunAi.Generated.Sandbox", "--tool-path", ".", "--version", feed.Version)).EnsureSucceeded();
        await using var sandbox = RunningProgram.Start(tools.GetPath("runai-sandbox"), [], new Dictionary<string, string>());
        var settings = await sandbox.ReadSettingsAsync("KUBECONFIG");

        await using var program = RunningProgram.Start("dotnet", ["run", "--no-build", "--project", worker.GetPath("Contoso.Nightly.csproj")], settings);

        // User secrets are read in this environment only.
        Assert.Contains("Hosting environment: Development", await program.ReadUntilAsync("Hosting environment"), StringComparison.Ordinal);
        Assert.Contains("language: 0 running workloads", await program.ReadUntilAsync("language"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_owns_the_clients_of_a_solution()
    {
        var library = await CreateAsync("runai-client", "Contoso.RunAi", "--groups", "Projects;Departments");
        (await library.BuildAsync("-warnaserror")).EnsureSucceeded();
        var app = feed.CreateProject(Path.Combine("templates", "Contoso.App"));
        await app.WriteAsync("Contoso.App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Contoso.RunAi/Contoso.RunAi.csproj" /></ItemGroup>
            </Project>
            """);
        await app.WriteAsync("Program.cs", """
            using Contoso.RunAi;
            using Microsoft.Extensions.DependencyInjection;
            using RunAi.Administrator;

            Environment.SetEnvironmentVariable("RUNAI_URL", "https://runai.example.com");
            Environment.SetEnvironmentVariable("RUNAI_CLIENT_ID", "application");
            Environment.SetEnvironmentVariable("RUNAI_CLIENT_SECRET", "secret");
            using var services = new ServiceCollection().AddRunAiClients().BuildServiceProvider();
            Console.WriteLine(services.GetRequiredService<IAdministratorClient>().Departments is not null);
            """);
        app = feed.CreateProject(Path.Combine("templates", "Contoso.App"));

        (await app.BuildAsync("-warnaserror")).EnsureSucceeded();

        Assert.Equal("True", await app.RunAsync());
    }

    /// <summary>Creates a project in a folder in which the templates are installed.</summary>
    private async Task<ScratchProject> CreateAsync(string template, string name, params string[] options)
    {
        var folder = feed.CreateProject("templates");
        await folder.WriteAsync("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        string[] hive = ["--debug:custom-hive", folder.GetPath($"hive-{template}")];
        (await folder.DotnetAsync(["new", "install", feed.PackageFile("RunAi.Generated.Templates"), .. hive])).EnsureSucceeded();
        (await folder.DotnetAsync(["new", template, "-n", name, .. options, .. hive])).EnsureSucceeded();
        return feed.CreateProject(Path.Combine("templates", name));
    }
}
