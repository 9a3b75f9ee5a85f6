using System.Text.RegularExpressions;
using RunAi.Generated.Package.Tests.Matrix;
using RunAi.Generated.Package.Tests.Support;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>
/// Defines the rows of the matrix that compile the READMEs. The C# blocks of one README form one program in their order, except that a block that declares
/// types is a file of its own. The pages in docs/ share a project, see <see cref="DocumentationPages"/>. Each XML block is in a project of its own.
/// </summary>
internal static partial class ReadmeConsumers
{
    /// <summary>The name of the row with the program of the README of the repository, which generates the clients for the other rows.</summary>
    public const string Main = "readme";

    /// <summary>A reference to the project with the clients.</summary>
    public const string MainReference = $"""<ProjectReference Include="../{Main}/{Main}.csproj" />""";

    private const string Spec = """
        openapi: 3.0.3
        info: {title: Part of the Administrator API, version: '1'}
        servers: [{url: https://run.ai.test}]
        paths:
          /projects: {get: {operationId: get_projects, tags: [Projects], responses: {'204': {description: Done.}}}}
          /workloads: {get: {operationId: get_workloads, tags: [Workloads], responses: {'204': {description: Done.}}}}
        """;

    private const string Contract = """
        # RunAi.Generated contract, format 1
        AdministratorClient : public class
        AdministratorClientExtensions : public static class
        AdministratorClientExtensions.AddAdministratorClient(this RunAiBuilder builder) : IHttpClientBuilder
        IAdministratorClient : public interface
        IAdministratorClient.Projects : IProjectsClient
        IAdministratorClient.Workloads : IWorkloadsClient
        IProjectsClient : public interface
        IProjectsClient.GetProjectsAsync(CancellationToken cancellationToken = default) : Task
        IProjectsClient.GetProjectsWithResponseAsync(CancellationToken cancellationToken = default) : Task<ApiResponse>
        IWorkloadsClient : public interface
        IWorkloadsClient.GetWorkloadsAsync(CancellationToken cancellationToken = default) : Task
        IWorkloadsClient.GetWorkloadsWithResponseAsync(CancellationToken cancellationToken = default) : Task<ApiResponse>
        namespace MyCompany.RunAi
        """;

    private const string PetsSpec = """
        openapi: 3.0.3
        info: {title: Pets, version: '1'}
        security: [{api_key: []}, {login: [read]}]
        paths: {/pets: {get: {operationId: get_pets, tags: [Pets], responses: {'204': {description: Done.}}}}}
        components:
          securitySchemes:
            api_key: {type: apiKey, in: header, name: X-API-Key}
            login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://login.example.com/token', scopes: {read: Read.}}}}
        """;

    private const string Pets = """
        <PropertyGroup><RunAiBundledSpecs>true</RunAiBundledSpecs></PropertyGroup>
        <ItemGroup><RunAiSpec Include="specs/pets.yaml" ClientName="PetsClient" Namespace="RunAi.Pets" /></ItemGroup>
        """;

    private const string Overlay = """
        overlay: 1.0.0
        info: {title: Correction, version: '1'}
        actions: [{target: $.info, update: {description: Corrected.}}]
        """;

    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {kind: Widget, plural: widgets}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}
        """;

    private const string JsonDefinition = """
        {
          "apiVersion": "apiextensions.k8s.io/v1",
          "kind": "CustomResourceDefinition",
          "metadata": { "name": "queues.scheduling.run.ai" },
          "spec": {
            "group": "scheduling.run.ai",
            "scope": "Cluster",
            "names": { "kind": "Queue", "plural": "queues" },
            "versions": [
              {
                "name": "v2",
                "served": true,
                "storage": true,
                "schema": { "openAPIV3Schema": { "type": "object", "properties": { "spec": { "type": "object" } } } }
              }
            ]
          }
        }
        """;

    private const string PublishedDocument = """
        {
          "openapi": "3.0.0",
          "info": { "title": "Kubernetes", "version": "v1.32.0" },
          "paths": { "/apis/run.ai/v2alpha1/": { "get": { "tags": ["runAi_v2alpha1"], "responses": { "204": { "description": "OK" } } } } }
        }
        """;

    private const string Kubernetes = "runtime/Kubernetes/README.md";
    private const string BundledKinds = "<RunAiBundledSpecs>Workloads;Pods</RunAiBundledSpecs>";

    /// <summary>The packages and frameworks that the C# blocks of a README require in addition to the clients.</summary>
    private static readonly Dictionary<string, string> References = new()
    {
        ["README.md"] = "",
        ["generator/README.md"] = "",
        ["runtime/Hosting/README.md"] = Package("RunAi.Generated.Hosting"),
        [Kubernetes] = Package("RunAi.Generated.Kubernetes")
            + """<RunAiSpec Include="specs/widgets.crd.yaml" ClientName="WidgetsClient" Namespace="RunAi.Widgets" />""",
        ["runtime/Testing/README.md"] = Testing,
        ["runtime/TokenStore/README.md"] =
            Package("RunAi.Generated.TokenStore")
            + Package("Microsoft.Extensions.Caching.StackExchangeRedis", PackageVersions.Get("Microsoft.Extensions.Caching.StackExchangeRedis"))
            + """<FrameworkReference Include="Microsoft.AspNetCore.App" />""",
        ["samples/README.md"] = "",
    };

    public static IReadOnlyList<Consumer> All { get; } =
        [.. References.Keys.Select(CreateProgram), CreatePages(), .. XmlBlocks.Select(CreateProject)];

    /// <summary>Gets the XML blocks that are built.</summary>
    public static IEnumerable<MarkdownBlock> XmlBlocks => MarkdownBlock.All.Where(block => block.Language == "xml");

    private static string Testing => Package("RunAi.Generated.Testing")
        + string.Concat(new[] { "xunit.v3.assert", "xunit.v3.extensibility.core" }.Select(id => Package(id, PackageVersions.Get("xunit.v3.mtp-off"))));

    /// <summary>Returns a value indicating whether the C# blocks of a README are compiled with the packages.</summary>
    public static bool IsCompiled(MarkdownBlock block) => References.ContainsKey(block.File) || DocumentationPages.Contains(block.File);

    /// <summary>Returns the name of the row with the program of a README or of the pages.</summary>
    public static string GetRow(string file) => file switch
    {
        "README.md" => Main,
        _ when DocumentationPages.Contains(file) => DocumentationPages.Row,
        _ => "readme-" + file[..file.LastIndexOf('/')].Replace('/', '-').ToLowerInvariant(),
    };

    /// <summary>Returns the name of the row with an XML block.</summary>
    public static string GetRow(MarkdownBlock block) => DocumentationPages.Contains(block.File)
        ? $"{DocumentationPages.Row}-{Path.GetFileNameWithoutExtension(block.File)}-xml-{block.Line}"
        : $"{GetRow(block.File)}-xml-{block.Line}";

    // READMEs can have the same examples, whose types are then also in the main project (CS0436).
    private static Consumer CreateProgram(string file)
    {
        var blocks = MarkdownBlock.All.Where(block => block.File == file && block.Language == "csharp").ToList();
        var files = blocks.Where(DeclaresTypes).ToDictionary(block => $"Block{block.Line}.cs", block => block.Text);
        var statements = blocks.Where(block => !DeclaresTypes(block)).SelectMany(block => block.Lines).ToLookup(IsUsing);
        files["Program.cs"] = string.Join('\n', [.. statements[true].Distinct(), .. statements[false], "return;"]);
        if (file == Kubernetes)
        {
            files["specs/widgets.crd.yaml"] = Definition;
        }

        var row = GetRow(file);
        var properties = "<NoWarn>$(NoWarn);CS0436</NoWarn>" + (file == Kubernetes ? BundledKinds : "");
        if (row == Main)
        {
            files["specs/pets.yaml"] = PetsSpec;
        }

        return row == Main
            ? new Consumer(row, $"<ItemGroup>{References[file]}</ItemGroup>{Pets}", files)
            : new Consumer(row, $"""
                <PropertyGroup>{properties}</PropertyGroup><ItemGroup>{MainReference}{References[file]}</ItemGroup>
                """, files) { Reference = "" };
    }

    private static Consumer CreatePages()
    {
        // A block can declare a function that it does not call (CS8321), or need no await in its method (CS1998).
        var references = References["runtime/Hosting/README.md"] + References[Kubernetes] + References["runtime/TokenStore/README.md"];
        var project = $"""
            <PropertyGroup><OutputType>Library</OutputType><NoWarn>$(NoWarn);CS0436;CS1998;CS8321</NoWarn></PropertyGroup>
            <ItemGroup>{MainReference}{Testing}{references}</ItemGroup>
            """;
        var files = new Dictionary<string, string>(DocumentationPages.CreateFiles())
        {
            ["specs/widgets.crd.yaml"] = Definition,
        };
        return new Consumer(DocumentationPages.Row, project, files) { Reference = "" };
    }

    // One group, unless the block selects others, because all groups would take the most time of the build.
    private static Consumer CreateProject(MarkdownBlock block) => new(
        GetRow(block),
        "<PropertyGroup><OutputType>Library</OutputType><RunAiGroups>Tenant</RunAiGroups></PropertyGroup>"
            + (NeedsKubernetes(block) ? $"<ItemGroup>{Package("RunAi.Generated.Kubernetes")}</ItemGroup>" : "") + block.Text,
        new Dictionary<string, string>
        {
            ["specs/administrator.json"] = Spec, ["specs/administrator.overlay.yaml"] = Overlay, ["specs/widgets.crd.yaml"] = Definition,
            ["specs/pets.yaml"] = PetsSpec, ["administrator.api.txt"] = Contract,
            ["specs/workloads.json"] = PublishedDocument, ["specs/queues.crd.json"] = JsonDefinition,
        });

    private static bool NeedsKubernetes(MarkdownBlock block) =>
        block.File == Kubernetes || block.Text.Contains("kubernetes://", StringComparison.Ordinal);

    /// <summary>Returns a value indicating whether a block declares types.</summary>
    public static bool DeclaresTypes(MarkdownBlock block) => block.Lines.Any(line => TypeDeclaration().IsMatch(line));

    /// <summary>Returns a value indicating whether a line is a using directive.</summary>
    public static bool IsUsing(string line) => UsingDirective().IsMatch(line);

    private static string Package(string id, string version = "$(PackedVersion)") => $"<PackageReference Include=\"{id}\" Version=\"{version}\" />";

    [GeneratedRegex(@"^(public|internal) ([a-z]+ )*(class|interface|record|struct) ")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^using [A-Za-z.]+;$")]
    private static partial Regex UsingDirective();
}
