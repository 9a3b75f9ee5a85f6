using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Names the classes that the generator makes of a spec's schemas: of objects, and of alternatives that share no type.</summary>
public static class GeneratedTypes
{
    /// <exception cref="InvalidDataException">The spec is no OpenAPI document of a version that we read.</exception>
    public static IReadOnlyList<GeneratedType> Get(SpecUnderTest spec, string clientName, string @namespace)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiReader.Read(spec.Root, diagnostics) ?? throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
        var model = ApiModelBuilder.Build(document, diagnostics);
        var names = new TypeNames(model, new ClientSettings(clientName, @namespace, "public", IsClusterClient: false));
        return
        [
            .. model.Declarations.Values
                .Where(declaration => declaration is ApiObject or ApiUnion)
                .Select(declaration => new GeneratedType(declaration.Key, $"{@namespace}.{names[declaration.Key]}", declaration is ApiObject { InRequest: true })),
        ];
    }
}
