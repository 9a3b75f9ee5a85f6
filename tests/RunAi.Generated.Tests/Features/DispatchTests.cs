using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Features;

/// <summary><c>x-runai-dispatch</c> adds methods that call the operation for the kind of a resource.</summary>
public sealed class DispatchTests
{
    [Theory]
    [InlineData("type", "var kind2 = resource.Type;")]
    [InlineData("shape", "var kind2 = resource.Shape?.Value;")]
    public void Method_calls_the_operation_for_the_kind(string property, string expression)
    {
        var code = GeneratorHarness.Generate(CreateSpec(property, "{Dog: delete_dog, Cat: delete_cat, Cow: delete_cow}", "kind"))["TestClient.g.cs"];

        Assert.Contains("public static async Task DeleteAnimalAsync(this ITestClient client, string kind, CancellationToken", code, StringComparison.Ordinal);
        Assert.Contains(expression, code, StringComparison.Ordinal);
        Assert.Contains("\"Cat\" => client.Cats.DeleteCatAsync(kind, cancellationToken: cancellationToken),", code, StringComparison.Ordinal);
        Assert.Contains("\"Dog\" => client.Dogs.DeleteDogAsync(kind, cancellationToken: cancellationToken),", code, StringComparison.Ordinal);
        // An operation that a filter has removed.
        Assert.DoesNotContain("Cow", code, StringComparison.Ordinal);
        Assert.Contains("_ => throw KindDispatch.CreateException(\"DeleteAnimal\", kind2),", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size", "{Dog: delete_dog}", "the operation does not have one parameter and the text \"size\" in its response")]
    [InlineData("type", "{Dog: delete_all}", "DELETE /animals does not have the same parameter")]
    public void RUNAI0029_an_invalid_dispatch(string property, string operations, string reason)
    {
        var code = GeneratorHarness.Diagnose(CreateSpec(property, operations, "id"));

        Assert.Contains(
            $"warning RUNAI0029: x-runai-dispatch of GET /animals/{{id}} is ignored: {reason}. Correct it in the overlay.",
            Assert.Single(code.Diagnostics),
            StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteAnimal", code["TestClient.g.cs"], StringComparison.Ordinal);
    }

    private static SpecItem CreateSpec(string property, string operations, string parameter) => TinySpec.Paths(
        $$"""
        /animals/{@}:
          get:
            operationId: get_animal
            tags: [Animals]
            parameters: [{name: {{parameter}}, in: path, required: true, schema: {type: string} }]
            x-runai-dispatch: {kind: {{property}}, methods: {delete_animal: {{operations}} } }
            responses: {'200': {description: The animal., content: {application/json: {schema: {$ref: '#/components/schemas/Animal'} } } } }
        /animals:
          delete: {operationId: delete_all, tags: [Animals], responses: {'204': {description: Done.} } }
        /dogs/{@}:
          delete:
            operationId: delete_dog
            tags: [Dogs]
            parameters: [{name: {{parameter}}, in: path, required: true, schema: {type: string} }]
            responses: {'204': {description: Done.} }
        /cats/{@}:
          delete:
            operationId: delete_cat
            tags: [Cats]
            parameters: [{name: {{parameter}}, in: path, required: true, schema: {type: string} }]
            responses: {'204': {description: Done.} }
        """.Replace("@", parameter, StringComparison.Ordinal),
        "Animal: {required: [type], properties: {type: {type: string}, shape: {type: string, enum: [Dog, Cat]}, size: {type: integer}}}");
}
