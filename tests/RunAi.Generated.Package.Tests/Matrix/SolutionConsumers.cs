using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Defines the rows of projects that reference each other. Only a project that asks for clients generates them.</summary>
internal static class SolutionConsumers
{
    private const string Library = "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>";
    private const string FewGroups = "<PropertyGroup><RunAiGroups>Tenant</RunAiGroups></PropertyGroup>";
    private const string ResearcherOnly = "<PropertyGroup><RunAiBundledSpecs>Researcher</RunAiBundledSpecs></PropertyGroup>";
    private const string Privately = """<PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" PrivateAssets="all" />""";

    /// <summary>The registration is ambiguous if two assemblies have it. Prints the owner of the client, and the number of clients of the program.</summary>
    private const string Program = """
        using Microsoft.Extensions.DependencyInjection;
        using RunAi.Administrator;
        using RunAi.Generated.DependencyInjection;
        using RunAi.Researcher;

        var builder = new ServiceCollection().AddRunAi(options => options.Url = new System.Uri("https://run.ai.test"));
        builder.AddAdministratorClient();
        builder.AddResearcherClient();
        var own = typeof(Program).Assembly.GetTypes().Count(type => type.Name.EndsWith("Client"));
        System.Console.WriteLine($"{typeof(AdministratorClient).Assembly.GetName().Name} {own}");
        """;

    private const string Names = """
        System.Console.WriteLine(typeof(RunAi.Researcher.ResearcherClient).Assembly.GetName().Name);
        """;

    public static IReadOnlyList<Consumer> All { get; } =
    [
        new("bundled-library", Library + FewGroups, Files(("Clients.cs", """
            namespace Bundled.Library;

            public static class Clients
            {
                public static string GetName(RunAi.Administrator.IAdministratorClient client) => client.Tenant.ToString()!;
            }
            """))),
        Indirect("bundled-app", ProjectReference("bundled-library"), Program),
        Indirect("bundled-tests", ProjectReference("bundled-library") + Package("RunAi.Generated.Testing"), """
            using RunAi.Administrator;
            using RunAi.Generated.Testing;

            var client = new FakeRunAiHandler().CreateClient<AdministratorClient>();
            System.Console.WriteLine(client.GetType().Assembly.GetName().Name);
            """),
        new("middle-library", Library + ProjectReference("bundled-library"), Files(("Middle.cs", """
            namespace Middle.Library;

            public sealed record Middle(RunAi.Administrator.IAdministratorClient Client);
            """))) { Reference = "" },
        Indirect("csharp11-app", "<PropertyGroup><LangVersion>11</LangVersion></PropertyGroup>" + ProjectReference("middle-library"), Program),
        new("vb-app", "<PropertyGroup><RootNamespace>VbApp</RootNamespace></PropertyGroup>" + ProjectReference("bundled-library"), Files(("Program.vb", """
            Imports RunAi.Administrator

            Module Program
                Sub Main()
                    Dim client As New AdministratorClient(New System.Net.Http.HttpClient() With {.BaseAddress = New System.Uri("https://run.ai.test")})
                    System.Console.WriteLine(client.GetType().Assembly.GetName().Name)
                End Sub
            End Module
            """))) { Reference = "", Extension = "vbproj" },
        new("fs-app", Compile("Program.fs") + ProjectReference("bundled-library"), Files(("Program.fs", """
            open RunAi.Administrator

            let client = AdministratorClient(new System.Net.Http.HttpClient(BaseAddress = System.Uri "https://run.ai.test"))
            System.Console.WriteLine(client.GetType().Assembly.GetName().Name)
            """))) { Reference = "", Extension = "fsproj" },
        Indirect("everywhere-app", ProjectReference("bundled-library"), Program, ("Directory.Build.props", Import("Directory.Build.props", """
            <ItemGroup><PackageReference Include="RunAi.Generated" Version="$(PackedVersion)" /></ItemGroup>
            """))),
        new("other-groups-app", "<PropertyGroup><RunAiGroups>Nodes</RunAiGroups></PropertyGroup>" + ProjectReference("bundled-library"),
            Files(("Program.cs", Program))) { WarningsAreErrors = false },
        new("researcher-library", "<PropertyGroup><OutputType>Library</OutputType><TargetFrameworks>net8.0;net10.0</TargetFrameworks></PropertyGroup>"
            + ResearcherOnly, Files()),
        Indirect("two-owners-app", ProjectReference("bundled-library") + ProjectReference("researcher-library"), "System.Console.WriteLine();")
            with { WarningsAreErrors = false },
        Indirect("two-own-specs-app", ProjectReference("yaml-library") + ProjectReference("json-library"), """
            var own = typeof(Program).Assembly.GetTypes().Count(type => type.Name.EndsWith("Client"));
            System.Console.WriteLine($"{nameof(Yaml.Library.LibraryClient)} {nameof(RunAi.Parts.PartsClient)} {own}");
            """),
        new("own-administrator", """<ItemGroup><RunAiSpec Include="administrator.yaml" /></ItemGroup>""", Files(
            ("administrator.yaml", TinySpecs.Things),
            ("Program.cs", """
                System.Console.WriteLine($"{nameof(RunAi.Administrator.IAdministratorClient.Things)} {nameof(RunAi.Researcher.IResearcherClient.Jobs)}");
                """))),
        new("csharp11-direct", "<PropertyGroup><LangVersion>11</LangVersion></PropertyGroup>" + ResearcherOnly, Files(("Program.cs", Names))),
        new("netstandard-direct", Library + "<PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>" + ResearcherOnly, Files()),
        new("framework-direct", Library + ResearcherOnly + """
            <PropertyGroup>
              <TargetFramework>net48</TargetFramework>
              <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
              <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
              <TargetFrameworkRootPath>$(MSBuildProjectDirectory)/frameworks</TargetFrameworkRootPath>
            </PropertyGroup>
            """, Files(("frameworks/.NETFramework/v4.8/RedistList/FrameworkList.xml", """<FileList Name=".NET Framework 4.8" />"""))),
        new("vb-direct", ResearcherOnly, Files(("Program.vb", "Module Program\n    Sub Main()\n    End Sub\nEnd Module"))) { Extension = "vbproj" },
        new("fs-direct", Compile("Program.fs") + ResearcherOnly, Files(("Program.fs", "printfn \"\""))) { Extension = "fsproj" },
        Central("central", "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", """
            <PackageVersion Include="RunAi.Generated" Version="$(PackedVersion)" />
            """) with { Reference = """<PackageReference Include="RunAi.Generated" />""" },
        Central("global-reference", "", """<GlobalPackageReference Include="RunAi.Generated" Version="$(PackedVersion)" />"""),
        new("private-library", Library + ResearcherOnly + Package("RunAi.Generated.Runtime"), Files()) { Reference = Privately },
        Indirect("private-app", ProjectReference("private-library"), Names),
        new("private-alone", Library + ResearcherOnly, Files()) { Reference = Privately, WarningsAreErrors = false },
    ];

    /// <summary>Creates a program without a reference to the package in its project file.</summary>
    private static Consumer Indirect(string name, string project, string program, params (string Name, string Text)[] files) =>
        new(name, project, Files([("Program.cs", program), .. files])) { Reference = "" };

    /// <summary>Creates a program whose package versions are managed centrally. Several package sources cause NU1507.</summary>
    private static Consumer Central(string name, string properties, string packages) => Indirect(
        name,
        $"<PropertyGroup><NoWarn>$(NoWarn);NU1507</NoWarn>{properties}</PropertyGroup>{ResearcherOnly}",
        Names,
        ("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>{packages}</ItemGroup>
            </Project>
            """));

    private static Dictionary<string, string> Files(params (string Name, string Text)[] files) => files.ToDictionary(file => file.Name, file => file.Text);

    private static string ProjectReference(string name) => Items($"<ProjectReference Include=\"../{name}/{name}.csproj\" />");

    private static string Package(string id) => Items($"<PackageReference Include=\"{id}\" Version=\"$(PackedVersion)\" />");

    private static string Compile(string file) => Items($"<Compile Include=\"{file}\" />");

    private static string Items(string items) => $"<ItemGroup>{items}</ItemGroup>";

    private static string Import(string file, string content) => $"<Project><Import Project=\"../../{file}\" />{content}</Project>";
}
