namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Defines minimal specs.</summary>
internal static class TinySpecs
{
    /// <summary>Operations with three tags, whose names contain quotes, the comment character of editorconfig files and list separators.</summary>
    public const string Shop = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Shop", "version": "1" },
          "paths": {
            "/carts": { "get": { "operationId": "listCarts", "tags": ["Carts"], "responses": { "204": { "description": "" } } } },
            "/pools": { "get": { "operationId": "listPools", "tags": ["Node's \"pools\" (beta), #2"], "responses": { "204": { "description": "" } } } },
            "/others": { "get": { "operationId": "listOthers", "tags": ["Others"], "responses": { "204": { "description": "" } } } }
          }
        }
        """;

    /// <summary>Renames an operation of <see cref="Shop"/>.</summary>
    public const string ShopOverlay = """
        overlay: 1.0.0
        info: { title: corrections, version: '1' }
        actions:
          - target: $.paths['/carts'].get
            update: { operationId: listShoppingCarts }
        """;

    /// <summary>A spec with one operation.</summary>
    public const string Good = """
        openapi: 3.0.3
        info: { title: good, version: '1' }
        paths:
          /things:
            get: { operationId: listThings, tags: [Things], responses: { '204': { description: '' } } }
        """;

    /// <summary>An operation whose response is a model.</summary>
    public const string Things = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        paths:
          /things/{id}:
            get:
              operationId: getThing
              tags: [Things]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: The thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing:
              type: object
              required: [name]
              properties: { name: { type: string, description: Its name. }, size: { type: string, enum: [small, large] } }
        """;

    /// <summary>A JSON spec with a different schema of the same name.</summary>
    public const string Parts = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Parts", "version": "1" },
          "paths": {
            "/parts": {
              "get": {
                "operationId": "listParts", "tags": ["Stock"],
                "responses": { "200": { "description": "All.", "content": { "application/json": {
                  "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } } }
              }
            }
          },
          "components": { "schemas": { "Thing": { "type": "object", "properties": { "number": { "type": "integer" } } } } }
        }
        """;

    /// <summary>An operation whose path contains a dot segment (RUNAI0013), and a valid one.</summary>
    public const string Skipped = """
        openapi: 3.0.3
        info: { title: Skipped, version: '1' }
        paths:
          /skipped/../x:
            get: { operationId: getSkipped, tags: [Things], responses: { '204': { description: '' } } }
          /things:
            get: { operationId: listThings, tags: [Things], responses: { '204': { description: '' } } }
        """;

    /// <summary>A spec with a syntax error in line 3, column 8.</summary>
    public const string Broken = """
        openapi: 3.0.3
        info: { title: broken, version: '1' }
        paths: ]
        """;
}
