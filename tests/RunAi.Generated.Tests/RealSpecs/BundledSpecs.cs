using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>The bundled specs, with the metadata of the package's targets.</summary>
internal static class BundledSpecs
{
    private static readonly Lazy<GeneratedCode> Generated = new(Generate);

    public static SpecItem Administrator { get; } = new("specs/administrator.openapi.json", Read("administrator.openapi.json"))
    {
        ClientName = "AdministratorClient",
        Namespace = "RunAi.Administrator",
    };

    public static SpecItem Researcher { get; } = new("specs/researcher.swagger.yaml", Read("researcher.swagger.yaml"))
    {
        ClientName = "ResearcherClient",
        Namespace = "RunAi.Researcher",
        Endpoint = "Cluster",
        Overlay = new OverlayItem("specs/researcher.overlay.yaml", Read("researcher.overlay.yaml")),
    };

    public static SpecItem Workloads { get; } = new("specs/workloads.crd.yaml", Read("workloads.crd.yaml"))
    {
        ClientName = "KubernetesWorkloadsClient",
        Namespace = "RunAi.Workloads",
    };

    /// <summary>Gets the definitions with all constructs, which are not bundled.</summary>
    public static SpecItem Everything { get; } = new(
        "everything.crd.yaml",
        File.ReadAllText(Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.RoundTrip.Tests", "specs", "everything.crd.yaml")))
    {
        ClientName = "EverythingClient",
        Namespace = "RunAi.Everything",
    };

    /// <summary>Gets the code of both clients, which compiles without warnings.</summary>
    public static GeneratedCode Code => Generated.Value;

    private static GeneratedCode Generate() => GeneratorHarness.Generate(Administrator, Researcher);

    private static string Read(string name) => File.ReadAllText(Path.Combine(TestPaths.BundledSpecs, name));
}
