using RunAi.Generated.Package.Tests.Readme;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Matrix;

/// <summary>Defines the rows of the matrix. The project of a row is specific, and its program minimal. Warnings are errors in all rows.</summary>
internal static class Consumers
{
    public const string UnusualName = "Größe 世界 (1)";

    private const string OneSpec = """<ItemGroup><RunAiSpec Include="specs/things.yaml" Namespace="Row.Things" /></ItemGroup>""";
    private const string Program = """
        System.Console.WriteLine(nameof(Row.Things.IThingsClient.GetThingAsync) + " of " + typeof(Row.Things.ThingsApiClient).Assembly.GetName().Name);
        """;

    /// <summary>Creates a program with its own spec and the properties to test.</summary>
    private static Consumer Plain(string name, string properties) => new(
        name,
        $"<PropertyGroup>{properties}</PropertyGroup>{OneSpec.Replace(" />", " ClientName=\"ThingsApiClient\" />", StringComparison.Ordinal)}",
        new Dictionary<string, string> { ["specs/things.yaml"] = TinySpecs.Things, ["Program.cs"] = Program });

    public static IReadOnlyList<Consumer> All { get; } =
    [
        Plain("no-implicit-usings", "<ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>"),
        Plain("csharp12", "<LangVersion>12</LangVersion>"),
        Plain(
            "strict",
            """
            <AnalysisLevel>latest-all</AnalysisLevel>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <NoWarn>$(NoWarn);CA1303</NoWarn>
            """),
        Plain("multi-targeted", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>"),
        Plain("aot", "<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>"),
        Plain("no-compiler-server", "<UseSharedCompilation>false</UseSharedCompilation>"),
        Plain("compiler-server", "<UseSharedCompilation>true</UseSharedCompilation>"),
        Plain(UnusualName, ""),
        new(
            "bundled",
            $"<ItemGroup>{ReadmeConsumers.MainReference}</ItemGroup>",
            new Dictionary<string, string> { ["Program.cs"] = BundledProgram.Text }) { Reference = "" },
        .. ReadmeConsumers.All,
        .. SolutionConsumers.All,
        OwnSpecTests.Consumer,
        SplitSpecTests.Consumer,
        FaultySpecTests.Consumer,
        new(
            "yaml-library",
            """
            <PropertyGroup><OutputType>Library</OutputType><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>
            <ItemGroup><RunAiSpec Include="specs/things.yaml" ClientName="LibraryClient" Namespace="Yaml.Library" /></ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["specs/things.yaml"] = TinySpecs.Things,
                ["Names.cs"] = """
                    namespace Yaml.Library;

                    public static class Names
                    {
                        public static async Task<string> GetAsync(ILibraryClient client, string id) => (await client.Things.GetThingAsync(id)).Name;
                    }
                    """,
            }),
        new(
            "json-library",
            """
            <PropertyGroup><OutputType>Library</OutputType></PropertyGroup>
            <ItemGroup><RunAiSpec Include="specs/parts.json" /></ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["specs/parts.json"] = TinySpecs.Parts,
                ["Numbers.cs"] = """
                    namespace Json.Library;

                    public static class Numbers
                    {
                        public static async Task<long?> FirstAsync(RunAi.Parts.PartsClient client) => (await client.Stock.ListPartsAsync())[0].Number;
                    }
                    """,
            }),
        new(
            "two-specs",
            """
            <ItemGroup>
              <RunAiSpec Include="specs/things.yaml" ClientName="FirstClient" Namespace="Two.First" />
              <RunAiSpec Include="specs/parts.json" ClientName="SecondClient" Namespace="Two.Second" />
            </ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["specs/things.yaml"] = TinySpecs.Things,
                ["specs/parts.json"] = TinySpecs.Parts,
                ["Program.cs"] = "Console.WriteLine($\"{new Two.First.Thing { Name = \"first\" }.ToJson()} {new Two.Second.Thing { Number = 2 }.ToJson()}\");",
            }),
        new(
            "second-generator",
            """
            <ItemGroup>
              <RunAiSpec Include="specs/parts.json" Namespace="Own.Parts" />
              <ProjectReference Include="../yaml-library/yaml-library.csproj" />
            </ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["specs/parts.json"] = TinySpecs.Parts,
                ["Program.cs"] = """
                    using System.Text.Json;
                    using System.Text.Json.Serialization;
                    using Yaml.Library;

                    // Generators do not see each other's types: the models are those of a library, and those of this project serialize themselves.
                    var order = new Order(1, new Thing { Name = "vision" });
                    Console.WriteLine($"{JsonSerializer.Serialize(order, Json.Default.Order)} {JsonSerializer.Serialize(new Own.Parts.Thing { Number = 2 })}");

                    internal sealed record Order(int Id, Thing Thing);

                    [JsonSerializable(typeof(Order))]
                    internal sealed partial class Json : JsonSerializerContext;
                    """,
            }),
        new(
            "web",
            """
            <ItemGroup>
              <PackageReference Include="RunAi.Generated.Hosting" Version="$(PackedVersion)" />
              <RunAiSpec Include="specs/things.yaml" ClientName="CatalogueClient" Namespace="Web.Catalogue" />
            </ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["specs/things.yaml"] = TinySpecs.Things,
                ["Program.cs"] = """
                    using Web.Catalogue;

                    var builder = WebApplication.CreateBuilder();
                    builder.Logging.ClearProviders();
                    builder.WebHost.UseUrls("http://127.0.0.1:0");
                    builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
                    builder.Services.AddRunAi(
                        options => (options.Url, options.ClientId, options.ClientSecret) = (new Uri("https://run.ai.test"), "application", "secret"))
                        .AddCatalogueClient().AddRunAiResilience();
                    builder.Services.AddHealthChecks().AddRunAi();

                    await using var app = builder.Build();
                    app.MapGet("/things/{id}", async (string id, ICatalogueClient client) => (await client.Things.GetThingAsync(id)).Name);
                    await app.StartAsync();
                    using (var scope = app.Services.CreateScope())
                        Console.WriteLine(scope.ServiceProvider.GetRequiredService<ICatalogueClient>().GetType().Name);
                    await app.StopAsync();
                    """,
            }) { Sdk = "Microsoft.NET.Sdk.Web" },
        new(
            "configured",
            """<ItemGroup><RunAiSpec Include="specs/skipped.yaml" Namespace="Row.Skipped" /></ItemGroup>""",
            new Dictionary<string, string>
            {
                ["specs/skipped.yaml"] = TinySpecs.Skipped,
                ["specs/.editorconfig"] = "[*.yaml]\ndotnet_diagnostic.RUNAI0013.severity = suggestion\n",
                ["Program.cs"] = "Console.WriteLine(typeof(Row.Skipped.SkippedClient).Name);",
            }),
        new(
            "workloads",
            """
            <PropertyGroup><RunAiBundledSpecs>Workloads</RunAiBundledSpecs></PropertyGroup>
            <ItemGroup><PackageReference Include="RunAi.Generated.Kubernetes" Version="$(PackedVersion)" /></ItemGroup>
            """,
            new Dictionary<string, string>
            {
                ["Program.cs"] = """
                    using RunAi.Generated.Kubernetes;
                    using RunAi.Workloads;

                    var spec = new TrainingWorkloadSpec { Image = "resnet:3", Gpu = "1", Environment = { ["LR"] = "0.1", DeletedKeys = { "SEED" } } };
                    Console.WriteLine($"{ProjectNamespace.GetName("vision")} {new TrainingWorkload { Spec = spec }.ToJson()}");
                    Console.WriteLine(string.Join(' ', typeof(IKubernetesWorkloadsClient).GetProperties().Select(kind => kind.Name).Order()));
                    """,
            }),
        new(
            "groups",
            "<PropertyGroup><RunAiGroups>Tenant;Nodes</RunAiGroups></PropertyGroup>",
            new Dictionary<string, string>
            {
                ["Program.cs"] = """
                    var groups = typeof(RunAi.Administrator.IAdministratorClient).GetProperties().Where(group => group.PropertyType.IsInterface);
                    Console.WriteLine(string.Join(' ', groups.Select(group => group.Name).Order()));
                    """,
            }),
    ];
}
