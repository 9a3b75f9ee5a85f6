using System.Reflection;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.GeneratorModel;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>Represents a bundled spec and its generated classes.</summary>
public sealed class BundledSpec
{
    private static readonly string Folder =
        typeof(BundledSpec).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "BundledSpecsDirectory").Value!;

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

    public SpecSchemas Schemas { get; }

    public IReadOnlyList<GeneratedType> Types { get; }

    public static BundledSpec Get(string name) => name == nameof(Administrator) ? Administrator : Researcher;

    /// <summary>Returns the class of a schema; null for none.</summary>
    public static Type? FindClass(GeneratedType type) => typeof(BundledSpec).Assembly.GetType(type.Name);

    /// <summary>Returns the schema of a class; null for a class that merges several schemas.</summary>
    public JsonObject? FindSchema(GeneratedType type) => Schemas.Find(type.Pointer);
}
