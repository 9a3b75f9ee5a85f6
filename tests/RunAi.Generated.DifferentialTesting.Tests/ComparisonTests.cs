using RunAi.Generated.DifferentialTesting.Comparison;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.DifferentialTesting.Normalization;
using RunAi.Generated.DifferentialTesting.Readers.NSwag;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Tests that the comparison finds differences, by passing the reader a spec with a single change.</summary>
public sealed class ComparisonTests
{
    private const string Spec = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Things", "version": "1" },
          "paths": {
            "/things/{id}": {
              "get": {
                "parameters": [
                  { "in": "path", "name": "id", "required": true, "schema": { "type": "string" } },
                  { "in": "query", "name": "tags", "required": true, "explode": false, "schema": { "type": "array", "items": { "type": "string" } } }
                ],
                "responses": {
                  "200": { "description": "a thing", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }
                }
              },
              "put": {
                "parameters": [{ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } }],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                "responses": { "204": { "description": "done" } }
              }
            }
          },
          "components": {
            "schemas": {
              "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                  "name": { "type": "string", "nullable": true },
                  "kind": { "type": "string", "enum": ["a", "b"] },
                  "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
                  "inner": { "type": "object", "properties": { "deep": { "type": "boolean" } } }
                }
              },
              "Part": { "type": "object", "properties": { "size": { "type": "integer" } } }
            }
          }
        }
        """;

    [Fact]
    public async Task Comparison_of_the_same_spec_finds_no_differences() => Assert.Empty(await CompareAsync(Spec));

    [Theory]
    [InlineData("\"put\": {", "\"post\": {", DifferenceKind.Operation, "PUT /things/{id}")]
    [InlineData("\"name\": \"tags\"", "\"name\": \"labels\"", DifferenceKind.Parameter, "GET /things/{id} query tags")]
    [InlineData("\"tags\", \"required\": true", "\"tags\", \"required\": false", DifferenceKind.ParameterRequired, "GET /things/{id} query tags")]
    [InlineData("\"explode\": false", "\"explode\": true", DifferenceKind.ParameterStyle, "GET /things/{id} query tags")]
    [InlineData("\"items\": { \"type\": \"string\" }", "\"items\": { \"type\": \"number\" }", DifferenceKind.Type, "GET /things/{id} query tags[]")]
    [InlineData("\"requestBody\"", "\"x-body\"", DifferenceKind.Body, "PUT /things/{id} body")]
    [InlineData("\"requestBody\": { \"required\": true", "\"requestBody\": { \"required\": false", DifferenceKind.BodyRequired, "PUT /things/{id} body")]
    [InlineData("\"200\"", "\"201\"", DifferenceKind.Response, "GET /things/{id} response 200")]
    [InlineData(
        "\"a thing\", \"content\": { \"application/json\"",
        "\"a thing\", \"content\": { \"text/json\"",
        DifferenceKind.MediaType,
        "GET /things/{id} response 200 application/json")]
    [InlineData("\"Part\": {", "\"Piece\": {}, \"Part\": {", DifferenceKind.Schema, null)]
    [InlineData("\"kind\": {", "\"sort\": {", DifferenceKind.Property, "schema Thing.kind")]
    [InlineData("\"required\": [\"name\"]", "\"required\": [\"kind\"]", DifferenceKind.PropertyRequired, "schema Thing.name")]
    [InlineData("\"nullable\": true", "\"nullable\": false", DifferenceKind.Nullable, "schema Thing.name")]
    [InlineData("[\"a\", \"b\"]", "[\"a\", \"c\"]", DifferenceKind.EnumValues, "schema Thing.kind")]
    [InlineData("\"type\": \"boolean\"", "\"type\": \"string\"", DifferenceKind.Type, "schema Thing.inner.deep")]
    [InlineData(
        "\"items\": { \"$ref\": \"#/components/schemas/Part\" }",
        "\"items\": { \"$ref\": \"#/components/schemas/Thing\" }",
        DifferenceKind.Type,
        "schema Thing.parts[]")]
    public async Task Comparison_reports_a_change_with_its_location(string original, string changed, DifferenceKind kind, string? location)
    {
        var differences = await CompareAsync(Spec.Replace(original, changed, StringComparison.Ordinal));

        if (location is null)
        {
            // Schemas that operations do not refer to are not compared.
            Assert.DoesNotContain(differences, difference => difference.Kind == kind);
        }
        else
        {
            Assert.Contains(differences, difference => difference.Kind == kind && difference.Location == location);
        }
    }

    private static async Task<IReadOnlyList<Difference>> CompareAsync(string changed)
    {
        var reader = new NSwagReader();
        var theirs = ApiViewBuilder.Build(await reader.ReadAsync(SpecUnderTest.Parse("theirs.json", changed), TestContext.Current.CancellationToken));
        return ApiComparison.CompareViews(reader.Name, GeneratorReading.Read(SpecUnderTest.Parse("ours.json", Spec)), theirs).Differences;
    }
}
