using System.Reflection;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.GeneratorModel;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>Represents a spec of this project, which is bundled except for one, and its generated classes.</summary>
public sealed class BundledSpec
{
    private static readonly string Folder = GetMetadata("BundledSpecsDirectory");

    private BundledSpec(SpecUnderTest spec, string client, string @namespace)
    {
        Schemas = new SpecSchemas(spec.Json.Value);
        Types = GeneratedTypes.Get(spec, client, @namespace);
    }

    public static BundledSpec Administrator { get; } =
        new(SpecUnderTest.Load(Path.Combine(Folder, "administrator.openapi.json")), "AdministratorClient", "RunAi.Administrator");

    public static BundledSpec Researcher { get; } = new(
        SpecUnderTest.Load(
            Path.Combine(Folder, "researcher.swagger.yaml"), Path.Combine(Folder, "researcher.overlay.yaml")), "ResearcherClient", "RunAi.Researcher");

    public static BundledSpec Workloads { get; } =
        new(SpecUnderTest.LoadDefinitions(Path.Combine(Folder, "workloads.crd.yaml")), "KubernetesWorkloadsClient", "RunAi.Workloads");

    /// <summary>Gets the spec with all constructs of definitions, which is not bundled.</summary>
    public static BundledSpec Everything { get; } =
        new(SpecUnderTest.LoadDefinitions(Path.Combine(GetMetadata("SpecsDirectory"), "everything.crd.yaml")), "EverythingClient", "RunAi.Everything");

    /// <summary>Gets the names of all specs.</summary>
    public static IReadOnlyList<string> Names { get; } = [nameof(Administrator), nameof(Researcher), nameof(Workloads), nameof(Everything)];

    public SpecSchemas Schemas { get; }

    public IReadOnlyList<GeneratedType> Types { get; }

    public static BundledSpec Get(string name) => name switch
    {
        nameof(Administrator) => Administrator,
        nameof(Researcher) => Researcher,
        nameof(Workloads) => Workloads,
        nameof(Everything) => Everything,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>Returns the class of a schema; null for none.</summary>
    public static Type? FindClass(GeneratedType type) => typeof(BundledSpec).Assembly.GetType(type.Name);

    /// <summary>Returns the schema of a class; null for a class that merges several schemas.</summary>
    public JsonObject? FindSchema(GeneratedType type) => Schemas.Find(type.Pointer);

    private static string GetMetadata(string key) =>
        typeof(BundledSpec).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
