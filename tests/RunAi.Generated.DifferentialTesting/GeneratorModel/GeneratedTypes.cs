using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>Lists the classes that the generator creates for the objects and unions of a spec.</summary>
public static class GeneratedTypes
{
    /// <exception cref="InvalidDataException">The spec is not an OpenAPI document of a supported version.</exception>
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
                .Select(declaration => new GeneratedType(
                    declaration.Key, $"{@namespace}.{names[declaration.Key]}", declaration is ApiObject { InRequest: true })),
        ];
    }
}
