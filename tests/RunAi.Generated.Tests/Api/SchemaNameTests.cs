using RunAi.Generator.Api;
using RunAi.Generator.Tests.OpenApi;

namespace RunAi.Generator.Tests.Api;

public sealed class SchemaNameTests
{
    [Theory]
    [InlineData("#/components/schemas/Thing", "Thing")]
    [InlineData("#/components/schemas/job.JobList", "JobList")]
    [InlineData("#/components/schemas/job.List", "job List")]
    [InlineData("#/components/schemas/a~1b", "a/b")]
    [InlineData("#/components/schemas/Thing/properties/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/properties/properties", "Thing properties")]
    [InlineData("#/components/schemas/Thing/patternProperties/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/dependentSchemas/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/$defs/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/definitions/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/x-merged/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/x-base", "Thing Base")]
    [InlineData("#/components/schemas/Thing/allOf/0/properties/a", "Thing a")]
    [InlineData("#/components/schemas/Thing/oneOf/0", "Thing Option 1")]
    [InlineData("#/components/schemas/Thing/anyOf/1", "Thing Option 2")]
    [InlineData("#/components/schemas/Thing/prefixItems/2", "Thing Option 3")]
    [InlineData("#/components/schemas/Thing/items", "Thing Item")]
    [InlineData("#/components/schemas/Thing/additionalProperties", "Thing Value")]
    [InlineData("#/components/responses/Found/content/application~1json/schema", "Found")]
    [InlineData("#/definitions/Thing/items", "Thing Item")]
    [InlineData("#/$defs/Thing", "Thing")]
    [InlineData("#/parameters/Thing/schema", "Thing")]
    [InlineData("#/responses/Found/schema", "Found")]
    [InlineData("#/x-schemas/Thing", "x-schemas Thing")]
    [InlineData("#/paths/~1things/get/responses/200/content/application~1json/schema", "do_it Response")]
    [InlineData("#/paths/~1things/get/responses/404/content/application~1json/schema", "do_it Response 404")]
    [InlineData("#/paths/~1things/get/requestBody/content/application~1json/schema", "do_it Request")]
    [InlineData("#/paths/~1things/get/x-form", "do_it Request")]
    [InlineData("#/paths/~1things/get/x-response", "do_it Result")]
    [InlineData("#/paths/~1things/get/parameters/0/schema", "do_it limit")]
    [InlineData("#", "Model")]
    public void Schema_is_named_by_its_location(string pointer, string name)
    {
        var document = DocumentReading.WithOperation(
            """
            "operationId": "do_it", "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}], "responses": {"204": {"description": ""}}
            """).Document;

        Assert.Equal(name, new SchemaNames(document).GetName(pointer));
    }
}
